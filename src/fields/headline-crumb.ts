import type { Block, Found, LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { HEADLINE_WORDS } from './headline-candidates.js'

/** So many blocks below its path the headline of a page stands. */
const REACH = 4
/** Words of a path before the title in it. */
const MOST_BEFORE = 4
/** What a path says of the headline has no fewer words. */
const TITLE_WORDS = 3

/** "News Harbour Tide wall wins" above "Tide wall wins council vote": the path to a page ends in a short form of its headline, which stands below in full. */
export const belowCrumb = ({ blocks }: LabelledPage, found: Found<string> | undefined): Found<string> | undefined => {
  if (found === undefined || found.spans.length !== 1) return found
  const at = blocks.findIndex(({ spans }) => spans[0]?.[0] === found.spans[0]?.[0])
  if (at < 0 || blocks[at]?.kind === 'heading') return found
  const words = found.value.toLowerCase().split(' ')
  const full = blocks.slice(at + 1, at + 1 + REACH).find((block) => isInFull(block, words))
  return full === undefined ? found : { ...found, value: full.text, spans: full.spans, rule: 'below-path' }
}

const isInFull = ({ text }: Block, words: readonly string[]): boolean => {
  if (countWords(text) > HEADLINE_WORDS || endsSentence(text)) return false
  const line = text.toLowerCase()
  for (let from = 0; from <= MOST_BEFORE && words.length - from >= TITLE_WORDS; from++) {
    const title = words.slice(from).join(' ')
    if (line.length > title.length && line.startsWith(title) && GOES_ON.test(line.slice(title.length))) return true
  }
  return false
}
/** Behind a bar stands the name of the site, behind a space who wrote it. */
const GOES_ON = /^\s?[,:;–—-]\s\S/u
