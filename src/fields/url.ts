import { wordsOfFamily } from '../phrases.js'
import { printedPageOf } from '../printed-page.js'
import type { CleanOptions, Found, LabelledPage, Outcome, Warning } from '../types.js'
import { alone, belowTitle } from './address-alone.js'
import { ALONE, isArticleAddress, type Row, spansOf, withoutCuts } from './address-rows.js'
import { startWithout } from './characters-in.js'
import { cleanUrl, decoded } from './clean-url.js'
import { firstWordTest } from './first-word.js'
import { onceMade } from '../once-made.js'
import { SHORT_LINK_LABELS } from '../word-lists.js'

/** How many lines at either end of the text an address of the article stands in, when a scraper put it there. */
const EDGE_LINES = 12
const URL = /https?:\/\/[^\s<>"'）)\]“”„«»‘’」』】》。，、]{4,4000}/u
const LABELS = [
  ...[
    'url source',
    'warc-target-uri',
    'canonical',
    'canonical_url',
    'canonical url',
    'canonical link',
    'og:url',
    'og url',
    'source_url',
    'original_url',
    'page url',
    'web address',
  ],
  ...[
    'direct link',
    'direct link to this story',
    'direct link to this article',
    'the wayback machine',
    "this is google's cache of",
    'saved from',
    'saved from url',
    'clipped from',
    'archived from',
    'archived copy',
    'archived version',
    'page saved from',
    'page archived from',
    'read the original at',
    'read the original article at',
    'read the full article at',
    'originally published on',
    'captured from',
    'fetched from',
    'downloaded from',
    'scraped from',
    'printed from',
    'view-source',
  ],
]
/** The longest first. */
const labels = onceMade(() =>
  [...LABELS, ...SHORT_LINK_LABELS, ...wordsOfFamily('source')].sort((a, b) => b.length - a.length).map(straight),
)
const mayBeLabel = onceMade(() => firstWordTest([...LABELS, ...SHORT_LINK_LABELS, ...wordsOfFamily('source')]))
const MARK_BEHIND = /^(?:\*\*|__)?\s?(?:[:：=-]\s?)?(?:\*\*|__)?\s?/u
const MOST_MARKS = 10
const MARKS = '-*>#_'

/** What follows a label such as `Original url:`, `Source:` or `Permalink`, alone or before the address; undefined where a line opens with none. */
export const afterLabel = (text: string): string | undefined => {
  const start = startWithout(text, MARKS)
  const bare = text.slice(start)
  if (start > MOST_MARKS || !mayBeLabel()(bare)) return
  const small = straight(bare.toLowerCase())
  const label = labels().find((phrase) => small.startsWith(phrase))
  return label === undefined ? undefined : bare.slice(label.length).replace(MARK_BEHIND, '')
}

const straight = (text: string): string => text.replaceAll('’', "'")

/** The address of this article, where a scraper or the page wrote it down as such; never one of the page's many other links. */
export const readUrl = (page: LabelledPage, options: CleanOptions): Outcome<Found<string> | undefined> => {
  const given = options.url === undefined ? undefined : cleanUrl(options.url)
  if (given !== undefined) return outcome({ value: given, spans: [], confidence: 1, rule: 'given' })
  const lines = withoutCuts(page.lines)
  const edges = [...lines.slice(0, EDGE_LINES), ...lines.slice(Math.max(EDGE_LINES, lines.length - EDGE_LINES))]
  const named = labelled(edges)
  const found = [
    ...named.filter(isWhole),
    linkedSource(edges),
    printed(page),
    alone(lines),
    belowTitle(lines),
    retrieved(lines),
    shared(lines),
  ].filter((one) => one !== undefined)
  // A short link leads to the article, and is its address only where the page shows no other.
  return outcome(found[0] ?? named[0], found.slice(1))
}

const outcome = (value: Found<string> | undefined, others: readonly Found<string>[] = []): Outcome<Found<string> | undefined> => {
  const other = value && others.find((one) => bareAddress(one.value) !== bareAddress(value.value))
  return { value, steps: [], warnings: value === undefined || other === undefined ? [] : [conflict(value, other)] }
}

const isWhole = ({ rule }: Found<string>): boolean => rule !== SHORT_LINK
const SHORT_LINK = 'short-link'

/** Without what may differ between two ways to write one address. */
const bareAddress = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/u, '')
    .replace(/[?#].*$/u, '')
    .replace(/\/+$/u, '')

const conflict = (first: Found<string>, second: Found<string>): Warning => ({
  code: 'conflicting-url',
  message: `${first.value} (${first.rule}) and ${second.value} (${second.rule}) can both be the address`,
  lines: [...first.spans, ...second.spans],
})

/** Each `Original url:` with the address behind it, or on the next line that is not blank, maybe cut at the width of the page. */
const labelled = (lines: readonly Row[]): readonly Found<string>[] => {
  const found: Found<string>[] = []
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]
    const rest = line && afterLabel(line.text.trim().slice(0, 4200))?.trim()
    if (line === undefined || rest === undefined) continue
    const hasMark = /[:：=]/u.test(line.text.slice(0, 60).replace(/https?:.*$/u, ''))
    const here = addressIn(rest)
    const next = lines[i + 1]
    if (here !== undefined && (hasMark || ALONE.test(rest) || DATED.test(rest) || CACHED.test(line.text))) {
      const value = cleanUrl(here)
      if (value !== undefined && isArticleAddress(value)) found.push({ value, spans: spansOf(line), ...asLabelled(line) })
    }
    const below = rest === '' && next ? ALONE.exec(next.text.trim())?.groups?.['url'] : undefined
    const value = below === undefined ? undefined : cleanUrl(below)
    if (value !== undefined && next !== undefined && isArticleAddress(value))
      found.push({ value, spans: spansOf(line, next), ...asLabelled(line) })
  }
  return found
}

const asLabelled = ({ text }: Row): { readonly confidence: number; readonly rule: string } =>
  opensWithShortLink(text.trimStart()) ? { confidence: 0.6, rule: SHORT_LINK } : { confidence: 0.97, rule: 'labelled' }
const opensWithShortLink = (text: string): boolean => {
  const small = text.slice(startWithout(text, MARKS)).toLowerCase()
  return SHORT_LINK_LABELS.some((label) => small.startsWith(label))
}

/** A sentence goes on behind the address: "It is a snapshot of the page as it appeared on 9 Mar 2026". */
const CACHED = /^\s{0,4}This is \S{3,20} cache of https?:/u

/** "Page saved from https://... on 2026-03-01" */
const DATED = /^<?https?:\/\/[^\s<>]{4,4000}>?,?\s(?:\p{Alpha}{1,3}\s)?[\p{Nd}\p{Alpha}.:/, -]{6,24}$/u

const addressIn = (text: string): string | undefined => {
  const { words, url } = LINK.exec(text)?.groups ?? {}
  // "Source: [The harbour office](https://...)" says where a fact is from.
  return url === undefined ? URL.exec(text)?.[0] : words === undefined || ADDRESS_WORDS.test(words) ? url : undefined
}
const LINK = /(?:\[(?<words>[^\][]{1,400}))?\]\(<?(?<url>https?:\/\/[^\s<>"]{4,4000}?)>?(?: "[^"]{0,300}")?\)/u
const ADDRESS_WORDS = /^[^\s]{1,300}\.[^\s]{2,300}$/u

const WHOLE_LINK = /^\[(?<words>[^\]]{5,120})\]\(<?(?<url>https?:\/\/[^\s<>"]{4,4000}?)\s?>?(?: "[^"]{0,300}")?\)$/u

/** `[Read the original article](https://...)` on a line of its own: a link whose words say that it is the source. */
const linkedSource = (lines: readonly Row[]): Found<string> | undefined => {
  for (const line of [...lines].reverse()) {
    const groups = WHOLE_LINK.exec(line.text.trim())?.groups
    if (groups === undefined || afterLabel(groups['words'] ?? '') !== '') continue
    const value = cleanUrl(groups['url'] ?? '')
    if (value !== undefined && isArticleAddress(value)) return { value, spans: spansOf(line), confidence: 0.95, rule: 'linked-source' }
  }
  return
}

const SHARE_HOST =
  /facebook\.com|twitter\.com|\bx\.com|linkedin\.com|pinterest\.|bsky\.app|threads\.(?:net|com)|mastodon|reddit\.com|whatsapp|telegram\.me|t\.me|tumblr\.com|xing\.com|getpocket\.com|flipboard\.com|vk\.com|wa\.me|ok\.ru|line\.me|hatena\.ne\.jp|weibo\.com|qq\.com|douban\.com|kakao\.com|band\.us|naver\.com|mailto:/u
const SHARED = /[?&](?:u|url|link|href|canonicalUrl)=(?<url>https?(?::|%3A)(?:\/|%2F){2}[^\s&)>\]"']{4,2000})(?=[\s&)>\]"'])/giu
/** A text to send holds the address too: `text=Tide%20wall%20https%3A%2F%2F...`; it ends where the address ends in that text. */
const SHARED_TEXT =
  /[?&](?:text|body|status)=[^\s&)>\]"']{0,400}?(?<url>https?%3A%2F%2F(?:(?!%20|%0A|%0D)[^\s&)>\]"']){4,2000})(?=%20|%0A|%0D|[\s&)>\]"'])/giu

/** An address with the space or bracket behind it. */
const LINK_PIECE = /[^\s()]{1,6000}(?:[\s)]|$)/gu

/** One link may share something else than the page. */
const SHARES = 2

/** The address that the links to share the page carry, where all of them carry the same; one that runs to the end of its line may be cut there. */
const shared = (lines: readonly Row[]): Found<string> | undefined => {
  const values = new Map<string, Row[]>()
  for (const line of lines) {
    if (!holdsAddress(line.text) || !SHARE_HOST.test(line.text)) continue
    for (const link of line.text.match(LINK_PIECE) ?? []) {
      // One link may hold the address twice, for itself and in the text to send.
      const own = [...link.matchAll(SHARED)]
      for (const match of own.length > 0 ? own : link.matchAll(SHARED_TEXT)) {
        const value = cleanUrl(decoded(match.groups?.['url'] ?? ''))
        if (value === undefined || !isArticleAddress(value)) continue
        values.set(value, [...(values.get(value) ?? []), line])
      }
    }
  }
  const [only] = values
  if (only === undefined || values.size > 1 || only[1].length < SHARES) return
  return { value: only[0], spans: spansOf(...only[1].slice(0, 1)), confidence: 0.8, rule: 'share-link' }
}

/** Whether an address may stand in another one. */
const holdsAddress = (text: string): boolean => text.includes('=http') || (text.includes('%3') && ENCODED.test(text))
const ENCODED = /https?%3A%2F/iu

/** The address below each page that a browser printed. */
const printed = ({ lines }: LabelledPage): Found<string> | undefined => {
  const address = printedPageOf(lines)?.address
  const value = address && cleanUrl(address.text)
  return address === undefined || value === undefined
    ? undefined
    : { value, spans: [[address.number, address.number]], confidence: 0.97, rule: 'printed' }
}

const RETRIEVED =
  /^\s*(?:retrieved from|abgerufen von|récupérée? de|obtenido de|obtida? de|estratto da|overgenomen van|hämtad från|hentet fra|取自)/iu
const RETRIEVED_INITIALS = 'RrAaOoEeHh取'

/** `Retrieved from "https://..."`, as wikis write it in each language, anywhere on the page. */
const retrieved = (lines: readonly Row[]): Found<string> | undefined => {
  for (const line of lines) {
    const initial = line.text.charAt(startWithout(line.text, ''))
    if (!RETRIEVED_INITIALS.includes(initial) || initial === '' || !RETRIEVED.test(line.text)) continue
    const url = URL.exec(line.text)?.[0]
    const value = url === undefined ? undefined : cleanUrl(url)
    if (value !== undefined && isArticleAddress(value)) return { value, spans: spansOf(line), confidence: 0.85, rule: 'retrieved-from' }
  }
  return
}
