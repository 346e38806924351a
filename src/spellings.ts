/** Room for the words of most pages; more is made where it does not do. */
const FIRST_SLOTS = 2048

/**
 * Words by their spelling, in a hash table with open addressing: what stands in a text is looked up by its code units, so that no string is made of it.
 * Each word has a place, counted from 0 in the order in which they were added.
 */
export class Spellings {
  /** The words by their places. */
  readonly texts: readonly string[]
  readonly #texts: string[] = []
  /** Two numbers a slot: one more than the place of a word, 0 where there is none; and its hash. */
  #slots = new Int32Array(2 * FIRST_SLOTS)

  constructor() {
    this.texts = this.#texts
  }

  /** The place of the word that `text` has from `start` to `end`, where its code units have been `mixed` to `hash`; -1 where it is not known. */
  placeIn(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const mask = slots.length - 2
    for (let slot = slotOf(hash) & mask; slots[slot] !== 0; slot = (slot + 2) & mask) {
      if (slots[slot + 1] !== hash) continue
      const place = (slots[slot] as number) - 1
      if (isAt(start, end, this.#texts[place] as string, text)) return place
    }
    return -1
  }

  /** Adds a word that is not known yet; gives its place. */
  add(word: string, hash: number): number {
    const count = this.#texts.push(word)
    if (count * 4 > this.#slots.length) this.#grow()
    put(this.#slots, count, hash)
    return count - 1
  }

  #grow(): void {
    const slots = this.#slots
    this.#slots = new Int32Array(slots.length * 4)
    for (let slot = 0; slot < slots.length; slot += 2)
      if (slots[slot] !== 0) put(this.#slots, slots[slot] as number, slots[slot + 1] as number)
  }
}

const put = (slots: Int32Array, entry: number, hash: number): void => {
  const mask = slots.length - 2
  let slot = slotOf(hash) & mask
  while (slots[slot] !== 0) slot = (slot + 2) & mask
  slots[slot] = entry
  slots[slot + 1] = hash
}

/** FNV-1a (Fowler, Noll and Vo 1991), without its first number: the hash of code units, one by one, from 0 on. */
export const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
export const hashOf = (word: string): number => {
  let hash = 0
  for (let i = 0; i < word.length; i++) hash = mixed(hash, word.charCodeAt(i))
  return hash
}
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) << 1

/** Whether `text` has `word` from `start` to `end`. */
const isAt = (start: number, end: number, word: string, text: string): boolean => {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
