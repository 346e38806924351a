/** The words of the longest part of an address. */
export const slugWords = (url: string | undefined): readonly string[] => {
  if (url === undefined) return []
  let longest = ''
  let most = 0
  for (const part of url
    .replace(/^https?:\/\/[^/]*/u, '')
    .replace(/[?#].*$/u, '')
    .split('/')) {
    const joints = jointsIn(part)
    if (joints <= most) continue
    longest = part
    most = joints
  }
  return wordsOf(longest)
}

const wordsOf = (part: string): readonly string[] => {
  const words = part.toLowerCase().match(/\p{Alpha}{3,}/gu) ?? []
  return words.length < 2 ? [] : words
}

/** The words of the last part of an address. */
export const lastSlugWords = (url: string | undefined): readonly string[] => (url === undefined ? [] : wordsOf(lastPart(url)))

/** How many hyphens and underscores part the words of an address. */
const jointsIn = (part: string): number => {
  let joints = 0
  for (let i = 0; i < part.length; i++) if (part[i] === '-' || part[i] === '_') joints++
  return joints
}

/** The letters of the last part of an address that is more than a number, as a text is folded to be compared with it. */
export const slugLettersOf = (url: string | undefined): string => (url === undefined ? '' : folded(lastPart(url)))

const lastPart = (url: string): string => {
  const parts = url
    .replace(/^https?:\/\/[^/]*/u, '')
    .replace(/[?#].*$/u, '')
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/\.\p{Alpha}{2,5}$/u, '').replace(/(?:^|[-_,])[\p{Nd}.,_-]{1,20}$/u, ''))
  return parts.filter((part) => part.length > 3).at(-1) ?? ''
}

/** Letters and digits alone, as addresses write them: `Über Häfen` and `ueber-haefen` are the same. */
export const folded = (text: string): string => {
  const spelt = UMLAUT.test(text) ? text.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss') : text
  return spelt.normalize('NFKD').replace(NO_LETTER, '')
}
const UMLAUT = /[äöüß]/u
const NO_LETTER = /[^\p{Alpha}\p{Nd}]/gu

const PIECE_LETTERS = 3

/** All pieces of three letters that a text has. */
export const piecesOf = (text: string): ReadonlySet<string> => {
  const pieces = new Set<string>()
  for (let i = 0; i + PIECE_LETTERS <= text.length; i++) pieces.add(text.slice(i, i + PIECE_LETTERS))
  return pieces
}
