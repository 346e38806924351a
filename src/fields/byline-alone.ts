import { phrasesIn } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import { type BylineCandidate, madeOf, spansOf } from './byline-candidate.js'
import { linkedAuthors, listFrom } from './byline-list.js'
import { factlessPieces, opensOther, unbracketed, withoutPicture } from './byline-pieces.js'
import { monthOf } from './months.js'
import { hasPost, isOrganisation } from './name-shape.js'
import { agencyNamed, namesIn } from './names.js'

/** A name with its date, post and place is not longer. */
const ALONE_LENGTH = 140
const ALONE_WORDS = 16
/** One word, as a nickname or a firm stands alone. */
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._’'-]{2,29}$/u

/** The candidates of a block without "by": a link to an author, a name alone, an agency. */
export const withoutBy = (page: LabelledPage, at: number): readonly BylineCandidate[] => {
  const block = page.blocks[at]
  if (block === undefined) return []
  const bare = unbracketed(block.text)
  const links = linkedAuthors(block)
  if (links === undefined && (bare.length > ALONE_LENGTH || countWords(bare) > ALONE_WORDS)) return []
  const text = withoutPicture(bare)
  if (/[!?]$/u.test(text) || opensOther(text)) return []
  const place = { spans: block.spans, at, last: at, by: 0 }
  if (links !== undefined) {
    const names = links.flatMap((link) => {
      const found = namesIn(link).names
      return found.length > 0 ? found : [link]
    })
    const list = listFrom(page, at, names)
    return madeOf(
      { names: list.names, agency: undefined },
      { ...place, kind: 'author-link', text: list.names.join(', '), last: list.last, spans: spansOf(page, at, list.last) },
    )
  }
  const pieces = factlessPieces(text)
  for (const piece of pieces) {
    const { names, agency } = namesIn(piece)
    if (names.length === 0) continue
    const list = listFrom(page, at, names)
    const own = madeOf({ names, agency }, { ...place, kind: 'name-alone', text: piece })
    const all = list.names.length > names.length ? list : { ...list, names: besides(block, pieces) }
    if (all.names.length <= names.length) return own
    const listed = madeOf(
      { names: all.names, agency },
      { ...place, kind: 'name-alone', text: all.names.join(', '), last: all.last, spans: spansOf(page, at, all.last) },
    )
    return all === list && !list.isGuess ? listed : [...own, ...listed]
  }
  const piece = pieces[0] ?? ''
  const agency = agencyNamed(piece.replace(/\)$/u, ''))
  if (agency !== undefined) return madeOf({ names: [], agency }, { ...place, kind: 'by-line', text: piece, by: 1 })
  // One word alone is a nickname or a firm only where the labels see a byline: all menus are made of such words.
  if ((page.verdicts[at]?.likelihoods.byline ?? 0) < WORD_LIKELIHOOD || /[:：]/u.test(text) || phrasesIn(text).words.has('readingTime'))
    return []
  const isWord =
    (WORD.test(piece) && monthOf(piece, undefined) === undefined) ||
    TITLED.test(piece) ||
    (countWords(piece) <= 4 && /^\p{Lu}/u.test(piece) && hasPost(piece))
  return isWord ? madeOf({ names: [piece], agency: undefined }, { ...place, kind: 'word-alone', text: piece }) : []
}
const WORD_LIKELIHOOD = 0.03

/** `Mara Quill | Tobias Renn`, or a link for each name: all names of a line that has nothing else. */
const besides = ({ links }: Block, pieces: readonly string[]): readonly string[] => {
  const parts = pieces.length > 1 ? pieces : links.map((link) => link.text)
  const names = parts.map((part) => namesIn(part).names)
  const isList = parts.length > 1 && names.every((found) => found.length > 0 && !found.some(isOrganisation))
  return isList ? [...new Set(names.flat())] : []
}
/** "Dr. Quill" */
const TITLED = /^(?:Dr|Prof)\.? \p{Lu}[\p{L}\p{M}’'-]{2,20}$/u

const CREDIT_LINE = /^[\s(*_]{0,4}(?:reporting|writing|written|story|text)\s(?:and writing\s)?by\s(?<names>[^;.)]{4,120})/iu
/** "Mara Quill is the Ledger's political editor." */
const BIOGRAPHY =
  /^(?:About\s)?(?<name>(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,2}\p{Lu}[\p{L}\p{M}.'’-]*),?\s(?:is|was|has|writes|covers|joined|works|specializes|ist|arbeitet|schreibt|est|es|è|é|är|er|jest|yazar|adalah|là)\s/u

/** `（山田花子）`, `【山田花子】`: Japanese papers sign below the article. */
const SIGNED = /^[（【(](?<name>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・]{3,8})[）】)]$/u

/** On the last lines: `Reporting by Mara Quill; Editing by Sam Fox`, or a sentence on the author. */
export const atTheEnd = ({ text, spans }: Block, at: number): readonly BylineCandidate[] => {
  const names = CREDIT_LINE.exec(text.slice(0, 300))?.groups?.['names']
  const place = { spans, at, last: at, by: 0 }
  if (names !== undefined) return madeOf(namesIn(names), { ...place, kind: 'credit-at-the-end', text: names })
  const signed = SIGNED.exec(text.slice(0, 20))?.groups?.['name']
  if (signed !== undefined) return madeOf(namesIn(signed), { ...place, kind: 'by-line', text: signed, by: 1 })
  const name = BIOGRAPHY.exec(text.slice(0, 120))?.groups?.['name']
  return name === undefined ? [] : madeOf(namesIn(name), { ...place, kind: 'biography', text: name })
}
