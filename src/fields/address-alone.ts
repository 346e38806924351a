// An address on a line of its own that nobody labelled.
import { onceMade } from '../once-made.js'
import type { Found } from '../types.js'
import { endsSentence, tokensOf } from '../words.js'
import { HERE_WORDS } from '../word-lists.js'
import { ALONE, isArticleAddress, type Row, spansOf } from './address-rows.js'
import { cleanUrl } from './clean-url.js'
import { anyWordTest } from './first-word.js'
import { slugWords } from './headline-address.js'

/** `[https://...](https://...)` is an address alone too. */
const WHOLE_BARE_LINK = /^\[https?:\/\/[^\]\s]{4,4000}\]\(<?(?<url>[^)\s>]{4,4000})>?\)$/u

/** An address alone on the first line, or on the last where a scraper put it: apart from the text, which does not lead to it. */
export const alone = (lines: readonly Row[]): Found<string> | undefined => {
  const [first, last, above] = [lines[0], lines.at(-1), lines.at(-2)]
  for (const line of above !== undefined && last !== undefined && isLedTo(last, above) ? [first] : [first, last]) {
    const text = line?.text.trim().slice(0, 8200) ?? ''
    const url = WHOLE_BARE_LINK.exec(text)?.groups?.['url'] ?? ALONE.exec(text)?.groups?.['url']
    const value = url === undefined ? undefined : cleanUrl(url)
    // "www.coastledger.example" on the first line is the name of the site.
    if (line !== undefined && value !== undefined && isArticleAddress(value) && !/^https?:\/\/[^/]+\/?$/u.test(value))
      return { value, spans: spansOf(line), confidence: 0.92, rule: 'alone-at-the-edge' }
  }
  return
}

/** An address alone below the title on the first lines, which its last part says again: "Tide wall wins council vote" / "https://.../tide-wall-wins-vote". */
export const belowTitle = (lines: readonly Row[]): Found<string> | undefined => {
  const first = lines.slice(0, TITLE_LINES)
  for (let i = 1; i < first.length; i++) {
    const line = first[i]
    const url = ALONE.exec(line?.text.trim().slice(0, 8200) ?? '')?.groups?.['url']
    const value = url === undefined ? undefined : cleanUrl(url)
    if (line === undefined || value === undefined || !isArticleAddress(value)) continue
    const title = new Set(
      tokensOf(
        first
          .slice(0, i)
          .map(({ text }) => text.slice(0, TITLE_LETTERS))
          .join(' '),
      ),
    )
    const words = slugWords(value)
    const shared = words.filter((word) => title.has(word)).length
    if (shared >= SLUG_WORDS && shared >= words.length * SLUG_SHARE)
      return { value, spans: spansOf(line), confidence: 0.9, rule: 'below-the-title' }
  }
  return
}
const TITLE_LINES = 5
const TITLE_LETTERS = 300
const SLUG_WORDS = 3
const SLUG_SHARE = 0.6
/** "Sign the petition here:", or a title right above: the address is what the article points to. */
const isLedTo = (line: Row, above: Row): boolean =>
  (above.last === line.number - 1 && !isParagraphEnd(above.text)) ||
  (LEADS_ON.test(above.text.slice(-8)) && (above.text.length > LABEL_LETTERS || anyHere()(above.text)))
/** Where each text node stands on a line of its own, no blank line parts the address from the last paragraph. */
const isParagraphEnd = (text: string): boolean => text.length > LABEL_LETTERS && endsSentence(text.trim()) && !anyHere()(text)
/** A shorter line, as "Tags:", is a label that the page left without its words. */
const LABEL_LETTERS = 40
const anyHere = onceMade(() => anyWordTest(HERE_WORDS))
const LEADS_ON = /[:：]\s{0,4}$/u
