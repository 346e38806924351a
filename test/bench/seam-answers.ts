import type { Paragraph } from '../../src/blocks/paragraphs.js'
import type { Gold } from '../../src/training/gold.js'
import { plain } from '../../src/training/align.js'

/** What the gold says of the seams between paragraphs: 1 joined, 0 not, and how much each answer counts (0: not known). */
export type Answers = { readonly answers: Int8Array; readonly weights: Float32Array }

/** Two short texts outside of all that is known are entries of a menu, mostly: told to be apart, but not as loudly. */
const MENU_WORDS = 6
const MENU_WEIGHT = 0.2
/** A headline joined to its neighbour is lost, which is worse than a paragraph in two pieces. */
const HEADLINE_WEIGHT = 3
/** A gold paragraph over nodes of fewer words than this, in the mean, is a row of a table, not a text. */
const NODE_WORDS = 3
/** Places of one text in a page that are looked at. */
const MOST_PLACES = 20

const CLOSING = /^[\s,;:.!?)\]}”’»…%、。，！？」』"*]+$/u
const OPENING = /^[(“„«"[「『]+$/u
const GOES_ON = /^(?:["'“‘«([]?\p{Ll}|[,;:.!?)\]}»”’%…、。，])/u
const MARKER = /^\s*(?:[-*+]|\d+[.)])\s+/u

export const answersOf = (paragraphs: readonly Paragraph[], gold: Gold): Answers => {
  const answers = new Int8Array(paragraphs.length - 1)
  const weights = new Float32Array(paragraphs.length - 1)
  const keys = paragraphs.map(({ raw }) => plain(raw))
  const placesOf = placesIn(keys)
  const set = (seam: number, answer: 0 | 1, weight = 1): void => {
    if (seam < 0 || seam >= answers.length || (answer === 0 && weights[seam] === 1 && answers[seam] === 1)) return
    answers[seam] = answer
    weights[seam] = weight
  }
  const isMark = (node: number, pattern: RegExp): boolean => keys[node] === '' && pattern.test(paragraphs[node]?.raw ?? '')
  const body = gold.body && gold.silver !== true ? gold.body.split('\n') : []
  for (const paragraph of body) {
    // A row of a table in the gold; its cells are paragraphs of their own here.
    if (paragraph.includes(' | ') || paragraph.includes('\t')) continue
    const key = plain(paragraph.replace(MARKER, ''))
    for (const place of placesOf(key)) {
      let { from, to } = place
      if (to - from >= 3 && key.split(' ').length < NODE_WORDS * (to - from + 1)) continue
      while (place.isAtEnd && isMark(to + 1, CLOSING)) to++
      while (place.isAtStart && isMark(from - 1, OPENING)) from--
      for (let seam = from; seam < to; seam++) set(seam, 1)
      if (place.isAtStart) set(from - 1, 0)
      if (place.isAtEnd) set(to, 0)
    }
  }
  const facts = [...(gold.authors ?? []), ...(gold.captions ?? [])].map((text) => ({ text, weight: 1 }))
  for (const { text, weight } of [...facts, { text: gold.headline ?? '', weight: HEADLINE_WEIGHT }]) {
    for (const { from, to, isAtStart, isAtEnd } of placesOf(plain(text))) {
      if (!isAtStart || !isAtEnd) continue
      for (let seam = from; seam < to; seam++) set(seam, 1, weight)
      set(from - 1, 0, weight)
      set(to, 0, weight)
    }
  }
  for (let seam = 0; seam < answers.length; seam++) {
    const above = paragraphs[seam]
    const below = paragraphs[seam + 1]
    if (above === undefined || below === undefined || !canBeJoined(above, below)) weights[seam] = 0
    else if (weights[seam] === 0 && gold.silver !== true && isMenu(above.raw, below.raw)) weights[seam] = MENU_WEIGHT
  }
  return { answers, weights }
}

const canBeJoined = (above: Paragraph, below: Paragraph): boolean =>
  (above.kind === 'paragraph' || above.kind === 'item') && (below.kind === 'paragraph' || /^[-–]$/u.test(below.marker))

const wordsIn = (text: string): number => text.split(/\s+/u, MENU_WORDS + 1).length

const isMenu = (above: string, below: string): boolean => wordsIn(above) < MENU_WORDS && wordsIn(below) < MENU_WORDS && !GOES_ON.test(below)

type Place = { readonly from: number; readonly to: number; readonly isAtStart: boolean; readonly isAtEnd: boolean }

/** Finds a text in the words of all nodes, wherever nodes begin and end. */
const placesIn = (keys: readonly string[]): ((key: string) => readonly Place[]) => {
  const nodeOfWord: number[] = []
  const wordAt = new Map<number, number>()
  let length = 0
  keys.forEach((key, node) => {
    for (const word of key.split(' ').filter(Boolean)) {
      wordAt.set(length, nodeOfWord.length)
      nodeOfWord.push(node)
      length += word.length + 1
    }
  })
  const flat = ` ${keys.filter(Boolean).join(' ')} `
  return (key) => {
    const places: Place[] = []
    if (key.length < 3) return places
    for (let at = flat.indexOf(` ${key} `); at >= 0 && places.length < MOST_PLACES; at = flat.indexOf(` ${key} `, at + 1)) {
      const first = wordAt.get(at)
      if (first === undefined) continue
      const last = first + key.split(' ').length - 1
      const from = nodeOfWord[first] ?? 0
      const to = nodeOfWord[last] ?? 0
      places.push({ from, to, isAtStart: nodeOfWord[first - 1] !== from, isAtEnd: nodeOfWord[last + 1] !== to })
    }
    return places
  }
}
