import type { Line } from '../types.js'

/** "   [12]: https://coast.example/tide (Tide)": where Markdown says what a label stands for. */
const DEFINITION = /^ {0,6}\[(?<label>[^[\]]{1,100})\]: +<?(?<url>[^\s<>]{1,2000})>?(?:\s|$)/u
/** "[the pier][12]". */
const REFERENCE = /\]\[(?<label>[^[\]\n]{1,100})\]/gu

/** The addresses of links by their labels; empty where no link of the text has one. */
export const definedAddresses = (lines: readonly Line[]): ReadonlyMap<string, string> => {
  const addresses = new Map<string, string>()
  if (!lines.some(({ text }) => text.includes(']['))) return addresses
  for (const { text } of lines) {
    const { label, url } = (text.includes(']:') ? DEFINITION.exec(text)?.groups : undefined) ?? {}
    if (label !== undefined && url !== undefined) addresses.set(label.toLowerCase(), url)
  }
  return addresses
}

/** A text whose links name their addresses themselves. */
export const withAddresses = (raw: string, addresses: ReadonlyMap<string, string>): string =>
  addresses.size === 0 || !raw.includes('][')
    ? raw
    : raw.replace(REFERENCE, (reference, label: string) => {
        const url = addresses.get(label.toLowerCase())
        return url === undefined ? reference : `](${/[()]/u.test(url) ? `<${url}>` : url})`
      })
