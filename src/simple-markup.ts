// Markdown whose outcome needs no parser: bold and slanted words and plain links, set apart by spaces or marks. Most of the blocks with
// markup hold nothing else, and parsing one and writing it anew takes a tenth of a millisecond.

/** A character that is no mark of Markdown; "&" is none where a space follows. */
const PLAIN = '(?:[^\\[\\]*_`<~\\\\&\\n]|&(?=\\s))'
const SOLID = '[^\\s\\[\\]*_`<~\\\\&]'
/** Words that begin and end so that the marks around them are marks (CommonMark 0.31, section 6.2). */
const WORDS = `${SOLID}(?:${PLAIN}{0,400}${SOLID})?`
const BEFORE = '(?<![^\\s\\p{P}]|[*_`~!\\\\\\]])'
const AFTER = '(?![^\\s\\p{P}]|[*_`~\\[])'
const STRONG = `\\*\\*${WORDS}\\*\\*`
const EMPHASIS = `(?<mark>[*_])(?<slanted>${WORDS})\\k<mark>`
const OPENS = '\\p{L}“‘"\'(„«¿¡'
/** Not with a figure first: "[2. April](/day)" would leave a line that opens like an item. */
const LINK = `\\[(?<linked>(?=[${OPENS}])${WORDS}|${STRONG})\\]\\((?:(?<absolute>https?://)|[/#])[\\w./?=%#~:+,;@-]{1,2000}(?: "[^"\\\\&\\n]{1,300}")?\\)`
const MARKED = new RegExp(`${BEFORE}(?:${STRONG}|${EMPHASIS}|${LINK})${AFTER}`, 'gu')
/** `## 3\\. Tide wall`: behind the marks of a heading the figure opens no item. */
const NUMBERED = /^(?<heading>#{1,6} (?:\*\*)?\d{1,9})\\(?=\. \S)/u
/** What is left must be words alone, behind at most the marks of a quote, and of a heading or an item; "1) ..." is an item too, and written anew. */
const REST = new RegExp(
  `^(?:> )?(?:#{1,6} [${OPENS}…©–—\\p{Nd}]|(?:(?:-|\\d{1,9}\\.) )?(?:[${OPENS}…©–—]|\\p{Nd}(?!\\d{0,8}[.)])))(?!#)(?:${PLAIN}(?<!#))*$`,
  'u',
)
/** An image alone, which leaves nothing. */
const IMAGE = /^!\[[^[\]`\\<]{0,400}\]\(https?:\/\/[^\s()<>\\"]{1,2000}(?: "[^"\\]{0,400}")?\)$/u

/** The block as the parser and the writer would leave it: relative links leave their words, `_` becomes `*`; undefined where they must decide. */
export const simplyTidied = (markdown: string): string | undefined => {
  if (IMAGE.test(markdown)) return ''
  const plain = markdown.replace(NUMBERED, '$<heading>')
  if (!REST.test(plain.replace(MARKED, 'x'))) return
  return plain.replace(MARKED, (marked, ...found) => {
    const { slanted, linked, absolute }: { readonly slanted?: string; readonly linked?: string; readonly absolute?: string } = found.at(-1)
    if (slanted !== undefined) return `*${slanted}*`
    return linked === undefined || absolute !== undefined ? marked : linked
  })
}
