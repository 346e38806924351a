import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.js'
import { readInline } from '../../src/blocks/inline.js'
import { readText } from '../../src/text/text.js'

const blocksOf = (text: string) => readBlocks(text.split('\n').map((line, i) => ({ number: i + 1, text: line }))).value.blocks
const textsOf = (text: string): readonly string[] => blocksOf(text).map((block) => block.text)

const LEFT = 'The minister said in her first interview since the vote that the two countries have'

describe('blocks', () => {
  it('take the mark of a breadcrumb alone on its line for no Markdown', () => {
    const formatOf = (mark: string) =>
      readBlocks(['Home', mark, 'News', mark, `${LEFT} friends.`].map((text, i) => ({ number: i + 1, text }))).value.format
    expect(formatOf(' > ')).toBe('text')
    expect(formatOf('> quoted')).toBe('markdown')
  })

  it('go on at the few spaces of a script that has none between words, where nothing could have been broken otherwise', () => {
    const first = '港まで歩いて十分ほどの坂の上に、古い灯台守の家がいまも残っていて、週末には開いている。'
    const second = ['坂道は全長 2.4', 'キロメートルで、途中に日陰がないので、帽子と水を忘れずに持って行ってほしいと案内所は話す。']
    const texts = textsOf(['灯台守の家へ', first, second.join('\n'), '入場は無料。'].join('\n\n'))
    expect(texts).toEqual(['灯台守の家へ', first, second.join(' '), '入場は無料。'])
  })

  it('are left apart where a line of such a script had room below another', () => {
    const lines = ['3 F', '開館', '港まで歩いて十分ほどの坂の上に、古い灯台守の家がいまも残っていて、週末には開いている。']
    expect(textsOf(`灯台守の家へ\n\n${lines.join('\n')}\n\n入場は無料。\n\n案内所`)).toEqual([
      '灯台守の家へ',
      ...lines,
      '入場は無料。',
      '案内所',
    ])
  })

  it.each([
    [
      '港湾議会は月曜日、二年にわたり町を二分してきた防潮壁の建設を可決したと発表している。',
      '議長は採決の後、記者団にこう語った。「水が決めるのを待つのはもう十分だと思う」',
      '漁師たちは壁に門を設けるよう求めており、技術者たちは開く門を設計した（関連記事参照）',
      '工事は来春に始まる予定で、最初の二百メートルは次の冬の嵐の前に完成する見込みだ。',
    ],
    [
      '港务委员会星期一投票通过了修建防潮墙的计划，这项计划两年来一直使全镇意见分歧。',
      '委员会主席在投票后对记者说：“我们等海水自己拿主意已经等得够久了，不能再等”',
      '渔民要求在墙上开一道闸门，工程师们设计了一道闸门，“它每逢退潮时就会自己打开”',
      '工程将于明年春天开工，预计首段二百米将在下一个冬季风暴到来之前完工并验收。',
    ],
  ])('are left apart where paragraphs of Japanese and Chinese end in what is said or in brackets: %s', (...lines) => {
    for (const gap of ['\n', '\n\n']) expect(textsOf(lines.join(gap))).toEqual(lines)
    expect(textsOf(lines.map((line) => `　${line}`).join('\n'))).toEqual(lines)
  })

  it('are left apart where lines of Thai are paragraphs, though hardly one has room for what stands up to the next space', () => {
    const lines = [
      'สภาท่าเรืออนุมัติเขื่อนกั้นน้ำหลังถกเถียงสองปี',
      '3 ก.พ. 2569',
      'สภาท่าเรือลงมติเมื่อวันจันทร์ให้สร้างเขื่อนกั้นน้ำที่แบ่งแยกเมืองมาสองปี',
      'ชาวประมงเรียกร้องให้มีประตูในเขื่อน และวิศวกรได้ออกแบบประตูที่เปิดทุกครั้งที่น้ำลงให้เรือออกไปได้',
      'ค่าใช้จ่ายรวมสี่สิบล้านบาทและจะใช้เวลาก่อสร้างสามปี ตามคำกล่าวของประธานสภาในที่ประชุม',
    ]
    expect(textsOf(lines.join('\n'))).toEqual(lines)
  })

  it('are left apart behind the last item of a list in a script without cases', () => {
    const lines = ['分校の図書室を町の本棚に', '最後の定期船、春に退役']
    const below = '町は来年度、同じ試みを広げる方針だ。半分は国の補助を見込む。'
    const page = `   港の郵便局\n\n${lines.map((line) => `     * ${line}`).join('\n')}\n\n   ${below}\n`
    expect(textsOf(page)).toEqual(['港の郵便局', ...lines, below])
  })

  it('are left apart where a line says again what the paragraph began with, as lynx leaves what stands in place of an image', () => {
    const [step, next] = ['Whip the cream until it is stiff.', 'Fold in all of the berries that you washed before, and take your time.']
    const page = ['   Steps', `   ${step}\n   ${step}`, `   ${next}\n   ${next}`, '   Print'].join('\n\n')
    expect(textsOf(page)).toEqual(['Steps', step, step, next, next, 'Print'])
  })

  it('are left apart where a byline or a date opens in lower case below a line that has room for it', () => {
    const caption = '   Dans le quartier des Tilleuls, à Vauclaire, le 29 janvier. (Camille\n   Rochefort/Hans Lucas)'
    const facts = ['par Hélène Dubois, envoyée spéciale à Vauclaire', 'publié le 2 février 2026 à 18h05']
    const prose = [
      '   La buée coule le long des vitres et le papier peint se décolle par plaques.\n   Dans le salon, le thermomètre affiche 13 degrés et la nuit sera encore plus\n   froide, dit-elle en resserrant son écharpe.',
      '   Depuis le 14 novembre, la chaudière collective de la résidence des Tilleuls\n   est à l’arrêt. Une pièce manque, que le fabricant ne produit plus. Le\n   bailleur social a distribué 300 radiateurs.',
    ]
    const texts = textsOf([`${caption}\n   ${facts.join('\n   ')}`, ...prose].join('\n\n'))
    expect(texts.slice(1, 3)).toEqual(facts)
    expect(textsOf(`${LEFT}\n\npublished two reports in 2026.`)).toEqual([`${LEFT} published two reports in 2026.`])
  })

  it('join a sentence over a blank line', () => {
    expect(textsOf(`${LEFT}\n\ndefence cooperation.`)).toEqual([`${LEFT} defence cooperation.`])
    expect(blocksOf(`${LEFT}\n\ndefence cooperation.`)[0]?.spans).toEqual([
      [1, 1],
      [3, 3],
    ])
  })

  it('stand as far from each other as the text has them beyond the blank lines that part any two', () => {
    const text = ['Tide wall wins', LEFT, 'defence cooperation.', 'He stayed.', 'It rained.'].join('\n\n\n')
    const blocks = blocksOf(`${text}\n\n\n\nShe left on Monday.`)
    expect(blocks.map(({ text, gap }) => [text, gap])).toEqual([
      ['Tide wall wins', 0],
      [`${LEFT} defence cooperation.`, 1],
      ['He stayed.', 1],
      ['It rained.', 1],
      ['She left on Monday.', 2],
    ])
  })

  it('join a sentence around an advertisement, which stays a block of its own', () => {
    expect(textsOf(`${LEFT}\n\nAdvertisement\n\ndefence cooperation.`)).toEqual([`${LEFT} defence cooperation.`, 'Advertisement'])
  })

  it.each([
    ['渔民此前警告说海堤会封住小港池，而码头边的店主们', '广告', '则回应说没有海堤，很快连可关的店铺都不会剩下。'],
    ['كان الصيادون قد حذروا من الجدار بينما رد أصحاب المتاجر', 'إعلان', 'بأنه من دونه لن تبقى قريبا متاجر في الحي.'],
    ['어민들은 방조제가 선착장을 막을 것이라고 경고했고 부둣가 상인들은', '광고', '곧 닫을 가게조차 남지 않을 것이라고 맞섰다.'],
    [
      'Rybacy ostrzegali, że falochron zamknie basen, podczas gdy kupcy',
      'Dalszy ciąg artykułu pod materiałem wideo',
      'odpowiadali, że nie.',
    ],
    [
      'Balıkçılar havuzun kapanacağı konusunda uyarmış, rıhtımdaki esnaf ise',
      'Haberin devamı için kaydırın',
      'onsuz yakında kapatılacak dükkân da kalmayacağını söylemişti.',
    ],
  ])('join a sentence around an advertisement in any script: %s', (above, advertisement, below) => {
    const texts = textsOf(`${above}\n\n${advertisement}\n\n${below}`)
    expect(texts.map((text) => text.replaceAll(' ', ''))).toEqual([
      `${above}${below}`.replaceAll(' ', ''),
      advertisement.replaceAll(' ', ''),
    ])
  })

  it.each([
    [
      'The plan was turned down by the owner of the',
      ['Advertisement', 'Article continues below this ad'],
      'Harbour Inn, who fears for his view.',
    ],
    ['Die Stadt rechnet mit Kosten von drei Millionen für die', ['Anzeige'], 'Sanierung der Mole.'],
    ['Le projet a été rejeté par les habitants, selon la maire,', ['Publicité'], 'Maëlle Trévin, qui le regrette.'],
    ['Проект отклонил владелец гостиницы, которая стоит на', ['Реклама'], 'Приморской набережной.'],
    ['多くの住民は桟橋がもっと広くなり、', ['広告'], '車椅子でも使えるようになることを望んでいた。'],
    ['كان السكان يرغبون في أن يكون الرصيف أوسع،', ['إعلان'], 'ولكن البلدية لا تملك المال الكافي.'],
  ])('join a sentence that cannot end where an advertisement stands: %s', (above, advertisements, below) => {
    const texts = textsOf([above, ...advertisements, below].join('\n\n'))
    const withoutSpaces = (all: readonly string[]): readonly string[] => all.map((text) => text.replaceAll(' ', ''))
    expect(withoutSpaces(texts)).toEqual(withoutSpaces([above + below, ...advertisements]))
  })

  it('leave a heading above an advertisement apart', () => {
    const texts = ['Fishermen are angry about the new plans for it', 'Advertisement', 'The council voted on Monday.']
    expect(textsOf(texts.join('\n\n'))).toEqual(texts)
  })

  it('leave two paragraphs of a script without cases apart, though an advertisement stands between them', () => {
    const texts = ['议会周一投票通过了海堤建设方案。', '广告', '工程将于春季开工，首批两百米将于明年建成。']
    expect(textsOf(texts.join('\n\n'))).toEqual(texts)
  })

  it('leave two sentences apart', () => {
    expect(textsOf('The council voted on Monday.\n\nthe rest is history.')).toHaveLength(2)
  })

  it.each([
    ['T', 'he council voted on Monday to build it.', 'The council voted on Monday to build it.'],
    ['L', '’hiver a été long à Basse-Heste cette année.', 'L’hiver a été long à Basse-Heste cette année.'],
    ['“W', 'e have waited long enough for a roof.', '“We have waited long enough for a roof.'],
  ])('join a drop cap to its word: %s', (cap, rest, whole) => {
    expect(textsOf(`${cap}\n\n${rest}`)).toEqual([whole])
  })

  it.each([
    ['a suspended one stays, with a space', 'the many houses that are pre-\nand post-war', 'the many houses that are pre- and post-war'],
    ['and in German', 'der Zoll prüft jede Ein-\nund Ausfuhr', 'der Zoll prüft jede Ein- und Ausfuhr'],
    ['that of Unicode', 'it was a very long\u2010\nrunning dispute', 'it was a very long\u2010running dispute'],
    ['a soft one goes', 'they met in the old har\u00ad\nbour office', 'they met in the old harbour office'],
    ['that of Hebrew', 'המועצה דנה אתמול בבית־\nהספר הישן', 'המועצה דנה אתמול בבית־הספר הישן'],
    ['one word alone that English has', 'they spoke of the infra-\nstructure', 'they spoke of the infrastructure'],
    ['and one that it has as two', 'it was a very long-\nrunning dispute', 'it was a very long-running dispute'],
  ])('judge a hyphen at a line end: %s', (_, lines, whole) => {
    const page = readText(`${lines} ${'once more, as the council of the town has said for years'}.`, {})
    expect(readBlocks(page.value.lines).value.blocks[0]?.text).toContain(whole)
  })

  it.each([
    ['der Rat hat gestern mit den Vertretern der Ge-\nmeinden über das Dach gesprochen, und das noch einmal.', 'der Gemeinden über'],
    ['der Rat hat gestern das Geld für das Dach ge-\ngeben, und das noch einmal.', 'für das Dach gegeben'],
    ['der Rat sagt zum Dach nicht-\ndas heißt, noch nicht, und das hat er auch gestern gesagt.', 'nicht-das heißt'],
    ['le toit de la maison sera peut-\nêtre achevé avant l’hiver par les gens du port, et pas par la ville.', 'peut-être achevé'],
    ['le toit de la maison sera pro-\nbablement achevé avant l’hiver par les gens du port, et pas par la ville.', 'probablement'],
    ['o telhado foi feito na sexta-\nfeira pelo porto, e também pela cidade, que não pagou até hoje os custos.', 'sexta-feira'],
    ['это крыша дома, которую кто-\nто из города уже видел, или только хотел увидеть, как это было.', 'кто-то из'],
    ['это была крыша, о которой давным-\nдавно забыли, но из города пришли люди, чтобы на неё посмотреть.', 'давным-давно'],
    [
      'det var den nya rege-\nringen som skulle betala taket på huset, och inte staden\nsom har ägt det i alla år.',
      'regeringen som skulle betala taket på huset, och inte staden som',
    ],
    [
      'el tejado de la casa lo pagará el gobier-\nno del puerto, como dijo por carta, y no la ciudad para la que fue hecho.',
      'gobierno del',
    ],
    ['il tetto della casa sarà pagato dal mo-\nlo, come è scritto, e non dalla città per la quale è stato fatto anche.', 'dal molo,'],
    ['der Rat sagt, dass die Gemein-\nde das Dach nicht bezahlt, und das hat er auch gestern gesagt.', 'Gemeinde das'],
    [
      'het dak van het huis wordt door de gemeen-\nte betaald, en niet door de stad, zijn eigenaar, maar dat is niet zeker.',
      'gemeente betaald',
    ],
    ['dach domu nie jest nowy, oraz nikt się nie dowie, że będzie za drogi dla gmi-\nny, która go ma.', 'gminy, która'],
    ['evin çatısı için belediye bir karar aldı ve bu sunul-\ndu, ancak daha sonra ne olacağı belli değil.', 'sunuldu, ancak'],
    ['el tejado de la casa es de una start-\nup del puerto, como dijo por carta, y no de la ciudad para la que fue hecho.', 'start-up del'],
    ['das Haus ist nicht für ein Make-\nup gedacht, und das hat der Rat auch gesagt.', 'Make-up gedacht'],
    ['het dak van het huis is nu kant-\nen-klaar voor de stad, maar dat is niet zeker.', 'kant-en-klaar'],
    ['atap itu dibuat untuk anak-\nanak yang tinggal di pelabuhan, dan tidak untuk kota itu.', 'anak-anak yang'],
  ])('judge a hyphen at a line end in another language: %s', (text, whole) => {
    expect(textsOf(text)[0]).toContain(whole)
  })

  it.each([
    'Der Gemeinderat von Brunsau hat am Mittwochabend mit elf gegen\nvier Stimmen beschlossen, den alten Holzsteg am Nordufer\ndurch einen neuen aus Stahl zu ersetzen.',
    'Городской совет в среду вечером одиннадцатью голосами из пятнадцати\nпротив четырёх решил заменить старый деревянный причал\nна северном берегу стальным.',
    'O conselho de Porto Salgado aprovou na noite de quarta-feira a\nconstrução de um quebra-mar de pedra em frente ao\ncais norte.',
  ])('have the few lines of one paragraph that a hand has wrapped: %s', (lines) => {
    expect(textsOf(`${lines}\n`)).toEqual([lines.replaceAll('\n', ' ')])
  })

  it.each([
    [
      'the sports hall of the school in the middle of Mill Street;',
      'the parish hall behind the old church of Saint Bride;',
      'the reading room, for families with children.',
    ],
  ])('leave items of long lines apart: %s', (...lines) => {
    expect(textsOf(`${lines.join('\n')}\n`)).toEqual(lines)
  })

  it('judge a hyphen at a line end: that between figures', () => {
    const lines = [
      'The council of the town will mend the roof in the winters of 2026-',
      '2029, when the money from the county has come and nobody needs',
      'the ice.',
    ]
    expect(textsOf(lines.join('\n'))[0]).toContain('2026-2029,')
  })

  it('keep the hyphen of two English words in a text that was set with hyphenation', () => {
    const lines = [
      'The harbour council of Low Hest met on Tues-',
      'day evening to hear the plans of a well-',
      'known builder for the old ice house and the cus-',
      'toms shed beneath the wall of the har-',
      'bour, which nobody wants to keep as it is now.',
    ]
    const text = textsOf(lines.join('\n')).join(' ')
    expect(text).toContain('Tuesday')
    expect(text).toContain('well-known builder')
    expect(text).toContain('customs shed')
  })

  it('take out two hyphens at line ends where no word has one inside a line, and a soft one that nothing goes on', () => {
    const lines = [
      'The harbour council of Low Hest met on Tues-',
      'day evening to decide what should become of',
      'the old ice house beneath the wall of the cus-',
      'toms house, which has stood empty for years.',
    ]
    expect(textsOf(lines.join('\n'))).toEqual([lines.join(' ').replace('- ', '').replace('- ', '')])
    expect(textsOf('The har\u00ad')).toEqual(['The har'])
  })

  it('take the number of a page in lower case for no rest of the sentence', () => {
    expect(textsOf(`${LEFT}\n\np. 7\n\ndefence cooperation.`)).toEqual([`${LEFT} defence cooperation.`, 'p. 7'])
  })

  it('have spaces for the tabs of their wrapped lines', () => {
    const lines = [
      'The\tharbour council of Port Ellery voted on Monday to build the tide',
      'wall\tthat has divided the town for two years, and eight of the eleven',
      'members\tvoted for the plan.',
    ]
    expect(textsOf(lines.join('\n'))).toEqual([lines.join(' ').replaceAll('\t', ' ')])
  })

  it('stand apart from a verse above them in a script without cases', () => {
    const verse = ['古い氷室の戸を', '風が一晩たたいて', '朝には雪だけが', '中で眠っていた']
    const prose = '九人の委員のうち二人は、嵐のたびに屋根から石板が落ちるとして、取り壊すよう求めた。'
    expect(textsOf(`${prose}\n\n${verse.join('\n')}\n\n${prose}`)).toEqual([prose, ...verse, prose])
  })

  it('are parted where a tab opens each', () => {
    const first = [
      '\tTwo of the nine members wanted it pulled down at once, because slates',
      'fall from the roof in every gale and a child was hurt by one in the',
      'autumn; the others asked for a winter to think about it all again.',
    ]
    const second = [
      '\tNobody in the hall could say who owns the ground beneath it, and the',
      'clerk was told to look for the deed in the cellar of the customs house.',
    ]
    expect(textsOf([...first, ...second].join('\n'))).toEqual([first, second].map((lines) => lines.join(' ').trim()))
  })

  it('unwrap lines at 72 columns and keep short lines apart', () => {
    const wrapped = [
      'The harbour council of Port Ellery voted on Monday to build the tide',
      'wall that has divided the town for two years, and eight of the eleven',
      'members voted for the plan, which will cost forty million and take',
      'three winters to build.',
    ]
    expect(textsOf(wrapped.join('\n'))).toEqual([wrapped.join(' ')])
    expect(textsOf('Port Ellery\nHarbour Street 4\nEast Coast')).toHaveLength(3)
  })

  it('know headings, items, quotes, code and images of Markdown', () => {
    const kinds = blocksOf('# One\n\nTwo\n===\n\n- three\n- four\n\n> five\n\n```\nsix\n```\n\n![seven](https://a.example/7.png)').map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['heading', 'heading', 'item', 'item', 'quote', 'code', 'image'])
  })

  it('take an ordinal date for no item', () => {
    expect(blocksOf('3. Februar 2026')[0]?.kind).toBe('paragraph')
    expect(blocksOf('2026. 2. 4.')[0]?.kind).toBe('paragraph')
    expect(blocksOf('2026. II. 4.')[0]?.kind).toBe('paragraph')
    expect(blocksOf('4. II. 2026')[0]?.kind).toBe('paragraph')
    expect(blocksOf('2026. 2. 4. 오전 9:15')[0]?.kind).toBe('paragraph')
    expect(blocksOf('2026. február 4., 9:15')[0]?.kind).toBe('paragraph')
  })

  it('part the lines that are not blank, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom('', '# a', '- b', '> c', '```', '| d | e |', '---', '![f](g)', '    code();', 'And so', 'it went on.'),
      fc.constantFrom(`+${'-'.repeat(70)}+`, '|  |', '|', `| ${'And so it went on. '.repeat(3)} |`),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const clean = lines.map((text) => text.replace(/[\r\n]/gu, ' '))
        const seen = blocksOf(clean.join('\n')).flatMap(({ spans }) =>
          spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)),
        )
        const filled = clean.flatMap((text, i) => (text.trim() === '' ? [] : [i + 1]))
        const covered = seen.filter((number) => clean[number - 1]?.trim() !== '')
        expect([...covered].sort((a, b) => a - b)).toEqual(filled)
      }),
    )
  })

  it.each([
    ['   1. https://coast.example/author/mara\n   2. https://coast.example/port', 'https://coast.example/author/mara'],
    ['   [1] https://coast.example/author/mara\n   [2] https://coast.example/port', 'https://coast.example/author/mara'],
    ['   2. https://coast.example/port\n   3. https://coast.example/pier', ''],
  ])('give a numbered link its address of the list behind the text: "%s"', (list, url) => {
    const text = `By [1]Mara Quill\n\nThe wall of [2]Port Ellery stands.\n\nReferences\n\n${list}`
    expect(blocksOf(text)[0]?.links).toEqual([{ text: 'Mara Quill', url }])
  })

  it('take the address of a link to the words that stand above it', () => {
    const text =
      'Home [https://a.example/h]\n\nNews [https://a.example/n]\n\n二年にわたる論争の末、古岸港\n[https://a.example/k]の議会は月曜日、新しい防潮堤を決めた。'
    expect(blocksOf(text).at(-1)?.text).toBe('二年にわたる論争の末、古岸港の議会は月曜日、新しい防潮堤を決めた。')
  })

  it('keep lines of Thai apart, where no mark shows that a sentence has ended', () => {
    const lines = [
      '# ท่าเรือ',
      'ชาวประมงขอให้มีประตูในเขื่อน และวิศวกรได้ออกแบบประตู เรือ ที่ เปิด ทุก ครั้ง เมื่อ น้ำ ลง แล้ว จะ ผ่าน ได้',
      'งานจะเริ่มในเดือนเมษายน จนกว่าจะถึงตอนนั้น สะพานยังเปิดให้ทุกคนใช้',
    ]
    expect(blocksOf(lines.join('\n'))).toHaveLength(3)
  })

  it('take a few letters of a script without spaces for a link of lynx, and no sentence', () => {
    const text = '经过两年的争论，[1]旧岸港港务委员会周一投票决定修建新海堤。\n\n[2]首页\n\n[3]新闻\n\n[4]体育'
    expect(blocksOf(text)[0]?.links).toEqual([{ text: '旧岸港港务委员会', url: '' }])
  })

  it('are read by the labels of their links, though a script without spaces goes on right behind them', () => {
    const text =
      '# 港务委员会\n\n经过两年，[旧岸港][1]港务委员会。\n\n主席[韦思达][2]在投票。\n\n[1]: https://coast.example/a\n[2]: https://coast.example/b'
    expect(blocksOf(text)[1]?.links).toEqual([{ text: '旧岸港', url: 'https://coast.example/a' }])
  })

  it.each(['[', '](', '](a)', '![a] [', '*', '`', '<', '![', '\\'])('take a line of 1 MB of %s', (mark) => {
    expect(readInline(mark.repeat(Math.ceil(1_000_000 / mark.length))).text.length).toBeGreaterThanOrEqual(0)
  })
})

describe('inline Markdown', () => {
  it.each([
    ['[the vote](https://a.example/b "title") was *close*', 'the vote was close'],
    ['3 * 4 and snake_case', '3 * 4 and snake_case'],
    ['[![alt](i.png)](https://a.example) after', ' after'],
    ['a \\* b \\[c\\]', 'a * b [c]'],
    ['open [bracket', 'open [bracket'],
    ['<https://a.example/x>', 'https://a.example/x'],
    ['`_attribute_((x))` and ``a ` [b](c)`` end', '_attribute_((x)) and a ` [b](c) end'],
    ['a ` alone', 'a ` alone'],
    ['Beamt*innen, *Kolleg*innen und __alle__', 'Beamt*innen, Kolleginnen und alle'],
    ['\\`_no_ code\\`', '`no code`'],
    ['<publisher>: who <b>sends</b> it<br>, <a href="/b">here</a>', '<publisher>: who sends it, here'],
  ])('%s', (markdown, text) => {
    expect(readInline(markdown).text).toBe(text)
  })

  it.each([
    ['![The "old pier" at dusk](/p.jpg "The "old pier" at dusk")', 'The "old pier" at dusk'],
    ['![The "old pier" at dusk](/p.jpg "The \\"old pier\\" at dusk")', 'The "old pier" at dusk'],
    ['![Die „alte Mole“ [links] am Abend](/p.jpg)', 'Die „alte Mole“ [links] am Abend'],
    ['![La jetée [à gauche au soir](/p.jpg)', 'La jetée [à gauche au soir'],
    ['![旧港 左] の桟橋](/p.jpg)', '旧港 左] の桟橋'],
    ['![The pier](data:image/svg+xml,%3Csvg xmlns="http://www.w3.example/svg"%3E)', 'The pier'],
  ])('has the image %s in a link', (image, words) => {
    expect(readInline(`[${image}](/gallery/pier)`)).toMatchObject({ text: '', images: [words] })
  })

  it('loses the end of a link that opened in a block above', () => {
    const [, below] = blocksOf('[![](https://coast.example/p.jpg)\n\nThe pier at dusk](https://coast.example/pier "The pier") and more')
    expect(below?.markdown).toBe('The pier at dusk and more')
  })
})

describe('a line of crumbs', () => {
  it('that opens with a mark for one is no quotation of Markdown', () => {
    const lines = ['港新闻', '> 国内新闻 > 正文', '大桥今起封闭维修', '记者从交通局获悉，大桥今起封闭维修。']
    expect(readBlocks(lines.map((text, i) => ({ number: i + 1, text }))).value.blocks.map(({ kind }) => kind)).not.toContain('quote')
  })
})
