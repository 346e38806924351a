import type { Line } from '../types.js'

/** "   [12]: https://coast.example/tide (Tide)": where Markdown says what a label stands for. */
const DEFINITION = /^ {0,6}\[(?<label>[^[\]]{1,100})\]: +<?(?<url>[^\s<>]{1,2000})>?(?:\s|$)/u
/** "[the pier][12]". */
const REFERENCE = /\]\[(?<label>[^[\]\n]{1,100})\]/gu
/** "[the pier]", where the words themselves are the label. */
const SHORTCUT = /(?<![\]!\\])\[(?<label>[^[\]\n]{1,100})\](?:\[\])?(?![[(:])/gu

/** The addresses of links by their labels. */
export const definedAddresses = (lines: readonly Line[]): ReadonlyMap<string, string> => {
  const addresses = new Map<string, string>()
  for (const { text } of lines) {
    const { label, url } = (text.includes(']:') ? DEFINITION.exec(text)?.groups : undefined) ?? {}
    if (label !== undefined && url !== undefined) addresses.set(label.toLowerCase(), url)
  }
  return addresses
}

/** "`the pier </tide>`__", as reStructuredText writes a link. */
const BACKQUOTED = /`(?<text>[^`<>]{1,500}?)\s*<(?<url>[^`<>\s]{1,2000})>`__?/gu

/** A text whose links name their addresses themselves, as those of Markdown do. */
export const withAddresses = (raw: string, addresses: ReadonlyMap<string, string>): string => {
  const inline = raw.includes('>`_') ? raw.replace(BACKQUOTED, (_, text: string, url: string) => `[${text}](${targetOf(url)})`) : raw
  if (addresses.size === 0 || !inline.includes(']') || DEFINITION.test(inline)) return inline
  const full = inline.replace(REFERENCE, (reference, label: string) => {
    const url = addresses.get(label.toLowerCase())
    return url === undefined ? reference : `](${targetOf(url)})`
  })
  return full.replace(SHORTCUT, (reference, label: string) => {
    const url = addresses.get(label.toLowerCase())
    return url === undefined ? reference : `[${label}](${targetOf(url)})`
  })
}

const targetOf = (url: string): string => (/[()]/u.test(url) ? `<${url}>` : url)
