// UTF-8 that was read as windows-1252 or Latin-1, mended in the damaged span only (after ftfy, R. Speer: only what decodes as UTF-8).

/** Characters that windows-1252 puts on the bytes 0x80 to 0x9f. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTE_OF = new Map<string, number>([...HIGH].map((char, i) => [char, 0x80 + i]))
/** Runs of characters that are each one byte above 0x7f in windows-1252. */
const RUN = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,200}/gu
const FATAL = new TextDecoder('utf-8', { fatal: true })

/** `KÃ¶nig` -> `König`, `â€œ` -> `“`; a span that is no UTF-8, as in `Ã…lesund` alone, could be real text and is left. */
export const mendMojibake = (text: string): string => text.replace(RUN, (run) => mended(run) ?? run)

const mended = (run: string): string | undefined => {
  const chars = [...run]
  const bytes = Uint8Array.from(chars.map((char) => BYTE_OF.get(char) ?? char.charCodeAt(0)))
  let decoded: string
  try {
    decoded = FATAL.decode(bytes)
  } catch {
    return inPieces(chars, bytes)
  }
  return isPlausible(decoded, run) ? decoded : undefined
}

/** A damaged span next to a real accented letter: each sequence is decoded by itself. */
const inPieces = (chars: readonly string[], bytes: Uint8Array): string | undefined => {
  let out = ''
  let isChanged = false
  for (let i = 0; i < bytes.length; ) {
    const size = sizeOf(bytes[i] ?? 0)
    const piece = bytes.subarray(i, i + size)
    const isWhole = size > 1 && piece.length === size && piece.subarray(1).every((byte) => byte >= 0x80 && byte < 0xc0)
    const decoded = isWhole ? lenient(piece) : undefined
    const source = chars.slice(i, i + size).join('')
    if (decoded !== undefined && isPlausible(decoded, source)) {
      out += decoded
      isChanged = true
      i += size
    } else {
      out += chars[i] ?? ''
      i += 1
    }
  }
  return isChanged ? out : undefined
}

const lenient = (bytes: Uint8Array): string | undefined => {
  try {
    return FATAL.decode(bytes)
  } catch {
    return
  }
}

const sizeOf = (byte: number): number =>
  byte >= 0xf0 && byte < 0xf8 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 1

/**
 * Two characters may be real text: `Ã…` (Å) opens words, so it is left; `Ã¶`, `Â»` are not, since a letter and a mark such as ¶ or » do
 * not meet so. Three or more are never real.
 */
const isPlausible = (decoded: string, source: string): boolean => {
  if (/[\u0080-\u009f\ufffd]/u.test(decoded)) return false
  if (source.length >= 3) return true
  return !/^[Ã][…”“‘’–—„‚]$/u.test(source) && /^[ÂÃÄÅÐÑØÙ]/u.test(source)
}
