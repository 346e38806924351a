import type { Block, Found, LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import { headlineAt } from './place.js'

/** Parts of a title are set apart by a bar, or by a dash, bullet or colon with white space around it. */
const PART = /\s+[|–—·•»«>/-]\s+|\s?\|\s?|\s::\s/u
const BREADCRUMB = /\s[>›»/]\s/u
const CUT = /(?:…|\.{3})$/u
const HEADLINE_WORDS = 40

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The headline: without the site's name, in its full form where a cut one stands beside it. */
export const readHeadline = (page: LabelledPage, siteName: string | undefined): Found<string> | undefined => {
  const at = headlineAt(page)
  const block = page.blocks[at]
  if (block === undefined || countWords(block.text) > HEADLINE_WORDS) return
  const text = undecorated(block.text)
  const full = CUT.test(text) ? fullForm(text, page) : undefined
  const value = full?.text ?? withoutSite(text, page, { at, siteName })
  if (value === '') return
  const repeats = page.blocks.filter((other) => Math.abs(other.text.length - value.length) < 12 && key(other.text) === key(value)).length
  const confidence = (page.verdicts[at]?.confidence ?? 0.5) * 0.6 + (block.kind === 'heading' ? 0.2 : 0.1) + (repeats > 1 ? 0.15 : 0)
  return {
    value,
    spans: full ? [...block.spans, ...full.spans] : block.spans,
    confidence: Math.min(0.98, confidence),
    rule: full ? 'full-form' : 'headline-block',
  }
}

/** Marks that renderers leave around a heading: anchors, rules, bullets. */
const undecorated = (text: string): string =>
  text
    .replace(/^[\s#=*_¶§•▶►→-]+(?=\S)|[\s#=*_¶§]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

const fullForm = (cut: string, page: LabelledPage): { text: string; spans: Block['spans'] } | undefined => {
  const start = key(cut.replace(CUT, ''))
  if (start.length < 10) return
  const other = page.blocks.find(({ text }) => !CUT.test(text) && countWords(text) <= HEADLINE_WORDS && key(text).startsWith(start))
  return other && { text: undecorated(other.text), spans: other.spans }
}

/** `Headline | Site`, `Site - Headline`, `Home > News > Headline`: a part goes only where it is known as the site's name, or the rest stands alone elsewhere. */
const withoutSite = (text: string, page: LabelledPage, { at, siteName }: { at: number; siteName: string | undefined }): string => {
  if (BREADCRUMB.test(text) && text.split(BREADCRUMB).length >= 3) return text.split(BREADCRUMB).at(-1)?.trim() ?? text
  const parts = text.split(PART)
  if (parts.length < 2) return text
  const others = new Set(page.blocks.flatMap((other, i) => (i === at || other.text.length > 80 ? [] : [key(other.text)])))
  const alone = page.blocks.find(
    (other, i) =>
      i !== at &&
      countWords(other.text) >= 3 &&
      key(text).startsWith(`${key(other.text)} `) &&
      key(other.text).length > key(text).length * 0.4,
  )
  if (alone !== undefined && isCutAtPart(text, alone.text)) return undecorated(alone.text)
  const site = siteName === undefined ? undefined : key(siteName)
  const isSite = (part: string | undefined): boolean =>
    part !== undefined && countWords(part) <= 5 && (key(part) === site || (others.has(key(part)) && countWords(part) <= 4))
  const last = parts.at(-1)
  const first = parts[0]
  if (isSite(last)) return text.slice(0, text.lastIndexOf(last ?? '')).replace(/[\s|–—·•»:-]+$/u, '')
  if (isSite(first)) return text.slice((first ?? '').length).replace(/^[\s|–—·•»:-]+/u, '')
  // A bar is hardly ever part of a headline; a dash often is.
  if (/\s\|\s/u.test(text) && countWords(last ?? '') <= 5 && countWords(first ?? '') > countWords(last ?? ''))
    return text.slice(0, text.lastIndexOf('|')).trim()
  return text
}

const isCutAtPart = (title: string, headline: string): boolean => /^\s*(?:[|–—·•»-]|::)/u.test(title.slice(headline.length))
