import { describe, expect, it } from 'vitest'
import { boxesWithin } from '../../src/labels/boxes.js'
import { pageOf } from '../../src/labels/page.js'
import type { Block, Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON } from './cue-cases.js'

const ABOVE = 'The harbour council voted on Monday to build the tide wall. It had been planned for twenty years.'
const BELOW = 'Fishing crews had asked for a gate in the wall. The engineers have now drawn one for every boat.'

type Given = {
  /** The lines that are of the body. */
  readonly body?: readonly string[]
  readonly below?: string
  readonly chance?: number
  readonly kinds?: Readonly<Record<string, Partial<Block>>>
}

/** The lines between two paragraphs that are taken for a box: the first is of the body, the last is as likely of it as given. */
const boxed = (lines: readonly string[], { body: own = [], below = BELOW, chance = 0.3, kinds = {} }: Given = {}): readonly string[] => {
  const texts = [ABOVE, ...lines, below]
  const page = pageOf(
    texts.map((text, index) => block(text, { index, ...kinds[text] })),
    LEXICON,
  )
  const verdicts = texts.map((text, i): Verdict => {
    const body = i === 0 ? 0.9 : i === texts.length - 1 ? chance : 0.4
    return {
      role: i === 0 || own.includes(text) ? 'body' : 'noise',
      confidence: 0.6,
      likelihoods: { ...NO_LIKELIHOODS, body, noise: 1 - body },
      because: [],
    }
  })
  const found = boxesWithin(page, verdicts)
  return texts.filter((_, i) => found.has(i))
}
const TITLES = ['Ferry to stop in winter', 'School wins', 'Who pays for the pier?']

describe('a box inside the text', () => {
  it.each([
    ['Related stories', ...TITLES],
    ['A lire aussi :', "L'écluse rouvre après trois ans"],
    ['Související články', 'Sníh letos nevydržel', 'Nový autobus spojí Hvozdnici s Rudnou'],
    ['Čtěte také: Chata hledá nového nájemce'],
    ['あわせて読みたい', '島のパン屋、船の時間に焼き上がる'],
    ['관련 기사', '섬마을 분교, 올해 졸업생 한 명'],
    ['Mer i ämnet', 'Varvet anställer tre båtbyggare', 'Så lagas en gammal brygga'],
    ['▶ Więcej na ten temat:', 'Skansen szuka kowala'],
  ])('of other articles is one: %s', (...lines) => {
    expect(boxed(lines)).toEqual(lines)
  })

  it.each([
    ['Newsletter „Am Morgen“', 'Das Wichtigste aus der Region, jeden Morgen um sechs in Ihrem Postfach.', 'Kostenlos anmelden'],
    [
      'Elke ochtend het nieuws?',
      'Meld u aan voor onze nieuwsbrief en ontvang het nieuws in uw mailbox.',
      'Aanmelden',
      'U kunt zich altijd afmelden.',
    ],
    ['Nenechte si nic ujít', 'Přihlaste se k odběru newsletteru a každé ráno dostanete to nejdůležitější.', 'Odhlásit se můžete kdykoli.'],
    ['メールマガジンのご案内', '地域の話題を毎朝お届けします。登録は無料です。', '登録する', 'いつでも解除できます。'],
    ['สมัครรับจดหมายข่าว', 'รับข่าวเด่นประจำวันส่งตรงถึงอีเมลของคุณทุกเช้า', 'สมัคร', 'คุณสามารถยกเลิกได้ทุกเมื่อ'],
    ['뉴스레터 구독하기', '매일 아침 주요 뉴스를 이메일로 보내 드립니다.', '구독', '언제든지 해지할 수 있습니다.'],
  ])('of a newsletter is one: %s', (...lines) => {
    expect(boxed(lines)).toEqual(lines)
  })

  it('is none where what stands below may be a teaser or nothing of the article', () => {
    const lines = ['Related stories', ...TITLES]
    expect(boxed(lines, { chance: 0.05 })).toEqual([])
    expect(boxed(lines, { below: 'The ferry will stop for the winter as it has done each year since the old pier went.' })).toEqual([])
    expect(
      boxed(lines, { below: 'Our readers pay for this paper. Please help us go on with the work that we have done for years.' }),
    ).toEqual([])
    expect(boxed(['Related stories', 'Ferry to stop in winter', '3 February 2026'])).toEqual([])
    expect(boxed(['Related stories', 'Ferry to stop in winter', 'Ferry to stop in winter'])).toEqual([])
  })

  it('leaves the heading above the text below it, unless all titles are headings', () => {
    const heading = { kind: 'heading', level: 3 } as const
    const lines = ['Related stories', ...TITLES]
    expect(boxed(lines, { kinds: { [TITLES[2] as string]: heading } })).toEqual(lines.slice(0, -1))
    expect(boxed(lines, { kinds: Object.fromEntries(TITLES.map((title) => [title, heading])) })).toEqual(lines)
    const items = Object.fromEntries(TITLES.slice(0, 2).map((title) => [title, { kind: 'item' } as const]))
    expect(boxed(lines, { kinds: items })).toEqual(lines.slice(0, -1))
    expect(boxed(['See also:', ...TITLES.slice(1)])).toEqual(['See also:', TITLES[1]])
    expect(boxed(lines, { body: TITLES.slice(2) })).toEqual(lines.slice(0, -1))
    expect(boxed(lines, { body: TITLES.slice(1) })).toEqual(lines)
    expect(boxed(['Recommended', 'Ferry to stop in winter'], { kinds: { 'Ferry to stop in winter': heading } })).toEqual([])
  })

  it('is its label alone, where a scraper left the links below it out', () => {
    expect(boxed(['Lesen Sie auch'])).toEqual(['Lesen Sie auch'])
    expect(boxed(['Popular'])).toEqual([])
  })

  it('ends above a sentence that quotes somebody', () => {
    const lines = ['Relacionados', ...TITLES]
    expect(boxed(lines, { below: 'The harbour master said on Monday that “nobody will be left behind” in winter.' })).toEqual(lines)
    const below = 'The harbour master spoke on Monday of those who will be left behind in winter.'
    expect(boxed(lines, { below, chance: 0.2 })).toEqual([])
  })

  it('stands above the last sentence of a short page, if that is likely of the body', () => {
    const lines = ['Relacionados', ...TITLES]
    const below = 'The plans will be shown to everybody in spring, before the first stone is laid.'
    expect(boxed(lines, { below })).toEqual(lines)
    expect(boxed(lines, { below: 'Our readers will be shown the plans in spring, before the first stone is laid.' })).toEqual([])
    const long = `${'The council met again on Monday. '.repeat(50)}It rained.`
    expect(boxed([long, ...lines], { below, body: [long] })).toEqual([])
  })

  it('is one teaser with its day, where two sentences of the text stand below it', () => {
    const lines = ['Related stories', 'Ferry to stop in winter', '3 February 2026']
    expect(boxed([...lines, BELOW], { body: [BELOW] })).toEqual(lines)
    expect(boxed(lines)).toEqual([])
  })

  it('is a poll, of which its question and the shares of its answers are', () => {
    const poll = ['Survey', 'Do you take the ferry?', 'Yes', '40 %', 'No', '60 %']
    expect(boxed(poll, { chance: 0.05 })).toEqual(poll)
    expect(boxed(['The rates', 'Single filers', '40 %', 'Married', '60 %'], { chance: 0.05 })).toEqual([])
  })

  it('is no button that stands below each section', () => {
    const sections = Array.from({ length: 5 }, (_, i) => ['Read more', `Section ${'abcde'[i]}`]).flat()
    expect(boxed(sections)).toEqual([])
    expect(boxed(sections.slice(0, 2))).toEqual(sections.slice(0, 2))
  })

  it('is no paragraph that speaks of a newsletter', () => {
    expect(boxed(['The council sends a newsletter to each house in the town.'])).toEqual([])
    expect(boxed(['Its newsletter has two thousand readers.', 'She writes the newsletter at night in her kitchen.'])).toEqual([])
  })
})
