// Whether a text holds one of many phrases: one walk over the text instead of a search for each of them.

/** Code units that a phrase is known by; none is shorter. */
const START = 3
const GROUPS = 2048

/** The same as `phrases.some((phrase) => text.includes(phrase))`. */
export const holdsOneOf = (phrases: readonly string[]): ((text: string) => boolean) => {
  const groups: (string[] | undefined)[] = new Array(GROUPS).fill(undefined)
  for (const phrase of phrases) {
    if (phrase.length < START) throw new RangeError(`"${phrase}" has fewer than ${START} code units`)
    const group = groups[groupAt(phrase, 0)]
    if (group === undefined) groups[groupAt(phrase, 0)] = [phrase]
    else group.push(phrase)
  }
  return (text) => {
    for (let i = 0; i + START <= text.length; i++) {
      const group = groups[groupAt(text, i)]
      if (group === undefined) continue
      for (const phrase of group) if (text.startsWith(phrase, i)) return true
    }
    return false
  }
}

/** A number for the three code units at a place. */
const groupAt = (text: string, i: number): number =>
  (text.charCodeAt(i) * 5 + text.charCodeAt(i + 1) * 67 + text.charCodeAt(i + 2) * 331) & (GROUPS - 1)
