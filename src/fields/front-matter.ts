import type { Caption, Dateline, DateOrder, Entry, EntryValue, Fields, Found, FrontMatter, LabelledPage, Span, Warning } from '../types.js'
import { bareBlock } from '../bare-block.js'
import { BY } from './byline-list.js'
import { dateExpressionsIn, dateText } from './date-expressions.js'
import { headlineOf } from './headline-value.js'
import { comparedWords, countIn } from './headline-words.js'
import { isNoName } from './no-name.js'
import { namesIn } from './names.js'
import { bodyRange } from './place.js'
import { nameInTitle } from './site-name.js'
import { cleanUrl } from './clean-url.js'

/** The keys of each value, the surest first, without marks between their words: those of clippers, readers, static sites, and of our own Markdown. */
const KEYS = {
  headline: ['headline', 'title'],
  authors: ['authors', 'author', 'creator', 'creators', 'byline', 'by', 'writer', 'writers'],
  byline: ['byline'],
  agency: ['agency'],
  date: [
    'published',
    'datepublished',
    'publisheddate',
    'publishdate',
    'publishedat',
    'publishedtime',
    'publishedon',
    'publicationdate',
    'pubdate',
    'date',
  ],
  modified: ['modified', 'datemodified', 'modifieddate', 'modifiedtime', 'updated', 'updatedat', 'lastupdated', 'lastmod', 'lastmodified'],
  section: ['section', 'category', 'categories', 'kicker'],
  siteName: ['sitename', 'site', 'website', 'publication', 'publisher'],
  language: ['language', 'lang', 'locale'],
  summary: ['summary', 'description', 'excerpt', 'standfirst', 'subtitle'],
  url: [
    'url',
    'warctargeturi',
    'source',
    'canonicalurl',
    'canonical',
    'originalurl',
    'original',
    'sourceurl',
    'urlsource',
    'link',
    'permalink',
  ],
} as const

/** What stands behind a key is said of the article in so many words. */
const SURE = 0.97
const RULE = 'front-matter'

type Context = { readonly language?: string | undefined; readonly dateOrder?: DateOrder | undefined }
type Known = { readonly value: Fields; readonly warnings: readonly Warning[] }

/** The fields of a page with those that its front matter names; what the page itself says stays where it says the same in more words. */
export const withFrontMatter = (page: LabelledPage, fields: Fields, context: Context): Known => {
  const { frontMatter } = page
  if (frontMatter === undefined) return { value: fields, warnings: [] }
  const siteName =
    textOf(frontMatter, 'siteName') ?? fields.siteName ?? siteInTitle(page, frontMatter, urlOf(frontMatter)?.value ?? fields.url?.value)
  const date = dateOf(frontMatter, 'date', context)
  const value = {
    ...fields,
    headline: titleOf(page, frontMatter, { siteName: siteName?.value, found: fields.headline }),
    ...authorsOf(frontMatter, fields),
    agency: textOf(frontMatter, 'agency') ?? fields.agency,
    date: moreExact(date, fields.date),
    modified: moreExact(dateOf(frontMatter, 'modified', context), fields.modified),
    section: textOf(frontMatter, 'section') ?? fields.section,
    siteName,
    language: languageOf(frontMatter) ?? fields.language,
    summary: fields.summary ?? textOf(frontMatter, 'summary'),
    dateline: fields.dateline ?? datelineOf(frontMatter),
    captions: [...captionsOf(frontMatter, fields.captions), ...fields.captions],
    url: urlOf(frontMatter) ?? fields.url,
  }
  return { value, warnings: conflict(date, fields.date) }
}

/** The last part of the title. */
const siteInTitle = (page: LabelledPage, frontMatter: FrontMatter, url: string | undefined): Found<string> | undefined => {
  const title = valuesOf(frontMatter, 'headline')[0]
  return title && nameInTitle(page, bareBlock(title.text, 'paragraph', title.spans), url)
}

type Field = keyof typeof KEYS

/** The values of the first key of a field that has some. */
const valuesOf = ({ entries }: FrontMatter, field: Field): readonly EntryValue[] => {
  for (const key of KEYS[field]) {
    const entry = entries.find((one) => isKey(one, key) && one.values.length > 0)
    if (entry !== undefined) return entry.values
  }
  return []
}

const isKey = ({ key }: Entry, wanted: string): boolean => key.toLowerCase().replace(/[ _.-]/gu, '') === wanted

const textOf = (frontMatter: FrontMatter, field: Field): Found<string> | undefined => {
  const value = valuesOf(frontMatter, field)[0]
  return value && found(value.text, value.spans)
}

const found = <T>(value: T, spans: readonly Span[]): Found<T> => ({ value, spans, confidence: SURE, rule: RULE })

/** Share of the words of the shorter of two texts from which both say the same headline. */
const SAME_SHARE = 0.6

/**
 * The title, or the headline of the page where that stands above the text and says the same: a title is often that of the page's tab, cut or
 * with the name of the site behind it.
 */
const titleOf = (
  page: LabelledPage,
  frontMatter: FrontMatter,
  { siteName, found: own }: { readonly siteName: string | undefined; readonly found: Found<string> | undefined },
): Found<string> | undefined => {
  const title = valuesOf(frontMatter, 'headline')[0]
  if (title === undefined) return own
  const isOurs = frontMatter.entries.some((entry) => isKey(entry, 'headline'))
  if (isOurs) return found(title.text, title.spans)
  const body = page.blocks[bodyRange(page)[0]]?.spans[0]?.[0] ?? Number.POSITIVE_INFINITY
  if (own !== undefined && (own.spans[0]?.[0] ?? 0) < body && saysTheSame(own.value, title.text))
    return { ...own, spans: [...title.spans, ...own.spans], confidence: SURE }
  const read = headlineOf(withTitle(page, title), 0, { siteName, confidence: SURE })
  return read && { ...read, spans: title.spans, rule: RULE }
}

const saysTheSame = (one: string, other: string): boolean => {
  const [a, b] = [new Set(comparedWords(one)), new Set(comparedWords(other))]
  return countIn([...a], b) >= Math.min(a.size, b.size) * SAME_SHARE
}

/** The page with the title as its first block, as the reader of headlines wants it. */
const withTitle = (page: LabelledPage, { text, spans }: EntryValue): LabelledPage => ({
  ...page,
  blocks: [bareBlock(text, 'paragraph', spans), ...page.blocks],
})

type Bylines = Pick<Fields, 'byline' | 'authors' | 'agency'>

const authorsOf = (frontMatter: FrontMatter, fields: Fields): Bylines => {
  const values = valuesOf(frontMatter, 'authors')
  const authors: string[] = []
  for (const { text } of values) for (const name of namesOf(text.replace(BY, ''))) if (!authors.includes(name)) authors.push(name)
  if (authors.length === 0) return { byline: fields.byline, authors: fields.authors }
  const spans = values.flatMap((value) => value.spans)
  const printed = valuesOf(frontMatter, 'byline')[0]?.text ?? values.map(({ text }) => text).join(', ')
  const byline = found(printed.replace(BY, ''), spans)
  return { byline, authors: found(authors, spans) }
}

/** More words behind a key for the author are no name. */
const NAME_LETTERS = 60

/** The names in a text, or all of it where it is a nickname or the name of an office. */
const namesOf = (text: string): readonly string[] => {
  const { names, agency } = namesIn(text)
  if (names.length > 0) return names
  if (agency !== undefined) return [agency]
  return text.length > NAME_LETTERS || isNoName(text) || /https?:|@/u.test(text) ? [] : [text]
}

const dateOf = (frontMatter: FrontMatter, field: 'date' | 'modified', context: Context): Found<string> | undefined => {
  for (const { text, spans } of valuesOf(frontMatter, field)) {
    const [expression] = dateExpressionsIn(text, context)
    const value = (expression && dateText(expression)) ?? MONTH.exec(text)?.[0]
    if (value !== undefined) return found(value, spans)
  }
  return
}

/** `2026-04`, all that some addresses tell of the day. */
const MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/u

/** Of two writings of one day the one with the time. */
const moreExact = (named: Found<string> | undefined, read: Found<string> | undefined): Found<string> | undefined =>
  named === undefined || (read !== undefined && read.value.length > named.value.length && read.value.startsWith(named.value)) ? read : named

const conflict = (named: Found<string> | undefined, read: Found<string> | undefined): readonly Warning[] => {
  if (named === undefined || read === undefined || named.value.slice(0, 10) === read.value.slice(0, 10)) return []
  const message = `the front matter says ${named.value}, and the page ${read.value}`
  return [{ code: 'conflicting-dates', message, lines: [...named.spans, ...read.spans] }]
}

const languageOf = (frontMatter: FrontMatter): Found<string> | undefined => {
  const named = textOf(frontMatter, 'language')
  if (named === undefined) return
  try {
    const value = Intl.getCanonicalLocales(named.value.replaceAll('_', '-'))[0]
    return value === undefined ? undefined : { ...named, value }
  } catch {
    return
  }
}

const urlOf = (frontMatter: FrontMatter): Found<string> | undefined => {
  for (const key of KEYS.url) {
    for (const { values } of frontMatter.entries.filter((entry) => isKey(entry, key))) {
      for (const { text, spans } of values) {
        const value = cleanUrl(text)
        if (value !== undefined) return found(value, spans)
      }
    }
  }
  return
}

/** The address that the front matter names. */
export const urlInFrontMatter = ({ frontMatter }: LabelledPage): string | undefined =>
  frontMatter === undefined ? undefined : urlOf(frontMatter)?.value

/** The time of the crawl in the header of a WARC record. */
export const crawlDate = ({ frontMatter }: LabelledPage): string | undefined => {
  const entry = frontMatter?.entries.find((one) => isKey(one, 'warcdate'))
  return CRAWL_DATE.exec(entry?.values[0]?.text ?? '')?.[0]
}
const CRAWL_DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/u

const innerOf = ({ entries }: FrontMatter, key: string): readonly EntryValue[] => entries.find((entry) => isKey(entry, key))?.values ?? []

const datelineOf = (frontMatter: FrontMatter): Found<Dateline> | undefined => {
  const inner = innerOf(frontMatter, 'dateline')
  const place = inner.find(({ name }) => name === 'place')
  const agency = inner.find(({ name }) => name === 'agency')
  return place && found({ place: place.text, agency: agency?.text ?? null }, [...place.spans, ...(agency?.spans ?? [])])
}

/** The captions that our own Markdown lists, but for those that its text still has. */
const captionsOf = (frontMatter: FrontMatter, read: readonly Found<Caption>[]): readonly Found<Caption>[] => {
  const captions: Found<Caption>[] = []
  for (const { name, text, spans } of innerOf(frontMatter, 'captions')) {
    const last = captions.at(-1)
    if (name === 'text') captions.push(found({ text, credit: null }, spans))
    else if (name === 'credit' && last !== undefined)
      captions[captions.length - 1] = found({ ...last.value, credit: text }, [...last.spans, ...spans])
  }
  return captions.filter(({ value }) => !read.some((one) => one.value.text === value.text))
}
