import type { Line } from '../types.js'

/** A shorter line is no paragraph. */
const PROSE_LENGTH = 60
/** Share of the lines of prose, from which tags that open them are left over and not what the article is about. */
const TAGGED_SHARE = 0.3
const TAGGED_LINES = 2
const BLOCKS = 'article|aside|blockquote|div|figcaption|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|td|th|tr|ul'
const OPENING_TAG = new RegExp(`^\\s*<(?:${BLOCKS}|span)(?:\\s[^<>]{0,1000})?>`, 'iu')
/** What ends a paragraph inside a line: a line with two of them holds several. */
const ENDING_TAG = /<\/(?:p|div|li|h[1-6]|blockquote)>|<br ?\/?> ?<br ?\/?>/giu
const ENDINGS = 2
const CODE_TAG = /`<\/?\p{Alpha}/u
const ESCAPED_TAG = /&lt;(?=\/?[a-z][a-z0-9]{0,12}(?:\s|\/?&gt;))/iu

/** The text without the tags of HTML, where the article is not about them; what block elements hold are paragraphs (parted by U+2029) of a line. */
export const withoutHtml = (lines: readonly Line[]): readonly string[] | undefined => {
  const texts = lines.map(({ text }) => text)
  // Code in a fence, or between two marks, is what the article writes about.
  if (texts.some((text) => text.includes('```'))) return
  if (isTagged(texts)) return texts.map(withoutTags)
  if (!texts.some((text) => text.includes('&lt;') && ESCAPED_TAG.test(text))) return
  const unescaped = texts.map((text) => (text.includes('&lt;') ? withoutEscapes(text) : text))
  return isTagged(unescaped) ? unescaped.map(withoutTags) : undefined
}

const isTagged = (texts: readonly string[]): boolean => {
  let prose = 0
  let opened = 0
  let parted = 0
  for (const text of texts) {
    if (text.length < PROSE_LENGTH) continue
    prose++
    if (!text.includes('<') || CODE_TAG.test(text)) continue
    if ((text.match(ENDING_TAG)?.length ?? 0) >= ENDINGS) parted++
    else if (OPENING_TAG.test(text)) opened++
  }
  return (parted >= 1 || opened >= TAGGED_LINES) && parted + opened >= prose * TAGGED_SHARE
}

/** The markup of a feed that was escaped once more than its text. */
const withoutEscapes = (text: string): string =>
  text
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&')

/** Elements that stand within a line of text; all others part words. */
const INLINE =
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr'
const INLINE_TAG = new RegExp(`</?(?:${INLINE})(?:\\s[^<>]{0,2000})?/?>`, 'giu')
/** Scripts and styles are no text; they are taken out where they begin and end on the same line. */
const SCRIPT = /<(?:script|style)(?:\s[^<>]{0,2000})?>[^<]{0,20000}<\/(?:script|style)>/giu
const COMMENT = /<!--[^<>]{0,2000}-->|<!\[CDATA\[|\]\]>/gu
const ITEM_TAG = /<li(?:\s[^<>]{0,2000})?>\s*(?:<p(?:\s[^<>]{0,2000})?>)?/giu
const BREAK_TAG = /<br ?\/?>/giu
/** A single break parts paragraphs behind the end of a sentence, and the lines of a verse; elsewhere it parts words. */
const SINGLE_BREAK = /(?<=[^\s>.!?…:;"”’)»])\s?<br ?\/?>(?!\s?<br)/giu
const VERSE_BREAKS = 3
const BLOCK_TAG = new RegExp(`</?(?:${BLOCKS})(?:\\s[^<>]{0,2000})?/?>`, 'giu')
const OTHER_TAG = /<\/?[a-z][a-z0-9]{0,12}(?:\s[^<>]{0,2000})?\/?>/giu
/** A blank line stands between two blocks, and a break ends a line. */
const BLANK = '\u2029\u2029'
const BREAK = '\u2029'
const SEPARATORS = /[ \t]{0,100}\u2029\s{0,1000}/gu

const withoutTags = (text: string): string => {
  if (!text.includes('<')) return text
  const isVerse = (text.match(SINGLE_BREAK)?.length ?? 0) >= VERSE_BREAKS
  return text
    .replace(SCRIPT, '')
    .replace(COMMENT, '')
    .replace(INLINE_TAG, '')
    .replace(ITEM_TAG, `${BLANK}- `)
    .replace(SINGLE_BREAK, (tag) => (isVerse ? tag : ' '))
    .replace(BREAK_TAG, BREAK)
    .replace(BLOCK_TAG, BLANK)
    .replace(OTHER_TAG, ' ')
    .replace(SEPARATORS, (run) => (run.indexOf(BREAK) === run.lastIndexOf(BREAK) ? BREAK : BLANK))
    .trim()
}
