import type { Block, Found, LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { ofAllLanguages } from '../all-languages.js'
import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import { firstWordTest } from './first-word.js'
import { HEADLINE_WORDS } from './headline-candidates.js'
import { withoutFacts, withoutFactsBehind } from './headline-facts.js'
import type { HeadlineContext } from './headline-page.js'
import { key } from './headline-words.js'
import { withoutLinkEnds } from './link-end.js'
import { isPaper } from './organisation.js'
import { HANGING_WORDS } from '../word-lists.js'
import { openingOf } from './byline-opening.js'

/** Parts of a title are set apart by a bar, or by a dash, bullet or colon with white space around it. */
const PART = /\s+[|–—·•»«>/-]\s+|\s?[|｜]\s?|\s::\s/u
const BREADCRUMB = /\s(?:>{1,2}|[›»/→])\s|→/u
const CUT = /(?:\s?[[(])?(?:…|\.{3})[\])]?$/u
/** Columns that renderers wrap at; a heading that its next word would have carried beyond goes on in the next line. */
const WRAP_COLUMNS = 77
const CONTINUED_WORDS = 20
/** Words that the name of a site has at most. */
const SITE_WORDS = 5

/** The headline that a block holds, without what is no part of it. */
export const headlineOf = (
  page: LabelledPage,
  at: number,
  { siteName, confidence }: HeadlineContext & { readonly confidence: number },
): Found<string> | undefined => {
  const block = page.blocks[at]
  if (block === undefined) return
  const [before, rest] = besides(page, at)
  const text = undecorated([before, block, rest].map((part) => part?.text ?? '').join(' '))
  const full = CUT.test(text) ? fullForm(text, page) : undefined
  // Of a headline in two pieces the second stands alone, as one does behind a kicker.
  const whole = before === undefined && rest === undefined ? withoutKicker(text, page, at) : text
  const value = full?.text ?? withoutFactsBehind(once(withoutFacts(withoutSite(whole, page, { at, siteName }))), page, at)
  if (value === '') return
  return {
    value,
    spans: [...(before?.spans ?? []), ...block.spans, ...(full?.spans ?? rest?.spans ?? [])],
    confidence,
    rule: full ? 'full-form' : (rest ?? before) ? 'wrapped-heading' : 'headline-block',
  }
}

/** What stands before and behind a block as part of the same headline. */
const besides = (page: LabelledPage, at: number): readonly [before: Block | undefined, rest: Block | undefined] => {
  const { blocks } = page
  const block = blocks[at]
  if (block === undefined) return [undefined, undefined]
  const rest = continuation(page, block, blocks[at + 1])
  if (rest !== undefined) return [undefined, rest]
  if (isTitledTogether(blocks, at, at + 1)) return [undefined, blocks[at + 1]]
  return isTitledTogether(blocks, at - 1, at) ? [blocks[at - 1], undefined] : [undefined, undefined]
}

/**
 * `Tide wall wins a` / `council vote`, as the title of the page says in one: a renderer that puts each text on a line of its own breaks a
 * headline where a part of it is emphasised. A kicker stands before a headline in the title too, but does not end within a phrase.
 */
const isTitledTogether = (blocks: readonly Block[], first: number, second: number): boolean => {
  if (first < TITLE_BLOCKS) return false
  const [a, b] = [blocks[first]?.text ?? '', blocks[second]?.text ?? '']
  if (a.length + b.length > PIECES_LETTERS || a.length < 2 || b.length < 2) return false
  if (!GOES_ON.test(a) && !/^\p{Lower}/u.test(b) && countWords(a) < PIECE_WORDS) return false
  const whole = `${a} ${b}`.toLowerCase()
  return blocks.slice(0, TITLE_BLOCKS).some(({ text }) => text.slice(0, TITLE_LETTERS).toLowerCase().includes(whole))
}
/** The blocks that may be the title of the page. */
const TITLE_BLOCKS = 3
const TITLE_LETTERS = 500
const PIECES_LETTERS = 250
const PIECE_WORDS = 4
/** "Women in", "The wall of the". */
const GOES_ON = /\s\p{Lower}{1,6}$/u

/** Markdown has no wrapped headings, but html2text writes them: the second line looks like a paragraph right below. */
const continuation = (page: LabelledPage, block: Block, next: Block | undefined): Block | undefined => {
  if (next?.kind !== 'paragraph' || next.gap > 1 || countWords(next.text) > CONTINUED_WORDS) return
  if (/\s[–—-]$|:$/u.test(block.text) && countWords(block.text) < CONTINUED_WORDS && !endsSentence(next.text.replace(/\?$/u, '')))
    return next
  if (next.gap > 0) return
  if (isRest(page, block.text, next)) return next
  if (block.kind !== 'heading') return
  const word = next.text.split(' ', 1)[0] ?? ''
  return block.level + 2 + block.text.length + word.length > WRAP_COLUMNS ? next : undefined
}

/**
 * "Tide wall wins council vote after a" / "two-year fight over cost": the line breaks off within a phrase. Where both are centred, the second may
 * open with any small word; "by Mara Quill" does not go on with the first.
 */
const isRest = ({ lines }: LabelledPage, text: string, next: Block): boolean => {
  if (countWords(text) < PIECE_WORDS || LAST_MARK.test(text) || openingOf(next.text) !== undefined || endsSentence(next.text)) return false
  if (hangingWords().has(text.slice(text.lastIndexOf(' ') + 1))) return true
  const first = next.spans[0]?.[0] ?? 0
  const isCentred = [first - 1, first].every((line) => lines[line - 1]?.text.startsWith(CENTRED) === true)
  return isCentred && /^\p{Lower}{2}/u.test(next.text)
}
const CENTRED = '   '
const hangingWords = onceMade(() => new Set(HANGING_WORDS))
const LAST_MARK = /[^\p{Alpha}\p{M}\p{N},;’'"”»)-]$/u

/** Marks that renderers leave around a heading: anchors, rules, bullets, the brackets of an empty link; and the label that readers put before it. */
const undecorated = (text: string): string =>
  withoutLinkEnds(withoutOpenBracket(withoutLabel(text.trim())).replace(LINK, '$<text>'))
    .replace(/^(?:#(?!\p{Alpha})|[:|/]\s|[\s=*_¶§•▶►→-])+(?=\S)|(?:\[\]|\s[|/]|[\s#=*_¶§])+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** `[Tide wall wins`, `[> Tide wall wins`: the bracket of a link that another line ends. */
const withoutOpenBracket = (text: string): string =>
  text.startsWith('[') && !text.includes(']') ? text.replace(/^\[>?\s{0,4}/u, '') : text

/** `Title: Tide wall wins council vote`, `title: "Tide wall wins council vote"`: front matter has quotes around it. */
export const withoutLabel = (text: string): string => {
  const label = mayBeLabelled()(text) ? labelled().exec(text)?.[0] : undefined
  if (label === undefined) return text
  const title = text.slice(label.length)
  return countWords(title) < LABELLED_WORDS ? text : (QUOTED.exec(title)?.groups?.['title'] ?? title.replace(PASSED_ON, ''))
}
/** "Subject: Fwd: Tide wall wins", as the programs of many countries mark a mail that is passed on or answered. */
const PASSED_ON = /^(?:(?:fwd?|re|wg|aw|tr|rv|enc|antw|doorst|sv|vs|vb|ynt|ilt|odp|pd|hal|i|r)\s?[:：]\s?){1,4}/iu
/** Fewer words behind the label are no headline: "Titel: Redakteur". */
const LABELLED_WORDS = 2
const mayBeLabelled = onceMade(() => firstWordTest(ofAllLanguages('headlineLabels')))
const labelled = onceMade(() => new RegExp(`^(?:${alternation(ofAllLanguages('headlineLabels'))})\\s?[:：]\\s?`, 'iu'))
const QUOTED = /^(?<quote>["'])(?<title>[^"]{1,1000})\k<quote>$/u

/** A heading that is a link, where html2text broke the line within it. */
const LINK = /\[(?<text>[^\][]{1,300})\]\(https?:[^\s()]{1,2000}(?: "[^"]{0,300}")?\)/gu

/** `Tide wall wins Tide wall wins`: what stands in place of an image, and the words below it. */
const once = (text: string): string => {
  const half = (text.length - 1) / 2
  if (text[half] === ' ' && text.slice(0, half) === text.slice(half + 1)) return text.slice(0, half)
  // `Tide wall wins Tide wall wins 12 pictures`
  const again = text.indexOf(` ${text.slice(0, REPEATED_LETTERS)}`, REPEATED_LETTERS)
  const first = text.slice(0, Math.max(0, again))
  return countWords(first) >= REPEATED_WORDS && text.startsWith(`${first} `, again + 1) ? first : text
}
const REPEATED_LETTERS = 12
const REPEATED_WORDS = 3

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
    const before = key(text).slice(0, -key(other).length)
    // "7 ways to the pier" is a headline, and "Ways to the pier" the title of its page.
    if (/\p{Alpha}/u.test(before) && countWords(before) <= KICKER_WORDS) return other
  }
  return
}

/** `Headline | Site`, `Site - Headline`, `Home > News > Headline`: a part goes only where it is known or looks like the site's name, or the rest stands alone elsewhere. */
const withoutSite = (text: string, page: LabelledPage, { at, siteName }: { at: number; siteName: string | undefined }): string => {
  if (BREADCRUMB.test(text) && text.split(BREADCRUMB).length >= 3) return text.split(BREADCRUMB).at(-1)?.trim() ?? text
  const named = siteName !== undefined && text.startsWith(siteName) ? text.slice(siteName.length) : ''
  if (/^\s?:?[:：]\s?[^\s:]/u.test(named) && countWords(named) >= 3) return named.replace(/^\s?:?[:：]\s?/u, '')
  if (HAN_TITLE.test(text)) return text.split('_', 1)[0] ?? text
  const dashed = DASHED_SITE.exec(text)?.groups
  if (dashed?.['name'] !== undefined && isPaper(dashed['name'])) return dashed['title'] ?? text
  if (siteName !== undefined && text.endsWith(siteName) && CLOSE_MARK.test(text.slice(0, -siteName.length)))
    return text.slice(0, -siteName.length).replace(CLOSE_MARK, '')
  const behindColon = SPACED_COLON.exec(text)
  const name = behindColon === null ? '' : text.slice(behindColon.index + behindColon[0].length)
  if (behindColon !== null && isSiteLike(name) && isPaper(name) && countWords(text.slice(0, behindColon.index)) >= SITE_WORDS - 1)
    return text.slice(0, behindColon.index)
  const closed = CLOSED_SITE.exec(text)?.groups
  if (closed?.['name'] !== undefined && isPaper(closed['name'])) return closed['title'] ?? text
  const parts = text.split(PART)
  if (parts.length < 2) return text
  const domain = DOMAIN_PART.exec(text)
  if (domain !== null) return withoutSite(text.slice(0, domain.index), page, { at, siteName })
  const address = DOMAIN_FIRST.exec(text)?.[0] ?? ''
  if (address !== '' && countWords(text.slice(address.length)) >= 3) return text.slice(address.length)
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const alone = openingAlone(text, page, at)
  const isBarred = alone !== undefined && /^\s+\|\s/u.test(text.slice(alone.length))
  if (alone !== undefined && (isBarred || (alone.length > text.length * 0.4 && isSiteLike(last)))) return undecorated(alone)
  const site = siteName === undefined ? undefined : key(siteName)
  const isSite = (part: string): boolean => key(part) === site || (isSiteLike(part) && isPaper(part))
  const withoutLast = text.slice(0, text.lastIndexOf(last)).replace(/[\s|｜–—·•»«:/-]+$/u, '')
  const withoutFirst = text.slice(first.length).replace(/^[\s|｜–—·•»«>:-]+/u, '')
  if (isSite(last) && countWords(withoutLast) >= 2) return withoutSection(withoutLast)
  if (isSite(first) && countWords(withoutFirst) >= 3) return withoutFirst
  if (
    parts.length === 2 &&
    /\s::\s/u.test(text) &&
    isSiteLike(first) &&
    countWords(first) <= SECTION_WORDS &&
    countWords(last) > SITE_WORDS
  )
    return last
  // A bar is hardly ever part of a headline; a dash often is.
  if (/\s\|\s/u.test(text) && countWords(last) <= SITE_WORDS && countWords(first) > countWords(last) && !LOWER_PHRASE.test(last))
    return withoutSite(withoutSection(text.slice(0, text.lastIndexOf('|')).trim()), page, { at, siteName })
  return text
}

/** `Tide wall wins council vote : The Coast Ledger` */
const SPACED_COLON = /\s:\s(?=[^:]{4,40}$)|：(?=[^：\s]{2,12}$)/u
/** `Tide wall wins - coastledger.example` */
const DOMAIN_PART = /\s(?:[|–—·•»-]|::)\s(?:www\.)?[\p{Alpha}\p{Nd}-]{2,40}(?:\.[\p{Lower}\p{Nd}-]{2,20}){1,3}$/u
/** `CoastLedger.example - Tide wall wins` */
const DOMAIN_FIRST = /^(?:www\.)?[\p{Alpha}\p{Nd}-]{2,40}(?:\.\p{Lower}{2,20}){1,3}\s?(?:[|–—·•»:-]|::)\s/u

/** The longest block that a title opens with, up to one of its parts. */
const openingAlone = (text: string, { blocks }: LabelledPage, at: number): string | undefined => {
  const own = key(text)
  let longest: string | undefined
  for (let i = 0; i < blocks.length; i++) {
    const other = blocks[i]?.text ?? ''
    if (i === at || other.length >= text.length || other.length <= (longest?.length ?? 0) || !isCutAtPart(text, other)) continue
    if (countWords(other) >= TITLE_WORDS && own.startsWith(`${key(other)} `)) longest = other
  }
  return longest
}
/** Of fewer words, a block that opens a title is a section or a person. */
const TITLE_WORDS = 3

/** `港口防波堤获得通过-港口邮报`: no space around the mark. */
const CLOSE_MARK = /(?<=[\p{Lo}”」》])[-_|｜—–：:]$/u
/** `港口防波堤获得通过-港口新闻网`, where nothing else names the site */
const CLOSED_SITE = /^(?<title>[^-_|｜—–：]{6,80}[\p{Lo}”」》])[-_—–：](?<name>[\p{Lo}ー]{2,12})$/u
/** `老铁路桥将开放_新闻_山谷邮报` */
const HAN_TITLE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][^_]{5,80}_[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u
/** `老铁路桥将开放-新闻-山谷网`: the section stands before the site. */
const DASHED_SITE = /^(?<title>[^-_|｜—–：]{6,80}[\p{Lo}”」》])[-—–][\p{Lo}ー]{2,6}[-—–](?<name>[\p{Lo}ー]{2,12})$/u
/** "TCP for hikers | a field guide": no site has such a name. */
const LOWER_PHRASE = /^\p{Lower}+ \p{Lower}+ \p{Lower}/u

/** `Headline | Local News | Site`, `Headline | Site | Local news and weather`: the section or the site that stands before the last part. */
const withoutSection = (text: string): string => {
  const parts = text.split(PART)
  const last = parts.at(-1) ?? ''
  const rest = text.slice(0, text.lastIndexOf(last)).replace(/[\s|–—·•»:/-]+$/u, '')
  const isSection = countWords(last) <= SECTION_WORDS && (isSiteLike(last) || /[|｜]\s?$/u.test(text.slice(0, -last.length)))
  const isOther = isSection || (isSiteLike(last) && isPaper(last))
  return parts.length > 1 && isOther && countWords(rest) >= 4 ? rest : text
}
const SECTION_WORDS = 2

/** A few words with capitals. */
const isSiteLike = (part: string): boolean =>
  countWords(part) <= SITE_WORDS && part.split(' ').every((word) => !/^\p{Lower}/u.test(word) || word.length <= 3)

const isCutAtPart = (title: string, headline: string): boolean => /^\s*(?:[|–—·•»-]|::)/u.test(title.slice(headline.length))
