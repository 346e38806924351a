import type { Found, LabelledPage } from '../types.js'
import { dateExpressionsIn } from './date-expressions.js'

/** Of more letters a block is no name of a section. */
const SECTION_LETTERS = 80
/** What stands around the name: "Sport:", "Sport /", "# Sport". */
const AROUND = /^[\s#>»|/•·:–—-]{1,9}|[\s>»|/•·:;,–—-]{1,9}$/gu
/** "Home > News > Local": the last of them. */
const CRUMB = /\s[>»›]\s?/u
/** A field to fill in, the end of a link, the name of a file, a mail address. */
const NO_NAME = /__|\]\(|\.(?:png|svg|jpe?g|gif|webp)$|@/iu

/** The section that the page names above the headline; no date and nothing else that stands there. */
export const readSection = ({ blocks, verdicts }: LabelledPage): Found<string> | undefined => {
  for (let at = 0; at < verdicts.length; at++) {
    const [block, verdict] = [blocks[at], verdicts[at]]
    if (block === undefined || verdict?.role !== 'kicker') continue
    const value = (block.text.split(CRUMB).findLast((part) => part.trim() !== '') ?? '').replace(AROUND, '').trim()
    if (isSection(value)) return { value, spans: block.spans, confidence: verdict.confidence, rule: 'kicker-block' }
  }
  return
}

const isSection = (text: string): boolean =>
  /\p{Alpha}/u.test(text) && text.length <= SECTION_LETTERS && !NO_NAME.test(text) && dateExpressionsIn(text).length === 0
