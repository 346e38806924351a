import type { Found, LabelledPage } from '../types.js'

/**
 * "**Port Ellery** is a harbour town": what the first paragraph of an encyclopedia is about, in bold and going on in lower case, is its title where the
 * page shows none above it; the likeliest text would be the paragraph itself or a heading of a section.
 */
export const subjectInstead = ({ blocks }: LabelledPage, found: Found<string> | undefined): Found<string> | undefined => {
  if (found === undefined) return
  const place = found.spans[0]?.[0] ?? 0
  for (let at = 0; at < Math.min(FIRST_BLOCKS, blocks.length); at++) {
    const block = blocks[at]
    const first = block?.spans[0]?.[0] ?? 0
    if (block === undefined || first > place) return found
    if (block.kind !== 'paragraph' || !block.markdown.startsWith('**')) continue
    const name = SUBJECT.exec(block.markdown)?.groups?.['name']
    if (name !== undefined) return { value: name, spans: block.spans, confidence: found.confidence, rule: 'bold-subject' }
  }
  return found
}
const FIRST_BLOCKS = 6
const SUBJECT =
  /^\*\*(?<name>[^*:.!?\n]{2,80})\*\*(?:,? (?:\(|\p{Lower})|[（(\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]| [\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]).{20}/u
