import { alternation, wordsOfFamily } from '../phrases.js'
import type { Block, LabelledPage, Span } from '../types.js'
import { countWords } from '../words.js'
import { dateExpressionsIn } from './date-expressions.js'
import { hasPost, isNoName } from './name-shape.js'
import { agencyNamed, namesIn } from './names.js'
import { bodyRange, headlineAt } from './place.js'

/** How a byline shows itself. */
export type BylineKind =
  | 'by-line'
  | 'by-inside'
  | 'by-above-name'
  | 'author-link'
  | 'name-alone'
  | 'word-alone'
  | 'credit-at-the-end'
  | 'biography'

/** A block, or a few, that may name the authors. */
export type BylineCandidate = {
  readonly kind: BylineKind
  /** As printed, without "By". */
  readonly text: string
  readonly authors: readonly string[]
  readonly agency: string | undefined
  readonly spans: readonly Span[]
  /** The block that it begins with, and the last. */
  readonly at: number
  readonly last: number
  /** "By" that can be nothing else, 1, or a word that has other uses too, less. */
  readonly by: number
}

/** A longer block is a sentence that happens to open with "By". */
const BYLINE_WORDS = 40
const BYLINE_LENGTH = 400
/** How far around headline and body a name without "by" is looked for. */
const BEFORE_TITLE = 14
const AFTER_TITLE = 16
const AFTER_BODY = 8
/** Blocks that a list of names on lines of their own runs over. */
const LIST_BLOCKS = 12

/** Every block that may be a byline, whatever its label; the signs decide. */
export const bylineCandidates = (page: LabelledPage): readonly BylineCandidate[] => {
  const isNear = nearness(page)
  const [, end] = bodyRange(page)
  const candidates: BylineCandidate[] = []
  page.blocks.forEach((block, at) => {
    if (block.kind === 'code' || block.kind === 'table' || block.text.length < 2) return
    if (!isShort(block)) candidates.push(...gluedToText(block, at))
    else candidates.push(...withBy(page, at), ...(isNear(at) ? withoutBy(page, at) : []))
    if (at >= end - 2 && at <= end + AFTER_BODY) candidates.push(...atTheEnd(block, at))
  })
  return candidates
}

/** `[Picture of Mara Quill] Mara Quill`, `By Mara Quill](/a/mara)`: what renderers leave of images and of links over several lines. */
const unbracketed = (text: string): string => text.replace(/^\[[^\]]{0,80}\]\s(?=\S)|\]\([^)\s]{0,300}\)?$|^\[/gu, '').trim()

const isShort = ({ text }: Block): boolean => text.length <= BYLINE_LENGTH && countWords(text) <= BYLINE_WORDS

const hasYear = (text: string): boolean => /(?:19|20)\p{Nd}{2}/u.test(text.slice(0, 120))

const nearness = (page: LabelledPage): ((at: number) => boolean) => {
  const title = headlineAt(page)
  const [first, last] = bodyRange(page)
  const start = title >= 0 ? title : Math.max(0, first)
  return (at) =>
    (at >= start - BEFORE_TITLE && at <= Math.max(start + AFTER_TITLE, first + 2)) ||
    (at >= last - 3 && at <= last + AFTER_BODY) ||
    (page.verdicts[at]?.likelihoods.byline ?? 0) > 0.02 ||
    [at - 1, at, at + 1].some((k) => hasYear(page.blocks[k]?.text ?? ''))
}

// ---------- with a word for "by"

let openings: RegExp | undefined
/** `By`, `Von`, `Text:` ... at the start, with what may stand before it. */
const openingPattern = (): RegExp => {
  openings ??= new RegExp(
    `^[\\s•·|*–—(-]{0,6}(?<by>${alternation(wordsOfFamily('by'))})(?<mark>\\s?[:：/／|｜]\\s?|\\s+-\\s+|\\s+|(?=\\p{Script=Han})|$)`,
    'iu',
  )
  return openings
}
/** `ByMara Quill`: the renderer left no space. */
const GLUED_BY = /^(?:[\p{L} ]{0,12}[Bb]y|Von|Par|Por)(?=\p{Lu}[\p{Ll}.'’])/u
let inside: RegExp | undefined
/** "March 15, 2026 · 3 min read · By Mara Quill": "By" opens a byline inside a line of facts, but "reviewed by" does not. */
const insidePattern = (): RegExp => {
  if (inside !== undefined) return inside
  const others = wordsOfFamily('editing').flatMap(
    (words) => /^(?<act>.+) (?:by|von|par|por|da|door|av|af)$/u.exec(words)?.groups?.['act'] ?? [],
  )
  inside = new RegExp(
    `(?<mark>[·|•⋅–—,)]\\s?|\\p{Nd}\\s|\\s)(?:written\\s|words\\s|story\\s|posted\\s|published\\s)?(?<!(?:${alternation(others)})\\s)(?:by|vo[nm]|par|por)\\s(?<rest>[\\p{L}\\p{N}].{1,90})$`,
    'iu',
  )
  return inside
}

let editing: RegExp | undefined
/** "Edited by", "photos by" and their like, at the start or inside, open the name of somebody else. */
const editingPattern = (): RegExp => {
  editing ??= new RegExp(
    `(?:^|[\\s;,|/(])(?:and |und |et |y |e )?(?:${alternation([...wordsOfFamily('editing')])})(?:(?<=by)\\s|\\s?[:：／|]|$)|(?:^|[\\s;,|(])(?:and )?(?:${alternation([...wordsOfFamily('photo')])})\\s?(?:[:：]|by\\s|von\\s|par\\s|por\\s|$)`,
    'iu',
  )
  return editing
}
export const opensOther = (text: string): boolean => {
  const index = editingPattern().exec(text.slice(0, 60))?.index
  return index !== undefined && index <= 1
}

/** Short words that open many other things too, where no colon follows. */
const WEAK_BY =
  /^(?:\p{Script=Latin}{1,2}|text|words|tekst|texto|haber|bài|theo|van|author|authors|autor|autora|reporter|contributors?|redacción|redação|글)$/iu

const withBy = (page: LabelledPage, at: number): readonly BylineCandidate[] => {
  const block = page.blocks[at]
  if (block === undefined) return []
  const text = unbracketed(block.text)
  const glued = GLUED_BY.exec(text.slice(0, 40))
  const match = glued ?? openingPattern().exec(text.slice(0, 60))
  if (match === null) {
    const found = / (?:by|vo[nm]|par|por) /iu.test(text) ? insidePattern().exec(text.slice(0, 200))?.groups : undefined
    const rest = found?.['rest']
    // Without a mark before it only a line with a date is one of facts: "Posted in Harbour by Mara Quill on 3 Feb 2026".
    if (rest === undefined || (found?.['mark'] === ' ' && !hasYear(text) && !hasYear(page.blocks[at + 1]?.text ?? ''))) return []
    return madeOf(namesAfterBy(rest, 1), { kind: 'by-inside', text: factless(rest), spans: block.spans, at, last: at, by: 1 })
  }
  const word = match.groups?.['by'] ?? 'by'
  const hasMark = /[:：／/|｜]/u.test(match.groups?.['mark'] ?? '')
  const by = !hasMark && WEAK_BY.test(word) && word.toLowerCase() !== 'by' ? 0.4 : 1
  const rest = text.slice(match[0].length).trim()
  if (rest === '') return aboveName(page, at, by)
  return madeOf(namesAfterBy(rest, by), { kind: 'by-line', text: factless(rest), spans: block.spans, at, last: at, by })
}

/** `By Mara Quill, August 14, 2020 2:30 pm On Thursday, ...`: a renderer put the byline before the first paragraph. */
const gluedToText = ({ text, spans }: Block, at: number): readonly BylineCandidate[] => {
  if (!/^(?:By|BY|Von|Par|Por)\s/u.test(text)) return []
  const head = text.slice(3, 120).trim()
  const names = factless(head)
  return names.length < 60 && /^[\s,|·•–—-]{0,4}(?:\p{L}{2,12}\.?\s)?\p{Nd}/u.test(head.slice(names.length))
    ? madeOf(namesIn(names), { kind: 'by-line', text: names, spans, at, last: at, by: 1 })
    : []
}

/** After "By" one capitalised word, the name of a team or of a firm is an author too; weekdays and months have a sentence behind them. */
const STRONG_NAME = /^(?:[Tt]he )?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’._/-]{1,40}(?: (?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.-]*|&|of|the|for)){0,5}$/u
const STRONG_WORDS = 6

const namesAfterBy = (raw: string, by: number): ReturnType<typeof namesIn> => {
  const text = factless(raw)
  const found = namesIn(text)
  if (found.names.length > 0 || by < 1) return found
  const agency = found.agency ?? agencyNamed(text)
  if (agency !== undefined) return { names: [], agency }
  const bare = text.replace(/[.:]$/u, '')
  const words = bare.split(/,?\s(?:and|und|et|y|&)\s|,\s/u)
  if (words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}\p{M}’'-]{1,20}$/u.test(word) && !isNoName(word)))
    return { names: words, agency: undefined }
  const isName =
    STRONG_NAME.test(bare) &&
    countWords(bare) <= STRONG_WORDS &&
    !(isNoName(bare) && !/^(?:admin|staff|editor|redaktion|team|guest|news)/iu.test(bare)) &&
    !opensSentence(bare)
  return { names: isName ? [bare] : [], agency: undefined }
}

/** "the numbers", "email" after "By" are no authors. */
const opensSentence = (text: string): boolean =>
  /^(?:the \p{Ll}|this|that|these|our \p{Ll}|all\b|email|phone|using|clicking|date|default|name|category|\p{Ll}+ing\b)/u.test(text)

/** `Von` / `Mara Quill` / `und` / `Tobias Renn`: each text node stands on a line of its own. */
const aboveName = (page: LabelledPage, at: number, by: number): readonly BylineCandidate[] => {
  const next = nextWords(page, at + 1)
  const block = page.blocks[next]
  const own = page.blocks[at]
  if (block === undefined || own === undefined || !isShort(block)) return []
  const first = namesAfterBy(block.text.trim(), by)
  const list = listFrom(page, next, first.names)
  return madeOf(
    { names: list.names, agency: first.agency },
    {
      kind: 'by-above-name',
      text: list.names.length > first.names.length ? list.names.join(', ') : factless(block.text),
      spans: spansOf(page, at, list.last),
      at,
      last: list.last,
      by,
    },
  )
}

/** The next block with words in it. */
const nextWords = (page: LabelledPage, from: number): number => {
  let at = from
  while (at < from + 3 && !/\p{L}/u.test(page.blocks[at]?.text ?? 'x')) at++
  return at
}

const JOINING = new RegExp(`^(?:[,;&+、·]|,?\\s?(?:${alternation(wordsOfFamily('and'))}))$`, 'iu')

/** More names on the lines below: behind a comma or "and" of its own, or each a link to an author as the first is. */
const listFrom = (
  page: LabelledPage,
  from: number,
  first: readonly string[],
): { readonly names: readonly string[]; readonly last: number } => {
  const names = [...first]
  let last = from
  if (names.length === 0) return { names, last }
  let isJoined = /[,;&]$|\s(?:and|und|et|y|e|en|og|och|i)$/u.test(page.blocks[from]?.text.trim() ?? '')
  const isLinked = linkedAuthors(page.blocks[from]) !== undefined
  for (let at = from + 1; at < Math.min(page.blocks.length, from + LIST_BLOCKS); at++) {
    const block = page.blocks[at]
    const text = block?.text.trim() ?? ''
    if (block === undefined || text.length > 80) break
    if (JOINING.test(text)) {
      isJoined = true
      continue
    }
    if (!/\p{L}/u.test(text) || names.includes(text) || suffixAlone(text)) continue
    if (opensOther(text)) break
    const found =
      isJoined || (isLinked && linkedAuthors(block) !== undefined) ? namesIn(text.replace(/^(?:,|&|and |und |et |y )\s?/u, '')).names : []
    if (found.length > 0) {
      names.push(...found.filter((name) => !names.includes(name)))
      last = at
      isJoined = /[,;&]$|\s(?:and|und|et|y|e|en|og|och|i)$/u.test(text)
    } else if (hasPost(text) && countWords(text) <= 8) isJoined = false
    else if (block.kind !== 'image') break
  }
  return { names, last }
}

const suffixAlone = (text: string): boolean => /^,?\s?(?:Jr|Sr|MD|PhD|Ph\.D)\.?$/u.test(text)

// ---------- without

/** Paths that sites give to the pages of their authors, in several languages. */
const AUTHOR_PATH =
  /\/(?:authors?|by|people|profiles?|writers?|staff|contributors?|autor(?:en|es|i|in|zy)?|auteurs?|redakteur(?:in)?|journalists?|editorial-team|our-team|bio|users?|profil|yazar(?:lar)?|penulis|tac-gia|forfatter|skribent|columnistas?|journaliste)\/[^/\s]{2,}/iu

/** The names that link to the page of an author; undefined where none does. */
export const linkedAuthors = (block: Block | undefined): readonly string[] | undefined => {
  if (block === undefined || block.links.length === 0 || block.links.length > 12) return
  const names = block.links
    .filter(({ url, text }) => AUTHOR_PATH.test(url) && text.length > 1 && countWords(text) <= 6)
    .map(({ text }) => text.trim().replace(/^(?:by|von|par|por|di|door|av|af)\s+/iu, ''))
    .filter((name) => !/^(?:view|more|see|all|posts?|read|profile|full bio|bio|about|follow)\b/iu.test(name))
  return names.length === 0 || names.length > 8 ? undefined : [...new Set(names)]
}

/** A name with its date, post and place is not longer. */
const ALONE_LENGTH = 140
const ALONE_WORDS = 16
/** One word, as a nickname or a firm stands alone. */
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._’'-]{2,29}$/u

const withoutBy = (page: LabelledPage, at: number): readonly BylineCandidate[] => {
  const block = page.blocks[at]
  if (block === undefined) return []
  const text = unbracketed(block.text)
  if (/[!?]$/u.test(text) || opensOther(text)) return []
  const place = { spans: block.spans, at, last: at, by: 0 }
  const links = linkedAuthors(block)
  if (links !== undefined) {
    const names = links.flatMap((link) => {
      const found = namesIn(link).names
      return found.length > 0 ? found : [link]
    })
    const list = listFrom(page, at, names)
    return madeOf(
      { names: list.names, agency: undefined },
      { ...place, kind: 'author-link', text: list.names.join(', '), last: list.last, spans: spansOf(page, at, list.last) },
    )
  }
  if (text.length > ALONE_LENGTH || countWords(text) > ALONE_WORDS) return []
  const pieces = factlessPieces(text)
  for (const piece of pieces) {
    const { names, agency } = namesIn(piece)
    if (names.length === 0) continue
    const list = listFrom(page, at, names)
    return madeOf(
      { names: list.names, agency },
      {
        ...place,
        kind: 'name-alone',
        text: list.names.length > names.length ? list.names.join(', ') : piece,
        last: list.last,
        spans: spansOf(page, at, list.last),
      },
    )
  }
  const piece = pieces[0] ?? ''
  const agency = agencyNamed(piece)
  if (agency !== undefined) return madeOf({ names: [], agency }, { ...place, kind: 'word-alone', text: piece })
  // One word alone is a nickname or a firm only where the labels see a byline: all menus are made of such words.
  if ((page.verdicts[at]?.likelihoods.byline ?? 0) < WORD_LIKELIHOOD) return []
  const isWord = WORD.test(piece) || (countWords(piece) <= 4 && /^\p{Lu}/u.test(piece) && hasPost(piece))
  return isWord ? madeOf({ names: [piece], agency: undefined }, { ...place, kind: 'word-alone', text: piece }) : []
}
const WORD_LIKELIHOOD = 0.03

const CREDIT_LINE =
  /^[\s(*_]{0,4}(?:reporting|additional reporting|writing|written|story|text)\s(?:and writing\s)?by\s(?<names>[^;.)]{4,120})/iu
/** "Mara Quill is the Ledger's political editor." */
const BIOGRAPHY =
  /^(?:About\s)?(?<name>(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,2}\p{Lu}[\p{L}\p{M}.'’-]*),?\s(?:is|was|has|writes|covers|joined|works|specializes|ist|arbeitet|schreibt|est|es|è|é|är|er|jest|yazar|adalah|là)\s/u

/** On the last lines: `Reporting by Mara Quill; Editing by Sam Fox`, or a sentence on the author. */
const atTheEnd = ({ text, spans }: Block, at: number): readonly BylineCandidate[] => {
  const names = CREDIT_LINE.exec(text.slice(0, 300))?.groups?.['names']
  const place = { spans, at, last: at, by: 0 }
  if (names !== undefined) return madeOf(namesIn(names), { ...place, kind: 'credit-at-the-end', text: names })
  const name = BIOGRAPHY.exec(text.slice(0, 120))?.groups?.['name']
  return name === undefined ? [] : madeOf(namesIn(name), { ...place, kind: 'biography', text: name })
}

const madeOf = (
  { names, agency }: ReturnType<typeof namesIn>,
  rest: Omit<BylineCandidate, 'authors' | 'agency'>,
): readonly BylineCandidate[] => {
  const authors = names.length > 0 ? names : agency === undefined ? [] : [agency]
  return authors.length === 0 ? [] : [{ ...rest, authors, agency }]
}

const spansOf = (page: LabelledPage, first: number, last: number): readonly Span[] =>
  page.blocks.slice(first, last + 1).flatMap(({ spans }) => spans)

// ---------- names apart from the facts around them

/** A bar, a wide gap, or a small letter right before "Published" and its like, where the renderer glued them. */
const GLUED = /\s?[|·•⋅●▪]\s?|\s[–—-]\s|\s{2,}|\t|;|(?<=[\p{Ll}.])(?=(?:Publish|Post|Updat|Last|Modif|Written|Review)\p{Ll}*)/u
/** `Mara QuillDecember 30, 2026` */
const GLUED_MONTH = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2,8}\.? \p{Nd})/gu
let labels: RegExp | undefined
/** "Published", "Updated" and their like after a name. */
const labelPattern = (): RegExp => {
  labels ??= new RegExp(
    `(?<!\\p{L})(?:${alternation([...wordsOfFamily('published'), ...wordsOfFamily('updated'), ...wordsOfFamily('readingTime')].filter((word) => word.length > 3))})(?!\\p{L})`,
    'iu',
  )
  return labels
}

/** `Mara Quill3 Feb 202612 comments`, `Mara Quill | Published Jul 17`: the names end where date or label begins. */
const factless = (text: string): string => factlessPieces(text, true)[0] ?? ''

/** The pieces of a line that are no date, number or label. */
const factlessPieces = (text: string, isLed = false): readonly string[] => {
  const head = text
    .slice(0, 300)
    .replace(/\[\p{Nd}{1,4}\]/gu, '')
    .replace(GLUED_MONTH, ' | ')

  // A label of others at the very end is a post: "Mara Quill, Managing Editor".
  const label = editingPattern().exec(head)
  const other = label === null || label.index + label[0].length >= head.length ? -1 : label.index
  const own = other > 0 ? head.slice(0, other) : head
  const date = /\p{Nd}/u.test(own) ? dateExpressionsIn(own)[0] : undefined
  const dateless = date === undefined ? own : `${own.slice(0, date.at)} | ${own.slice(date.at + date.text.length)}`
  const pieces = dateless
    .replace(/(?<!\p{L})\p{Nd}[\p{Nd}:.,/]{0,12}(?:\s?(?:am|pm|Uhr|h)\b)?|(?<=\p{Ll})\p{Nd}{1,2}(?=\.?\s?\p{L}{3})/giu, ' | ')
    .split(GLUED)
    .flatMap((piece) => piece.split(labelPattern()).slice(0, isLed ? 1 : undefined))
    .map((piece) =>
      piece
        .replace(/^[\s,|:()[\]"“”–—-]+|[\s,|([–—-]+$/gu, '')
        .replace(/\s(?:on|am|le|el|il|den|em|op|dne)$/u, '')
        .trim(),
    )
  const named = pieces.filter((piece) => /\p{L}{2}/u.test(piece))
  return isLed ? pieces.slice(0, 1) : named.slice(0, 4)
}
