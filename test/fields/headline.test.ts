import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import type { FieldModel } from '../../src/fields/field-model.js'
import { readHeadline } from '../../src/fields/headline.js'
import { belowCrumb } from '../../src/fields/headline-crumb.js'
import { isCaption, isSource, isWriter } from '../../src/fields/headline-others.js'
import { headlineOf } from '../../src/fields/headline-value.js'
import { DEPTH, LEAVES } from '../../src/forest.js'
import { block, NO_LIKELIHOODS } from '../block.js'

const BODY = `The council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years, after a debate of six hours.

Work on the tide wall begins next spring and will take three winters, said the engineer who drew the first plans. The harbour stays open.

Fishermen asked for a gate in the wall, and the council agreed to pay for one. It will close when the water rises above the old mark.`

const recordOf = (head: string): { headline: string | null; siteName: string | null; body: string | null } =>
  clean(`${head}\n\n${BODY}\n`).record

describe('a text without a headline', () => {
  it.each([
    [
      'The council of Port Ellery voted on Monday to replace the old wooden pier on the north shore with one of steel.',
      '"We have talked for long enough," said the mayor after the meeting. Nobody left the hall before her.',
    ],
    [
      'Der Rat von Brunsau hat am Montag mit elf gegen vier Stimmen beschlossen, den Steg durch einen neuen zu ersetzen.',
      'Die Kosten trägt das Land. Den Rest zahlt die Gemeinde aus Rücklagen, die dafür reichen sollen.',
    ],
    [
      'Kıyıkent belediye meclisi çarşamba akşamı eski ahşap iskelenin yerine çelik bir iskele yapılmasına karar verdi ve bunu duyurdu.',
      'Belediye Başkanı toplantının ardından “Yeterince bekledik” dedi. Sabırları için halka teşekkür etti.',
    ],
  ])('loses no paragraph to it: %s', (...paragraphs) => {
    const { record } = clean(`${paragraphs.join('\n\n')}\n`)
    expect([record.headline, record.body]).toEqual([null, paragraphs.join('\n\n')])
  })
})

describe('a line with a credit at its end', () => {
  it('is the caption of a picture, and not the headline', () => {
    expect(isCaption('The Blue Skillet in Marfield has been open since 1954. (Marfield Tribune)')).toBe(true)
    expect(isCaption('[The pier at low tide]')).toBe(true)
    expect(isCaption('Hier fährt nichts mehr: der Anleger Foto: Miguel Ferraz')).toBe(true)
    expect(isCaption('So mendet man ein Netz Foto: Dana Voss/Hafenblatt')).toBe(true)
    expect(isCaption('First Official Photo: Prince George')).toBe(false)
    expect(isCaption('갈매도 선착장에 묶인 도선. 해안군 제공')).toBe(true)
    expect(isCaption('運休が続く渡し船「ひばり丸」＝12日、鷺沼町')).toBe(true)
    expect(isCaption('渡し船＝島の足が止まる')).toBe(false)
    expect(isCaption('Il molo di San Vito, deserto da tre giorni (ansa)')).toBe(true)
    expect(isCaption('De dokter op de steiger van Oosterzand. Beeld Sanne Rook')).toBe(true)
    expect(isCaption('What is in a tide wall? (Checklists Included)')).toBe(false)
    expect(isCaption('Tide wall wins council vote')).toBe(false)
  })
})

describe('a line that names the source', () => {
  it('is not the headline', () => {
    expect(isSource('Source: University of Port Ellery')).toBe(true)
    expect(isSource('Quelle: Universität Ellerau')).toBe(true)
    expect(isSource('Source: Council to sell the pier')).toBe(false)
    expect(isSource('Tide wall: Council of Port Ellery')).toBe(false)
  })
})

describe('a name above the text', () => {
  const isWriterIn = (...texts: readonly string[]): boolean => {
    const verdict = { role: 'body', confidence: 1, likelihoods: { ...NO_LIKELIHOODS, body: 1 }, because: [] } as const
    const blocks = texts.map((text, index) => block(text, { index }))
    return isWriter({ lines: [], blocks, verdicts: blocks.map(() => verdict) }, 'Nikhil Farrow')
  }
  const [first = '', second = '', third = ''] = BODY.split('\n\n')

  it('is the writer where the last paragraphs say so, and not the headline', () => {
    expect(isWriterIn(first, second, third, first, 'Nikhil Farrow is a senior reporter at the Ledger.')).toBe(true)
    expect(isWriterIn(first, second, third, first, 'Nikhil Farrow is the keeper of the light.')).toBe(false)
    expect(isWriterIn('Nikhil Farrow is a writer of sea stories.', first, second, third, first)).toBe(false)
  })
})

it.each(['Robert Hale', 'By Robert Hale', '# Mara Quill', 'Von Anna Weiß', '山田花子'])(
  'is none where a byline is all there is: %s',
  (text) => {
    expect(clean(text).record.headline).toBeNull()
  },
)

it.each([
  ['港の防潮堤、評議会が建設を可決_港湾_沼地新聞', '港の防潮堤、評議会が建設を可決'],
  ['항구 방조벽 건설안 위원회 통과_항만_갯벌일보', '항구 방조벽 건설안 위원회 통과'],
  ['港口防波堤获得委员会通过_港口_燕港网', '港口防波堤获得委员会通过'],
  ['港口防波堤获得委员会通过-港口-燕港网', '港口防波堤获得委员会通过'],
])('has neither section nor site behind it: %s', (title, headline) => {
  expect(recordOf(title).headline).toBe(headline)
})

describe('the subject of the first sentence, in bold', () => {
  const SECTIONS = `## History\n\n${BODY}`
  it.each([
    ['**Port Ellery** is a harbour town, known for its tide wall and its fish market.', 'Port Ellery'],
    ['**Ellerhafen** (auch Ellerort) ist eine Hafenstadt, bekannt für ihre Mauer.', 'Ellerhafen'],
  ])('is the headline of %s', (first, headline) => {
    const { record } = clean(`${first}\n\n${SECTIONS}\n`)
    expect(record.headline).toBe(headline)
    expect(record.body).toContain(first)
  })

  it('is none below a title', () => {
    expect(clean(`# Harbours\n\n**Port Ellery** is a harbour town, known for its tide wall.\n\n${SECTIONS}\n`).record.headline).toBe(
      'Harbours',
    )
  })
})

describe('the headline below its kicker', () => {
  const page = (...lines: readonly string[]) => clean(['Zum Inhalt springen', 'Startseite', 'Politik', ...lines].join('\n')).record.headline
  const TEXT = [
    'Wer am Dienstag auf die Insel wollte, brauchte Geduld. Von zwölf Abfahrten der Fähren fanden nur drei statt, eine davon sehr spät.',
    'Zu dem Warnstreik hatte die Gewerkschaft aufgerufen. Sie fordert im Tarifstreit an der Küste acht Prozent mehr Lohn und kürzere Schichten.',
    'Der Verband der Reeder wies die Forderungen zurück. Sie seien an der Küste nicht zu bezahlen, sagte ein Sprecher in der Stadt.',
  ]
  it('is not the caption above both, which has a credit behind its full stop', () => {
    const caption = 'Viele Fähren blieben am Dienstag im Hafen von Norderhafen. | dpa'
    expect(page(caption, 'Tarifstreit an der Küste', 'Warnstreik legt Fähren lahm', 'Stand: 03.02.2026 13:05 Uhr', ...TEXT)).toBe(
      'Warnstreik legt Fähren lahm',
    )
  })
})

describe('the title of a post below its day', () => {
  const POST = 'Today I walked along the old quay again, where the fishermen mend their nets and talk about the wall.'
  it.each([
    ['Notes from the quay', 'Sunday, February 1, 2026', 'The tide and the wall', 'Posted by Mara Quill at 6:30 PM'],
    ['El cuaderno del muelle', 'martes, 3 de febrero de 2026', 'La marea y el muro', 'Publicado por Lucía Peña en 18:30'],
    ['Le carnet du quai', 'mardi 3 février 2026', 'La marée et le mur', 'Publié par Lucie Morel à 18:30'],
  ])('is the headline, and not "%s" above the day', (blog, day, title, signed) => {
    expect(clean([blog, day, title, POST, POST.replace('Today', 'Once'), signed].join('\n')).record.headline).toBe(title)
  })

  it('stands below what the blog is about, too', () => {
    const lines = ['Cartas desde el muelle', 'Apuntes de una isla pequeña', 'martes, 3 de febrero de 2026', 'La marea y el muro']
    const text = [...lines, POST, POST.replace('Today', 'Once'), 'Publicado por Lucía Peña en 18:30'].join('\n')
    expect(clean(text).record.headline).toBe('La marea y el muro')
  })

  it('is none where no line gives the clock alone', () => {
    const lines = [
      'Tide wall wins council vote',
      'Sunday, February 1, 2026',
      'What it means for the town',
      POST,
      POST.replace('Today', 'Once'),
    ]
    expect(clean(lines.join('\n')).record.headline).toBe('Tide wall wins council vote')
  })
})

describe('the headline below a path that ends in a short form of it', () => {
  const crumb = (path: string, full: string): string | undefined =>
    belowCrumb({ blocks: [path, 'Harbour', full].map((text, index) => block(text, { index, spans: [[index + 1, index + 1]] })) } as never, {
      value: path,
      spans: [[1, 1]],
      confidence: 0.5,
      rule: 'headline-block',
    })?.value
  it.each([
    ['News Harbour Tide wall wins', 'Tide wall wins, council to build it in spring'],
    ['Tide wall wins', 'Tide wall wins: council to build it in spring'],
  ])('is read in full: %s', (path, full) => expect(crumb(path, full)).toBe(full))
  it.each([
    ['Tide wall wins', 'Tide wall wins | The Coast Ledger'],
    ['Tide wall wins', 'Tide wall wins by Mara Quill'],
    ['Tide wall wins', 'Tide wall wins, which is to be built in spring.'],
    ['Tide wall', 'Tide wall, a guide'],
  ])('is as it was: %s', (path, full) => expect(crumb(path, full)).toBe(path))
})

describe('the headline', () => {
  it.each<[string, string]>([
    ['Tide wall wins council vote | The Coast Ledger', 'Tide wall wins council vote'],
    ['The Coast Ledger - Tide wall wins council vote', 'Tide wall wins council vote'],
    ['Tide wall wins council vote - The Coast Ledger', 'Tide wall wins council vote'],
    ['Tide wall wins council vote – Coast News Online', 'Tide wall wins council vote'],
    ['AC/DC and the pier - a love story', 'AC/DC and the pier - a love story'],
    ['# Tide wall – a guide for beginners', 'Tide wall – a guide for beginners'],
    ['# Tide wall - so it works', 'Tide wall - so it works'],
    ['Home > News > Local > Tide wall wins council vote', 'Tide wall wins council vote'],
    ['Home » News » Tide wall wins council vote', 'Tide wall wins council vote'],
    [
      '   Tide wall wins council vote after a\n      two-year fight over cost',
      'Tide wall wins council vote after a two-year fight over cost',
    ],
    ['# Tide wall wins', 'Tide wall wins'],
    ['De muur en ik\nGeplaatst op 5 februari 2026 door zeewierbes', 'De muur en ik'],
    ['Havnemuren vandt\nAF\nMette Holm\nFOTO\nSøren Dahl\n5. februar 2026 kl. 10.40', 'Havnemuren vandt'],
    ['Повільний мур\n\nОксана Коваль, березень 2026', 'Повільний мур'],
    ['Why the gulls left\nBy\nOrla Fenwick\n,\nEnvironment Reporter\nMon 9 Feb 2026 at 4:05pm', 'Why the gulls left'],
    ['Flomuren vant\nIngrid Solberg\nJournalist\nPublisert:\n03.02.2026 18:30\nSist oppdatert:\n04.02.2026 07:15', 'Flomuren vant'],
    ['Tide wall wins\n==============', 'Tide wall wins'],
    ['# “We built it ourselves”: a harbour remembers', '“We built it ourselves”: a harbour remembers'],
    ['coastledger.example\n\nTide wall wins council vote', 'Tide wall wins council vote'],
    ['Tide wall wins council vo...\n\n# Tide wall wins council vote', 'Tide wall wins council vote'],
    ['Tide wall wins council [...]\n\n# Tide wall wins council vote', 'Tide wall wins council vote'],
    ['Tide wall wins council (…)\n\n# Tide wall wins council vote', 'Tide wall wins council vote'],
    ['# Tide wall wins council vo…\n\nTide wall wins council vote', 'Tide wall wins council vote'],
    ['# **Tide wall wins council vote**', 'Tide wall wins council vote'],
    ['# Tide wall wins council vote ¶', 'Tide wall wins council vote'],
    ['# Tide wall wins council vote By', 'Tide wall wins council vote'],
    ['# Tide wall wins council vote by Mara Quill, 3 February 2026', 'Tide wall wins council vote'],
    ['# Harbour songs by Mara Quill', 'Harbour songs by Mara Quill'],
    ['# Deichmauer gewinnt Abstimmung im Rat', 'Deichmauer gewinnt Abstimmung im Rat'],
    ['# 防潮堤の建設が決まる | 港新聞', '防潮堤の建設が決まる'],
    ['老城港口防波堤获得通过_新闻_港口邮报', '老城港口防波堤获得通过'],
    ['# Tide wall wins council vote | Local News | The Coast Ledger', 'Tide wall wins council vote'],
    ['# Tide wall wins council vote / The Coast Ledger', 'Tide wall wins council vote'],
    ['# TCP/IP for sailors | a field guide', 'TCP/IP for sailors | a field guide'],
    ['# Tide wall wins council vote - by Mara Quill', 'Tide wall wins council vote'],
    ['Home→News→Tide wall wins council vote', 'Tide wall wins council vote'],
    ['Home >> News >> Tide wall wins council vote', 'Tide wall wins council vote'],
    ['# #SaveTheHarbour: how a hashtag won', '#SaveTheHarbour: how a hashtag won'],
    ['# Le mur du port remporte le vote - Le Courrier du Val', 'Le mur du port remporte le vote'],
    ['# El muro gana la votación - El Correo del Valle', 'El muro gana la votación'],
    ['# Tide wall wins council vote Tide wall wins council vote', 'Tide wall wins council vote'],
    ['Home → News → Tide wall wins council vote Tide wall wins council vote', 'Tide wall wins council vote'],
    [
      '# [Tide wall wins council vote after a fight of two years over what the gate of the\nharbour costs](https://coastledger.example/tide-wall)',
      'Tide wall wins council vote after a fight of two years over what the gate of the harbour costs',
    ],
    ['Title: Tide wall wins council vote\nURL: https://coastledger.example/tide-wall', 'Tide wall wins council vote'],
    ['---\ntitle: "Tide wall wins council vote"\ndate: 2026-02-03\n---', 'Tide wall wins council vote'],
    ['From: news@coast.example\nSubject: Tide wall wins council vote', 'Tide wall wins council vote'],
    ['Titel: Flutmauer gewinnt Abstimmung', 'Flutmauer gewinnt Abstimmung'],
    [
      'From: Mara Quill <mara@coast.example>\nSubject: Fwd: Tide wall wins council vote\nDate: Tue, 3 Feb 2026',
      'Tide wall wins council vote',
    ],
    ['Von: Anna Weiß <anna@coast.example>\nBetreff: WG: Flutmauer gewinnt Abstimmung', 'Flutmauer gewinnt Abstimmung'],
    ['# Tide wall wins council vote - coastledger.example', 'Tide wall wins council vote'],
    ['# Flutmauer gewinnt Abstimmung im Rat – www.talbote.example', 'Flutmauer gewinnt Abstimmung im Rat'],
    ['Port Ellery 12°C\n\nThursday, 5 March 2026\n\nTide wall wins council vote\n\nBy Mara Quill', 'Tide wall wins council vote'],
    ['www.coastledger.example\n\nTide wall wins council vote\n\nBy Mara Quill', 'Tide wall wins council vote'],
    ['# : Tide wall wins council vote[]', 'Tide wall wins council vote'],
    ['# / Tide wall wins council vote |', 'Tide wall wins council vote'],
    ['# [> Tide wall wins council vote', 'Tide wall wins council vote'],
    ['# Tide wall wins [council] vote [Video]', 'Tide wall wins [council] vote [Video]'],
    ['# Tide wall wins council vote](/news/tide)', 'Tide wall wins council vote'],
    ['# Tide wall wins](/p.png) council vote', 'Tide wall wins council vote'],
    ['Tide wall wins council vote : The Coast Ledger', 'Tide wall wins council vote'],
    ['# Le mur du port : un vote très serré', 'Le mur du port : un vote très serré'],
    ['Talbote :: Flutmauer gewinnt die Abstimmung im Rat', 'Flutmauer gewinnt die Abstimmung im Rat'],
    ['CoastLedger.example - Tide wall wins council vote', 'Tide wall wins council vote'],
    ['Tide wall wins council vote « Coast Ledger', 'Tide wall wins council vote'],
    [
      '   Tide wall wins council vote after a\n      two-year fight over cost',
      'Tide wall wins council vote after a two-year fight over cost',
    ],
    ['   Tide wall wins council vote\n     after a fight over cost', 'Tide wall wins council vote after a fight over cost'],
    ['Tide wall wins council vote\nadvice for fishermen', 'Tide wall wins council vote'],
    ['Flutmauer gewinnt Abstimmung nach dem\nStreit um die Kosten', 'Flutmauer gewinnt Abstimmung nach dem Streit um die Kosten'],
    ['# Flutmauer gewinnt Abstimmung im Rat - Küstenbote', 'Flutmauer gewinnt Abstimmung im Rat'],
    ['# 방조제 건설, 시의회 표결 통과 - 항구일보', '방조제 건설, 시의회 표결 통과'],
    ['# Gelgit duvarı mecliste oylamayı kazandı - Liman Gazetesi', 'Gelgit duvarı mecliste oylamayı kazandı'],
    ['# Tường chắn sóng được hội đồng thông qua - Báo Bến Cảng', 'Tường chắn sóng được hội đồng thông qua'],
    ['标题：港口防波堤获得议会通过', '港口防波堤获得议会通过'],
    ['# Tide wall wins council vote | Local news | The Coast Ledger', 'Tide wall wins council vote'],
    ['# Tide wall wins council vote - at last | The Coast Ledger', 'Tide wall wins council vote - at last'],
    ['# 7 ways to the old pier\n\nWays to the old pier', '7 ways to the old pier'],
    ['# Tide wall wins council vote | The Coast Ledger | Local news and weather', 'Tide wall wins council vote'],
  ])('of "%s" is "%s"', (head, headline) => {
    expect(recordOf(head).headline).toBe(headline)
  })

  it.each<[string, string, string]>([
    ['Talbote', 'Flutmauer gewinnt Abstimmung im Rat – Talbote', 'Flutmauer gewinnt Abstimmung im Rat'],
    ['Talbote', 'Talbote | Flutmauer gewinnt Abstimmung im Rat', 'Flutmauer gewinnt Abstimmung im Rat'],
    ['Talbote', 'Flutmauer gewinnt Abstimmung im Rat - Lokales - Talbote', 'Flutmauer gewinnt Abstimmung im Rat'],
    ['O Correio do Vale', 'O Correio do Vale: Muro do porto vence no conselho', 'Muro do porto vence no conselho'],
    ['بريد الوادي', 'جدار الميناء يفوز بتصويت المجلس – بريد الوادي', 'جدار الميناء يفوز بتصويت المجلس'],
    ['港口邮报', '港口防波堤获得议会通过 – 港口邮报', '港口防波堤获得议会通过'],
    ['港口邮报', '港口防波堤获得议会通过-港口邮报', '港口防波堤获得议会通过'],
    ['港新聞', '防潮堤の建設が決まる｜港新聞', '防潮堤の建設が決まる'],
  ])('is without the name that the copyright line has too, %s: %s', (site, head, headline) => {
    const { record } = clean(`# ${head}\n\n${BODY}\n\n© 2026 ${site}\n`)
    expect(record.headline).toBe(headline)
    expect(record.siteName).toBe(site)
  })

  const SHORT =
    'The council voted by seven to four on Tuesday night to build the wall, after a debate of nearly five hours.\n\nOpponents said the cost had doubled since the first plan was drawn.'
  it.each(['Title: Tide wall wins council vote', 'Subject: Tide wall wins council vote'])(
    'behind a label is not repeated in the body: %s',
    (head) => {
      const { record, steps } = clean(`${head}\n\nTide wall wins council vote\n\nBy Mara Quill\n\n${SHORT}\n`)
      expect(record.headline).toBe('Tide wall wins council vote')
      expect(record.body).not.toContain('Tide wall wins')
      expect(steps).toContainEqual(expect.objectContaining({ kind: 'dropped', spans: [[3, 3]] }))
    },
  )

  it('below a menu with the name that the copyright line has too leaves that name', () => {
    const { record } = clean(`Startseite\n\nNachrichten\n\nTalbote\n\n# Flutmauer gewinnt Abstimmung im Rat\n\n${BODY}\n\n© 2026 Talbote\n`)
    expect(record.siteName).toBe('Talbote')
    expect(record.headline).toBe('Flutmauer gewinnt Abstimmung im Rat')
  })

  it('below a name that the copyright line has before its year leaves that name', () => {
    const { record } = clean(`Talbote\n\nStartseite\n\n# Flutmauer gewinnt Abstimmung im Rat\n\n${BODY}\n\n© Talbote 2026\n`)
    expect(record.siteName).toBe('Talbote')
  })

  it.each(['FOR IMMEDIATE RELEASE', 'Pressemitteilung', 'プレスリリース', '港新闻 > > 正文', 'Image caption, The pier'])(
    'stands below "%s"',
    (label) => {
      const text = `${label}\n\nFeb. 3, 2026\n\nMedia contact: Ivo Lander, press@coast.example\n\nTide wall wins council vote\n\n${BODY}`
      expect(clean(text).record.headline).toBe('Tide wall wins council vote')
    },
  )

  it.each(['← The old pier and its keepers', '« Die alte Mole und ihre Wärter', '‹ Le vieux quai', 'The lamp of the harbour →'])(
    'is not the post before or behind: %s',
    (post) => {
      expect(clean(`# ${post}\n\n${BODY}`).record.headline).not.toContain(post.replaceAll(/[←«‹→]/gu, '').trim())
    },
  )

  it('may be a quotation', () => {
    expect(clean(`# « Le mur sera bâti », dit le maire\n\n${BODY}`).record.headline).toBe('« Le mur sera bâti », dit le maire')
  })

  it.each(['Article réservé aux abonnés', 'For subscribers only', '仅限会员'])('is not "%s"', (notice) => {
    const text = `Tide wall wins council vote\n\nBy Mara Quill\n\n3 February 2026\n\n${notice}\n\n${BODY}`
    expect(clean(text).record.headline).toBe('Tide wall wins council vote')
    expect(clean(`# ${notice}\n\n${BODY}`).record.headline).not.toBe(notice)
  })

  it('written twice is not repeated in the body', () => {
    const { headline, body } = recordOf('# Tide wall wins council vote\n\n3 February 2026\n\n## Tide wall wins council vote')
    expect(headline).toBe('Tide wall wins council vote')
    expect(body).not.toContain('Tide wall wins council vote')
  })

  it.each(['Home | News | Sport | Weather', 'Startpagina | Nieuws | Weer', 'Serves 4 | Prep 20 min | Cook 40 min'])(
    'below the menu "%s" names no site',
    (menu) => {
      expect(recordOf(`${menu}\n\n# Tide wall wins council vote`).siteName).toBeNull()
    },
  )

  it('beside another as likely is told with both', () => {
    const { headline, warnings } = clean(
      `# Tide wall wins council vote\n\n# Council votes for the tide wall\n\nBy Mara Quill\n\n${BODY}\n`,
    ).record
    const message = warnings.find(({ code }) => code === 'conflicting-headlines')?.message
    expect(headline).not.toBeNull()
    expect(message).toContain('Tide wall wins council vote')
    expect(message).toContain('Council votes for the tide wall')
  })

  it.each<[string, string]>([
    ['Tide wall wins council vote | The Coast Ledger', 'The Coast Ledger'],
    ['The Coast Ledger - Tide wall wins council vote', 'The Coast Ledger'],
    ['Tide wall wins council vote » The Coast Ledger', 'The Coast Ledger'],
    ['https://coastledger.example/a/tide\n\n# Tide wall wins council vote – Coast Ledger', 'Coast Ledger'],
    ['# El muro gana la votación · El Correo del Valle', 'El Correo del Valle'],
    ['# 防潮堤の建設が議会で決まる｜港ニュース', '港ニュース'],
    ['防潮堤の建設が議会で決まる：カルダー新聞', 'カルダー新聞'],
    ['防波堤建设获得议会通过-港口新闻网', '港口新闻网'],
    ['Стена от приливов одобрена советом — Портовый вестник', 'Портовый вестник'],
    ['ज्वार दीवार को परिषद की मंज़ूरी - काल्डर टाइम्स', 'काल्डर टाइम्स'],
    ['Tidevannsmuren vedtatt i rådet – Kaldersund Blad', 'Kaldersund Blad'],
    ['Tide wall wins council vote :: The Coast Ledger', 'The Coast Ledger'],
    ['Tide wall wins council vote / Coast Ledger', 'Coast Ledger'],
    ['Flutmauer gewinnt Abstimmung im Rat - Talleben\n\nMenü\n\n# Flutmauer gewinnt Abstimmung im Rat', 'Talleben'],
  ])('of "%s" leaves the name of the site, "%s"', (head, siteName) => {
    expect(recordOf(head).siteName).toBe(siteName)
  })

  it('is neither the name of the site that stands twice above its menu nor the rule above a forwarded mail', () => {
    const menu = ['Home', 'Politica', 'Economia', 'Sport', 'Cultura', 'Cronaca', 'Home', 'Cronaca', 'Intervista'].join('\n')
    const top = `Corriere della Palude\nvenerdì 6 febbraio 2026\nCorriere della Palude\n${menu}`
    const foot = '© 2026 Corriere della Palude'
    expect(clean(`${top}\nIl vecchio ponte chiude\ndi\nIlaria Venturi\n${BODY.replaceAll('\n\n', '\n')}\n${foot}`).record.headline).toBe(
      'Il vecchio ponte chiude',
    )
    const mail = '---------- Forwarded message ---------\nFrom: Ivo Lander <ivo@lander.example>\nSubject: Fwd: Tide wall\n\nTide wall wins'
    expect(clean(`${mail}\n\n${BODY}`).record.headline).not.toContain('-----')
  })

  it.each<[string, string, string]>([
    ['Women in', 'the harbour: past and future', 'Women in the harbour: past and future'],
    ['How the council of Port Ellery', 'Won', 'How the council of Port Ellery Won'],
  ])('that is broken into "%s" and "%s" is whole, as the title of the page has it', (first, second, whole) => {
    const page = { lines: [], verdicts: [], blocks: [`${whole} | Talbote`, 'News', 'Sport', first, second].map((text) => block(text)) }
    expect(headlineOf(page, 3, { confidence: 1 })?.value).toBe(whole)
    expect(headlineOf(page, 4, { confidence: 1 })?.value).toBe(whole)
  })

  it.each<[string, string]>([
    ['Tide wall wins council vote (coastledger.example) 87', 'Tide wall wins council vote'],
    ['Tide wall wins council vote by The Coast Desk on 3 February 2026', 'Tide wall wins council vote'],
    ['Tide wall wins council vote in 2026', 'Tide wall wins council vote in 2026'],
    ['Tide wall wins council vote (and the gate too) 87', 'Tide wall wins council vote (and the gate too) 87'],
    ['Tide wall wins council vote — tides', 'Tide wall wins council vote — tides'],
    ['Tide wall wins council vote — Tides', 'Tide wall wins council vote'],
    ['Tide wall wins council vote | all that the town must know of it', 'Tide wall wins council vote'],
  ])('that stands alone elsewhere is cut out of "%s" as "%s"', (text, headline) => {
    const page = { lines: [], verdicts: [], blocks: ['Tide wall wins', 'Tide wall wins council vote', text].map((one) => block(one)) }
    expect(headlineOf(page, 2, { confidence: 1 })?.value).toBe(headline)
  })

  it.each<[string, string]>([
    ['Tide wall wins council vote 3 February 2026 18:30', 'Tide wall wins council vote'],
    ['Andacht in der Hafenkirche, 11. November 2026, 18 Uhr', 'Andacht in der Hafenkirche, 11. November 2026, 18 Uhr'],
    ['港口防波堤获得议会通过 工程明年开始 2026年2月3日 20時01分', '港口防波堤获得议会通过 工程明年开始'],
    ['Tide wall wins council vote 3 February 2026', 'Tide wall wins council vote 3 February 2026'],
    ['Tide wall wins vote Tide wall wins vote 12 pictures', 'Tide wall wins vote'],
    ['Tide wall wins vote: Tide wall wins hearts', 'Tide wall wins vote: Tide wall wins hearts'],
    ['[Tide wall wins](https://coastledger.example/tide "Permalink to Tide wall wins")', 'Tide wall wins'],
  ])('of the block "%s" is "%s"', (text, headline) => {
    expect(headlineOf({ lines: [], verdicts: [], blocks: [block(text)] }, 0, { confidence: 1 })?.value).toBe(headline)
  })

  it('is without the kicker that stands before it in the title of the page', () => {
    const texts = ['Harbour Tide wall wins council vote | Talbote', 'News', 'Sport', 'Harbour', 'Tide wall wins council vote']
    const page = { lines: [], verdicts: [], blocks: texts.map((text) => block(text)) }
    expect(headlineOf(page, 4, { confidence: 1 })?.value).toBe('Tide wall wins council vote')
  })
})

describe('a line of days and clocks', () => {
  /** What has a digit is the likeliest headline. */
  const model: FieldModel = {
    signs: ['digits'],
    forest: {
      bias: 0,
      unit: 1,
      features: new Uint16Array(DEPTH),
      thresholds: new Uint8Array(DEPTH).fill(127),
      leaves: Float32Array.from({ length: LEAVES }, (_, leaf) => (leaf === LEAVES - 1 ? 1 : -1)),
    },
  }
  const headlineIn = (...texts: readonly string[]) => {
    const verdicts = texts.map(() => ({
      role: 'headline' as const,
      confidence: 1,
      likelihoods: { ...NO_LIKELIHOODS, headline: 0.5 },
      because: [],
    }))
    const blocks = texts.map((text, index) => block(text, { index, spans: [[index + 1, index + 1]] }))
    return readHeadline({ lines: [], blocks, verdicts }, { url: undefined, siteName: undefined }, model).value?.value
  }

  it.each([
    ['4 февраля 2026, 09:15, обновлено 4 февраля 2026, 11:02', 'Старый поворотный мост закроют'],
    ['Updated 4 February 2026, 11:02', 'Old swing bridge to close'],
    ['2026年2月4日 11:02 更新', '旧桥关闭十一个月'],
  ])('is no headline, however likely: %s', (days, headline) => {
    expect(headlineIn(days, headline)).toBe(headline)
  })

  it('is one with more words', () => {
    expect(headlineIn('Old swing bridge to close on 4 February 2026', 'Harbour news')).toBe('Old swing bridge to close on 4 February 2026')
  })
})

describe('a box of other articles above it', () => {
  const PROSE = [
    'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.',
    'Eight of the eleven members voted for the plan, which will cost forty million and take three winters to build.',
    'Fishing crews had asked for a gate in the wall, and the engineers have now drawn one that opens at every low tide.',
  ]
  it.each([
    ['Related articles', ['Ferry sails again from Monday']],
    ['Read more', ['Ferry sails again from Monday', 'School in Mill Street to close']],
    ['Mehr zum Thema', ['Fähre fährt ab Montag wieder']],
    ['À lire aussi', ['Le bac repart dès lundi']],
    ['Noticias relacionadas', ['El ferry vuelve a navegar el lunes']],
    ['Czytaj także:', ['Prom znów kursuje od poniedziałku']],
  ])('has none of its titles: %s', (label, titles) => {
    const page = ['Home', 'News', 'Sport', label, ...titles, 'Tide wall wins council vote', 'By Mara Quill', '3 February 2026', ...PROSE]
    const { headline, body } = clean(page.join('\n\n')).record
    expect(headline).toBe('Tide wall wins council vote')
    expect(body).toBe(PROSE.join('\n\n'))
  })
})
