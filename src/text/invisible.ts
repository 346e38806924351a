// Characters without width: most are left over from the layout of a page, some belong to the writing.

/** Scripts whose letters change by the joiners U+200C and U+200D: Persian, Hindi, Sinhala ... */
const JOINING = `[\\u06f0-\\u06f9${['Arabic', 'Syriac', 'Thaana', 'Nko', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Tibetan', 'Khmer', 'Myanmar'].map((script) => `\\p{Script_Extensions=${script}}`).join('')}]`
/** Scripts that put no space between words; there U+200B says where one ends. */
const UNSPACED = '[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]'

/** A soft hyphen at the end of a line stays: it says that the word goes on in the next. */
const LEFT_OVER = /\u00ad(?!$)|(?<![\p{Alpha}\p{M}])\u00ad|[\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu

let patterns: { readonly wordEnd: RegExp; readonly joiner: RegExp } | undefined
/** Built when the first such character is met: so many scripts take a while. */
const patternsOfScripts = () => {
  patterns ??= {
    wordEnd: new RegExp(`(?<!${UNSPACED})\\u200b|\\u200b(?!${UNSPACED})`, 'gu'),
    // A joiner stays beside a letter of a joining script, and between two emoji.
    joiner: new RegExp(
      `(?<!${JOINING}|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)[\\u200c\\u200d](?!${JOINING})|(?<!${JOINING})[\\u200c\\u200d](?!${JOINING}|\\p{Extended_Pictographic})`,
      'gu',
    ),
  }
  return patterns
}

/** `a\u200bb` -> `ab`; `می‌خواهم` and an emoji of several stay whole. */
export const dropInvisible = (text: string): string => {
  const { wordEnd, joiner } = patternsOfScripts()
  return text.replace(LEFT_OVER, '').replace(wordEnd, '').replace(joiner, '')
}
