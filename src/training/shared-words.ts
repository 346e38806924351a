/** Twice the shared words by all words (Dice), each word as often as it stands: the F1 of one list against the other. */
export const sharedWords = (a: readonly string[], b: readonly string[]): number => {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of a) {
    const count = left.get(word) ?? 0
    if (count > 0) shared++
    left.set(word, count - 1)
  }
  return (2 * shared) / (a.length + b.length)
}
