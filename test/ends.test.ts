import { describe, expect, it } from 'vitest'
import { endsOf } from '../src/ends.js'
import type { Fields, Role, Verdict } from '../src/types.js'
import { block, NO_LIKELIHOODS } from './block.js'

const verdict = (role: Role): Verdict => ({ role, confidence: 1, likelihoods: NO_LIKELIHOODS, because: [] })
const HEADLINE = { value: 'Tide wall wins council vote', spans: [[1, 1]], confidence: 1, rule: 'headline-block' } as const

const below = (text: string) =>
  endsOf([block('Title: Tide wall wins council vote'), block(text, { spans: [[3, 3]] })], [verdict('headline'), verdict('body')], {
    headline: HEADLINE,
    captions: [],
  })[1]

describe('the end of a block of the body', () => {
  it('is to be dropped where it says the headline again, which stands behind a label above', () => {
    expect(below('Tide wall wins council vote')).toEqual({ kind: 'dropped', fields: [], because: 'says the headline again' })
  })

  it.each(['Detailansicht öffnen', 'Voir en plein écran', 'View image in fullscreen', 'Öppna bild i helskärm'])(
    'is to be dropped where it is nothing but a button of a picture: %s',
    (button) => {
      expect(below(button)).toEqual({ kind: 'dropped', fields: [], because: 'a button of a picture' })
    },
  )

  it('is to be kept where it says more', () => {
    expect(below('Tide wall wins council vote after a fight of two years')).toEqual({ kind: 'kept', fields: [] })
  })
})

describe('the end of a paragraph that names its reporter first', () => {
  it('is to be kept', () => {
    const text = '(백령=연합뉴스) 서지훈 기자 = 유빙에 갇혀 떠내려온 새끼 물범이 어민의 도움으로 구조됐다.'
    const authors = { value: ['서지훈'], spans: [[3, 3]], confidence: 1, rule: 'by-line' } as const
    expect(endsOf([block(text, { spans: [[3, 3]] })], [verdict('body')], { captions: [], authors })[0]).toMatchObject({ kind: 'kept' })
  })
})

describe('the end of a block that looked like a caption', () => {
  const SENTENCE = 'The harbour council voted on Tuesday to close the old swing bridge for eleven months.'
  const endOf = (text: string, body: number, captions: Fields['captions'] = []) =>
    endsOf(
      [block(text, { spans: [[5, 5]] })],
      [{ ...verdict('caption'), likelihoods: { ...NO_LIKELIHOODS, caption: 0.5, body, noise: 0.2 } }],
      {
        headline: HEADLINE,
        captions,
      },
    )[0]

  it('is to be kept where it is a sentence and no caption was read from it', () => {
    expect(endOf(SENTENCE, 0.3)).toMatchObject({ kind: 'kept' })
  })

  it('is to be read where it is one', () => {
    const caption = { value: { text: SENTENCE, credit: null }, spans: [[5, 5]], confidence: 0.5, rule: 'caption-block' } as const
    expect(endOf(SENTENCE, 0.3, [caption])).toMatchObject({ kind: 'found', fields: ['captions'] })
  })

  it.each([
    ['Unlikely to be of the body', SENTENCE, 0.1],
    ['No sentence', 'The old swing bridge of Port Ellery at low tide in the winter', 0.3],
    ['Few words', 'The bridge at dusk.', 0.3],
  ])('is to be dropped else: %s', (_, text, body) => {
    expect(endOf(text, body)).toMatchObject({ kind: 'dropped' })
  })
})

describe('the end of a short first paragraph without a full stop', () => {
  const endOf = (text: string, role: Role, below: Role) => {
    const likely = { ...verdict(role), likelihoods: { ...NO_LIKELIHOODS, [role]: 0.5, body: 0.2 } }
    const blocks = [block(text, { spans: [[5, 5]] }), block('ในเรือมีขนมครกสองเตา', { index: 1, spans: [[7, 7]] })]
    return endsOf(blocks, [likely, verdict(below)], { captions: [] })[0]?.kind
  }
  const FIRST = 'ป้าสมจิตพายเรือออกจากบ้านตั้งแต่ตีสี่'

  it('is to be kept where it was read as neither headline nor caption', () => {
    expect(endOf(FIRST, 'headline', 'body')).toBe('kept')
    expect(endOf(FIRST, 'caption', 'body')).toBe('kept')
  })

  it('is to be dropped above what is none of the text, or in a script with full stops', () => {
    expect(endOf(FIRST, 'headline', 'noise')).toBe('dropped')
    expect(endOf('ตลาดเรือ', 'caption', 'body')).toBe('dropped')
    expect(endOf('Aunt Somchit rowed off at four in the morning', 'caption', 'body')).toBe('dropped')
  })
})

describe('the end of a block about the author', () => {
  const PROSE = 'The harbour council voted on Tuesday to close the old swing bridge for eleven months.'
  const keptOf = (author: string, texts: readonly string[]): readonly string[] => {
    const ends = endsOf(
      texts.map((text, index) => block(text, { index, spans: [[index + 9, index + 9]] })),
      texts.map(() => verdict('body')),
      { authors: { value: [author], spans: [[2, 2]], confidence: 1, rule: 'by' }, captions: [] },
    )
    return texts.filter((_, i) => ends[i]?.kind === 'kept')
  }
  const kept = (...texts: readonly string[]): readonly string[] => keptOf('Mara Quill', texts)

  it('is to be dropped below the text, and a name alone wherever it stands', () => {
    expect(kept(PROSE, PROSE, PROSE, 'Mara Quill covers the harbour for the Ledger.')).toEqual([PROSE, PROSE, PROSE])
    expect(kept(PROSE, 'Mara Quill', PROSE, PROSE, PROSE, PROSE)).toHaveLength(5)
    expect(kept(PROSE, 'Mara Quill is a senior reviewer with a decade of experience.', PROSE, PROSE, PROSE, PROSE)).toHaveLength(5)
  })

  it('stands above the notices, which do not count', () => {
    const about = 'Mara Quill covers the harbour for the Ledger.'
    const notices = ['Journal information: Shore Letters', 'Provided by University of Port Ellery', 'Citation: Tide wall wins (2026)']
    expect(kept(PROSE, PROSE, PROSE, about, ...notices)).toEqual([PROSE, PROSE, PROSE])
  })

  it('is to be dropped right below a name alone', () => {
    expect(kept(PROSE, PROSE, PROSE, 'MARA QUILL', 'Quill covers the harbour for the Ledger.')).toEqual([PROSE, PROSE, PROSE, 'MARA QUILL'])
    expect(kept(PROSE, PROSE, PROSE, 'Sam Fox', 'Quill covers the harbour for the Ledger.')).toHaveLength(5)
  })

  it.each(['Mara Quill: What happened then?', 'Mara Quills Brücke', 'Tobias Renn covers the harbour.'])(
    'is to be kept where it says something else: "%s"',
    (text) => {
      expect(kept(PROSE, PROSE, PROSE, text)).toHaveLength(4)
    },
  )

  it('is to be kept at the start of a text', () => {
    expect(kept('Mara Quill was born on a barge.', PROSE)).toHaveLength(2)
    expect(kept(PROSE, 'Mara Quill was born on a barge.')).toHaveLength(2)
  })

  it.each([
    ['Mara Quill', 'Mara Quill is a columnist of the Ledger and the author of Salt Hours.'],
    ['Ilse de Graaf', 'Ilse de Graaf is columnist van deze krant.'],
    ['Elif Demir', 'Elif Demir, gazetemizin köşe yazarı ve Tuz Saatleri kitabının yazarıdır.'],
    ['Анна Морозова', 'Анна Морозова — обозреватель «Северной гавани», автор книги «Соляные часы».'],
    ['林書豪', '林書豪，《南灣日報》資深記者，著有《燈塔手記》。'],
    ['山田花子', '山田花子（やまだ・はなこ） 一九八五年生まれ。著書に「海辺の時計」。'],
    ['ليلى الحداد', 'ليلى الحداد كاتبة وصحفية مقيمة في مرسى النور.'],
    ['नीलिमा राव', 'नीलिमा राव वरिष्ठ पत्रकार हैं।'],
    ['นีลา ทองดี', 'นีลา ทองดี เป็นนักเขียนและนักข่าวอิสระ'],
    ['مریم رضایی', 'مریم رضایی روزنامه‌نگار است.'],
    ['윤서진', '윤서진 기자는 섬과 바다 이야기를 쓰고 있다.'],
    ['Δήμητρας Καλλιάνου', 'Η Δήμητρα Καλλιάνου είναι δημοσιογράφος και γράφει για τα χωριά.'],
    ['Νίκου Μαντά', 'Ο Νίκος Μαντάς είναι δημοσιογράφος.'],
  ])('is to be dropped inside the text where it says what %s writes', (author, text) => {
    expect(keptOf(author, [PROSE, text, PROSE, PROSE, PROSE, PROSE])).toEqual([PROSE, PROSE, PROSE, PROSE, PROSE])
  })

  it.each([
    ['Mara Quill', 'Mara Quill is the keeper of the light, and she counts the ships.'],
    ['Mara Quill', 'Mara Quill, the keeper of the light, counts the ships.'],
    ['林書豪', '林書豪表示，燈塔將於週末開放。'],
    ['Δήμητρας Καλλιάνου', 'Η Δήμητρα Ρούσση είναι δημοσιογράφος και γράφει για τα χωριά.'],
  ])('is to be kept inside the text where it says what else %s does', (author, text) => {
    expect(keptOf(author, [PROSE, text, PROSE, PROSE, PROSE, PROSE])).toHaveLength(6)
  })

  it('is to be dropped below the text where it names nobody', () => {
    expect(kept(PROSE, PROSE, PROSE, 'The author is a professor of law.')).toHaveLength(3)
    expect(kept(PROSE, PROSE, PROSE, 'Zur Autorin: Marlene Quast leitet das Lokalressort.')).toHaveLength(3)
    expect(kept(PROSE, PROSE, PROSE, 'Autorka je komentátorka Listů.')).toHaveLength(3)
    expect(kept(PROSE, 'The author is a professor of law.', PROSE, PROSE, PROSE)).toHaveLength(5)
    expect(kept(PROSE, PROSE, PROSE, 'The authorities closed the bridge.')).toHaveLength(4)
  })

  it('is known by the name alone above the text where no author was read', () => {
    const ends = endsOf(
      ['Mara Quill', PROSE, PROSE, 'Mara Quill is a columnist of the Ledger.', PROSE, PROSE, PROSE].map((text, index) =>
        block(text, { index, spans: [[index + 9, index + 9]] }),
      ),
      (['headline', 'body', 'body', 'body', 'body', 'body', 'body'] as const).map(verdict),
      { captions: [] },
    )
    expect(ends[3]).toMatchObject({ kind: 'dropped', because: 'about the author' })
    expect(
      endsOf([block('Tide wall'), block(PROSE), block('Tide wall')], (['noise', 'body', 'body'] as const).map(verdict), {
        captions: [],
      })[2],
    ).toMatchObject({ kind: 'kept' })
  })
})

describe('the end of a notice', () => {
  const PROSE = 'The harbour council voted on Tuesday to close the old swing bridge for eleven months.'
  const endOf = (text: string, behind: number) =>
    endsOf(
      [PROSE, PROSE, PROSE, text, ...Array<string>(behind).fill(PROSE)].map((one, index) =>
        block(one, { index, spans: [[index + 9, index + 9]] }),
      ),
      Array<Verdict>(4 + behind).fill(verdict('body')),
      { captions: [] },
    )[3]

  it.each([
    'The views expressed are those of the author alone.',
    'Il vous reste 78 % de cet article à lire. La suite est réservée aux abonnés.',
    'Die Beiträge geben nicht unbedingt die Meinung der Redaktion wieder.',
    '本文仅代表作者个人观点。',
    'Enjoying this story? Support local journalism with a donation.',
    'Статья доступна только для подписчиков.',
  ])('is to be dropped below the text: %s', (text) => {
    expect(endOf(text, 0)).toMatchObject({ kind: 'dropped', because: 'a notice below the article' })
    expect(endOf(text, 4)).toMatchObject({ kind: 'kept' })
  })

  it('is none where somebody is quoted', () => {
    expect(endOf('“The views expressed are those of the author alone,” said Mara Quill.', 0)).toMatchObject({ kind: 'kept' })
  })
})
