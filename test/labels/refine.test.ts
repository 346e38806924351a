import { describe, expect, it } from 'vitest'
import { pageOf } from '../../src/labels/page.js'
import { refine } from '../../src/labels/refine.js'
import type { Role, Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON, PROSE } from './cue-cases.js'

const verdict = (role: Role): Verdict => ({
  role,
  confidence: 0.6,
  likelihoods: { ...NO_LIKELIHOODS, [role]: 0.6 },
  because: [{ cue: 'words', strength: 1, because: 'words' }],
})

/** The roles of a page after refining; each block with the role that was learned. */
const refined = (...blocks: readonly (readonly [role: Role, text: string])[]): readonly Verdict[] =>
  refine(
    pageOf(
      blocks.map(([, text], i) => block(text, { index: i })),
      LEXICON,
    ),
    blocks.map(([role]) => verdict(role)),
  )
const roles = (...blocks: readonly (readonly [role: Role, text: string])[]): readonly Role[] => refined(...blocks).map(({ role }) => role)

describe('roles that follow from others', () => {
  it('who is quoted below is body', () => {
    const quoted = (line: string, below: string) => roles(['body', PROSE], ['noise', line], ['body', below], ['body', PROSE])[1]
    expect(quoted('On Monday she wrote:', '"Nobody asked the people behind the wall."')).toBe('body')
    expect(quoted('她周一写道：', '“没有人问过住在海堤后面的人。”')).toBe('body')
    expect(quoted('Am Montag schrieb sie:', '„Niemand hat die Leute gefragt.“')).toBe('body')
    expect(quoted('Related stories:', PROSE)).toBe('noise')
    expect(quoted('On Monday she wrote', '"Nobody asked the people behind the wall."')).toBe('noise')
  })

  it('who speaks and what is heard in a transcript is body', () => {
    expect(roles(['noise', 'LENA MARSH, HOST:'], ['body', PROSE], ['noise', '(SOUNDBITE OF WAVES)'], ['body', PROSE])).toEqual(
      Array(4).fill('body'),
    )
    expect(roles(['noise', 'RELATED STORIES:'], ['body', PROSE], ['noise', '(Photo: Dana Voss)'], ['body', PROSE])).toEqual([
      'noise',
      'body',
      'noise',
      'body',
    ])
  })

  it.each([
    'Advertisement',
    'Article continues below',
    'Anzeige',
    '広告',
    'Dalsza część artykułu pod reklamą',
    'Artikeln fortsätter efter annonsen',
    'Tekst gaat verder onder de advertentie',
    'Saken fortsetter under bildet.',
    'L’articolo continua dopo la pubblicità',
  ])('"%s" inside the body is noise, with its reason', (text) => {
    const [, middle] = refined(['body', PROSE], ['body', text], ['body', PROSE])
    expect(middle?.role).toBe('noise')
    expect(middle?.because[0]?.because).toBe(`nothing but "${text}"`)
  })

  it.each(['The advertisement', 'Advertisement for the tide wall', 'Ads and how they work'])('"%s" inside the body stays', (text) => {
    expect(roles(['body', PROSE], ['body', text], ['body', PROSE])).toEqual(['body', 'body', 'body'])
  })

  it.each([
    'Read also: Ferry to stop in winter',
    'RELATED: Ferry to stop in winter',
    'Go deeper: Ferry to stop in winter',
    'MORE: Ferry to stop in winter',
    'LEES OOK. Burgemeester wil een brug',
    'KIJK. Zo zag de pont eruit in 1961',
    'Lesen Sie auch: Fähre fällt im Winter aus',
    'Čtěte také: Trajekt v zimě nepojede',
    'อ่านเพิ่มเติม: เรือข้ามฟากหยุดวิ่งในฤดูหนาว',
    'À lire aussi : le bac en panne',
    'Lire aussiLe bac est en panne depuis dimanche',
    'İlginizi çekebilir: Feribot kışın çalışmıyor',
    'Leia também: Balsa quebra no domingo',
    'Läs också: Färjan ställs in på söndag',
    'Читайте также: Паром в воскресенье не ходит',
    '延伸阅读：渡轮星期日停航',
    '관련기사: 나룻배 일요일 운항 중단',
    '【写真】指先に乗る世界最小のカエル',
    '[Video] Ferry stops in winter',
  ])('"%s" points to another article', (text) => {
    const [, middle] = refined(['body', PROSE], ['body', text], ['body', PROSE])
    expect(middle?.role).toBe('noise')
    expect(middle?.because[0]?.because).toBe('points to another article')
  })

  it.each(['Read also what the council wrote in March', 'See also: the report of the engineers, which was printed in March.'])(
    'leaves "%s" in the body',
    (text) => {
      expect(roles(['body', PROSE], ['body', text], ['body', PROSE])).toEqual(['body', 'body', 'body'])
    },
  )

  it('knows a title above "Read more" for that of another article', () => {
    const pointed = (title: string, label: string) => roles(['body', PROSE], ['body', title], ['noise', label], ['body', PROSE])[1]
    expect(pointed('Ferry to stop in winter', 'Read more')).toBe('noise')
    expect(pointed('Fähre steht im Winter still', 'Weiterlesen')).toBe('noise')
    expect(pointed('The ferries of the north bank:', 'Read more')).toBe('body')
    expect(pointed('Ferry to stop in winter', 'The north bank')).toBe('body')
  })

  it.each([
    'View this post on Instagram',
    'A post shared by Mara Quill (@maraquill)',
    'Sieh dir diesen Beitrag auf Instagram an',
    'Wyświetl ten post na Instagramie',
    'この投稿をInstagramで見る',
    "Bu gönderiyi Instagram'da gör",
  ])('"%s" is what a network writes', (text) => {
    expect(roles(['body', PROSE], ['body', text], ['body', PROSE])).toEqual(['body', 'noise', 'body'])
  })

  it.each([
    'Ferry to stop in winterOpens in new window',
    'Fähre steht im Winter still (öffnet in neuem Fenster)',
    'El barco no sale, se abre en una ventana nueva',
  ])('"%s" leads away from the article', (text) => {
    expect(roles(['body', PROSE], ['body', text], ['body', PROSE])).toEqual(['body', 'noise', 'body'])
  })

  it('knows a sentence that is set as a heading between headline and byline for the standfirst', () => {
    const texts = ['I fixed the website of my landlord', 'How four small mends became forty.', 'Petra Voss', PROSE]
    const views = texts.map((text, index) => block(text, { index, ...(index === 1 && { kind: 'heading', level: 2 }) }))
    const given = (['headline', 'noise', 'byline', 'body'] as const).map(verdict)
    expect(refine(pageOf(views, LEXICON), given)[1]?.role).toBe('standfirst')
  })

  it('knows a sentence in one emphasis below the facts for the standfirst, also where the head says the headline twice', () => {
    const texts = [
      'Tide wall wins council vote',
      'Comment',
      'Tide wall wins council vote',
      'Mara Quill',
      'The wall has divided the town for two years.',
    ]
    const views = [...texts, PROSE].map((text, index) => block(text, { index, ...(index === 4 && { emphasised: 1 }) }))
    const given = (['headline', 'noise', 'headline', 'byline', 'caption', 'body'] as const).map(verdict)
    expect(refine(pageOf(views, LEXICON), given)[4]?.role).toBe('standfirst')
    const plain = views.map((view) => ({ ...view, emphasised: 0 }))
    expect(refine(pageOf(plain, LEXICON), given)[4]?.role).toBe('caption')
  })

  it('knows a long line without a full stop below the headline for the standfirst, unless a credit makes it a caption', () => {
    const standfirst = 'Two thirds fewer people have used the last branch of the town since it moved to the quay'
    const head = (text: string, below: string) =>
      roles(['headline', 'Tide wall wins council vote'], ['noise', text], ['noise', below], ['byline', 'Mara Quill'], ['body', PROSE])[1]
    expect(head(standfirst, 'Expand')).toBe('standfirst')
    expect(head(standfirst, 'Photo: Dana Voss')).toBe('noise')
    expect(head(`${standfirst} (Dana Voss/AP)`, 'Expand')).toBe('noise')
    expect(head('Two thirds fewer people', 'Expand')).toBe('noise')
    const credited = (credit: string) =>
      roles(
        ['headline', 'Tide wall wins'],
        ['noise', 'The old ferry has not left the quay since Monday.'],
        ['byline', credit],
        ['body', PROSE],
      )[1]
    expect(credited('© Dana Voss')).toBe('noise')
    expect(credited('Mara Quill')).toBe('standfirst')
  })

  it('knows a sentence between the picture of the head and the byline for the standfirst', () => {
    const below = (text: string, chance: number) => {
      const lines = [
        verdict('headline'),
        verdict('caption'),
        { ...verdict('noise'), likelihoods: { ...NO_LIKELIHOODS, body: chance, noise: 1 - chance } },
        verdict('byline'),
        verdict('body'),
      ]
      const texts = ['Tide wall wins council vote', 'The pier at low tide (Dana Voss/AP)', text, 'Mara Quill', PROSE]
      return refine(
        pageOf(
          texts.map((own, index) => block(own, { index })),
          LEXICON,
        ),
        lines,
      )[2]?.role
    }
    const standfirst = 'Two goals down at half-time, the harbour side turned the match and stays second.'
    expect(below(standfirst, 0.3)).toBe('standfirst')
    expect(below(standfirst, 0.1)).toBe('noise')
    expect(below('Listen to the match again', 0.3)).toBe('noise')
  })

  it('knows a title in capitals, and lists of links alone, between two paragraphs for those of other articles', () => {
    const between = (title: string) => roles(['body', PROSE], ['body', title], ['body', PROSE])[1]
    expect(between('FERRY OF THE NORTH BANK TO STOP ALL WINTER LONG, COUNCIL SAYS')).toBe('noise')
    expect(between('WHAT THE COUNCIL SAYS')).toBe('body')
    expect(between('Ferry of the north bank to stop all winter long, council says')).toBe('body')
    const title = 'Ferry to stop in winter'
    const listed = (markdown: string) =>
      refine(
        pageOf([block(PROSE), block(title, { index: 1, kind: 'item', linked: 1, markdown }), block(PROSE, { index: 2 })], LEXICON),
        Array(3).fill(verdict('body')),
      )[1]?.role
    expect(listed(`- [${title}](https://coast.example/ferry)`)).toBe('noise')
    expect(listed(`2. [${title}](https://coast.example/ferry)`)).toBe('body')
    const three = (above: string) =>
      refine(
        pageOf(
          [
            block(above),
            ...[1, 2, 3].map((index) => block(`${title} ${index}`, { index, kind: 'item', linked: 1 })),
            block(PROSE, { index: 4 }),
          ],
          LEXICON,
        ),
        Array(5).fill(verdict('body')),
      ).map(({ role }) => role)
    expect(three(PROSE)).toEqual(['body', 'noise', 'noise', 'noise', 'body'])
    expect(three(PROSE.replace(/\.$/u, ':'))[1]).toBe('body')
  })

  it('knows a line that says when the page was changed, and nothing else', () => {
    expect(roles(['body', PROSE], ['body', 'Laatste update: 16:02'], ['body', PROSE])[1]).toBe('noise')
    expect(roles(['body', PROSE], ['body', 'The ferry left at 16:02'], ['body', PROSE])[1]).toBe('body')
  })

  it('knows what a newsletter calls to, below its label', () => {
    const below = (text: string) => roles(['body', PROSE], ['noise', 'Newsletter info'], ['body', text], ['body', PROSE])[2]
    expect(below('Recevez chaque matin l’essentiel de l’actualité.')).toBe('noise')
    expect(below('Le conseil a voté la digue lundi.')).toBe('body')
  })

  it('knows a title below "Read also" for that of another article', () => {
    const pointed = (label: string, title: string) => roles(['body', PROSE], ['noise', label], ['body', title], ['body', PROSE])[2]
    expect(pointed('Read also:', 'Ferry to stop in winter')).toBe('noise')
    expect(pointed('À lire aussi', 'Le bac en panne dimanche')).toBe('noise')
    expect(pointed('What the council read', 'Ferry to stop in winter')).toBe('body')
    expect(pointed('Read also', 'Ferries stop in winter, and in spring they will run again until ten at night.')).toBe('body')
    expect(pointed('İLGİLİ HABER', 'Feribot kışın çalışmıyor')).toBe('noise')
    expect(pointed('>> Read also:', 'Ferries to stop in winter')).toBe('noise')
    const heading = ['body', 'Lifted one by one'] as const
    expect(roles(['body', PROSE], ['noise', 'Lire aussi :'], ['body', 'Le bac en panne dimanche'], heading, ['body', PROSE])).toEqual([
      'body',
      'noise',
      'noise',
      'body',
      'body',
    ])
  })

  it('knows a title between two pointers for that of another article', () => {
    const list = ['Mirá también', 'Alerta por tormentas: las provincias', 'Mirá también', 'Cómo quedó la ruta']
    const lines = list.map((text) => [text.startsWith('Mirá') ? 'noise' : 'body', text] as const)
    expect(roles(['body', PROSE], ...lines, ['body', PROSE])).toEqual(['body', 'noise', 'noise', 'noise', 'noise', 'body'])
  })

  it.each([
    ['Diese Seite benötigt JavaScript. Ihr Browser oder Adblocker verhindert dies.', 'Bitte passen Sie die Einstellungen an.'],
    ['Your browser does not run JavaScript, which this page needs.', 'Please change your settings.'],
    ['Votre navigateur bloque JavaScript.', 'Veuillez modifier vos réglages.'],
  ])('knows what speaks to a browser without scripts: %s', (notice, request) => {
    expect(roles(['body', PROSE], ['body', notice], ['body', request], ['body', PROSE])).toEqual(['body', 'noise', 'noise', 'body'])
    const article = ['Then', 'Now', 'Later'].map((word): ['body', string] => ['body', `${word}: ${notice}`])
    expect(roles(...article)).toEqual(['body', 'body', 'body'])
  })

  it.each([
    'Join our WhatsApp channel and never miss the news of the coast.',
    'Erhalten Sie alles Wichtige direkt per Browser-Push und bleiben Sie immer auf dem Laufenden.',
    'Únete a nuestro canal de WhatsApp y recibe las noticias más importantes del día.',
    'Recibe todos los viernes Hola Costa, nuestro newsletter con lo último en libros. Suscríbete aquí.',
    'Siga o canal da Folha da Costa no WhatsApp e acompanhe o nosso canal do WhatsApp todos os dias.',
    'Folgen Sie unserem WhatsApp-Kanal und verpassen Sie nichts mehr.',
    'Obserwuj nas w Wiadomościach Google i czytaj więcej.',
    'Sign up for our free newsletter and get the best of the coast every morning.',
    'Get the stories that matter in your inbox, twice a week.',
    'Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen, was an der Küste geschieht.',
    "Recevez chaque matin notre lettre d'information et le meilleur de la côte.",
    'Suivez-nous sur Facebook et Instagram',
    'Volg ons op Facebook en Instagram',
  ])('knows an invitation inside the text: %s', (text) => {
    expect(roles(['body', PROSE], ['body', text], ['body', PROSE])).toEqual(['body', 'noise', 'body'])
  })

  it.each([
    'Follow the old road to the pier, where the channel is deep.',
    'The council opened a WhatsApp channel on Monday.',
    'The council sends a newsletter to each house every month.',
  ])('takes "%s" for no invitation', (text) => {
    expect(roles(['body', PROSE], ['body', text], ['body', PROSE])).toEqual(['body', 'body', 'body'])
  })

  it.each([
    'Tags: harbour, flood, council',
    'Schlagwörter: Hafen, Flut, Rat',
    'Etiquetas : puerto, marea',
    'Temas: Puerto Almeda, Espigón',
    'Tagi: pomost, rada gminy',
    'Ämnen: brygga, kommun',
    '标签：码头，市议会',
    'タグ：桟橋、市議会',
    'الوسوم: الميناء، المجلس',
  ])('knows tags below the text and inside it: %s', (text) => {
    expect(roles(['body', PROSE], ['body', text], ['noise', PROSE])).toEqual(['body', 'noise', 'noise'])
    expect(roles(['body', PROSE], ['body', text], ['body', PROSE])).toEqual(['body', 'noise', 'body'])
  })

  it.each([
    'Keywords: tide walls, erosion, sediment',
    'Palabras clave: marea, erosión',
    'Topic: the wall and its cost',
    'Contents',
    'Tags: as they were, they told us nothing.',
  ])('leaves "%s" inside the text', (text) => {
    expect(roles(['body', PROSE], ['body', text], ['body', PROSE])).toEqual(['body', 'body', 'body'])
  })

  it('keeps a last paragraph that is signed with a day', () => {
    const last = (text: string) => roles(['headline', 'Tide wall wins'], ['body', PROSE], ['noise', text])[2]
    const text = 'Auch andere Städte dürften das Urteil lesen: Sieben Gemeinden haben ähnliche Verordnungen erlassen.'
    expect(last(`${text} (Anna Weiß, APA, 4.2.2026)`)).toBe('body')
    expect(last(text.replace('.', ''))).toBe('noise')
    expect(last('Letzte Änderung. (Anna Weiß, 4.2.2026)')).toBe('noise')
  })

  it.each(['noise', 'body'] as const)('keeps a last paragraph that names the agency which sent it, held for %s', (role) => {
    const last = (text: string) => roles(['headline', 'Tide wall wins'], ['body', PROSE], [role, text], ['noise', 'Lees ook'])[2]
    const text = 'De laatste keer dat de veerboot stillag was elf jaar geleden, toen ijs de zeestraat negen dagen afsloot.'
    expect(last(`${text} (ANP)`)).toBe('body')
    expect(roles(['body', PROSE], ['noise', `${text} (ANP)`], ['body', PROSE])[1]).toBe('noise')
    expect(roles(['body', PROSE], ['noise', `${text} (Getty Images)`])[1]).toBe('noise')
  })

  it('knows a title above a heading that was lost for that of another article', () => {
    const lines = [
      ['noise', 'CZYTAJ TEŻ:'],
      ['body', 'Co trzeci most wymaga remontu'],
      ['noise', 'Objazd: 46 kilometrów'],
    ] as const
    expect(roles(['body', PROSE], ...lines, ['body', PROSE])[2]).toBe('noise')
  })

  it('knows the name of a newsletter and what it promises below its label', () => {
    const inBox = (...lines: readonly string[]) =>
      roles(['body', PROSE], ['noise', 'Newsletter'], ...lines.map((text) => ['body', text] as const), ['body', PROSE]).slice(2, -1)
    expect(inBox('The Morning Tide', 'All that you need to know, in your inbox: subscribe for free.')).toEqual(['noise', 'noise'])
    expect(inBox('Küste am Morgen & Abend-Newsletter', 'Alles Wichtige des Tages. Hier kostenlos anmelden.')).toEqual(['noise', 'noise'])
    expect(inBox('Mit Ihrer Wahl nehmen Sie die', 'Bestätigen Sie das Newsletter-Abonnement.', 'Eine Mauer für die Stadt')).toEqual([
      'noise',
      'noise',
      'body',
    ])
    expect(inBox('A wall for the town')).toEqual(['body'])
    const minutes =
      'Christine has agreed to write the newsletter again for the club, which she did not know at the last meeting of the members.'
    expect(inBox(minutes)).toEqual(['body'])
  })

  it.each([
    ['Skip Top stories and continue reading', 'Top stories', 'End of Top stories'],
    ['تخطى قصص مقترحة وواصل القراءة', 'قصص مقترحة', 'نهاية قصص مقترحة'],
    ['Saltar Lo más leído y continuar leyendo', 'Lo más leído', 'Fin de Lo más leído'],
  ])('leaves out the box that "%s" skips', (link, title, end) => {
    const box = ['body', 'noise', 'noise', 'noise', 'noise', 'body']
    expect(
      roles(['body', PROSE], ['body', link], ['body', title], ['body', 'Ferry stops in winter'], ['body', end], ['body', PROSE]),
    ).toEqual(box)
  })

  it('keeps a sentence that a label parts from the body, with its reason', () => {
    const likely = { ...verdict('noise'), likelihoods: { ...NO_LIKELIHOODS, body: 0.3 } }
    const texts = [PROSE, 'Advertisement', 'Children will have the top floor.']
    const page = pageOf(
      texts.map((text, index) => block(text, { index })),
      LEXICON,
    )
    const last = refine(page, [verdict('body'), verdict('noise'), likely])[2]
    expect([last?.role, last?.because[0]?.cue]).toEqual(['body', 'parted'])
  })

  it('takes a sentence between headline and byline for the standfirst, but no word of a menu', () => {
    const below = (text: string) => roles(['headline', 'Tide wall wins'], ['noise', text], ['byline', 'By Mara Quill'], ['body', PROSE])[1]
    expect(below('Fishing crews and traders learned of the plan from the radio.')).toBe('standfirst')
    expect(below('The crews found new timber.')).toBe('standfirst')
    expect(below('The crews waited.')).toBe('noise')
    expect(below('Fishing crews and traders learned of the plan')).toBe('noise')
    expect(
      roles(
        ['headline', 'Tide wall wins'],
        ['headline', 'Fishing crews and traders learned of it from the radio.'],
        ['date', '3 May 2026'],
      )[1],
    ).toBe('standfirst')
    expect(below('Share this article with all of your friends on Facebook.')).toBe('noise')
  })

  it('takes code between two paragraphs of the body for more of it', () => {
    const roleOf = (body: number, below: Role): Role | undefined => {
      const code: Verdict = { role: 'noise', confidence: 1 - body, likelihoods: { ...NO_LIKELIHOODS, body }, because: [] }
      const page = pageOf([block(PROSE), block('wall.raise(12)', { index: 1, kind: 'code' }), block(PROSE, { index: 2 })], LEXICON)
      return refine(page, [verdict('body'), code, verdict(below)])[1]?.role
    }
    expect(roleOf(0.4, 'body')).toBe('body')
    expect(roleOf(0.1, 'body')).toBe('noise')
    expect(roleOf(0.4, 'noise')).toBe('noise')
  })

  it('knows the headline where it stands again', () => {
    const title = 'Tide wall wins council vote'
    expect(roles(['headline', title], ['body', title], ['body', PROSE])).toEqual(['headline', 'noise', 'body'])
    expect(roles(['headline', 'Tide wall'], ['body', 'Tide wall'], ['body', PROSE])).toEqual(['headline', 'body', 'body'])
  })

  it.each([
    '12 comments on Tide wall wins council vote',
    '3 thoughts on “Tide wall wins council vote”',
    'Comments (4): Tide wall wins council vote',
  ])('takes "%s" for a count of comments', (text) => {
    expect(roles(['headline', 'Tide wall wins council vote'], ['body', PROSE], ['body', text])).toEqual(['headline', 'body', 'noise'])
  })

  it('ends the body at a count of comments on its headline, unless the body still follows', () => {
    const title = 'Tide wall wins council vote'
    const above = [
      ['body', PROSE],
      ['body', `The crews were not amused. ${PROSE}`],
    ] as const
    const below = ['body', 'What a pity, said nobody ever. The wall is the best news of the year for all who live behind it.'] as const
    const count = ['noise', `3 thoughts on “${title}”`] as const
    expect(roles(['headline', title], ...above, count, below)).toEqual(['headline', 'body', 'body', 'noise', 'noise'])
    expect(roles(['headline', title], count, ...above, below)).toEqual(['headline', 'noise', 'body', 'body', 'body'])
  })

  it.each([
    'The post Tide wall wins council vote appeared first on Coast Ledger.',
    'Der Beitrag Tide wall wins council vote erschien zuerst auf Küstenbote.',
    'L’article Tide wall wins council vote est apparu en premier sur Le Phare.',
    'Inlägget Tide wall wins council vote dök först upp på Kustbladet.',
  ])('takes "%s" for the end of what a feed sends', (text) => {
    expect(roles(['headline', 'Tide wall wins council vote'], ['body', PROSE], ['body', text])).toEqual(['headline', 'body', 'noise'])
  })

  it.each([
    'The essay appeared first on Coast Ledger.',
    'The council said that Tide wall wins council vote',
    '12 crews in the harbour of Port Ellery heard of it: Tide wall wins council vote',
  ])('leaves "%s" in the body', (text) => {
    expect(roles(['headline', 'Tide wall wins council vote'], ['body', PROSE], ['body', text])).toEqual(['headline', 'body', 'body'])
  })

  it.each<[string, readonly number[], readonly Role[]]>([
    ['keeps all of a list most of which is likely body', [0.6, 0.43, 0.7], ['body', 'body', 'body']],
    ['drops all of a list most of which is not', [0.6, 0.2, 0.3], ['noise', 'noise', 'noise']],
    ['leaves a list of which nothing was kept', [0.4, 0.4, 0.4], ['noise', 'noise', 'noise']],
  ])('%s', (_, chances, expected) => {
    const items = ['The coast road was closed on many days', 'Insurers refused one policy in six', 'Some houses stand below the tide']
    const page = pageOf(
      [PROSE, ...items, PROSE].map((text, i) => block(text, { index: i, kind: i > 0 && i < 4 ? 'item' : 'paragraph' })),
      LEXICON,
    )
    const judged = chances.map((body): Verdict => {
      const role = body >= 0.5 ? 'body' : 'noise'
      return { role, confidence: 0.5, likelihoods: { ...NO_LIKELIHOODS, body, noise: 1 - body }, because: [] }
    })
    const all = refine(page, [verdict('body'), ...judged, verdict('body')])
    expect(all.slice(1, 4).map(({ role }) => role)).toEqual(expected)
  })

  it.each<[string, readonly string[], readonly Role[]]>([
    ['keeps lines of label and value between two paragraphs', ['Where: Harbour Street 4', 'Open: daily from 10'], ['body', 'body']],
    ['and the date of an event among them', ['場所：港町三丁目', '日時：2026年2月3日'], ['body', 'body']],
    ['leaves one such line alone', ['Where: Harbour Street 4', 'Open daily from 10'], ['noise', 'noise']],
    ['leaves hours and addresses', ['Mara at 12:15 PM', 'https://coastledger.example/tide'], ['noise', 'url']],
    ['leaves who took a picture', ['The pier: at dawn', 'Photo: Dana Voss'], ['noise', 'noise']],
    ['leaves what else there is to read', ['Read more: Ferry to stop', 'Tags: harbour, tide'], ['noise', 'noise']],
  ])('%s', (_, lines, expected) => {
    const page = pageOf(
      ['3 February 2026', PROSE, ...lines, PROSE].map((text, index) => block(text, { index })),
      LEXICON,
    )
    const doubtful = lines.map((line): Verdict => {
      const role = line.includes('2026') ? 'date' : 'noise'
      return { role, confidence: 0.5, likelihoods: { ...NO_LIKELIHOODS, body: 0.3, noise: 0.7 }, because: [] }
    })
    const all = refine(page, [verdict('date'), verdict('body'), ...doubtful, verdict('body')])
    expect(all.slice(2, 4).map(({ role }) => role)).toEqual(expected)
  })

  it.each<readonly [last: string, ...lines: readonly string[]]>([
    ['body', 'Where: Harbour Street 4', 'When: 3 February 2026, 7 pm'],
    ['body', 'Hvad: Åbningskoncert', 'Hvor: Havnekajen'],
    ['body', 'Wo: Am Kai 4', 'Wann: Dienstag bis Sonntag'],
    ['body', '일시: 6월 12일 오후 7시', '장소: 여객선 부두'],
    ['noise', 'Section: Harbour', 'Desk: Port Ellery'],
    ['noise', 'Tags: harbour', 'Share: Facebook'],
  ])('takes the facts of an event right below the body for more of it: %s', (expected, ...lines) => {
    const page = pageOf(
      ['4 January 2026', PROSE, ...lines].map((text, index) => block(text, { index })),
      LEXICON,
    )
    const doubtful = lines.map((line): Verdict => {
      const role = line.includes('2026') ? 'date' : 'noise'
      return { role, confidence: 0.5, likelihoods: { ...NO_LIKELIHOODS, body: 0.1, noise: 0.9 }, because: [] }
    })
    const all = refine(page, [verdict('date'), verdict('body'), ...doubtful])
    expect(all.slice(2).map(({ role }) => role)).toEqual([expected, expected])
  })

  it.each<readonly [lead: string, expected: Role]>([
    ['In the episode you hear:', 'body'],
    ['In the episode you hear more.', 'noise'],
    ['You may also like:', 'noise'],
  ])('a list of doubtful items below "%s" is %s', (lead, expected) => {
    const page = pageOf(
      [PROSE, lead, 'who paid for the wall', 'when the gate opens'].map((text, index) =>
        block(text, { index, kind: index > 1 ? 'item' : 'paragraph' }),
      ),
      LEXICON,
    )
    const doubtful: Verdict = { role: 'noise', confidence: 0.8, likelihoods: { ...NO_LIKELIHOODS, body: 0.2 }, because: [] }
    const all = refine(page, [verdict('body'), verdict('body'), doubtful, doubtful])
    expect(all.slice(2).map(({ role }) => role)).toEqual([expected, expected])
  })

  it('takes the line that announces a list with it', () => {
    const page = pageOf(
      [PROSE, 'What they found:', 'birds come ten minutes early', 'nobody comes in fog'].map((text, index) =>
        block(text, { index, kind: index > 1 ? 'item' : 'paragraph' }),
      ),
      LEXICON,
    )
    const doubtful: Verdict = { role: 'noise', confidence: 0.8, likelihoods: { ...NO_LIKELIHOODS, body: 0.3 }, because: [] }
    const all = refine(page, [verdict('body'), doubtful, doubtful, doubtful])
    expect(all.map(({ role }) => role)).toEqual(['body', 'body', 'body', 'body'])
  })

  it.each<readonly [heading: string, chance: number, expected: Role]>([
    ['Ingredients', 0.35, 'body'],
    ['Ingredients', 0.2, 'noise'],
    ['Most read', 0.35, 'noise'],
  ])('a list below the heading "%s" with a chance of %d is %s', (heading, body, expected) => {
    const kinds = ['paragraph', 'heading', 'item', 'item'] as const
    const page = pageOf(
      [PROSE, heading, 'fish of the rocks', 'two onions'].map((text, index) => block(text, { index, kind: kinds[index] ?? 'item' })),
      LEXICON,
    )
    const doubtful: Verdict = { role: 'noise', confidence: 0.8, likelihoods: { ...NO_LIKELIHOODS, body }, because: [] }
    const all = refine(page, [verdict('body'), verdict('body'), doubtful, doubtful])
    expect(all.slice(2).map(({ role }) => role)).toEqual([expected, expected])
  })

  it('finds kicker, standfirst, address and credit', () => {
    expect(
      roles(
        ['noise', 'Harbour'],
        ['headline', 'Tide wall wins council vote'],
        ['body', PROSE],
        ['byline', 'By Mara Quill'],
        ['caption', 'The pier at dawn'],
        ['noise', 'Photo: Dana Voss'],
        ['body', PROSE],
        ['noise', 'https://coastledger.example/tide-wall'],
      ),
    ).toEqual(['kicker', 'headline', 'standfirst', 'byline', 'caption', 'credit', 'body', 'url'])
  })
})
