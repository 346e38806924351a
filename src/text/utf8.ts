/** How many sequences of bytes above 0x7f are UTF-8, how many bytes are not, and whether the input ends inside a sequence. */
export type Utf8Count = { readonly wellFormed: number; readonly broken: number; readonly isCutOff: boolean }

/** Counts over all bytes, so that damage far down in a text counts too; nothing is kept of them. */
export const countUtf8 = (input: Uint8Array): Utf8Count => {
  let wellFormed = 0
  let broken = 0
  let i = 0
  while (i < input.length) {
    const byte = input[i] ?? 0
    if (byte < 0x80) {
      i++
      continue
    }
    const size = sizeOf(byte)
    const carried = carriedFrom(input, i, size)
    if (size > 1 && carried === size) wellFormed++
    // A sequence of which at least two bytes are there and the rest is behind the end.
    else if (carried > 1 && i + carried === input.length) return { wellFormed, broken, isCutOff: true }
    else broken++
    i += Math.max(1, carried)
  }
  return { wellFormed, broken, isCutOff: false }
}

/** How many bytes the sequence has that a byte opens (Unicode 16, table 3-7); 1 for a byte that opens none. */
const sizeOf = (byte: number): number => (byte < 0xc2 || byte > 0xf4 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4)

/** How many bytes of a sequence of `size` are there. */
const carriedFrom = (input: Uint8Array, start: number, size: number): number => {
  let length = 1
  while (length < size && ((input[start + length] ?? 0) & 0xc0) === 0x80) length++
  return length
}
