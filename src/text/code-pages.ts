// UTF-8 that was read as another code page than windows-1252, mended where its bytes make what no text of that code page has.

/** The characters on the bytes 0x80 to 0xff, as far as `TextDecoder` does not know them. */
const IBM437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

type CodePage = {
  readonly id: string
  readonly high: () => string
  /** What no text has but for the damage; `~` stands for a byte that carries on a sequence. */
  readonly proof: string
  /** The sequences that are mended where there is such a proof. */
  readonly spans: string
}

const decoded = (encoding: string) => (): string => new TextDecoder(encoding).decode(Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i))

const CODE_PAGES: readonly CodePage[] = [
  {
    id: 'windows-1251',
    high: decoded('windows-1251'),
    // "РџСЂРёРІРµС‚", "вЂ”"; "Рі" opens the Ukrainian "Рівне".
    proof: 'вЂ~|(?:[РС]~){3}|[РС](?![ЁёІіЇїЄєҐґЎў])~[РС]~|[РС]~[РС](?![ЁёІіЇїЄєҐґЎў])~',
    spans: 'вЂ~|[РС](?![ЁёІіЇїЄєҐґЎў])~|(?<=[РС]~)[РС]~|[РС]~(?=[РС]~)|(?<!\\p{Alpha})[РС]~(?!\\p{Alpha})|В[«» ]',
  },
  {
    id: 'windows-1250',
    high: decoded('windows-1250'),
    // "zdecydowaĹ‚a", "Ĺ›wiat", "jeĹĽ"; "Ăştia" is Romanian.
    proof: '(?<=\\p{Lower})[ĂĹ]~|Ĺ(?!\\p{Alpha})~\\p{Lower}|Ă[©¶Ľ¤˝](?=\\p{Lower})',
    spans: '[ĂĹÄ]~|Č[™›]|â€~|Â~',
  },
  {
    id: 'macintosh',
    high: decoded('macintosh'),
    // "It‚Äôs", "caf√©", "√úber"; "√π" is mathematics.
    proof: '‚Ä[ìîôöúù¶¢∞]|(?<=\\p{Alpha})√(?![πΩ∂∫∑∏∞µ])~|√[ÑÖÜäöüéèáàç](?=\\p{Lower})',
    spans: '‚[ÄÇÜ]~|√(?![π∞])~|¬[´ª†]|[ƒ≈]~(?=\\p{Lower})',
  },
  {
    id: 'ibm437',
    high: () => IBM437,
    // "K├╢nig", "ItΓÇÖs"
    proof: 'ΓÇ[ÖÿöôÆ£¥ªó]|(?<=\\p{Alpha})├~|├~(?=\\p{Lower})',
    spans: 'ΓÇ~|├~|┬~',
  },
]

/** One of them is in each line that is damaged so; most are rare in texts of all languages. */
export const CODE_PAGE_SIGN = /[ЂЃѓЅѕЉЊЌЋЏђљњќћџĂĹ√├]|‚Ä|ΓÇ/u

type Reader = { readonly proof: RegExp; readonly spans: RegExp; readonly byteOf: ReadonlyMap<string, number> }

const readers = new Map<string, Reader>()
/** Built when the first sign is met. */
const readerOf = ({ id, high, proof, spans }: CodePage): Reader => {
  const known = readers.get(id)
  if (known !== undefined) return known
  const characters = [...high()]
  const carry = `[${characters
    .slice(0, 0x40)
    .join('')
    .replace(/[\\\]^-]/gu, '\\$&')}]`
  const patternOf = (source: string, flags: string): RegExp => new RegExp(source.replaceAll('~', carry), flags)
  const byteOf = new Map(characters.map((character, i) => [character, 0x80 + i]))
  const reader = { proof: patternOf(proof, 'u'), spans: patternOf(spans, 'gu'), byteOf }
  readers.set(id, reader)
  return reader
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })
const TEXT = /^[\p{Alpha}\p{M}\p{P}\p{S}\p{Zs}\p{N}]$/u

/** "РџСЂРёРІРµС‚" -> "Привет", "zdecydowaĹ‚a" -> "zdecydowała", "It‚Äôs" -> "It’s". */
export const mendCodePages = (text: string): string => {
  let mended = text
  for (const page of CODE_PAGES) {
    const { proof, spans, byteOf } = readerOf(page)
    if (proof.test(mended)) mended = mended.replace(spans, (span) => charOf(span, byteOf))
  }
  return mended
}

/** The character whose bytes a span was read from; the span where they are none. */
const charOf = (span: string, byteOf: ReadonlyMap<string, number>): string => {
  try {
    const char = UTF8.decode(Uint8Array.from([...span], (one) => byteOf.get(one) ?? 0))
    return TEXT.test(char) ? char : span
  } catch {
    return span
  }
}
