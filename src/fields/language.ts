import { franc } from 'franc'
import { isLetter, kindOf, SURROGATE } from '../characters.js'
import { DANISH, LANGUAGES, NO_LETTERS, NORWEGIAN, NYNORSK } from '../languages.js'
import type { Block, Found, LabelledPage } from '../types.js'
import { onceMade } from '../once-made.js'

/** Letters that are enough to be sure; more cost time and change nothing. */
const SAMPLE = 700
const ENOUGH = 60
const SURE = 400
/** Scripts that say in twenty letters what others say in sixty. */
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/gu
const ENOUGH_DENSE = 20
/** Share of words of grammar from which a text is of their language: in the corpus 95 of 100 English articles have 17 % or more, 99 of 100 others 6 % or less. */
const GRAMMAR_SHARE = 0.15
/** With fewer different ones it could be a list of titles. */
const GRAMMAR_KINDS = 5
/** More than this share of what the first language has, and it could be the second: a German article may be full of English titles. */
const RIVAL_SHARE = 0.4

/** ISO 639-3, as franc names them: the languages of `languages.ts` and others with many newspapers. Fewer to compare take less time and give fewer odd answers. */
export const LANGUAGES_READ = (
  'eng deu fra spa por ita nld pol swe dan nob nno tur rus ukr cmn jpn kor arb hin ind vie ' +
  'bel ben bos bul cat ces ell est eus fin glg guj heb hrv hun isl kan kat lav lit mal mar mkd pan pes ron slk slv som sqi srp swh tam tel tgl tha urd zul'
).split(' ')

/** The language of the article: by its words of grammar where they are clear, else by its trigrams (franc), which takes ten times as long. */
export const readLanguage = (page: LabelledPage): Found<string> | undefined => {
  const blocks = bodyBlocks(page)
  let sample = ''
  for (const { text } of blocks) {
    if (sample.length >= SAMPLE) break
    sample += `${text.slice(0, SAMPLE)} `
  }
  if (sample.trim().length < ENOUGH && (sample.match(DENSE)?.length ?? 0) < ENOUGH_DENSE) return
  const code = settled(byGrammar(sample) ?? byTrigrams(sample), sample)
  if (code === 'und') return
  const value = Intl.getCanonicalLocales(code === 'nno' && !isNynorsk(sample) ? 'nob' : code)[0]
  const spans = blocks[0]?.spans ?? []
  return value === undefined ? undefined : { value, spans, confidence: Math.min(0.98, 0.6 + sample.length / (SURE * 4)), rule: 'trigrams' }
}

const byTrigrams = (sample: string): string => {
  const first = franc(sample, { minLength: ENOUGH / 3, only: LANGUAGES_READ })
  if (!isForeign(first, sample)) return first
  const others = LANGUAGES_READ.filter((code) => !isForeign(code, sample))
  return franc(sample, { minLength: ENOUGH / 3, only: others })
}

/** Whether a text is full of letters that a language does not have; a few stand in names of other countries. */
const isForeign = (code: string, sample: string): boolean => {
  const letters = NO_LETTERS[code]
  if (letters === undefined) return false
  let count = 0
  for (const letter of sample.toLowerCase()) if (letters.includes(letter)) count++
  return count > 0 && count >= sample.length * FOREIGN_SHARE
}
const FOREIGN_SHARE = 0.005

/** Danish and Norwegian, by the words that only one of both has. */
const settled = (code: string, sample: string): string => {
  if (!SCANDINAVIAN.has(code)) return code
  const words = letterRuns(sample.toLowerCase())
  const [danish, norwegian] = [DANISH, NORWEGIAN].map((own) => words.filter((word) => own.includes(word)).length)
  if (danish === norwegian) return code
  return (danish ?? 0) > (norwegian ?? 0) ? 'dan' : code === 'nno' ? code : 'nob'
}
const SCANDINAVIAN = new Set(['da', 'dan', 'nb', 'nob', 'nno'])

const isNynorsk = (sample: string): boolean => {
  const words = sample.toLowerCase().split(/[^\p{Alpha}]+/u)
  return NYNORSK.some((word) => words.includes(word))
}

/** The blocks of the body, or all where there is none. */
const bodyBlocks = ({ blocks, verdicts }: LabelledPage): readonly Block[] => {
  const body: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block !== undefined && verdicts[at]?.role === 'body') body.push(block)
  }
  return body.length > 0 ? body : blocks
}

/** For each word of grammar the languages that have it. */
const languagesByWord = onceMade((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const { code, grammar } of LANGUAGES) {
    for (const word of grammar) found.set(word, [...(found.get(word) ?? []), code])
  }
  return found
})

const byGrammar = (sample: string): string | undefined => {
  const known = languagesByWord()
  const counts = new Map<string, number>()
  const grammar: string[] = []
  const words = letterRuns(sample.toLowerCase())
  for (const word of words) {
    const codes = known.get(word)
    if (codes === undefined) continue
    grammar.push(word)
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < words.length * GRAMMAR_SHARE) return
  if (second !== undefined && second[1] > first[1] * RIVAL_SHARE) return
  const kinds = new Set(grammar.filter((word) => known.get(word)?.includes(first[0])))
  return kinds.size < GRAMMAR_KINDS ? undefined : first[0]
}

/** The text cut at all that is no letter, as a pattern would cut it: with an empty piece before the first letter and behind the last. */
const letterRuns = (text: string): readonly string[] => {
  const runs: string[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === SURROGATE) return text.split(/[^\p{Alpha}]+/u)
    if (isLetter(kind)) continue
    if (start < i || i === 0) runs.push(text.slice(start, i))
    start = i + 1
  }
  runs.push(text.slice(start))
  return runs
}
