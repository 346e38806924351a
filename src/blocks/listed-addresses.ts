import type { Line } from '../types.js'

/** "   12. https://coast.example/tide", "[12] https://coast.example/tide": a line of the list that lynx, elinks and w3m put behind the text. */
const LISTED = /^\s{0,20}\[?(?<number>\d{1,4})[.\]] {1,4}(?<url>[a-z]{3,10}:\S{1,2000})\s*$/u

/** The addresses that belong to the numbers of links, by number: of two lists the last, since the text may have one of its own. */
export const listedAddresses = (lines: readonly Line[]): ReadonlyMap<string, string> => {
  const addresses = new Map<string, string>()
  for (const { text } of lines) {
    const { number, url } = (text.includes(':') ? LISTED.exec(text)?.groups : undefined) ?? {}
    if (number !== undefined && url !== undefined) addresses.set(number, url)
  }
  return addresses
}
