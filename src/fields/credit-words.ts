import { LANGUAGES } from '../languages.js'
import { onceMade } from '../once-made.js'
import { wordsOfFamily } from '../phrases.js'
import { ARCHIVE_LABELS, CREDIT_LABELS } from '../word-lists.js'

const SHORT_WORD = /^pics?$/u
const HAN = /^\p{Script=Han}/u
/** The first word of each language's list is its word for "source". */
const sources = (): readonly string[] => LANGUAGES.flatMap(({ words }) => words.source.slice(0, 1)).filter((word) => !word.includes(' '))
const labelsOf = (): readonly string[] =>
  [
    ...wordsOfFamily('photo'),
    ...sources(),
    'source',
    'copyright',
    ...ARCHIVE_LABELS.filter((word) => word.includes(' ')),
    ...CREDIT_LABELS,
  ].filter((word) => /[\p{Alpha}\p{M}.]$/u.test(word) && (word.length > 1 || HAN.test(word)))
/** "Topic:" ends in "pic". */
const isCompoundEnd = (word: string): boolean => !word.includes(' ') && word.length > 1 && !SHORT_WORD.test(word)

const straight = (word: string): string => word.replaceAll('’', "'")

/** The words that tell a credit, all in small letters. */
export type CreditWords = {
  /** What opens a credit. */
  readonly labels: ReadonlySet<string>
  /** The last two letters of each of them, which few other words end in. */
  readonly labelEnds: ReadonlySet<string>
  /** What ends a compound that opens a credit: `Symbolfoto`. */
  readonly compoundEnds: ReadonlySet<string>
  readonly compoundEndLengths: readonly number[]
  /** Words for photographer or provider that stand behind the name in brackets: `（山田花子撮影）`. */
  readonly closing: readonly string[]
}

export const creditWords = onceMade((): CreditWords => {
  const labels = labelsOf()
  const compounds = labels.filter(isCompoundEnd)
  return {
    labels: new Set(labels.map(straight)),
    labelEnds: new Set(labels.map((word) => straight(word).slice(-2))),
    compoundEnds: new Set(compounds),
    compoundEndLengths: [...new Set(compounds.map(({ length }) => length))],
    closing: labels.filter((word) => HAN.test(word) && word.length > 1),
  }
})
