import { kindOf, MARK, OPENS_WORD, SURROGATE } from './characters.js'
import { type Phrase, phrasesFrom } from './phrases.js'
import { hashOf, mixed, Spellings } from './spellings.js'
import { isWide, isWideCode, isWordMark, tokensOf } from './words.js'

/** Words in lower case that are known before a page is read, by their places. */
export type KnownWords = {
  readonly texts: readonly string[]
  readonly places: ReadonlyMap<string, number>
  /** The phrases that each opens. */
  readonly phrases: (readonly Phrase[] | undefined)[]
  /** Those that a page had, and the place of each: a start hashes no others. */
  readonly met: Spellings
  readonly metPlaces: number[]
}

export const knownWords = (places: ReadonlyMap<string, number>): KnownWords => ({
  texts: [...places.keys()],
  places,
  phrases: new Array<undefined>(places.size).fill(undefined),
  met: new Spellings(),
  metPlaces: [],
})

/** The place of a word that is not known. */
export const UNKNOWN = -1

/** The words of a block, or of the start of a long one, by their numbers; and whether it may hold letters of a script without spaces. */
export type BlockWords = { readonly text: string; readonly numbers: readonly number[]; readonly isWide: boolean }

/** The words of a page, block by block. */
export type PageWords = { readonly dictionary: Dictionary; readonly views: readonly BlockWords[] }

/** The words of a page, each with a number, so that what is asked of a word is asked once and not as often as the word stands there. */
export class Dictionary {
  /** By the number of a word: the word in lower case, the phrases that it opens, and its place among the known words. */
  readonly texts: readonly string[]
  readonly phrases: readonly (readonly Phrase[] | undefined)[]
  readonly places: readonly number[]
  readonly #texts: string[] = []
  readonly #phrases: (readonly Phrase[] | undefined)[] = []
  readonly #places: number[] = []
  readonly #known: KnownWords
  /** Spellings as they were met, and the number of the word that each is a spelling of. */
  readonly #spellings = new Spellings()
  readonly #numbers: number[] = []
  /** Room for the numbers of a text, which is as long as the longest one. */
  readonly #room: number[] = []

  constructor(known: KnownWords = knownWords(new Map())) {
    this.#known = known
    this.texts = this.#texts
    this.phrases = this.#phrases
    this.places = this.#places
  }

  /** The numbers of the words of a text, those of `tokensOf`, in order; and whether it may hold letters of a script without spaces. */
  numbersIn(text: string): { readonly numbers: readonly number[]; readonly isWide: boolean } {
    const room = this.#room
    let count = 0
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
          room[count++] = this.#numberIn(text, start, i, hash)
          start = -1
        }
      }
    }
    if (start >= 0) room[count++] = this.#numberIn(text, start, text.length, hash)
    return { numbers: room.slice(0, count), isWide: wide }
  }

  /** The number of a word. */
  numberOf(word: string): number {
    return this.#numberIn(word, 0, word.length, hashOf(word))
  }

  #numberIn(text: string, start: number, end: number, hash: number): number {
    const met = this.#spellings.placeIn(text, start, end, hash)
    return met < 0 ? this.#newNumber(text, start, end, hash) : (this.#numbers[met] as number)
  }

  /** The number of a word whose spelling the page has not had yet. */
  #newNumber(text: string, start: number, end: number, hash: number): number {
    const { met, metPlaces, texts } = this.#known
    const again = met.placeIn(text, start, end, hash)
    const place = again < 0 ? UNKNOWN : (metPlaces[again] as number)
    const spelling = again < 0 ? text.slice(start, end) : (texts[place] as string)
    const number = again < 0 ? this.#unmetNumber(spelling, hash) : this.#newWord(spelling, place)
    this.#spellings.add(spelling, hash)
    this.#numbers.push(number)
    return number
  }

  /** The same of one that is not among those that pages had and that are known. */
  #unmetNumber(spelling: string, hash: number): number {
    const lower = spelling.toLowerCase()
    return lower === spelling ? this.#newWord(spelling, this.#placeOf(spelling, hash)) : this.numberOf(lower)
  }

  /** The place among the known words of one that no page had yet. */
  #placeOf(word: string, hash: number): number {
    const { met, metPlaces, phrases, places, texts } = this.#known
    const place = places.get(word)
    if (place === undefined) return UNKNOWN
    met.add(texts[place] as string, hash)
    metPlaces.push(place)
    phrases[place] = phrasesFrom(word)
    return place
  }

  #newWord(text: string, place: number): number {
    this.#phrases.push(place === UNKNOWN ? phrasesFrom(text) : this.#known.phrases[place])
    this.#places.push(place)
    return this.#texts.push(text) - 1
  }
}
