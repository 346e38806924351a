import { kindOf, MARK, OPENS_WORD, SURROGATE } from './characters.js'
import type { Leans } from './leans.js'
import { type Phrase, phrasesFrom } from './phrases.js'
import { isWide, isWideCode, isWordMark, tokensOf } from './words.js'

/** A word, and what a lexicon says of it. */
export type Word = {
  /** In lower case. */
  readonly text: string
  /** The phrases that it opens. */
  readonly phrases: readonly Phrase[] | undefined
  /** What it leans to in short blocks and in long ones; no number where the lexicon does not know it. */
  readonly short: number
  readonly long: number
}

/** What a dictionary asks of a lexicon. */
type Lexicon = { readonly short: Leans; readonly long: Leans }
const NO_LEXICON: Lexicon = { short: new Map(), long: new Map() }

/** The words of a block, or of the start of a long one, by their numbers; and whether it may hold letters of a script without spaces. */
export type BlockWords = { readonly text: string; readonly numbers: readonly number[]; readonly isWide: boolean }

/** The words of a page, block by block. */
export type PageWords = { readonly dictionary: Dictionary; readonly views: readonly BlockWords[] }

/** Room for the words of most pages; more is made where it does not do. */
const FIRST_SLOTS = 4096

/**
 * The words of a page, each with a number, so that what is asked of a word is asked once and not as often as the word stands there. They are
 * found by their spelling in a hash table with open addressing, so that a string is made for each word once and not wherever it stands.
 */
export class Dictionary {
  /** The words by their numbers. */
  readonly words: readonly Word[]
  readonly #words: Word[] = []
  readonly #lexicon: Lexicon
  /** Spellings as they were met, and the number of the word that each is a spelling of. */
  readonly #spellings: string[] = []
  readonly #numbers: number[] = []
  /** One more than the place of a spelling, at the place that its hash says or behind it; 0 where nothing is. */
  #slots = new Int32Array(FIRST_SLOTS)

  constructor(lexicon: Lexicon = NO_LEXICON) {
    this.#lexicon = lexicon
    this.words = this.#words
  }

  /** The numbers of the words of a text, those of `tokensOf`, in order; and whether it may hold letters of a script without spaces. */
  numbersIn(text: string): { readonly numbers: readonly number[]; readonly isWide: boolean } {
    const numbers: number[] = []
    let wide = false
    let start = -1
    let hash = 0
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const kind = kindOf(code)
      if (kind === SURROGATE) return { numbers: tokensOf(text).map((token) => this.numberOf(token)), isWide: isWide(text) }
      if (code >= 0xe00 && !wide) wide = isWideCode(code)
      if ((kind & OPENS_WORD) !== 0) {
        if (start < 0) {
          start = i
          hash = 0
        }
        hash = mixed(hash, code)
      } else if (start >= 0) {
        if (kind === MARK || isWordMark(code)) hash = mixed(hash, code)
        else {
          numbers.push(this.#numberIn(text, start, i, hash))
          start = -1
        }
      }
    }
    if (start >= 0) numbers.push(this.#numberIn(text, start, text.length, hash))
    return { numbers, isWide: wide }
  }

  /** The number of a word. */
  numberOf(word: string): number {
    return this.#numberIn(word, 0, word.length, hashOf(word))
  }

  #numberIn(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1
    let slot = slotOf(hash) & mask
    for (let place = this.#slots[slot] as number; place !== 0; place = this.#slots[slot] as number) {
      if (isAt(start, end, this.#spellings[place - 1] as string, text)) return this.#numbers[place - 1] as number
      slot = (slot + 1) & mask
    }
    const spelling = text.slice(start, end)
    const lower = spelling.toLowerCase()
    const number = lower === spelling ? this.#newWord(spelling) : this.numberOf(lower)
    this.#add(spelling, number, hash)
    return number
  }

  #newWord(text: string): number {
    const { short, long } = this.#lexicon
    return (
      this.#words.push({ text, phrases: phrasesFrom(text), short: short.get(text) ?? Number.NaN, long: long.get(text) ?? Number.NaN }) - 1
    )
  }

  #add(spelling: string, number: number, hash: number): void {
    this.#spellings.push(spelling)
    this.#numbers.push(number)
    if (this.#spellings.length * 2 > this.#slots.length) this.#grow()
    else this.#place(hash, this.#spellings.length)
  }

  #place(hash: number, entry: number): void {
    const mask = this.#slots.length - 1
    let slot = slotOf(hash) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = entry
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4)
    this.#spellings.forEach((spelling, i) => {
      this.#place(hashOf(spelling), i + 1)
    })
  }
}

/** FNV-1a (Fowler, Noll and Vo 1991), without its first number. */
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const hashOf = (word: string): number => {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = mixed(hash, word.charCodeAt(i))
  return hash
}
const slotOf = (hash: number): number => hash ^ (hash >>> 15)

/** Whether `text` has `word` from `start` to `end`. */
const isAt = (start: number, end: number, word: string, text: string): boolean => {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
