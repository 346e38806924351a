import type { Line, Outcome, Step, Warning } from '../types.js'
import { CODE_PAGE_SIGN, mendCodePages } from './code-pages.js'
import { decodeEntities } from './entities.js'
import { dropInvisible } from './invisible.js'
import { mendMojibake, mendSuspected } from './mojibake.js'
import { dropOverstruck } from './overstrike.js'
import { fromLatin1 } from './windows-1252.js'

/** One repair of one line, in one pass. `sign` is in every line that it can change, so that clean texts cost one look. */
type Repair = { readonly id: string; readonly because: string; readonly sign: RegExp; readonly mend: (text: string) => string }

/** The two signs of more than one character that many clean texts hold the first one of. */
const ENTITY = /&[#a-zA-Z]/u
const MOJIBAKE = /[Â-ï][\u0080-\u00bf\u2013-\u203a\u20ac\u2122\u0152-\u0192\u02c6\u02dc]|ðŸ|[ÃÂ](?: |$)/u

/** "the 9^th winter" of lynx and w3m, "the 9^(th)" and "Voss^(®)" of pandoc; "x^(2)" and "10^n" are what their authors wrote. */
const SUPERSCRIPT =
  /(?<=[0-9])\^(?:\((?<inside>st|nd|rd|th|ers?|res?|e|es|ème|o|a|os|as)\)|(?<bare>st|nd|rd|th|er|ème)(?![\p{Alpha}\p{N}^]))|(?<=[\p{Alpha}\p{N}])\^\((?<mark>[®™℠])\)/gu

const MOJIBAKE_REPAIR: Repair = {
  id: 'mojibake',
  because: 'UTF-8 was read as another encoding',
  sign: MOJIBAKE,
  mend: mendMojibake,
}

/** In the order in which they are made: what is taken out first may hide what comes later. */
export const REPAIRS: readonly Repair[] = [
  {
    id: 'lone-surrogates',
    because: 'half of a surrogate pair is no character',
    sign: /\p{Surrogate}/u,
    mend: (text) => text.toWellFormed(),
  },
  {
    id: 'terminal-escapes',
    because: 'an escape sequence steers a terminal',
    // U+009B opens one too, but it is far more often the closing quote "›" of windows-1252: only colours are taken for an escape.
    sign: /\u001b|\u009b[\d;]{1,32}m/u,
    mend: (text) =>
      text
        .replace(/\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)/gu, '')
        .replace(/\u001b\[[0-?]{0,64}[ -/]{0,16}[@-~]|\u009b[\d;]{1,32}m/gu, '')
        .replace(/\u001b(?:[ -/]{0,4}[0-~])?/gu, ''),
  },
  {
    id: 'overstrike',
    because: 'a backspace prints a letter twice',
    sign: /\u0008/u,
    mend: dropOverstruck,
  },
  { id: 'entities', because: 'HTML entities stand for characters', sign: ENTITY, mend: decodeEntities },
  MOJIBAKE_REPAIR,
  {
    id: 'code-pages',
    because: 'UTF-8 was read as a code page of Cyrillic, of Central Europe, of the Macintosh or of DOS',
    sign: CODE_PAGE_SIGN,
    mend: mendCodePages,
  },
  {
    id: 'windows-1252',
    because: 'characters of windows-1252 were read as control characters',
    sign: /[\u0080-\u009f]/u,
    mend: (text) => fromLatin1(text).replace(/[\u0080-\u009f]/gu, ''),
  },
  {
    id: 'control-characters',
    because: 'control characters are no text',
    sign: /[\u0000-\u0008\u000a-\u001f\u007f]/u,
    // A form feed, vertical tab or line end parts words; the others part nothing. A form feed before a line says that a page begins there.
    mend: (text) => text.replace(/(?!^\f)[\u000a-\u000d]/gu, ' ').replace(/[\u0000-\u0008\u000e-\u001f\u007f]/gu, ''),
  },
  {
    id: 'line-separators',
    because: 'a separator inside a line parts words',
    // U+2029 parts paragraphs, which are blocks of their own.
    sign: /\u2028/u,
    mend: (text) => text.replace(/\u2028/gu, ' '),
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
    sign: /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u,
    mend: dropInvisible,
  },
  {
    id: 'ligatures',
    because: 'letters that a typesetter joined are letters',
    sign: /[\ufb00-\ufb06]/u,
    mend: (text) => text.replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC')),
  },
  {
    id: 'symbol-bullets',
    because: 'a bullet of a font of symbols has the code of no character',
    sign: /[\uf06e\uf0a7\uf0b7\uf0d8\uf0fc]/u,
    mend: (text) => text.replace(/^(\s*)[\uf06e\uf0a7\uf0b7\uf0d8\uf0fc](?=\s)/u, '$1•'),
  },
  {
    id: 'superscripts',
    because: 'a renderer wrote what stands above the line with a sign',
    sign: /\^/u,
    mend: (text) => text.replace(SUPERSCRIPT, '$<inside>$<bare>$<mark>'),
  },
  {
    id: 'composition',
    because: 'letter and mark are one character (NFC)',
    // Wider than what NFC changes: the blocks that hold marks, and the characters that NFC writes another way.
    sign: /[\u0300-\u2001\u2126-\u212b\u2329\u232a\u2adc\u2cef-\u2cf1\u2d7f-\u2dff\u302a-\u309a\ua66f-\u{10ffff}]/u,
    mend: (text) => text.normalize('NFC'),
  },
]

const ANY_SIGN = new RegExp(REPAIRS.map(({ sign }) => sign.source).join('|'), 'gu')
/** A repair can bring to light what another mends, as in text that was encoded twice. Text settles in two or three rounds. */
const ROUNDS = 8
const LOST = '\ufffd'

/** So many lines with proof of one damage show that the whole text has it. */
const PROVEN_LINES = 3

/** Mends each line by itself; no line is added or dropped, and a line that was mended is left alone from then on. */
export const repair = (lines: readonly Line[]): Outcome<readonly Line[]> => {
  const value: Line[] = []
  let proven = 0
  const steps: Step[] = []
  const damaged: number[] = []
  for (const line of lines) {
    if (isPlain(line.text)) {
      value.push(line)
      continue
    }
    const { text, made } = settled(line.text)
    for (const one of made) {
      steps.push(stepOf(line, one))
      if (one.id === MOJIBAKE_REPAIR.id) proven++
    }
    if (text.includes(LOST)) damaged.push(line.number)
    value.push(text === line.text ? line : { number: line.number, text })
  }
  const whole = proven < PROVEN_LINES ? { value, steps: [] } : withoutSuspects(value)
  return { value: whole.value, steps: [...steps, ...whole.steps], warnings: damaged.length === 0 ? [] : [damageWarning(damaged)] }
}

const stepOf = ({ number }: Line, { id, because }: Pick<Repair, 'id' | 'because'>): Step => ({
  kind: 'repaired',
  spans: [[number, number]],
  rule: id,
  because,
})

/** The lines of a text that was read as another encoding as a whole, without what could be real text in any other. */
const withoutSuspects = (lines: readonly Line[]): Pick<Outcome<readonly Line[]>, 'value' | 'steps'> => {
  const steps: Step[] = []
  const value = lines.map((line) => {
    if (!MOJIBAKE.test(line.text)) return line
    const text = mendSuspected(line.text)
    if (text !== line.text) steps.push(stepOf(line, MOJIBAKE_REPAIR))
    return { number: line.number, text }
  })
  return { value, steps }
}

const PLAIN = 1
/** Plain but before some characters: the first of a pair that is damage, or the ampersand of an entity. */
const LEAD = 2
const SIGN = 3
/** What each code unit is for a line; 0 as long as it was not met. */
const kinds = new Uint8Array(0x1_0000)

/** Whether no repair has a sign in a line: one look instead of one for each. */
const isPlain = (text: string): boolean => {
  let hasLead = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const kind = kinds[code] || learn(code)
    if (kind === SIGN) return false
    if (kind === LEAD) hasLead = true
  }
  return !hasLead || !(ENTITY.test(text) || MOJIBAKE.test(text) || CODE_PAGE_SIGN.test(text))
}

const learn = (code: number): number => {
  const char = String.fromCharCode(code)
  // The letter behind keeps a lead from being the last of its line, which is a sign.
  const kind = /[&Â-ð‚Γ]/u.test(char) ? LEAD : REPAIRS.some(({ sign }) => sign.test(`${char}x`)) || char === LOST ? SIGN : PLAIN
  kinds[code] = kind
  return kind
}

/** All repairs, round by round until nothing changes; `made` names each that changed something once. */
const settled = (line: string): { readonly text: string; readonly made: ReadonlySet<Pick<Repair, 'id' | 'because'>> } => {
  const made = new Set<Pick<Repair, 'id' | 'because'>>()
  let text = line
  for (let round = 0; round < ROUNDS; round++) {
    const before = text
    for (const one of REPAIRS) {
      if (!one.sign.test(text)) continue
      const mended = one.mend(text)
      if (mended !== text) made.add(one)
      text = mended
    }
    if (text === before) return { text, made }
  }
  // Nested beyond what any program writes: signs of damage become signs of loss, so that the cost is bounded and the end is one.
  return { text: text.replace(ANY_SIGN, LOST), made: made.add({ id: 'unsettled', because: `damage inside damage, ${ROUNDS} deep` }) }
}

const damageWarning = (lines: readonly number[]): Warning => ({
  code: 'damaged-encoding',
  message: `characters are lost in ${lines.length} lines (U+FFFD): the scrape was decoded wrongly before; scrape again`,
  lines: lines.slice(0, 100).map((number) => [number, number] as const),
})
