import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../src/blocks/blocks.js'
import { seamsOf } from '../../src/blocks/seam.js'
import { SEAM_SIGNS } from '../../src/blocks/seam-signs.js'
import { settledJoin } from '../../src/blocks/settled-seams.js'
import { trainedSeamSigns } from '../../src/blocks/seam-model.js'
import { SECOND_SEAM_SIGNS } from '../../src/blocks/second-seam.js'

/** Sentences that a link broke, so that the text shows how its renderer wrote text nodes. */
const BROKEN = [
  'The council voted on Monday for the',
  'tide wall',
  ', which the town has wanted for the two winters.',
  'The',
  'pier',
  'in the old harbour of the town stays.',
]

const textsOf = (lines: readonly string[]): readonly string[] =>
  readBlocks([...BROKEN, ...lines].map((text, i) => ({ number: i + 1, text })))
    .value.blocks.map(({ text }) => text)
    .slice(2)

describe('text nodes of one paragraph', () => {
  it.each([
    ['a link and a closing mark', ['“We built it ourselves and waited,” says', 'Edda Voss', ', who chairs the council.']],
    ['a name and who made it', ['Read in the', 'Tide Ledger', ', by', 'Mara Quill', ', a list of all that the winter cost the town.']],
    [
      'a plain quotation mark',
      ['The crews of the harbour call it the "', 'Gate of Sighs', '" and the council has never given it another name.'],
    ],
    ['a company', ['The plan of', 'Voss & Renn Inc.', 'is the only one that keeps the gate open until the last boat is in.']],
    ['a word that ends no sentence', ['Fishing crews had asked the engineers for a gate in the', 'Wall of Port Ellery. They have it now.']],
    ['a word that sentences open with', ['The', 'Isla Grey', 'leaves the pier at six.']],
    [
      'a word that opens a second sentence',
      ['It took three winters to build it. The', 'Isla Grey was there on the first day and the last.'],
    ],
    ['an owner and what it owns', ["Port Ellery's", 'Tide Wall Fund', 'is the way to pay for it. It gives money to the crews.']],
    ['who speaks', ['“We have waited long enough for the water,” explains', 'Edda Voss, who has chaired the council for two years.']],
    ['a label with a colon', ['What it costs:', 'Forty million, which the county pays over three winters.']],
    [
      'a Korean particle',
      ['어부들은 수문을 내 달라고 요구했고 기술자들은 수문을 그렸다. 항구에서 가장 오래된 배', '모드호', '가 맨 먼저 지나갈 예정이다.'],
    ],
    ['a postposition of Hindi', ['परिषद की अध्यक्ष', 'एकता वोरा', 'ने मतदान के बाद कहा कि अब निर्माण होगा।']],
    [
      'an Arabic preposition',
      ['صوت مجلس الميناء يوم الاثنين لصالح بناء السد الجديد في', 'الشاطئ القديم', 'بعد عامين من الخلاف بين الصيادين.'],
    ],
    ['a Korean verb', ['우체국에 따르면 지난달 이 우체통에 들어온 편지는', '열두 통', '이었다. 그중 아홉 통은 같은 사람이 보냈다.']],
    ['a Persian preposition', ['هر چهارشنبه صبح یک مینی‌بوس آبی کتاب می‌برد به', 'چشمه‌سار', 'و سه هزار جلد کتاب در آن پیدا می‌شود.']],
    [
      'the beginning of a text below its date',
      ['3 فبراير 2026', 'بعد عامين من الخلاف صوت مجلس ميناء', 'الشاطئ القديم', 'يوم الاثنين لصالح بناء السد الجديد.'],
    ],
    ['a dateline', ['КАМЕНСК, 5 фев — РИА Новости.', 'Цены на хлеб в Каменской области могут вырасти весной на десять процентов.']],
    ['a label and its credit', ['The old pier in the winter before the wall was built Credit', ': Photo: Dana Voss']],
    ['a slash behind a copyright', ['© Harbour News', '/ Dana Voss']],
    ['a German preposition', ['Der Rat stimmte am Montag für den Bau der Mauer von', 'Port Ellery. Sie kostet vierzig Millionen.']],
  ])('are joined around %s', (_, lines) => {
    expect(textsOf(lines).filter((text) => !text.endsWith('2026'))).toHaveLength(1)
  })

  it.each([
    ['a heading and its text', ['Labour', 'Labour costs are the greatest part of what the wall will cost.']],
    ['a headline and a byline on one line', ['Tide wall wins council vote after two winters', 'by Mara Quill']],
    ['two sentences', ['The council voted on Monday.', 'Fishing crews had asked for a gate.']],
    ['a label and a link', ['Read more:', 'Harbour Street closed']],
    ['the size of the type and a text', ['A+ A-', 'Fishing crews had asked for a gate.']],
    ['its second button and a text', ['A+', 'A-', 'Fishing crews had asked for a gate.']],
    [
      'a button and a caption',
      ['文章日期：2026年2月10日', '相關字詞﹕渡輪 碼頭 海事處', '放大圖片', '渡輪船頭明顯凹陷，碼頭防撞木樁斷裂。'],
    ],
    ['the code of a language and a kicker', ['EN', 'stories of the harbour']],
  ])('leave %s apart', (_, lines) => {
    expect(textsOf(lines)).toEqual(lines)
  })

  it('leave apart what two say in turn', () => {
    const turns = ['– Podpisze pani umowę?', '– Podpiszę ją jutro, kiedy wróci burmistrz.', 'I co dalej?', '– Zobaczymy wiosną.']
    expect(textsOf(turns)).toEqual(turns)
  })

  it('leave the items of a list apart where no link breaks a text', () => {
    const lines = [
      'Nobody may go home before the morning, said the council, and three halls are open to all:',
      'the sports hall of the school in Mill Street,',
      'the parish hall behind the old church,',
      'the reading room, for families with children.',
      'The buses run each twenty minutes, and nobody needs a ticket for them tonight.',
    ]
    expect(readBlocks(lines.map((text, i) => ({ number: i + 1, text }))).value.blocks.map(({ text }) => text)).toEqual(lines)
  })

  it('part a headline from an abbreviated word for who wrote', () => {
    const [seam] = seamsOf(['Rada głosuje za wałem w starym porcie', 'oprac.', 'Anna Lipska'], [0, 0, 0])
    expect(seam && settledJoin(seam)).toBe(false)
  })

  it('leave a date and the name of the author below it apart in a script without cases', () => {
    const lines = [
      '議会、旧港の防潮堤を可決',
      '2026年2月3日 18時30分',
      '（2026年2月4日 9時15分更新）',
      '山田花子',
      'エレリー港の議会は月曜日、六時間の議論の末、二年間町を二分してきた防潮堤の建設を可決した。',
    ]
    const texts = readBlocks(lines.map((text, i) => ({ number: i + 1, text }))).value.blocks.map(({ text }) => text)
    expect(texts).toContain('山田花子')
  })

  it('go on in Japanese where a particle opens a text or ends it', () => {
    const page = [
      ...BROKEN,
      '読者の皆様へ。',
      '手紙はもう残っていないので、彼が見つけたのは去年の秋の',
      '港町資料館',
      'の片隅でのことだった。',
    ]
    expect(readBlocks(page.map((text, i) => ({ number: i + 1, text }))).value.blocks.at(-1)?.text).toBe(
      '手紙はもう残っていないので、彼が見つけたのは去年の秋の港町資料館の片隅でのことだった。',
    )
  })

  it('part a headline from the byline below it, which is one text', () => {
    expect(textsOf(['Tide wall wins council vote after two winters', 'by', 'Mara Quill'])).toEqual([
      'Tide wall wins council vote after two winters',
      'by Mara Quill',
    ])
  })

  it('take no line of a text without broken sentences for a part of one', () => {
    const lines = ['What it costs:', 'Forty million, which the county pays over three winters.']
    expect(readBlocks(lines.map((text, i) => ({ number: i + 1, text }))).value.blocks).toHaveLength(2)
  })
})

describe('the signs of a seam', () => {
  it('are those that the model was trained with: npm run train:seams', () => {
    expect(trainedSeamSigns()).toEqual([...SEAM_SIGNS, ...SECOND_SEAM_SIGNS].map(({ id }) => id))
  })

  it('are bytes, whatever the texts', () => {
    const texts = ['', 'The', ', which', '“', '港の壁', 'x'.repeat(5000), 'Read more:', '12 %', '(', 'by Mara Quill', '\u{1f30a}', '-']
    for (const seam of seamsOf(
      texts,
      texts.map((_, i) => i),
    )) {
      for (const { id, of } of SEAM_SIGNS) {
        expect(Number.isInteger(of(seam)), id).toBe(true)
        expect(of(seam), id).toBeGreaterThanOrEqual(0)
        expect(of(seam), id).toBeLessThanOrEqual(255)
      }
    }
  })

  it('tell a text that stands in brackets, an owner, a pair of words of the page and a repeated start', () => {
    const texts = ['the plan of the crews (', '港の手紙', '）', 'Edda’s', 'Isla Grey', 'Isla Grey Pier, including', 'the old Edda’s Isla']
    const seams = seamsOf(
      texts,
      texts.map(() => 0),
    )
    expect(seams.map(({ isEnclosed }) => isEnclosed).slice(0, 4)).toEqual([true, true, false, false])
    expect(seams.map(({ above }) => above.isOwner)).toEqual([false, false, false, true, false, false])
    expect(seams[3]?.timesPair).toBe(1)
    expect(seams[4]?.repeats).toBe(2)
  })

  it.each([
    ['a word broken at its hyphen', ['the EU-', 'Staaten'], true],
    ['a lone byline', ['Tide wall wins council vote', 'by Mara Quill', 'The council voted on Monday.'], false],
    ['two sentences', ['The council voted on Monday.', 'Work begins in April.'], undefined],
    ['a bracket that stays open', ['two of the wires (', 'red'], true],
    ['a comma that opens a text', ['Edda Voss', ', who chairs the council'], true],
    ['a name between two commas', ['It is a plan for all, said', 'Edda Voss', ', the chair.'], undefined],
    ['a name behind a comma and before one', ['It waits for them all,', 'Edda Voss', ', the chair.'], true],
    ['a Chinese comma', ['每天清晨六点，', '沈望潮'], true],
    ['the last item but one', ['The old ice house; and', 'A strip of the beach.'], false],
  ])('settle %s', (_, texts, answer) => {
    const [seam] = seamsOf(
      texts,
      texts.map(() => 0),
    )
    expect(seam && settledJoin(seam)).toBe(answer)
  })

  it('settle that the headline ends, where the title of the page has it', () => {
    const below = 'Forty years she drove at night. Now two others do, with a radio.'
    const joins = (title: string, ...texts: readonly string[]) =>
      seamsOf([title, ...texts, below], [0, ...texts.map(() => 0), 0])
        .map(settledJoin)
        .at(-1)
    expect(joins('The midwife stops, and two begin - coast.example', 'Local', 'The midwife stops, and two begin')).toBe(false)
    expect(joins('Coast | The midwife stops, and two begin', 'Local', 'The midwife stops, and two begin')).toBe(false)
    expect(joins('The midwife stops, and two begin in May', 'Local', 'The midwife stops, and two begin')).toBeUndefined()
    expect(joins('The old tide wall - coast.example', 'Six of the council spoke of the', 'The old tide wall')).toBeUndefined()
  })

  it('take what is said behind a full stop for a sentence of Japanese', () => {
    const endings = (text: string) => seamsOf([text, 'あわせて読みたい'], [0, 0])[0]?.above.ending
    expect(endings('彼は砂糖を三つ入れる。「人の顔が見える」')).toBe('sentence')
    expect(endings('町長は「建てたい」')).toBe('uncased')
  })

  it('settle a year between two sentences', () => {
    const texts = ['The bridge is ten years old.', '2024', '8 July. The court opens the case of the bridge.']
    expect(seamsOf(texts, [0, 1, 1]).map(settledJoin)).toEqual([undefined, false])
  })

  it.each([
    ['a line of Hindi that no blank line parts from the one above', [0, 1, 0, 1, 1], true],
    ['no line of Hindi behind a blank line', [0, 1, 1, 1, 1], undefined],
  ])('settle %s', (_, gaps, answer) => {
    const texts = ['समुद्रपुर में तूफ़ान', 'मुख्यमंत्री ने मदद देने की घोषणा की और कहा कि केंद्र', 'से मदद माँगी गई है।', 'हमने ऐसा तूफ़ान तीस साल में नहीं देखा।']
    const [, seam] = seamsOf(texts, gaps)
    expect(seam && settledJoin(seam)).toBe(answer)
  })

  it('settle the lines of a verse between blank lines, unless links have broken sentences', () => {
    const verse = ['when the sea has drunk the salt', 'and the wind lies down on the sill', 'you will come to count the last lights']
    expect(seamsOf(verse, [0, 0, 0]).map(settledJoin)).not.toContain(false)
    const gaps = [1, 1, 0, 0, 1]
    expect(
      seamsOf(['A song', ...verse, 'Nobody knows.'], gaps)
        .slice(1, 3)
        .map(settledJoin),
    ).toEqual([false, false])
    expect(
      seamsOf(['A song', ...verse, ', nobody knows.'], gaps)
        .slice(1, 3)
        .map(settledJoin),
    ).not.toContain(false)
  })
})
