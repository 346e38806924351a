import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'

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

  it('leaves its text in the body', () => {
    expect(recordOf('WASHINGTON (Reuters) - The bank').body).toContain('WASHINGTON (Reuters) - The bank')
  })
})
