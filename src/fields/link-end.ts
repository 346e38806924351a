/** `The pier at dusk. Photo: Dana Voss](/gallery/pier)`: the link opened in a block above, or in the line before. */
export const withoutLinkEnds = (text: string): string => (text.includes('](') ? text.replace(LINK_END, '').trim() : text)
const LINK_END = /\]\([^\s()]{0,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?(?: "[^"]{0,300}")?\)\[?/gu
