// What a browser prints around a page: the time and the title above, the address and the number of the page below.

type Numbered = { readonly number: number; readonly text: string }

/** "11/29/26, 12:11 PM", "29.11.26, 12:11", "29-11-2026 12:11", "2026/11/29 下午12:11", with the title of the page behind it or on the line below. */
const STAMP =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:20)?\d{2}|20\d{2}[./-] ?\d{1,2}[./-] ?\d{1,2}\.?),? (?:[上下午前後오전후]{2} ?)?\d{1,2}[:.]\d{2}(?:[ \u202f](?:[AP]M|[ap]\.?[ \u00a0]?m\.?))?(?:\s|$)/u
/** Asked first: the pattern of the whole takes longer to be made than most pages to be asked. */
const OPENS_WITH_FIGURE = /^\s*\d/
/** "1/3", maybe with the address before it. */
const PAGE = /^(?:(?<address>\S{1,2000})\s+)?(?<page>\d{1,3})\/(?<pages>\d{1,3})$/u
const ADDRESS = /^(?:https?|file):\S+$/u

/** The lines of a printed page that are no part of its text, and its address where that is whole. */
export type PrintedPage = { readonly frame: ReadonlySet<number>; readonly address: Numbered | undefined }

/** Undefined where no browser printed the text: it must open with a time, and its pages must be counted from the first to the last. */
export const printedPageOf = (lines: readonly Numbered[]): PrintedPage | undefined => {
  const first = lines.find(({ text }) => text.trim() !== '')
  if (first === undefined || !OPENS_WITH_FIGURE.test(first.text) || !STAMP.test(first.text.trim())) return
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const title = filled[1]
  const ends = endsOf(filled)
  if (ends.length === 0) return
  const frame = new Set<number>([first.number])
  let address: Numbered | undefined
  for (const end of ends) {
    const [own, above, stamp, below] = [filled[end], filled[end - 1], filled[end + 1], filled[end + 2]]
    if (own !== undefined) frame.add(own.number)
    const inside = own && PAGE.exec(own.text.trim())?.groups?.['address']
    const named = inside === undefined ? above : { number: own?.number ?? 0, text: inside }
    if (named !== undefined && ADDRESS.test(named.text.trim())) {
      frame.add(named.number)
      address ??= { number: named.number, text: named.text.trim() }
    }
    if (stamp === undefined || !STAMP.test(stamp.text.trim())) continue
    frame.add(stamp.number)
    if (below !== undefined && below.text.trim() === title?.text.trim()) frame.add(below.number)
  }
  return { frame, address: address?.text.startsWith('http') === true && !CUT.test(address.text) ? address : undefined }
}
/** Browsers cut a long address. */
const CUT = /…|\.{3}$/u

/** Places of the lines that count the pages, if they count them all. */
const endsOf = (filled: readonly Numbered[]): readonly number[] => {
  const ends: number[] = []
  let pages = ''
  filled.forEach(({ text }, i) => {
    const groups = text.length < 2100 ? PAGE.exec(text.trim())?.groups : undefined
    if (groups === undefined || Number(groups['page']) !== ends.length + 1) return
    if (ends.length > 0 && groups['pages'] !== pages) return
    pages = groups['pages'] ?? ''
    ends.push(i)
  })
  return Number(pages) === ends.length ? ends : []
}
