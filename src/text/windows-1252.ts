/** What windows-1252 has on the bytes 0x80 to 0x9f (Encoding Standard); five of them are not used and stay control characters. */
export const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const C1 = /[\u0080-\u009f]/gu

/** Text of windows-1252 that was read as Latin-1, as `TextDecoder` of Node.js 20 does: `\u0093` -> `“`. */
export const fromLatin1 = (text: string): string => text.replace(C1, (char) => HIGH[char.charCodeAt(0) - 0x80] ?? char)
