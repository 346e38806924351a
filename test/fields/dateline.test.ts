import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'

const GERMAN =
  'Die Fischer hatten um ein Tor in der Mauer gebeten, und die Ingenieure haben nun eines gezeichnet, das sich bei jeder Ebbe öffnet. Der Bau soll im Frühjahr beginnen und wird drei Winter dauern, wie die Vorsitzende nach der Sitzung sagte.'
const PORTUGUESE =
  'Os pescadores tinham pedido uma porta no muro, e os engenheiros desenharam uma que se abre a cada maré baixa. A obra deve começar na primavera e vai durar três invernos, como disse a presidente depois da reunião.'
const REST =
  'of Port Ellery voted on Monday to build the tide wall that has divided the town for two years, after a debate of six hours.\n\nFishermen asked for a gate in the wall, and the council agreed to pay for one. It will close when the water rises above the old mark.'

const recordOf = (opening: string): ReturnType<typeof clean>['record'] =>
  clean(`# Tide wall wins council vote\n\nBy Mara Quill\n\n3 February 2026\n\n${opening} ${REST}\n`).record

describe('the dateline', () => {
  it('is no place before a day and a clock', () => {
    expect(recordOf('Puerto Elías 3 FEB 2026 - 18:05 CET\n\nThe council').dateline).toBeNull()
    expect(recordOf('August 16, 2019 - The council').dateline).toBeNull()
  })

  it.each(['TIDE WALL - The council', 'HEALTH AND EDUCATION - The council', 'SPORT – Der Rat'])('is no topic: %s', (opening) => {
    expect(recordOf(opening).dateline).toBeNull()
  })

  it('is no kicker of the standfirst', () => {
    const head = [
      '# Fährleute beenden Streik nach neun Tagen',
      'MIGRATION - Die Gewerkschaft nennt die Einigung der beiden Inseln gerecht.',
    ]
    expect(clean([...head, 'Von Nora Kessler', '14. Januar 2026', REST].join('\n\n')).record.dateline).toBeNull()
  })

  it('stands below the points of the article', () => {
    const points = ['The wall is to cost forty million', 'Eight of eleven members voted for it', 'Work is to begin in spring of next year']
    const opening = `${points.map((point) => `*   ${point}`).join('\n')}\n\nPORT ELLERY, Feb 3 (Reuters) - The council`
    expect(recordOf(opening)).toMatchObject({ dateline: { place: 'PORT ELLERY', agency: 'Reuters' }, agency: 'Reuters' })
  })

  it.each<[string, string, string | null]>([
    ['JAKARTA, pelabuhan.com - ', 'JAKARTA', 'pelabuhan.com'],
    ['WASHINGTON (Reuters) - The bank', 'WASHINGTON', 'Reuters'],
    ['ELLERAU (APA). Der Rat', 'ELLERAU', 'APA'],
    ['Ciudad de Elías, 3 feb (EFE).- El consejo', 'Ciudad de Elías', 'EFE'],
    ['Ellerau am Deich (dpa) - Der Rat', 'Ellerau am Deich', 'dpa'],
    ['Port Ellery, Feb 3 (IANS) The council', 'Port Ellery', 'IANS'],
    ['NEW ELLERY (PTI) The council', 'NEW ELLERY', 'PTI'],
    ['Москва. 3 февраля. ИНТЕРФАКС - Совет', 'Москва', 'Интерфакс'],
    ['［ロンドン　３日　ロイター］ - 評議会は', 'ロンドン', 'ロイター'],
    ['PORT ELLERY, England — The council', 'PORT ELLERY, England', null],
    ['PORT ELLERY - The council', 'PORT ELLERY', null],
    ['PORT ELLERY, Feb. 3 (AP) — The council', 'PORT ELLERY', 'AP'],
    ['Berlin (dpa) - Der Rat', 'Berlin', 'dpa'],
    ['PORT ELLERY, Vt., Feb. 3, 2026 /PRNewswire/ -- The council', 'PORT ELLERY, Vt.', 'PRNewswire'],
    ['PORT ELLERY, Vt.--(BUSINESS WIRE)--The council', 'PORT ELLERY, Vt.', 'Business Wire'],
    ['Ellerau (ots) - Der Rat', 'Ellerau', 'ots'],
    ['PARIS (AFP) – Le conseil', 'PARIS', 'AFP'],
    ['MADRID, 3 (EUROPA PRESS) - El consejo', 'MADRID', 'Europa Press'],
    ['SÃO PAULO (Reuters) - O conselho', 'SÃO PAULO', 'Reuters'],
    ['ROMA (ANSA) - Il consiglio', 'ROMA', 'ANSA'],
    ['МОСКВА (Интерфакс) — Совет', 'МОСКВА', 'Интерфакс'],
    ['(서울=연합뉴스) 김철수 기자 = 시의회는', '서울', '연합뉴스'],
    ['【東京共同】評議会は', '東京', '共同'],
    ['新华社北京2月3日电 委员会', '北京', '新华社'],
    ['PARIS/BERLIN (Reuters) - The council', 'PARIS/BERLIN', 'Reuters'],
    ['ST. ELLERY – The council', 'ST. ELLERY', null],
    ['PORT ELLERY, Ore. (KPEL) — The council', 'PORT ELLERY, Ore.', 'KPEL'],
    ['Ellerau, 3. Februar 2026 – Der Rat', 'Ellerau', null],
    ['Berlin/Ellerau (dpa/lno) - Der Rat', 'Berlin/Ellerau', 'dpa'],
    ['Madrid, 3 feb (EFE).- El consejo', 'Madrid', 'EFE'],
    ['Lisboa, 03 fev 2026 (Lusa) – O conselho', 'Lisboa', 'Lusa'],
    ['(ANSA) - ROMA, 03 FEB - Il consiglio', 'ROMA', 'ANSA'],
    ['’S-ELLERBOSCH (ANP) - De raad', '’S-ELLERBOSCH', 'ANP'],
    ['Warszawa, 03.02.2026 (PAP) - Rada', 'Warszawa', 'PAP'],
    ['OSLO/BERGEN (NTB): Rådet', 'OSLO/BERGEN', 'NTB'],
    ['МОСКВА, 3 фев — РИА Новости. Совет', 'МОСКВА', 'РИА Новости'],
    ['МОСКВА, 3 февраля. /ТАСС/. Совет', 'МОСКВА', 'ТАСС'],
    ['КИЇВ. 3 лютого. УНІАН. Рада', 'КИЇВ', 'УНІАН'],
    ['［東京 ３日 ロイター］ - 評議会は', '東京', 'ロイター'],
    ['【北京＝山田花子】評議会は', '北京', null],
    ['القاهرة - رويترز: المجلس', 'القاهرة', 'رويترز'],
    ['नई दिल्ली, 3 फ़रवरी (भाषा) परिषद', 'नई दिल्ली', 'भाषा'],
    ['Jakarta, 3 Februari 2026 (ANTARA) - Dewan', 'Jakarta', 'ANTARA'],
    ['PELABUHAN.COM, PULAU SIRIH - Dewan', 'PULAU SIRIH', 'PELABUHAN.COM'],
    ['JAKARTA, PELABUHAN.com - Dewan', 'JAKARTA', 'PELABUHAN.com'],
    ['Jakarta, CNN Indonesia -- Dewan', 'Jakarta', 'CNN Indonesia'],
    ['LYON, 3 fév. (APM) - Le conseil', 'LYON', 'APM'],
    ['İSTANBUL, (DHA) - Meclis', 'İSTANBUL', 'DHA'],
    ['ELLERAU taz | Der Rat', 'ELLERAU', 'taz'],
    ['Ellerau (sda) Der Rat', 'Ellerau', 'SDA'],
    ['La Habana, 3 feb (Prensa Latina) El consejo', 'La Habana', 'Prensa Latina'],
    ['（中央社記者王小明台北3日電）委員會', '台北', '中央社'],
    ['【本報台北訊】委員會', '台北', null],
    ['〔記者王小明／台北報導〕委員會', '台北', null],
    ['[부산=강변일보 김철수 기자] 시의회는', '부산', '강변일보'],
    ['دبي في 3 فبراير / وام / المجلس', 'دبي', 'وام'],
    ['الرياض - واس : المجلس', 'الرياض', 'واس'],
    ['मुंबई (पीटीआई)। परिषद', 'मुंबई', 'पीटीआई'],
    ['भाषा, नई दिल्ली। परिषद', 'नई दिल्ली', 'भाषा'],
    ['NEW ELLERY: The council', 'NEW ELLERY', null],
    ['LIMA, 3 feb (Andina) - El consejo', 'LIMA', 'Andina'],
    ['عمان - بترا - المجلس', 'عمان', 'بترا'],
    ['Киев. 3 февраля. УНИАН. Совет', 'Киев', 'УНИАН'],
    ['ELLERAU, 3 Feb: The council', 'ELLERAU', null],
  ])('of "%s" is %s, %s', (opening, place, agency) => {
    expect(recordOf(opening).dateline).toEqual({ place, agency })
  })

  it.each([
    'EU leaders – all of them – said the council',
    'The wall (Reuters reported) - the council',
    'AC/DC - the band - said the council',
    'NASA - the agency - said the council',
    'BREAKING – The council',
    'AGI - The council',
    'Eilmeldung – Der Rat',
    'THE STATE OF THE WALL – The council',
  ])('is not in "%s"', (opening) => {
    expect(recordOf(opening).dateline).toBeNull()
  })

  it.each([
    ['(Hafenstedt) Der Rat', 'Hafenstedt', `Die Fähre liegt seit Montag in Hafenstedt. ${GERMAN}`],
    ['Hafenstedt. Der Rat', 'Hafenstedt', `Die Fähre liegt seit Montag in Hafenstedt. ${GERMAN}`],
    ['STOCKHOLM. Rådet', 'STOCKHOLM', 'Färjan ligger sedan i måndags i Stockholm.'],
    ['BANGKOK: The council', 'BANGKOK', 'The ferry has been in Bangkok since Monday.'],
    ['PORT ELLERY | The council', 'PORT ELLERY', 'The ferry has been in Port Ellery since Monday.'],
    ['São Paulo – O conselho', 'São Paulo', `O barco está em São Paulo desde segunda-feira. ${PORTUGUESE}`],
    ['【東京】評議会は', '東京', '反対派は東京で会見した。'],
    ['नई दिल्ली: परिषद', 'नई दिल्ली', 'मछुआरों ने नई दिल्ली में धरना दिया।'],
    ['القاهرة: المجلس', 'القاهرة', 'وتظاهر الصيادون في القاهرة ضد القرار.'],
  ])('of "%s" is %s, where the text names the place again', (opening, place, again) => {
    const lines = ['# Tide wall wins council vote', 'By Mara Quill', '3 February 2026', `${opening} ${REST}`]
    const { dateline } = clean([...lines, again].join('\n\n')).record
    expect(dateline).toEqual({ place, agency: null })
    expect(clean(lines.join('\n\n')).record.dateline).toBeNull()
  })

  it.each([
    'WARNING: The council',
    'NASA: The council',
    'TESLA: The council',
    'Danke. Der Rat',
    '【速報】評議会は',
    '(Symbolbild) Der Rat',
  ])('is no word alone: "%s"', (opening) => {
    expect(recordOf(opening).dateline).toBeNull()
  })

  it.each([
    ['January. The', 'The harbour was frozen in January.'],
    ['NATO: The', 'The town has no friends in NATO.'],
    ['Brexit. The', 'The crews had put their hope in Brexit.'],
    ['English - The', 'The sign was written in English.'],
  ])('is no name of something else that the text names again: "%s"', (opening, again) => {
    expect(clean(['# Tide wall wins council vote', 'By Mara Quill', `${opening} ${REST}`, again].join('\n\n')).record.dateline).toBeNull()
  })

  it('is no abbreviation that opens a name, though the text names it again', () => {
    const text = `St. Orrin Park has elected its first harbour master. The vote was held in St. Orrin Park on Monday.`
    expect(clean(['# Tide wall wins council vote', 'By Mara Quill', text, REST].join('\n\n')).record.dateline).toBeNull()
  })

  it('leaves its text in the body', () => {
    expect(recordOf('WASHINGTON (Reuters) - The bank').body).toContain('WASHINGTON (Reuters) - The bank')
  })
})
