// Who is named below the text.
import { kindOf, SURROGATE, UPPER } from '../characters.js'
import { reportersOf } from '../end-credit.js'
import type { Block } from '../types.js'
import { type BylineCandidate, madeOf } from './byline-candidate.js'
import { codeAt } from './characters-in.js'
import { beginsAsName } from './given-names.js'
import { namesIn } from './names.js'

/** "Mara Quill is the Ledger's political editor." */
const BIOGRAPHY =
  /^(?:About\s)?(?<name>(?:\p{Upper}[\p{Alpha}\p{M}.'’-]*\s){1,2}\p{Upper}[\p{Alpha}\p{M}.'’-]*),?\s(?:\([^()]{2,20}\)\s)?(?:is|was|has|writes|covers|joined|works|specializes|teaches|lives|reports|ist|arbeitet|schreibt|lehrt|leitet|lebt|berichtet|est|es|è|é|är|er|jest|yazar|adalah|là)\s/u

/** `（山田花子）`, `【山田花子】`, `(Mara Quill)`, `— Mara Quill`: some papers sign below the article. */
const SIGNED =
  /^(?:[（【(](?<name>(?:(?:本[报報]|见习|特约)?(?:记者|記者)\s?)?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・]{3,8})[）】)]|(?:\(|[—–―]\s?)(?<spaced>\p{Upper}[\p{Alpha}\p{M}.’'-]{1,20}(?: [\p{Alpha}\p{M}.’'-]{1,20}){1,3})\)?)$/u
const SIGNING_MARKS = '（【(—–―'
const SIGNED_LETTERS = 60

/** The name that a line gives and nothing else; one with spaces must begin as names do, since "(Getty Images)" has the shape of one. */
const signedIn = (text: string): string | undefined => {
  if (text.length > SIGNED_LETTERS || text === '' || !SIGNING_MARKS.includes(text.charAt(0))) return
  const { name, spaced } = SIGNED.exec(text)?.groups ?? {}
  return name ?? (spaced !== undefined && beginsAsName(spaced) ? spaced : undefined)
}

/** Whether the first two words begin with capitals. */
const mayBeName = (text: string): boolean => {
  const second = text.search(/\s/u) + 1
  return second > 0 && isCapital(codeAt(text, 0)) && isCapital(codeAt(text, second))
}
const isCapital = (code: number): boolean => {
  const kind = kindOf(code)
  return kind === UPPER || kind === SURROGATE
}

/** On the last lines: `Reporting by Mara Quill; Editing by Sam Fox`, or a sentence on the author. */
export const atTheEnd = ({ text, spans }: Block, at: number): readonly BylineCandidate[] => {
  const names = reportersOf(text)
  if (names !== undefined)
    return madeOf(namesIn(names.join(' & ')), { kind: 'credit-at-the-end', text: names.join('; '), spans, at, last: at, by: 0 })
  const signed = signedIn(text)
  if (signed !== undefined) return madeOf(namesIn(signed), { kind: 'by-line', text: signed, spans, at, last: at, by: 1 })
  const name = mayBeName(text) ? BIOGRAPHY.exec(text.slice(0, 120))?.groups?.['name'] : undefined
  return name === undefined ? [] : madeOf(namesIn(name), { kind: 'biography', text: name, spans, at, last: at, by: 0 })
}
