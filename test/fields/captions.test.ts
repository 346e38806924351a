import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { captionEvidence, captionPage } from '../../src/fields/caption-evidence.js'
import { captionCandidates } from '../../src/fields/caption-candidates.js'
import { readCaptions } from '../../src/fields/captions.js'
import { type FieldModel, strengthOf } from '../../src/fields/field-model.js'
import { DEPTH, LEAVES } from '../../src/forest.js'
import type { Block, Role } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'

const PROSE = [
  'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.',
  'Fishermen had warned that the wall would close the small basin, and shopkeepers had answered that without it there would soon be no shops.',
  'Work is to begin in spring, and the council expects that the first two hundred metres will stand before the storms of next winter.',
]
const PROSE_MORE = [
  'The vote had been put off twice, first for the storms of the winter and then for the election, and nobody wanted to wait a third time.',
  'In the old town the shopkeepers hung lamps in their windows when the result was read out, and somebody rang the bell of the chapel.',
]
const page = (...lines: readonly string[]): string =>
  ['# Tide wall wins council vote', 'By Mara Quill', '3 Feb 2026', PROSE[0], PROSE[1], ...lines, PROSE[2]].join('\n\n')
const read = (text: string) => clean(text).record

describe('a caption', () => {
  it('is no first paragraph that opens with a place and an agency', () => {
    const lead = 'Ellerau (dpa) - Der Hafenrat stimmte am Montag für den Bau der Flutmauer, die die Stadt seit zwei Jahren spaltet.'
    const text = [
      'Die Fischer wollten ein Tor in der Mauer, und der Rat hat zugesagt, es noch vor dem Winter zu bezahlen.',
      'Die Arbeiten an der Mauer beginnen im Frühjahr, sagte der Ingenieur, der die ersten Pläne gezeichnet hat.',
      'Das Geld kommt zu gleichen Teilen vom Kreis, von der Hafengesellschaft und aus einem Kredit, den die Stadt über dreißig Jahre abzahlt.',
    ]
    const head = ['Startseite', 'Politik', 'Sport', 'Flutmauer kommt nach zwei Jahren Streit', '05.02.2026 10:40']
    const { captions, dateline } = read([...head, lead, ...text].join('\n\n'))
    expect(captions).toEqual([])
    expect(dateline).toEqual({ place: 'Ellerau', agency: 'dpa' })
  })

  it('is no long last paragraph above the credit of a picture elsewhere', () => {
    const last =
      'Op Oosterzand wonen ongeveer vierhonderd mensen. "We redden ons wel, maar het moet niet tot Pasen duren", zegt Ko Dingemanse tegen Omroep Delta.'
    const { captions, body } = read(
      [
        'De veerdienst naar het eiland Oosterzand ligt zeker tot 1 maart stil. Defensie stelt een schip beschikbaar voor boodschappen en zieken.',
        'Dat heeft de provincie donderdag bekendgemaakt. De pont kwam drie weken geleden stil te liggen na een breuk in de aandrijfas.',
        "Het landingsvaartuig vaart vanaf maandag twee keer per dag. Auto's kunnen niet mee.",
        last,
        'Beeld: ANP',
        'Binnenland',
      ].join('\n'),
    )
    expect(captions).toEqual([])
    expect(body).toContain(last)
  })

  it('with its credit stands apart from the body', () => {
    const { captions, body } = read(page('The Isla Grey leaves the pier. Photograph: Dana Voss/Harbour Pictures'))
    expect(captions).toEqual([{ text: 'The Isla Grey leaves the pier.', credit: 'Dana Voss/Harbour Pictures' }])
    expect(body).not.toContain('Isla Grey')
  })

  it.each(['(Photo: Dana Voss, AP)', 'Photograph: Dana Voss, AP', '© Dana Voss, AP'])('takes the credit on the next line: %s', (credit) => {
    expect(read(page('![The pier at low tide](https://coast.example/p.jpg)', 'The pier at low tide', credit)).captions).toEqual([
      { text: 'The pier at low tide', credit: 'Dana Voss, AP' },
    ])
  })

  it.each([0, 1, 2])('has the credit that stands above it, where the paragraph above is longer: behind %i paragraphs', (count) => {
    const lines = [
      ...PROSE.slice(0, count),
      'Photo: Dana Voss/Harbour Pictures',
      'The old pier at dawn on Monday.',
      ...PROSE.slice(count),
      ...PROSE_MORE,
    ]
    const { captions, body } = read(['# Tide wall wins council vote', '3 Feb 2026', ...lines].join('\n\n'))
    expect(captions).toEqual([{ text: 'The old pier at dawn on Monday.', credit: 'Dana Voss/Harbour Pictures' }])
    for (const text of PROSE) expect(body).toContain(text)
  })

  it.each<[string, readonly string[], string, string]>([
    ['a button before it', ['Enlarge / The Isla Grey at her berth.', 'Dana Voss'], 'The Isla Grey at her berth.', 'Dana Voss'],
    [
      'two buttons below both',
      ['The Isla Grey at her berth in Port Ellery on Tuesday.', 'Dana Voss/NPR', 'hide caption', 'toggle caption'],
      'The Isla Grey at her berth in Port Ellery on Tuesday.',
      'Dana Voss/NPR',
    ],
    [
      'a word for a picture and no colon',
      ['The «Isla Grey» at the pier. Foto di Elena Orsi'],
      'The «Isla Grey» at the pier.',
      'Elena Orsi',
    ],
    ['the mark of an image', ['[IMG] The pier at dusk, on Monday. Photo: Dana Voss'], 'The pier at dusk, on Monday.', 'Dana Voss'],
    ['a pointer and a copyright mark', ['▲ 썰물 때의 옛 부두 ⓒ 고은별'], '썰물 때의 옛 부두', '고은별'],
  ])('has its credit: %s', (_, lines, text, credit) => {
    expect(read(page(...lines)).captions).toEqual([{ text, credit }])
  })

  it('has the name alone below it for its credit, where another name is that of the author', () => {
    const head = ['# Tide wall wins council vote', 'Mara Quill', '3 February 2026', 'The Isla Grey leaves the pier.', 'Dana Voss']
    const { captions, authors, body } = read([...head, ...PROSE].join('\n\n'))
    expect(captions).toEqual([{ text: 'The Isla Grey leaves the pier.', credit: 'Dana Voss' }])
    expect(authors).toEqual(['Mara Quill'])
    expect(body).toBe(PROSE.join('\n\n'))
  })

  it.each([
    [['View image in fullscreen', 'The pier'], 'The pier', null],
    [['Image 1 of 4', 'The pier at dusk'], 'The pier at dusk', null],
    [['Le port à marée basse', 'Crédit photo : AFP'], 'Le port à marée basse', 'AFP'],
    [['REUTERS/Dana Voss Lift the pier, he said'], 'Lift the pier, he said', 'REUTERS/Dana Voss'],
  ])('is read right below the headline: %j', (lines, text, credit) => {
    const { captions, authors, body } = read(['# Tide wall wins council vote', ...lines, PROSE[0]].join('\n\n'))
    expect({ captions, authors, body }).toEqual({ captions: [{ text, credit }], authors: [], body: PROSE[0] })
  })

  it('is the short sentence above its credit, and no paragraph', () => {
    const text = [
      'The ferry crews of Calder Sound went back to work on Wednesday after nine days in which the two islands had been reached by fishing boat alone.',
      'Under the agreement the night crossing will carry four hands instead of three, and the company drops its plan to close the ticket office in winter.',
      'Shopkeepers on the larger island said that shelves would be full again by the end of the week, though milk and bread were still being shared out.',
      'The union called the deal fair, and the company said it would publish the new timetable before the end of the month.',
    ]
    const [first = '', second = '', ...rest] = text
    const head = ['# Ferry crews end strike after nine days', 'By Nora Kettle', '14 January 2026']
    const picture = ['Passengers queue for the first crossing.', '© Lena Orr / Calder Herald']
    const { captions, body } = read([...head, first, second, ...picture, ...rest].join('\n\n'))
    expect(captions).toEqual([{ text: picture[0], credit: 'Lena Orr / Calder Herald' }])
    expect(body).toBe(text.join('\n\n'))
  })

  it('is no paragraph above a credit whose caption stands below it', () => {
    const lines = [
      '# Fährleute beenden Streik nach neun Tagen',
      'Von Nora Kessler',
      '14. Januar 2026',
      'Die Fährleute am Kaldersund haben am Mittwoch ihre Arbeit wieder aufgenommen, nachdem die beiden Inseln neun Tage lang nur mit Fischerbooten zu erreichen waren.',
      'Nach der Einigung fahren nachts künftig vier statt drei Leute mit, und die Reederei verzichtet darauf, den Schalter im Winter zu schließen.',
      '© Lena Ort/dpa',
      'Fahrgäste warten auf die erste Fähre.',
      'Händler auf der größeren Insel rechnen damit, dass die Regale bis zum Ende der Woche wieder voll sind; Milch und Brot werden noch zugeteilt.',
      'Die Gewerkschaft nannte die Einigung gerecht, und die Reederei will den neuen Fahrplan noch in diesem Monat veröffentlichen.',
    ]
    expect(read(lines.join('\n\n')).captions).toEqual([{ text: 'Fahrgäste warten auf die erste Fähre.', credit: 'Lena Ort/dpa' }])
  })

  it('stands above a bar and a name, where each text node has a line of its own', () => {
    const lines = [
      'Tide wall wins council vote',
      'The Isla Grey lies at the pier of Port Ellery.',
      '|',
      'MARA QUILL',
      '3 Feb 2026',
      ...PROSE,
    ]
    expect(read(lines.join('\n\n')).captions).toEqual([{ text: 'The Isla Grey lies at the pier of Port Ellery.', credit: 'MARA QUILL' }])
    const slash = lines.map((line) => (line === '|' ? '/' : line.replace('Ellery.', 'Ellery')))
    expect(read(slash.join('\n\n')).captions).toEqual([{ text: 'The Isla Grey lies at the pier of Port Ellery', credit: 'MARA QUILL' }])
  })

  it('is not what somebody says in a quotation, with a name in bold behind it', () => {
    const quote = '> Without this pier I would do my homework on the bus. **Amira, 14, pupil**'
    const { captions, body } = read(page('![The pier](https://coast.example/p.jpg)', quote))
    expect(captions.map(({ text }) => text)).not.toContain('Without this pier I would do my homework on the bus.')
    expect(body).toContain('homework on the bus')
  })

  it('takes a short credit in brackets on the next line', () => {
    const { captions, body } = read(page('![The pier](https://coast.example/p.jpg)', 'The old pier at dawn on Monday.', '(Ansa)'))
    expect(captions).toEqual([{ text: 'The old pier at dawn on Monday.', credit: 'Ansa' }])
    expect(body).not.toContain('Ansa')
  })

  it('stands between the counter of a gallery and its credit', () => {
    const gallery = [
      '1 of 9',
      'The north bank at low tide.',
      'Dana Voss / Harbour Pictures',
      '2 of 9',
      'Hetty Marlow at her stall.',
      'Dana Voss / Harbour Pictures',
    ]
    const text = ['Tide wall wins council vote', 'By Mara Quill', '3 Feb 2026', ...gallery, ...PROSE].join('\n\n')
    expect(read(text).captions).toEqual([
      { text: 'The north bank at low tide.', credit: 'Dana Voss / Harbour Pictures' },
      { text: 'Hetty Marlow at her stall.', credit: 'Dana Voss / Harbour Pictures' },
    ])
  })

  it('stands behind the last paragraph in a gallery', () => {
    const pictures = ['The pier under ice.', 'A dog on the ice.', 'Crews break the ice.', 'Ice at dusk.']
    const lines = pictures.flatMap((text, i) => [`![](https://coast.example/${i}.jpg)`, `${text} Photo: Dana Voss`])
    const text = ['# The week in pictures: ice on the pier', '7 February 2026', PROSE[0], ...lines].join('\n\n')
    expect(read(text).captions.map((caption) => caption.text)).toEqual(pictures)
  })

  it('is no name of a file and no date of the page', () => {
    const text = ['Tide wall wins council vote', 'By Mara Quill', '3 February 2026, 18:05', 'Photo: Dana Voss', ...PROSE].join('\n')
    expect(read(text).captions).toEqual([])
    expect(read(page('[5.jpg]', '(Photo: Dana Voss)')).captions).toEqual([])
  })

  it('is not the name of the photographer below a word for the picture', () => {
    const text = ['Tidvattensmuren vinner', 'Text', 'Ebba Sjö', 'Foto', 'Nils Åker', 'Publicerad 3 februari 2026', ...PROSE].join('\n\n')
    expect(read(text).captions).toEqual([])
  })

  it('is not the last paragraph above the source of the article', () => {
    const paragraphs = [
      'وافق مجلس الميناء يوم الاثنين على بناء الجدار الذي قسم المدينة منذ عامين، بعد نقاش استمر ست ساعات كاملة.',
      'ويبدأ العمل في الربيع المقبل ويستمر ثلاثة شتاءات، كما قال المهندس الذي رسم المخططات الأولى للجدار.',
      'وتعتزم البلدية إقامة معرض صغير بجوار الجدار تعرض فيه الأدوات القديمة وصور من عملوا عليه.',
    ]
    const text = ['# الجدار يفوز بتصويت المجلس', 'سامي برهان', '3 فبراير 2026', ...paragraphs, 'المصدر : وكالات'].join('\n\n')
    expect(read(text).captions).toEqual([])
    expect(read(text).body).toContain('معرض صغير')
  })

  it('is not the last paragraph above the source in another language', () => {
    const paragraphs = [
      'Liman meclisi pazartesi günü kasabayı iki yıldır bölen gelgit duvarını inşa etmeye karar verdi.',
      'Ekip altmış kuşa küçük vericiler taktı ve uçuşlarını iki yıllık seferlerle karşılaştırdı.',
      'Duvarı çizen mühendis Dana Voss, "Bahar gelince başlarız, üç kış sürer" dedi.',
    ]
    const text = ['# Gelgit duvarı oylamayı kazandı', 'Haber Merkezi', '03.02.2026 06:00', ...paragraphs, 'Kaynak: Haber Merkezi'].join(
      '\n\n',
    )
    expect(read(text).captions).toEqual([])
  })

  it.each([
    ['above', '© Anna Weiß', 'Der Hafen von Ellerau im Winter'],
    ['below', 'Der Hafen von Ellerau im Winter', '© Anna Weiß'],
  ])('is a phrase beside its credit, where the page marks its headings: the credit %s', (_, ...lines) => {
    const text = [
      'Die Reederei teilte am Dienstag mit, das Teil müsse im Ausland gegossen werden, und ein anderes Schiff der passenden Breite sei nicht frei.',
      'Der Kreis hat ein Fischerboot gemietet, das Post, Arznei und Milch bringt, und bezahlt einen Hubschrauber, wo ein Arzt gebraucht wird.',
    ]
    const [first = '', second = ''] = text
    const { captions, body } = read(
      ['# Fähre fällt aus', 'Von Nora Kessler', '14. Januar 2026', first, ...lines, second, first.slice(4)].join('\n\n'),
    )
    expect(captions).toEqual([{ text: 'Der Hafen von Ellerau im Winter', credit: 'Anna Weiß' }])
    for (const paragraph of text) expect(body).toContain(paragraph)
  })

  it.each(['Der Hafen von Ellerau im Winter', 'Гавань Приморска зимой на закате', 'ميناء المدينة القديم في الشتاء'])(
    'is a phrase below an image without a text in its place: %s',
    (text) => {
      const { captions, body } = read(page('![](https://coast.example/p.jpg)', text))
      expect(captions).toEqual([{ text, credit: null }])
      expect(body).not.toContain(text)
    },
  )

  it.each(['**Der Hafen von Ellerau im Winter**', 'How To Save On Ferry Trips', 'Three things the council said:'])(
    'is no heading and no start of a list below an image: %s',
    (text) => {
      expect(read(page('![](https://coast.example/p.jpg)', text)).captions).toEqual([])
    },
  )

  it.each(['dpa', 'AFP', 'Reuters'])('is no last paragraph that names who sent the article: (%s)', (agency) => {
    const last = 'Zuletzt lag die Fähre vor elf Jahren still, als Eis den Sund neun Tage lang schloss.'
    const text = [
      'Die Fähre nach Steinhafen fährt sechs Wochen lang nicht, nachdem am Montag ein Riss in der Welle der Hauptmaschine gefunden wurde.',
      'Der Kreis hat ein Fischerboot gemietet, das Post, Arznei und Milch bringt, und bezahlt einen Hubschrauber, wo ein Arzt gebraucht wird.',
      `${last} (${agency})`,
    ]
    const { captions, body } = read(['Fähre fällt aus', 'Von Nora Kessler', '14. Januar 2026', ...text, 'Mehr zum Thema'].join('\n'))
    expect(captions).toEqual([])
    expect(body).toContain(last)
  })

  it('is no heading beside a credit', () => {
    expect(read(page('Photo: Dana Voss', 'How To Save On Ferry Trips')).captions).toEqual([])
  })

  it('is no paragraph of one sentence above such a credit', () => {
    const sentence =
      'The company said on Tuesday that the part has to be cast in a foundry abroad, and that no other ship of the right width is free.'
    const head = ['Tide wall wins council vote', 'By Mara Quill', '3 Feb 2026']
    const { captions, body } = read([...head, PROSE[0], sentence, 'Photo: Ned Farrow', ...PROSE.slice(1)].join('\n\n'))
    expect(captions).toEqual([])
    expect(body).toContain(sentence)
  })

  it.each([
    ['de', 'Bild vergrößern', 'Der Hafen von Ellerau im Winter'],
    ['fr', 'Agrandir l’image', 'Le port d’Ellery en hiver'],
    ['es', 'Ampliar imagen', 'El puerto de Elías en invierno'],
    ['nl', 'Klik om te vergroten', 'De haven van Ellerveen in de winter'],
    ['ru', 'Нажмите чтобы увеличить', 'Гавань Приморска зимой'],
    ['ar', 'اضغط للتكبير', 'ميناء المدينة القديم في الشتاء'],
    ['id', 'Perbesar gambar', 'Pelabuhan tua pada musim hujan'],
  ])('is the phrase below a button of two words or more: in %s', (_, button, text) => {
    const { captions, body } = read(page(button, text))
    expect(captions).toEqual([{ text, credit: null }])
    expect(body).not.toContain(text)
  })

  it.each(['3 February 2026 - 00:38. Photo: Dana Voss', '2026年2月3日 写真：共同'])('is no day: %s', (line) => {
    expect(read(page(line)).captions).toEqual([])
  })

  it('is no button for the other side below another', () => {
    expect(read(page('Vis mer', 'Vis mindre')).captions).toEqual([])
  })

  it('is no heading below the button of the caption above', () => {
    const { captions } = read(page('BÅT: Ferja ligger til kai. Foto: Liv Dahl', 'Vis mer', 'Et enormt antall'))
    expect(captions.map(({ text }) => text)).toEqual(['BÅT: Ferja ligger til kai.'])
  })

  it('stands above a credit that the paragraph below is no part of, in a script without capitals', () => {
    const below = 'وقالت عائدة فنجان، صاحبة المتجر الوحيد في الجزيرة: "عشنا بلا عبّارة من قبل، لكن ليس في يناير أبدا".'
    const text = [
      'لن تبحر عبّارة جزيرة الحجر لمدة ستة أسابيع بعد العثور يوم الاثنين على شرخ في عمود المحرك الرئيسي.',
      'وقالت الشركة يوم الثلاثاء إن القطعة يجب أن تُسبك في الخارج، وإنه لا توجد سفينة أخرى متاحة بالعرض المناسب.',
      '1/4',
      'ميناء جزيرة الحجر في الشتاء',
      'صورة: ليلى حداد',
      below,
      'واستأجرت المقاطعة قارب صيد لنقل البريد والدواء والحليب، وستدفع ثمن مروحية عند الحاجة إلى طبيب.',
    ]
    const { captions, body } = read(['عبّارة جزيرة الحجر تتوقف ستة أسابيع', 'بقلم سامي برهان', '14 يناير 2026', ...text].join('\n'))
    expect(captions).toEqual([{ text: 'ميناء جزيرة الحجر في الشتاء', credit: 'ليلى حداد' }])
    expect(body).toContain(below)
  })

  it.each(['（图：王小明）', ' – 图：王小明'])('is a few letters in a script without spaces, before "%s"', (credit) => {
    const { captions } = read(
      [
        '首页',
        '新闻',
        '石岛渡轮停航六周',
        '记者 陈明',
        '2026年1月14日',
        '星期一在主机轴上发现裂缝后，开往石岛的渡轮将停航六周。',
        '公司星期二表示，这个零件必须在国外铸造，而且没有其他宽度合适的船可用。',
        `冬天的石岛港${credit}`,
        '“我们以前也过过没有渡轮的日子，”岛上唯一商店的店主冯阿达说，“但从来不是在一月。”',
        '县里租了一条渔船运送邮件、药品和牛奶，需要医生时将支付直升机的费用。',
      ].join('\n'),
    )
    expect(captions).toEqual([{ text: '冬天的石岛港', credit: '王小明' }])
  })

  it('is no paragraph above a credit that a picture left alone', () => {
    const paragraph =
      'Islanders met in the school hall that evening. Some two hundred people came, and most of them asked who would carry the post and the milk.'
    const { captions, body } = read(page(paragraph, 'Photo: Ned Farrow'))
    expect(captions).toEqual([])
    expect(body).toContain(paragraph)
  })

  it.each([
    'FILE - Mara Quill and Tobias Renn tend to their nets at home in Port Ellery on March 1, 2024.',
    'Die „Seestern“ (Archivbild): Der Rat entsandte eigene Boote, um sie zu schützen.',
  ])('says that it is of an archive: %s', (text) => {
    const { captions, body } = read(page(PROSE_MORE[0] ?? '', text))
    expect(captions.map((caption) => caption.text)).toEqual([text])
    expect(body).not.toContain(text)
  })

  it('is no line of a manual that names a file', () => {
    expect(read(page('File: the list of all boats that have stayed behind')).captions).toEqual([])
  })

  it('leaves nothing in the body where the renderer wrote the text in place of the picture in brackets above it', () => {
    const text = 'The old harbour master counts the boats that have stayed behind'
    const { captions, body } = read(page(`[${text}]`, text))
    expect(captions.map((caption) => caption.text)).toEqual([text])
    expect(body).not.toContain(text)
  })

  it('that is the alternative text too is given once', () => {
    const image = '![The pier at low tide](https://coast.example/p.jpg)'
    expect(read(page(image, 'The pier at low tide. Photo: Dana Voss')).captions).toEqual([
      { text: 'The pier at low tide.', credit: 'Dana Voss' },
    ])
  })

  it('that the link of its picture holds ends where the link does', () => {
    const captions = [{ text: 'The old pier at dusk, before the storm.', credit: 'Dana Voss' }]
    for (const target of ['/gallery/pier', '#focus-1', 'https://coast.example/p.jpg?w=1200'])
      expect(read(page('[\n\n![](/p.jpg)', `The old pier at dusk, before the storm. Photo: Dana Voss\n\n](${target})`)).captions).toEqual(
        captions,
      )
  })

  it('is no teaser in a link to another page', () => {
    const card = '[![](/p.jpg)\n\nWhere the boats go when the wall is built](https://coast.example/boats "Where the boats go")'
    expect(read(page(card)).captions).toEqual([])
  })

  it('opens an image whose words have a blank line in them', () => {
    expect(read(page('[![The old pier at dusk.', 'Photo: Dana Voss](/p.jpg)](/gallery/pier)')).captions).toEqual([
      { text: 'The old pier at dusk.', credit: 'Dana Voss' },
    ])
  })

  it('is no foot of the page with its copyright notice, however likely it looks', () => {
    const at = (text: string) => {
      const verdict = { role: 'caption' as const, confidence: 0.9, likelihoods: { ...NO_LIKELIHOODS, caption: 0.9 }, because: [] }
      return captionCandidates({ lines: [], blocks: [block(text)], verdicts: [verdict] }).length
    }
    expect(at('About us Careers Cookies © 2026 The Ledger. All rights reserved')).toBe(0)
    expect(at('The Isla Grey leaves the pier. © 2026 Dana Voss')).toBe(1)
  })

  it('is not the byline with the name of a photographer behind it', () => {
    expect(read(['# Gana el muro', 'Lucía Peña / Fotos: Marcos Beltrán', '3 de febrero de 2026', ...PROSE].join('\n\n')).captions).toEqual(
      [],
    )
  })

  it('is not the headline that follows the title of the page', () => {
    const at = (title: string, text: string) => {
      const verdict = (likelihoods: object) => ({
        role: 'noise' as const,
        confidence: 0.9,
        likelihoods: { ...NO_LIKELIHOODS, ...likelihoods },
        because: [],
      })
      const verdicts = [verdict({ headline: 0.9 }), verdict({ caption: 0.4 })]
      return captionCandidates({ lines: [], blocks: [block(title), block(text)], verdicts }).filter((one) => one.at === 1).length
    }
    expect(at('Tide wall wins council vote - The Coast Ledger', 'Tide wall wins council vote')).toBe(0)
    expect(at('Tide wall wins council vote - The Coast Ledger', 'The tide wall at dawn')).toBe(1)
  })

  it('is not the byline above a credit without a caption', () => {
    const korean = [
      '# 방조제 건설안 의회 통과',
      '입력 2026.02.03 18:05',
      '김민수 기자 minsu@haean.example',
      '[사진=연합뉴스]',
      '의회는 화요일 밤 7대 4로 방조제 건설안을 통과시켰다. 토론은 다섯 시간 가까이 이어졌다.',
      '반대측은 첫 계획 이후 비용이 두 배로 늘었고 항구가 여름 손님을 부르는 경치를 잃을 것이라고 말했다.',
      '공사는 봄에 시작해 2년이 걸릴 것이라고 기술자들은 밝혔다.',
    ]
    const { captions, authors } = read(korean.join('\n\n'))
    expect(captions).toEqual([])
    expect(authors).toEqual(['김민수'])
  })

  it('has the credit that stands above it as its source', () => {
    const { captions } = read(page('Image source, Getty Images', 'Image caption, The pier at low tide'))
    expect(captions).toEqual([{ text: 'The pier at low tide', credit: 'Getty Images' }])
  })

  it.each([
    ['en', 'Image source, Dana Voss', 'Image caption,'],
    ['es', 'Fuente de la imagen, Dana Voss', 'Pie de foto,'],
    ['pt', 'Crédito da imagem, Dana Voss', 'Legenda da foto,'],
    ['fr', 'Crédit photo, Dana Voss', 'Légende image,'],
    ['ru', 'Автор фото, Dana Voss', 'Подпись к фото,'],
    ['tr', 'Kaynak, Dana Voss', 'Fotoğraf altı yazısı,'],
    ['id', 'Sumber gambar, Dana Voss', 'Keterangan gambar,'],
    ['zh', '图像来源，Dana Voss', '图像加注文字，'],
    ['ar', 'صدر الصورة، Dana Voss', 'التعليق على الصورة،'],
  ])('stands below its source and its label, in place of the text of the image: %s', (_, source, label) => {
    const image = '![A stone pier with two boats](https://coast.example/p.jpg)'
    const captions = [{ text: 'The pier at low tide', credit: 'Dana Voss' }]
    expect(read(page(image, source, label, 'The pier at low tide')).captions).toEqual(captions)
    expect(read(page(source, label, 'The pier at low tide')).captions).toEqual(captions)
    expect(read(page(`${label} The pier at low tide`)).captions[0]?.text).toBe('The pier at low tide')
  })

  it('stands above its credit and a button of the picture', () => {
    const lines = ['The north bank at low tide.', 'Dana Voss for CPR', 'hide caption', 'toggle caption', 'Dana Voss for CPR']
    const text = ['Tide wall wins council vote', 'By Mara Quill', '3 Feb 2026', ...lines, ...PROSE].join('\n')
    expect(read(text).captions).toEqual([{ text: 'The north bank at low tide.', credit: 'Dana Voss for CPR' }])
  })

  it('is what stands below its label, and not the headline', () => {
    const head = ['Home', 'News', 'Tide wall wins council vote', '2 days ago', 'Share', 'Save', 'Mara Quill', 'Port Ellery']
    const picture = ['Image source, Dana Voss', 'Image caption,', 'The old tide wall of Port Ellery was built in 1911']
    const { headline, captions } = read([...head, ...picture, ...PROSE].join('\n'))
    expect(headline).toBe('Tide wall wins council vote')
    expect(captions).toEqual([{ text: 'The old tide wall of Port Ellery was built in 1911', credit: 'Dana Voss' }])
  })

  it.each([
    ['The pier at low tide (Photo Dana Voss)', 'The pier at low tide', 'Dana Voss'],
    ['The pier at low tide © Dana Voss', 'The pier at low tide', 'Dana Voss'],
    ['Photo 3 of 12: The pier at low tide', 'The pier at low tide', null],
  ])('may say itself that it is one: %s', (line, text, credit) => {
    expect(read(page(line)).captions).toEqual([{ text, credit }])
  })

  it.each(['Enlarge / The pier at low tide', 'View image in fullscreen The pier at low tide'])(
    'is what stands behind a button: %s',
    (line) => {
      const { captions, body } = read(page(line))
      expect(captions).toEqual([{ text: 'The pier at low tide', credit: null }])
      expect(body).not.toContain('low tide')
    },
  )

  it.each([
    ['The pier at low tide / Photo: / Dana Voss', 'Dana Voss'],
    ['Image source, / Dana Voss / Image caption, / The pier at low tide', 'Dana Voss'],
  ])('takes the credit below its label: %s', (lines, credit) => {
    const nodes = ['Tide wall wins council vote', 'By Mara Quill', '3 Feb 2026', PROSE[0], PROSE[1], ...lines.split(' / '), PROSE[2]]
    expect(read(nodes.join('\n')).captions).toEqual([{ text: 'The pier at low tide', credit }])
  })

  it('is not a sentence that speaks of a photo', () => {
    expect(read(page('He took a photo: the pier, the water, the rain.')).captions).toEqual([])
  })

  it('comes in the order of the page', () => {
    const { captions } = read(page('The pier at low tide. Photo: Dana Voss', 'The old basin in spring. Photo: Sam Fox'))
    expect(captions.map(({ credit }) => credit)).toEqual(['Dana Voss', 'Sam Fox'])
  })

  it('is not a paragraph between two others', () => {
    expect(read(page('Nobody from the ministry wanted to say what the wall would cost in the end.')).captions).toEqual([])
  })

  it('has lost the headline that is the alternative text of its image', () => {
    const { captions } = read(page('Tide wall wins council vote The Isla Grey leaves the pier. Photograph: Dana Voss'))
    expect(captions).toEqual([{ text: 'The Isla Grey leaves the pier.', credit: 'Dana Voss' }])
  })

  it('right below the date is not one with it', () => {
    const text = `Tide wall wins council vote\n\n   3 Feb 2026\n   The pier at low tide. Photo: Dana Voss\n\n${PROSE.join('\n\n')}\n`
    const { captions, date } = read(text)
    expect(date).toBe('2026-02-03')
    expect(captions).toEqual([{ text: 'The pier at low tide.', credit: 'Dana Voss' }])
  })
})

const signOf = (name: string, at: number, texts: readonly string[], { body = -1, noise = at + 1 } = {}): number => {
  const verdicts = texts.map((_, i) => ({
    role: i === body ? ('body' as const) : ('noise' as const),
    confidence: 1,
    likelihoods: { ...NO_LIKELIHOODS, headline: i === 0 ? 1 : 0, caption: i === at ? 0.2 : 0.1, noise: i === noise ? 0.7 : 0 },
    because: [],
  }))
  const page = { lines: [], blocks: texts.map((text, index) => block(text, { index })), verdicts }
  return strengthOf(captionEvidence(captionPage(page), at, { text: texts[at] ?? '', credit: null }), name)
}

describe('what speaks for a caption', () => {
  const texts = ['Tide wall wins council vote', 'The tide wall seen from Port Ellery', '© Dana Voss', 'A paragraph.']

  it.each([
    ['credit-alone-below', 1],
    ['credit-alone-above', 0],
    ['of-most-likely', 1],
    ['behind-headline', 0.95],
    ['words-of-headline', 2 / 6],
    ['noise-below', 0.7],
  ])('is %s', (name, strength) => {
    expect(signOf(name, 1, texts)).toBeCloseTo(strength)
  })

  it('is noise above it too', () => {
    expect(signOf('noise-above', 1, texts, { noise: 0 })).toBe(0.7)
    expect(signOf('noise-above', 1, texts)).toBe(0)
  })

  it.each([
    ['before-body', 1, 1 - 2 / 20],
    ['before-body', 3, 0],
    ['behind-body', 1, 0],
    ['behind-body', 4, 1 / 20],
  ])('is the place: %s of block %i', (name, at, strength) => {
    expect(signOf(name, at, [...texts, 'The harbour again'], { body: 3 })).toBeCloseTo(strength)
  })

  it('is a credit above it too', () => {
    expect(signOf('credit-alone-above', 3, texts)).toBe(1)
  })

  it.each([
    ['side', 'Mara Quill (left) and Sam Fox on the pier', 1],
    ['side', 'Mara Quill, second from right, on the pier', 1],
    ['side', 'Die Bürgermeisterin (2. v. l.) am Hafen', 1],
    ['side', '市長（左）と漁師', 1],
    ['side', 'Mara Quill left the pier, and Sam Fox stayed', 0],
    ['side', 'Die Partei rückt nach links, die andere nicht', 0],
    ['year', 'The pier on May 7, 2025', 1],
    ['year', 'The pier of 12025 planks', 0],
    ['closes-bracket-last', 'The pier at low tide (Quill).', 1],
    ['closes-bracket-last', 'The pier (old) at low tide', 0],
    ['opens-bracket-last', 'The pier at low tide (', 1],
    ['capitals', 'The pier of Port Ellery', 0.5],
    ['of-usual-length', 'The pier...', 0.5],
    ['archive', 'FILE - The pier at low tide', 1],
    ['archive', 'Der Hafen bei Ebbe (Archivbild)', 1],
    ['archive', '岸壁と防潮堤（資料写真）', 1],
    ['archive', 'The council sent a file photo to the papers', 0],
  ])('is %s in "%s"', (name, text, strength) => {
    expect(signOf(name, 1, ['Tide wall wins', text, 'A paragraph'], { body: 2 })).toBeCloseTo(strength)
  })

  it('is a word for a picture that opens the block beside it', () => {
    const beside = ['Tide wall wins', 'The pier (', '(Image: Harbour House', 'The basin']
    expect(signOf('photo-word-below', 1, beside)).toBe(1)
    expect(signOf('photo-word-above', 3, beside)).toBe(1)
    expect(signOf('photo-word-below', 2, beside)).toBe(0)
  })

  it.each(['File photo: the pier at dusk.', 'The pier at dusk. Photo: Dana Voss'])('is not said by a caption below: %s', (caption) => {
    const beside = ['Tide wall wins', 'The council voted on Tuesday to build the wall.', caption]
    expect(signOf('photo-word-below', 1, beside)).toBe(0)
    expect(signOf('credit-below', 1, beside)).toBe(0)
  })

  it.each(['1/12', 'View image in fullscreen', '이미지 확대보기'])('is a button above it: %s', (button) => {
    expect(signOf('button-above', 2, ['Tide wall wins', button, 'The pier at low tide'])).toBe(1)
    expect(signOf('button-above', 1, ['Tide wall wins', 'The pier at low tide'])).toBe(0)
  })

  it('is a byline or a date beside it, and a link', () => {
    const fact = { ...NO_LIKELIHOODS, byline: 0.6, date: 0.3 }
    const verdicts = [NO_LIKELIHOODS, fact].map((likelihoods) => ({ role: 'noise' as const, confidence: 1, likelihoods, because: [] }))
    const blocks = [block('The council wants two years of work.'), block('Mara Quill, 3 Feb 2026', { index: 1, linked: 0.4 })]
    const own = captionPage({ lines: [], blocks, verdicts })
    const signs = captionEvidence(own, 0, { text: blocks[0]?.text ?? '', credit: null })
    expect(strengthOf(signs, 'fact-below')).toBeCloseTo(0.9)
    expect(strengthOf(signs, 'linked-below')).toBe(0.4)
    expect(strengthOf(signs, 'fact-above')).toBe(0)
  })

  it('is not the source of the image that follows', () => {
    expect(signOf('credit-alone-below', 1, ['Tide wall wins', 'The pier.', 'Image source, Getty Images'])).toBe(0)
  })
})

it('a caption is not the only paragraph of the body, though a credit stands below it', () => {
  const menu =
    'Domů\nZprávy\nKultura\nPředplatné\nMost v Dolní Strouze se otevře o rok později\nDominika Krahulcová\n18. listopadu 2026 9:40\nSdílet'
  const first =
    'Oprava silničního mostu přes Strouhu se protáhne nejméně do příštího podzimu. Stavbaři našli pod jedním z pilířů starou štolu, o které nikdo nevěděl.'
  const rest =
    'Foto: Radovan Šeliga\nReklama\n„Museli jsme zastavit vrtání ještě týž den,“ řekl vedoucí stavby. Objízdná trasa měří osm kilometrů a vede přes Horní Strouhu.\nMěsto slíbilo přidat autobusy.\nČtěte také\nVlak do Strouhy pojede i v neděli\nKomentáře (12)\n© 2026 Strouhovské noviny'
  const { record } = clean(`${menu}\n${first}\n${rest}\n`)
  expect(record.captions).toEqual([])
  expect(record.body).toContain(first)
})

/** Blocks of a body, each with a role and how likely it is a caption. */
const pageOf = (rows: readonly (readonly [text: string, role: Role, caption: number, more?: Partial<Block>])[]) => ({
  lines: [],
  blocks: rows.map(([text, , , more], index) => block(text, { index, spans: [[index + 1, index + 1]], ...more })),
  verdicts: rows.map(([, role, caption]) => ({ role, confidence: 1, likelihoods: { ...NO_LIKELIHOODS, caption }, because: [] })),
})
/** Above half the likelihood a block is nine times in ten a caption, below it with the chance given. */
const modelOf = (chance: number): FieldModel => {
  const odds = (one: number) => Math.log(one / (1 - one))
  const leaves = new Float32Array(LEAVES).fill(odds(chance))
  leaves[LEAVES - 1] = odds(0.9)
  const questions = { features: new Uint16Array(DEPTH), thresholds: new Uint8Array(DEPTH).fill(127) }
  return { signs: ['caption-likelihood'], forest: { bias: 0, unit: 1, ...questions, leaves } }
}
const textsOf = (rows: Parameters<typeof pageOf>[0], chance: number) =>
  readCaptions(pageOf(rows), {}, modelOf(chance)).map(({ value }) => value.text)

describe('of what may be captions', () => {
  const body = PROSE.map((text) => [text, 'body', 0] as const)
  const image = { kind: 'image' } as const

  it.each([
    ['is above a credit', 'The pier at dusk.', 'Dana Voss/dpa'],
    ['is above a credit in brackets', 'The pier at dusk.', '(Edu Marlo)'],
    ['has a credit at its end', 'The pier at dusk. (Harbour Estates)', 'A paragraph.'],
  ])('one is whatever %s', (_, caption, below) => {
    const candidates = captionCandidates(pageOf([...body, [caption, 'body', 0], [below, 'noise', 0]]))
    expect(candidates[0]?.parts.text).toBe('The pier at dusk.')
  })

  it('what stands in place of a picture gives way to the caption printed right below', () => {
    const picture = ['A man on a pier', 'caption', 0.8, image] as const
    const printed = ['Sam Fox at dusk.', 'caption', 0.8] as const
    expect(textsOf([picture, printed, ...body], 0.01)).toEqual(['Sam Fox at dusk.'])
    expect(textsOf([picture, ...body, printed, ...body], 0.01)).toEqual(['A man on a pier', 'Sam Fox at dusk.'])
  })

  it('less likely ones are read where a plain one of the page is set as they are', () => {
    const plain = [['The pier at dusk.', 'body', 0.8] as const, ['Dana Voss/dpa', 'noise', 0] as const]
    const basin = ['The basin at dawn.', 'body', 0.2] as const
    const credit = ['Edu Marlo/dpa', 'noise', 0] as const
    expect(textsOf([...body, ...plain, ...body, basin, credit, ...body], 0.1)).toEqual(['The pier at dusk.', 'The basin at dawn.'])
    expect(textsOf([...body, ...plain, ...body, basin, ...body], 0.1)).toEqual(['The pier at dusk.'])
  })

  it.each([
    ['新しい防潮堤の起点となる桟橋＝港町で2026年2月', 1],
    ['船首が壊れた漁船（４日午前８時２０分、白浜港で）', 1],
    ['桟橋を見る人たち＝2026年2月3日午後、港町、佐々木遥撮影', 1],
    ['防潮堤は長く、町の人は（本当は反対なのに）賛成した。', 0],
    ['◆防潮堤の起点＝港町で2026年2月、工事が始まる。', 0],
  ])('one that ends in the place and the month of the picture is: %s', (text, count) => {
    expect(textsOf([...body, [text, 'date', 0], ...body], 0.01)).toHaveLength(count)
  })

  it('one that names a day is not held for a date, though the labels are', () => {
    const long = body.filter(([text]) => text.length > 120)
    expect(textsOf([...long, ['The pier of Port Ellery (3 February 2026)', 'date', 0.3], ...long], 0.2)).toHaveLength(1)
    expect(textsOf([...long, ['The pier of Port Ellery with Mara Quill', 'byline', 0.3], ...long], 0.2)).toEqual([])
  })

  it.each([
    ['3 FEB 2026 - 18:05 CET', 0],
    ['Last updated 6 February 2026 — see all updates', 0],
    ['The pier of Port Ellery (3 February 2026)', 1],
  ])('one that the labels hold for a date says more than the day: %s', (text, count) => {
    expect(textsOf([...body, [text, 'date', 0.3], ...body, ...body], 0.2).filter((one) => one === text)).toHaveLength(count)
  })

  it('one above a credit is no paragraph of several sentences, unless it is sure', () => {
    const sentence = 'The harbour council of Port Ellery will show the plans of the new pier to all.'
    const paragraph = `${sentence} The crews begin in May and want to be done by winter.`
    const credit = ['Photo: Dana Voss', 'noise', 0] as const
    const readWith = (text: string, likelihood: number) =>
      textsOf([...body, [text, 'body', likelihood], credit, ...body, ...body, ...body], 0.2)
    expect(readWith(paragraph, 0.3)).not.toContain(paragraph)
    expect(readWith(sentence, 0.3)).toContain(sentence)
    expect(readWith(paragraph, 0.8)).toContain(paragraph)
  })
})
