import { chanceOf } from '../forest.js'
import type { Block, Found, LabelledPage, Outcome, Warning } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { dateExpressionsIn } from './date-expressions.js'
import { type FieldModel, oddsOf, shippedFieldModel } from './field-model.js'
import { HEADLINE_WORDS, headlineCandidates } from './headline-candidates.js'
import { type HeadlineContext, key } from './headline-page.js'
import { isPaper } from './name-shape.js'
import { namesIn } from './names.js'

/** Parts of a title are set apart by a bar, or by a dash, bullet or colon with white space around it. */
const PART = /\s+[|–—·•»«>/-]\s+|\s?[|｜]\s?|\s::\s/u
const BREADCRUMB = /\s(?:>{1,2}|[›»/→])\s|→/u
const CUT = /(?:…|\.{3})$/u
/** Columns that renderers wrap at; a heading that its next word would have carried beyond goes on in the next line. */
const WRAP_COLUMNS = 77
const CONTINUED_WORDS = 20
/** Words that the name of a site has at most. */
const SITE_WORDS = 5

/** Below this chance no block is taken for the headline. */
const HEADLINE_CHANCE = 0.05

/** A second headline this likely, beside one that is not much likelier, is told to the reader. */
const RIVAL_CHANCE = 0.35

/** The headline: whole where it was wrapped, without the site's name, in its full form where a cut one stands beside it. */
export const readHeadline = (
  page: LabelledPage,
  context: HeadlineContext,
  model: FieldModel = shippedFieldModel('headline'),
): Outcome<Found<string> | undefined> => {
  const candidates = headlineCandidates(page, context)
  const odds = oddsOf(
    model,
    candidates.map(({ signs }) => signs),
  )
  const ranked = candidates
    .map(({ at }, i): Ranked => ({ at, confidence: chanceOf(odds[i] ?? Number.NEGATIVE_INFINITY) }))
    .filter(isPossible)
    .sort(byConfidence)
  const found: Found<string>[] = []
  for (let i = 0; i < Math.min(LIKELIEST, ranked.length); i++) {
    const { at, confidence } = ranked[i] as Ranked
    if (i > 0 && confidence <= RIVAL_CHANCE) break
    const headline = headlineOf(page, at, { siteName: context.siteName, confidence })
    if (headline !== undefined) found.push(headline)
  }
  return { value: found[0], steps: [], warnings: rivalsOf(found) }
}
type Ranked = { readonly at: number; readonly confidence: number }
const isPossible = ({ confidence }: Ranked): boolean => confidence > HEADLINE_CHANCE
const byConfidence = (a: Ranked, b: Ranked): number => b.confidence - a.confidence || a.at - b.at

/** So many of the likeliest are read; of them two may say the same. */
const LIKELIEST = 4

const rivalsOf = ([first, ...others]: readonly Found<string>[]): readonly Warning[] => {
  if (first === undefined) return []
  if (others.length === 0) return []
  const own = key(first.value)
  const rival = others.find(({ value }) => !key(value).includes(own) && !own.includes(key(value)))
  if (rival === undefined) return []
  const message = `"${first.value}" and "${rival.value}" can both be the headline (${share(first)} and ${share(rival)})`
  return [{ code: 'conflicting-headlines', message, lines: [...first.spans, ...rival.spans] }]
}

const share = ({ confidence }: Found<string>): string => `${Math.round(confidence * 100)} %`

/** The headline that a block holds, without what is no part of it. */
export const headlineOf = (
  page: LabelledPage,
  at: number,
  { siteName, confidence }: HeadlineContext & { readonly confidence: number },
): Found<string> | undefined => {
  const block = page.blocks[at]
  if (block === undefined) return
  const rest = continuation(block, page.blocks[at + 1])
  const text = undecorated(rest === undefined ? block.text : `${block.text} ${rest.text}`)
  const full = CUT.test(text) ? fullForm(text, page) : undefined
  const value = full?.text ?? withoutFacts(withoutSite(withoutKicker(text, page, at), page, { at, siteName }))
  if (value === '') return
  return {
    value,
    spans: [...block.spans, ...(full?.spans ?? rest?.spans ?? [])],
    confidence,
    rule: full ? 'full-form' : rest ? 'wrapped-heading' : 'headline-block',
  }
}

/** Markdown has no wrapped headings, but html2text writes them: the second line looks like a paragraph right below. */
const continuation = (block: Block, next: Block | undefined): Block | undefined => {
  if (next?.kind !== 'paragraph' || next.gap > 1 || countWords(next.text) > CONTINUED_WORDS) return
  if (/\s[–—-]$|:$/u.test(block.text) && countWords(block.text) < CONTINUED_WORDS && !endsSentence(next.text.replace(/\?$/u, '')))
    return next
  if (block.kind !== 'heading' || next.gap > 0) return
  const word = next.text.split(' ', 1)[0] ?? ''
  return block.level + 2 + block.text.length + word.length > WRAP_COLUMNS ? next : undefined
}

/** Marks that renderers leave around a heading: anchors, rules, bullets. */
const undecorated = (text: string): string =>
  text
    .replace(/^(?:#(?!\p{Alpha})|[\s=*_¶§•▶►→-])+(?=\S)|[\s#=*_¶§]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

const fullForm = (cut: string, page: LabelledPage): { text: string; spans: Block['spans'] } | undefined => {
  const start = key(cut.replace(CUT, ''))
  if (start.length < 10) return
  const other = page.blocks.find(({ text }) => !CUT.test(text) && countWords(text) <= HEADLINE_WORDS && key(text).startsWith(start))
  return other && { text: undecorated(other.text), spans: other.spans }
}

/** Words of a kicker or of a row of sections. */
const KICKER_WORDS = 5
const ALONE_WORDS = 4
const KICKER_REACH = 5

/** `Home Harbour Tide wall wins council vote`: what a renderer put before the headline goes where the headline stands alone elsewhere. */
const withoutKicker = (text: string, page: LabelledPage, at: number): string => {
  const alone = endAlone(text, page, at)
  return alone === undefined || /[:：]\s*$/u.test(text.slice(0, -alone.length)) ? text : alone
}

/** The end of a text that is a block of its own near by, but for a few words before it. */
const endAlone = (text: string, { blocks }: LabelledPage, at: number): string | undefined => {
  for (let i = Math.max(0, at - KICKER_REACH); i <= Math.min(at + KICKER_REACH, blocks.length - 1); i++) {
    const other = blocks[i]?.text ?? ''
    if (i === at || other.length >= text.length || !text.endsWith(other) || countWords(other) < ALONE_WORDS) continue
    if (countWords(key(text).slice(0, -key(other).length)) <= KICKER_WORDS) return other
  }
  return
}

/** `Headline | Site`, `Site - Headline`, `Home > News > Headline`: a part goes only where it is known or looks like the site's name, or the rest stands alone elsewhere. */
const withoutSite = (text: string, page: LabelledPage, { at, siteName }: { at: number; siteName: string | undefined }): string => {
  if (BREADCRUMB.test(text) && text.split(BREADCRUMB).length >= 3) return text.split(BREADCRUMB).at(-1)?.trim() ?? text
  const named = siteName !== undefined && text.startsWith(siteName) ? text.slice(siteName.length) : ''
  if (/^\s?[:：]\s?\S/u.test(named) && countWords(named) >= 3) return named.replace(/^\s?[:：]\s?/u, '')
  if (siteName !== undefined && text.endsWith(siteName) && CLOSE_MARK.test(text.slice(0, -siteName.length)))
    return text.slice(0, -siteName.length).replace(CLOSE_MARK, '')
  if (HAN_TITLE.test(text)) return text.split('_', 1)[0] ?? text
  const parts = text.split(PART)
  if (parts.length < 2) return text
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const own = key(text)
  const alone = page.blocks.find(
    (other, i) => i !== at && other.text.length < text.length && countWords(other.text) >= 4 && own.startsWith(`${key(other.text)} `),
  )
  if (alone !== undefined && key(alone.text).length > own.length * 0.4 && isSiteLike(last) && isCutAtPart(text, alone.text))
    return undecorated(alone.text)
  const site = siteName === undefined ? undefined : key(siteName)
  const isSite = (part: string): boolean => key(part) === site || (isSiteLike(part) && isPaper(part))
  const withoutLast = text.slice(0, text.lastIndexOf(last)).replace(/[\s|｜–—·•»:/-]+$/u, '')
  const withoutFirst = text.slice(first.length).replace(/^[\s|｜–—·•»>:-]+/u, '')
  if (isSite(last) && countWords(withoutLast) >= 2) return withoutSection(withoutLast)
  if (isSite(first) && countWords(withoutFirst) >= 3) return withoutFirst
  // A bar is hardly ever part of a headline; a dash often is.
  if (/\s\|\s/u.test(text) && countWords(last) <= SITE_WORDS && countWords(first) > countWords(last) && !LOWER_PHRASE.test(last))
    return withoutSite(withoutSection(text.slice(0, text.lastIndexOf('|')).trim()), page, { at, siteName })
  return text
}

/** `港口防波堤获得通过-港口邮报`: no space around the mark. */
const CLOSE_MARK = /(?<=[\p{Lo}”」》])[-_|｜—–：:]$/u
/** `老铁路桥将开放_新闻_山谷邮报` */
const HAN_TITLE = /^\p{Script=Han}[^_]{5,80}_\p{Script=Han}/u
/** "TCP for hikers | a field guide": no site has such a name. */
const LOWER_PHRASE = /^\p{Lower}+ \p{Lower}+ \p{Lower}/u

/** `Headline | Local News | Site`, `Headline | Site | Local news and weather`: the section or the site that stands before the last part. */
const withoutSection = (text: string): string => {
  const parts = text.split(PART)
  const last = parts.at(-1) ?? ''
  const rest = text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—·•»:/-]+$/u, '')
  const isOther = isSiteLike(last) && (countWords(last) <= SECTION_WORDS || isPaper(last))
  return parts.length > 1 && isOther && countWords(rest) >= 4 ? rest : text
}
const SECTION_WORDS = 2

/** A few words with capitals. */
const isSiteLike = (part: string): boolean =>
  countWords(part) <= SITE_WORDS && part.split(' ').every((word) => !/^\p{Lower}/u.test(word) || word.length <= 3)

const isCutAtPart = (title: string, headline: string): boolean => /^\s*(?:[|–—·•»-]|::)/u.test(title.slice(headline.length))

const BY_AT_END = /\s(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or):?\s?(?<names>.{0,100})$/u

/** `Headline by Mara Quill, 3 February 2026`, `Headline By`: the byline that a renderer put on the same line; without a date it may be part of the title. */
const withoutFacts = (line: string): string => {
  const text = withoutDate(line)
  const match = BY_AT_END.exec(text)
  const before = text.slice(0, match?.index ?? 0)
  if (match === null || countWords(before) < 3) return text
  const names = match.groups?.['names'] ?? ''
  const isByline =
    names === '' ||
    (/[|–—-]$/u.test(before) && namesIn(names).names.length > 0) ||
    (dateExpressionsIn(names).length > 0 && namesIn(names.split(/\s\p{Nd}|,/u, 1)[0] ?? '').names.length > 0)
  return isByline ? before.replace(/[\s,|–—-]+$/u, '') : text
}

/** `3 February 2026 Tide wall wins council vote`: a date that a renderer put before the headline. */
const withoutDate = (text: string): string => {
  const [date] = /^\p{Nd}|^\p{Alpha}{3,9}\.? \p{Nd}/u.test(text) ? dateExpressionsIn(text) : []
  if (date === undefined || date.at > 0) return text
  const rest = text.slice(date.text.length).replace(/^[\s,|·•–—:-]+/u, '')
  return countWords(rest) >= 4 && /^[\p{Upper}\p{Lo}“„«"]/u.test(rest) ? rest : text
}
