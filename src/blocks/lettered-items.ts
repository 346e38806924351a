import type { Line } from '../types.js'

/** "a. the yard", "  b) the pier", "(c) the light", "ii. the wall". */
const LETTERED = /^(?<before>[ \t]{0,40}\(?)(?<mark>[a-z]|[ivx]{2,4})(?<after>[.)])[ \t]+\S/u
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']
/** Lines between two items of one list. */
const MOST_LINES = 40

/** The last mark of each list that may go on, by what stands around the mark. */
type Lists = Map<string, { readonly place: number; readonly number: number; readonly at: number }>

/** The numbers of the lines that open an item counted by letters; a letter alone counts nothing: "a. M." and "z. B." stand in sentences too. */
export const letteredItems = (lines: readonly Line[]): ReadonlySet<number> => {
  const items = new Set<number>()
  const letters: Lists = new Map()
  const roman: Lists = new Map()
  for (let at = 0; at < lines.length; at++) {
    const { number, text } = lines[at] as Line
    const { before, mark = '', after } = LETTERED.exec(text)?.groups ?? {}
    if (mark === '') continue
    for (const [lists, marks] of [
      [letters, LETTERS],
      [roman, ROMAN],
    ] as const) {
      const place = marks.indexOf(mark)
      const key = `${before}${after}`
      const last = lists.get(key)
      if (last !== undefined && last.place === place - 1 && at - last.at <= MOST_LINES) {
        items.add(last.number)
        items.add(number)
        lists.set(key, { place, number, at })
      } else if (place === 0) lists.set(key, { place, number, at })
    }
  }
  return items
}
