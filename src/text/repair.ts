import type { Line, Outcome, Step, Warning } from '../types.js'
import { decodeEntities } from './entities.js'
import { mendMojibake } from './mojibake.js'

/** One repair of one line. `sign` is in every line that it can change, so that clean texts cost one look. */
type Repair = { readonly id: string; readonly because: string; readonly sign: RegExp; readonly mend: (text: string) => string }

/** In the order in which they are made: what is taken out first may hide what comes later. */
export const REPAIRS: readonly Repair[] = [
  {
    id: 'lone-surrogates',
    because: 'half of a surrogate pair is no character',
    sign: /\p{Surrogate}/u,
    mend: (text) => text.toWellFormed(),
  },
  {
    id: 'overstrike',
    because: 'a backspace prints a letter twice',
    sign: /\u0008/u,
    mend: (text) => text.replace(/[^\u0008]\u0008/gu, ''),
  },
  {
    id: 'terminal-escapes',
    because: 'an escape sequence steers a terminal',
    sign: /[\u001b\u009b]/u,
    mend: (text) =>
      text
        .replace(/\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)/gu, '')
        .replace(/(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,16}[@-~]/gu, '')
        .replace(/\u001b[ -/]{0,4}[0-~]/gu, ''),
  },
  { id: 'entities', because: 'HTML entities stand for characters', sign: /&[#a-zA-Z]/u, mend: decodeEntities },
  {
    id: 'mojibake',
    because: 'UTF-8 was read as another encoding',
    sign: /[ÂÃâÐÑØÙåãæçèéìíîï][\u0080-\u00ff\u2000-\u22ff\u0152-\u0192\u02c6\u02dc]/u,
    mend: mendMojibake,
  },
  {
    id: 'control-characters',
    because: 'control characters are no text',
    sign: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u,
    // A form feed, vertical tab or next-line parts words; the others part nothing.
    mend: (text) => text.replace(/[\u000b\u000c\u0085]/gu, ' ').replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu, ''),
  },
  {
    id: 'line-separators',
    because: 'a separator inside a line parts words',
    sign: /[\u2028\u2029]/u,
    mend: (text) => text.replace(/[\u2028\u2029]/gu, ' '),
  },
  {
    id: 'spaces',
    because: 'an odd space is a space',
    sign: /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/u,
    mend: (text) => text.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu, ' '),
  },
  {
    id: 'zero-width',
    because: 'a character without width',
    // The joiners U+200C and U+200D stay where Persian, Indic scripts and emoji need them: between two characters that are not Latin.
    sign: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u,
    mend: (text) =>
      text
        .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu, '')
        .replace(/(?<![^\p{Script=Latin}\s])[\u200c\u200d]|[\u200c\u200d](?![^\p{Script=Latin}\s])/gu, ''),
  },
  {
    id: 'composition',
    because: 'letter and mark are one character (NFC)',
    sign: /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u065f\u0900-\u0dff\u1100-\u11ff\u3099\u309a\ufb00-\ufb4f\uf900-\ufaff]/u,
    mend: (text) => text.normalize('NFC'),
  },
]

/** A repair can bring to light what another mends: doubly encoded text. It settles within so many rounds. */
const ROUNDS = 3
const DAMAGE = /\ufffd/u

/** Mends each line by itself; no line is added or dropped. */
export const repair = (lines: readonly Line[]): Outcome<readonly Line[]> => {
  const steps: Step[] = []
  const damaged: number[] = []
  const value = lines.map((line) => {
    const text = mendLine(line, steps)
    if (DAMAGE.test(text)) damaged.push(line.number)
    return text === line.text ? line : { number: line.number, text }
  })
  return { value, steps, warnings: damaged.length === 0 ? [] : [damageWarning(damaged)] }
}

const ANY_SIGN = new RegExp(REPAIRS.map(({ sign }) => sign.source).join('|'), 'u')

const mendLine = (line: Line, steps: Step[]): string => {
  let { text } = line
  for (let round = 0; round < ROUNDS && ANY_SIGN.test(text); round++) {
    const before = text
    for (const { id, because, sign, mend } of REPAIRS) {
      if (!sign.test(text)) continue
      const mended = mend(text)
      if (mended !== text) steps.push({ kind: 'repaired', spans: [[line.number, line.number]], rule: id, because })
      text = mended
    }
    if (text === before) break
  }
  return text
}

const damageWarning = (lines: readonly number[]): Warning => ({
  code: 'damaged-encoding',
  message: `characters are lost in ${lines.length} lines (U+FFFD): the scrape was decoded wrongly before; scrape again`,
  lines: lines.slice(0, 100).map((number) => [number, number] as const),
})
