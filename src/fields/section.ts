import type { Family } from '../languages.js'
import { phrasesIn } from '../phrases.js'
import type { Found, LabelledPage } from '../types.js'
import { dateExpressionsIn } from './date-expressions.js'
import { linkedAuthors } from './byline-list.js'
import { hasPost } from './name-shape.js'
import { headlineAt } from './place.js'

/** Of more letters a block is no name of a section. */
const SECTION_LETTERS = 80
/** What stands around the name: "Sport:", "Sport /", "# Sport". */
const AROUND = /^[\s#<>‹«»|/•·:–—-]{1,9}|[\s>»|/•·:;,–—-]{1,9}$/gu
/** "Home > News > Local": the last of them. */
const CRUMB = /\s[>»›]\s?/u
/** A field to fill in, the end of a link, the name of a file, a mail address. */
const NO_NAME = /__|\]\(|\.(?:png|svg|jpe?g|gif|webp)$|@/iu

/** The section that the page names above the headline; no date and nothing else that stands there. */
export const readSection = (page: LabelledPage): Found<string> | undefined => {
  const { blocks, verdicts } = page
  for (let at = 0; at < verdicts.length; at++) {
    const [block, verdict] = [blocks[at], verdicts[at]]
    if (block === undefined || verdict?.role !== 'kicker') continue
    const value = (block.text.split(CRUMB).findLast((part) => part.trim() !== '') ?? '').replace(AROUND, '').trim()
    if (isSection(value)) return { value, spans: block.spans, confidence: verdict.confidence, rule: 'kicker-block' }
  }
  return linkAbove(page)
}

/** "[Harbour](/news/harbour)" alone right above the headline, which the labels take for the end of the menu: its address says the same. */
const linkAbove = (page: LabelledPage): Found<string> | undefined => {
  const at = headlineAt(page) - 1
  const block = page.blocks[at]
  // The last link of a menu stands there too.
  if (
    block === undefined ||
    LINK.test(page.blocks[at - 1]?.markdown ?? '') ||
    linkedAuthors(block) !== undefined ||
    hasPost(block.text) ||
    block.kind !== 'paragraph' ||
    block.text.length > LINK_LETTERS
  )
    return
  const { linked = '', path = '' } = LINK.exec(block.markdown)?.groups ?? {}
  const text = linked.replace(AROUND, '').trim()
  if (wordsOf(text) === '' || wordsOf(text) !== wordsOf(lastOf(path)) || isOfFrame(text)) return
  return isSection(text) ? { value: text, spans: block.spans, confidence: LINK_CONFIDENCE, rule: 'link-above' } : undefined
}
/** "Subscribe", "3 comments": what the frame of the page offers. */
const isOfFrame = (text: string): boolean => {
  const { opening } = phrasesIn(text)
  return OFFERS.some((family) => opening.has(family))
}
const OFFERS: readonly Family[] = ['share', 'subscribe', 'readMore', 'comments', 'cookies', 'legal', 'advertisement']
const LINK_LETTERS = 30
const LINK_CONFIDENCE = 0.8
const LINK = /^\[(?<linked>[^[\]]{2,30})\]\((?:https?:\/\/[^/\s()]{1,100})?(?<path>\/[^\s()?#]{1,200})\)$/u
const lastOf = (path: string): string => path.split('/').findLast((part) => part !== '') ?? ''
/** Without accents and marks, as addresses write words. */
const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/gu, '')

const isSection = (text: string): boolean =>
  /\p{Alpha}/u.test(text) && text.length <= SECTION_LETTERS && !NO_NAME.test(text) && dateExpressionsIn(text).length === 0
