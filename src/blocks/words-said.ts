import { IN_WORD, isLetter, kindOf, LOWER, MARK } from '../characters.js'
import { hashOf, mixed, Spellings } from '../spellings.js'
import type { Node } from './node.js'

/** How often words stand in the texts in lower case, and how often of that before a mark that ends a sentence or a part of one. */
export type Said = { readonly spellings: Spellings; readonly inLower: readonly number[]; readonly atEnd: readonly number[] }

export const wordsSaid = (texts: readonly string[]): Said => {
  const spellings = new Spellings()
  const inLower: number[] = []
  const atEnd: number[] = []
  for (const text of texts) {
    let start = -1
    let hash = 0
    for (let i = 0; i <= text.length; i++) {
      const code = text.charCodeAt(i)
      const kind = i < text.length ? kindOf(code) : 0
      if (isLetter(kind) || kind === MARK || code === 0x27 || code === 0x2019) {
        if (start < 0) {
          start = i
          hash = 0
        }
        hash = mixed(hash, code)
      } else if (start >= 0) {
        if (kindOf(text.charCodeAt(start)) === LOWER) {
          const ends = isEndMark(code) ? 1 : 0
          const place = spellings.placeIn(text, start, i, hash)
          if (place < 0) {
            spellings.add(text.slice(start, i), hash)
            inLower.push(1)
            atEnd.push(ends)
          } else {
            inLower[place] = (inLower[place] as number) + 1
            atEnd[place] = (atEnd[place] as number) + ends
          }
        }
        start = -1
      }
    }
  }
  return { spellings, inLower, atEnd }
}

const isEndMark = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2c || code === 0x3b || code === 0x3a

export const timesInLower = (word: string, { spellings, inLower }: Said): number => timesOf(word, spellings, inLower)

export const timesAtEnd = (word: string, { spellings, atEnd }: Said): number => timesOf(word, spellings, atEnd)

const timesOf = (word: string, spellings: Spellings, times: readonly number[]): number => {
  const place = spellings.placeIn(word, 0, word.length, hashOf(word))
  return place < 0 ? 0 : (times[place] as number)
}

/** Times that the last word of a node and the first of the next one stand next to each other in a line, parted by a space. */
export const pairsSaid = (texts: readonly string[], nodes: readonly Node[]): ReadonlyMap<string, number> => {
  const wanted = new Map<string, number>()
  const lasts = new Set<string>()
  for (let i = 0; i + 1 < nodes.length; i++) {
    const { lastWord, ending } = nodes[i] as Node
    const first = nodes[i + 1]?.firstWord ?? ''
    if (lastWord === '' || first === '' || ending === 'sentence' || ending === 'colon') continue
    wanted.set(`${lastWord} ${first}`, 0)
    lasts.add(lastWord)
  }
  for (const text of texts) {
    let start = 0
    for (let space = text.indexOf(' '); space >= 0; ) {
      const next = text.indexOf(' ', space + 1)
      const word = text.slice(start, space)
      if (lasts.has(word)) {
        const pair = `${word} ${wordUpTo(text, space + 1, next < 0 ? text.length : next)}`
        const times = wanted.get(pair)
        if (times !== undefined) wanted.set(pair, times + 1)
      }
      start = space + 1
      space = next
    }
  }
  return wanted
}

/** A word without the marks behind it. */
const wordUpTo = (text: string, start: number, end: number): string => {
  let last = end
  while (last > start && (kindOf(text.charCodeAt(last - 1)) & IN_WORD) === 0) last--
  return text.slice(start, last)
}
