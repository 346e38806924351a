import { LANGUAGES } from '../languages.js'
import { wordsOfFamily } from '../phrases.js'

const HAN = /^\p{Script=Han}/u
/** The first word of each language's list is its word for "source". */
const SOURCES = LANGUAGES.flatMap(({ words }) => words.source.slice(0, 1)).filter((word) => !word.includes(' '))
const labels = [...wordsOfFamily('photo'), ...SOURCES, 'source', 'copyright'].filter(
  (word) => /[\p{L}\p{M}.]$/u.test(word) && (word.length > 1 || HAN.test(word)),
)

/** What opens a credit, in small letters. */
export const CREDIT_LABELS: ReadonlySet<string> = new Set(labels.map((word) => word.replaceAll('’', "'")))
/** What ends a compound that opens a credit: `Symbolfoto`. */
const compounds = labels.filter((word) => !word.includes(' ') && word.length > 1)
export const COMPOUND_ENDS: ReadonlySet<string> = new Set(compounds)
export const COMPOUND_END_LENGTHS: readonly number[] = [...new Set(compounds.map(({ length }) => length))]
/** Words for photographer or provider that stand behind the name in brackets: `（山田花子撮影）`. */
export const CLOSING_LABELS: readonly string[] = labels.filter((word) => HAN.test(word) && word.length > 1)
