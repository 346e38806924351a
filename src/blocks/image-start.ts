/**
 * "The old pier [https://coast.example/pier.jpg]The pier at dusk": html-to-text leaves what stands in place of an image glued to the caption
 * below. It is no sentence, and no link stands before it.
 */
export const IMAGE_START =
  /^(?:[^[\]\n.!?]|[.!?](?!\s)){0,160}\[[^\s\]]{1,2000}\.(?:avif|gif|jpe?g|png|svg|webp)(?:\?[^\s\]]{0,500})?\](?=[\p{Alpha}\p{N}"“„«(])/iu

/**
 * "[The pier at dusk]Fishing crews had asked ...": pandoc leaves the alternative text of an image glued to the text behind it, and "[]" where there is
 * none. "[T]he" is a word that somebody put right, "[Chapter 1] The wall" has a label of its own.
 */
const ALT_START = /^(?:\[(?=[^[\]]{0,40}\p{Alpha}{3})[^[\]]{3,300}\]|\[\] ?)(?=["“„«]?\p{Upper}[\p{Lower} ])/u
/** The same behind the end of a sentence or a date: "... as you age.[A pianist at his keyboard]", "9 December 2024[]Fishing crews". */
const ALT_BEHIND = /(?<=[.!?…]["”’)]?)\[\p{Upper}[^[\]]{2,300}\]$|(?<=\S)\[\](?=$|["“„«]?\p{Upper}\p{Lower})/gu

/** A text of pandoc without the alternative texts of the images at its ends. */
export const withoutAlts = (raw: string): string => {
  if (!raw.includes(']')) return raw
  const text = raw
    .replace(ALT_START, '')
    .replace(ALT_BEHIND, (alt) => (alt === '[]' ? ' ' : ''))
    .trim()
  return text === '' ? raw : text
}
