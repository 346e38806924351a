import { describe, expect, it } from 'vitest'
import { pageOf } from '../../src/labels/page.js'
import { partedSentences } from '../../src/labels/parted.js'
import type { Block, Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON, PROSE } from './cue-cases.js'

const BODY: Verdict = { role: 'body', confidence: 0.7, likelihoods: { ...NO_LIKELIHOODS, body: 0.7 }, because: [] }
const BYLINE: Verdict = { ...BODY, role: 'byline' }
const noise = (body: number): Verdict => ({ role: 'noise', confidence: 1 - body, likelihoods: { ...NO_LIKELIHOODS, body }, because: [] })

type Given = {
  readonly chance?: number
  readonly body?: string
  readonly byline?: string
  readonly kinds?: Readonly<Record<number, Partial<Block>>>
}

/** The lines below a paragraph of the body that are taken for more of it. */
const taken = (lines: readonly string[], { chance = 0.2, body = PROSE, byline, kinds = {} }: Given = {}): readonly string[] => {
  const texts = [body, ...lines, ...(byline === undefined ? [] : [byline])]
  const page = pageOf(
    texts.map((text, index) => block(text, { index, ...kinds[index] })),
    LEXICON,
  )
  const found = partedSentences(
    page,
    texts.map((text, i) => (i === 0 ? BODY : text === byline ? BYLINE : noise(chance))),
  )
  return texts.filter((_, i) => found.has(i))
}
const LAST = 'The library opens in spring.'

describe('a sentence parted from the body', () => {
  it('is of the body behind labels of the frame and behind one heading', () => {
    expect(taken(['Advertisement', 'Share this article', LAST])).toEqual([LAST])
    expect(taken(['Anzeige', 'Das Land zahlt zwei Drittel.', 'Artikel teilen', 'Die Arbeiten beginnen im Herbst.'])).toHaveLength(2)
    expect(taken(['広告', '駅舎は築九十年になる。'])).toEqual(['駅舎は築九十年になる。'])
    expect(taken(['A room above the water', LAST])).toEqual([LAST])
  })

  it('is of the body behind invitations and titles that the text points to', () => {
    const title = 'Read also: Ferry to stop in winter'
    expect(taken(['Advertisement', title, 'Get the news of the harbour in your inbox', LAST])).toEqual([LAST])
    expect(taken(['Read also:', 'Ferry to stop in winter', LAST])).toEqual([LAST])
    expect(taken(['Read also:', 'Ferry to stop in winter', 'School wins', LAST])).toEqual([])
    expect(taken(['REKLAMA', 'Przeczytaj także: Szkoła nad rzeką', 'Zapisz się do newslettera', 'Prace ruszą wiosną.'])).toHaveLength(1)
    expect(taken(['ΔΙΑΦΗΜΙΣΗ', 'Δείτε επίσης: Το παλιό λιμάνι', 'Το ενημερωτικό μας δελτίο', 'Κόστισε ογδόντα ευρώ.'])).toHaveLength(1)
  })

  it('is none that an invitation to a newsletter says', () => {
    expect(taken(['Newsletter', 'Erhalten Sie jeden Morgen die wichtigsten Nachrichten in Ihr Postfach.', 'Jetzt anmelden'])).toEqual([])
    expect(taken(['Boletín', 'Recibe cada mañana en tu correo las noticias de tu provincia.', 'Suscríbete'])).toEqual([])
    expect(taken(['Nyhetsbrev', 'Få de viktigaste nyheterna från din kommun i din inkorg.', 'Anmäl dig'])).toEqual([])
  })

  it('is of the body behind a box of related articles where it is two sentences or more', () => {
    const text = 'Four members voted against the plan at the end. They fear that the work will cost more than it should.'
    const box = ['Related stories', 'Ferry to stop in winter', 'School wins']
    expect(taken([...box, text], { chance: 0.4 })).toEqual([text])
    expect(taken([...box, text, 'Advertisement', LAST], { chance: 0.4 })).toEqual([text, LAST])
    expect(taken([...box, 'Gales due', text], { chance: 0.4 })).toEqual([])
    expect(taken(['6 comments', text], { chance: 0.4 })).toEqual([])
    expect(taken([...box, text], { chance: 0.2 })).toEqual([])
    const text2 = 'Gegen den Plan stimmten am Ende vier Räte. Der Bau wird nach ihrer Meinung viel teurer als gedacht.'
    expect(taken(['Mehr zum Thema', 'Fähre fällt im Winter aus', 'Schule gewinnt', text2], { chance: 0.4 })).toEqual([text2])
  })

  it('is of the body behind a list, however long', () => {
    const items = ['white bread', 'rye bread', 'flat bread', 'buns']
    const kinds = Object.fromEntries(items.map((_, i) => [i + 1, { kind: 'item', level: 1 } as const]))
    expect(taken([...items, LAST], { kinds })).toEqual([LAST])
    expect(taken([...items, LAST])).toEqual([])
  })

  it('is of the body behind a question that is one of several in the text', () => {
    const texts = ['Who pays?', PROSE, 'Is it safe?', PROSE, 'Bridge closed', 'School wins', 'Who will pay for the dyke?', LAST]
    const page = pageOf(
      texts.map((text, index) => block(text, { index })),
      LEXICON,
    )
    const found = (asked: number) =>
      partedSentences(
        page,
        texts.map((_, i) => ((i < 4 && i % 2 === 1) || i < asked ? BODY : noise(0.2))),
      )
    expect(found(4).has(7)).toBe(true)
    expect(found(1).has(7)).toBe(false)
  })

  it('is none that invites by two words or more', () => {
    expect(taken(['All the news of the harbour every day, without your email address.'])).toEqual([])
  })

  it('may be asked in bold type between two answers', () => {
    const at = (emphasised: number) => taken(['Who asked you to?', LAST], { kinds: { 1: { emphasised } } })
    expect(at(1)).toEqual(['Who asked you to?', LAST])
    expect(at(0)).toEqual([LAST])
  })

  it('may say "us" and "you" where somebody is quoted', () => {
    expect(taken(['“We tell you when it is done,” said Mara Quill.'])).toHaveLength(1)
    expect(taken(['– Det första vi köpte var en båt, säger Alva Renn.'])).toHaveLength(1)
    expect(taken(['We tell you when it is done.'])).toEqual([])
  })

  it('may speak of others in the words that address a reader, in its own language or in another', () => {
    expect(taken(['Das Dach ist neu, und der Rat zeigt sie im Mai.'])).toHaveLength(1)
    expect(taken(['El patrón vendió su barco en marzo.'])).toHaveLength(1)
    expect(taken(['Polévka je druhý den ještě lepší.'])).toHaveLength(1)
    expect(taken(['Wir zeigen euch unser neues Dach im Mai.'])).toEqual([])
  })

  it('is of the body where it tells hours, for all that it was held for a date', () => {
    const texts = [PROSE, 'The bridge is open every day from 5.00 to 22.00 but in strong wind.', 'Tuesday, 5.00 to 22.00.']
    const page = pageOf(
      texts.map((text, index) => block(text, { index })),
      LEXICON,
    )
    expect([...partedSentences(page, [BODY, { ...noise(0.2), role: 'date' }, { ...noise(0.2), role: 'date' }])]).toEqual([1])
  })

  it.each(['“He likes the mud,” she said.', '„Er mag den Schlamm“, sagte sie.', '«Le gusta el barro», dijo.'])(
    'is of a long body where somebody says it right behind a paragraph: %s',
    (said) => {
      const body = `${PROSE} `.repeat(20).trim()
      expect(taken([said, 'Advertisement'], { body })).toEqual([said])
      expect(taken(['Advertisement', said], { body })).toEqual([])
      expect(taken(['“He likes the mud.”', LAST], { body })).toEqual([])
    },
  )

  it.each(['end of list', 'Fin de Recomendamos', 'نهاية القائمة'])('is of the body behind a box that ends in words: %s', (end) => {
    const box = ['Recommended stories', 'list of 3 items', 'The well diggers', 'Why onions are cheap', 'A library on the river']
    expect(taken([...box, end, LAST])).toEqual([LAST])
    expect(taken([...box, LAST])).toEqual([])
  })

  it('is none about the author', () => {
    expect(taken(['Mara Quill writes about the harbour.'])).toHaveLength(1)
    expect(taken(['Mara Quill writes about the harbour.'], { byline: 'By Mara Quill' })).toEqual([])
  })

  it('may open with a word for a button where it is the only one, or where somebody is quoted', () => {
    expect(taken(['Вход в музей свободный.'])).toHaveLength(1)
    expect(taken(['»Min far var operatør her,« fortæller Villads Krog.'])).toHaveLength(1)
  })

  it('takes along the heading between two sentences of the body', () => {
    const heading = { 1: { kind: 'heading', level: 2 } } as const
    expect(taken(['Work ends in May', LAST], { kinds: heading })).toEqual(['Work ends in May', LAST])
    expect(taken(['Work ends in May', LAST])).toEqual([LAST])
    expect(taken(['Subscribe', LAST], { kinds: heading })).toEqual([LAST])
  })

  it('is none below what opens another text, or too far below', () => {
    expect(taken(['6 comments', 'My father sold tickets there.'])).toEqual([])
    expect(taken(['Related stories', 'Drivers will have to take the long way round.'])).toEqual([])
    expect(taken(['Bridge closed', 'School wins', 'Gales due', LAST])).toEqual([])
  })

  it.each([
    'And who is paying for all this?',
    'Get half off the first box!',
    'Tell the council what you think.',
    'Subscribe to the newsletter.',
    'Harbour and pier',
    'See more.',
    '3 กุมภาพันธ์ 2569 18:40 น.',
  ])('is not "%s"', (line) => {
    expect(taken([line])).toEqual([])
  })

  it('is none that the labels hold for impossible', () => {
    expect(taken([LAST], { chance: 0.01 })).toEqual([])
  })

  it('is none behind a long body', () => {
    expect(taken([LAST], { body: `${PROSE} `.repeat(3).trim() })).toEqual([LAST])
    expect(taken([LAST], { body: `${PROSE} `.repeat(30).trim() })).toEqual([])
  })
})
