/** Indented text is code only where it has the signs of code: scrapers indent prose too. */
export const looksLikeCode = (text: string): boolean =>
  !PROSE_START.test(text) &&
  /[;{}]$|^[$#>] |^(?:import|def|const|let|var|function|class|return|sudo|npm|git|curl)\b|=>|\(\)|[<>=]=|::/u.test(text)
/** "Save this file, which read() opens": three words of a sentence, the first with a capital. */
const PROSE_START = /^\p{Upper}\p{Lower}*(?: \p{Lower}+,?){2} /u
