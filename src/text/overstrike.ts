/** What stands on paper after each backspace took back the letter before it: `x`, backspace, `x` is one letter in bold type. */
export const dropOverstruck = (text: string): string => {
  const pieces: string[] = []
  for (const piece of text.split('\b')) {
    // All pieces but the first come after a backspace.
    const before = pieces.pop()
    if (before !== undefined) {
      const rest = withoutLast(before)
      if (rest !== '' || pieces.length === 0) pieces.push(rest)
    }
    if (piece !== '' || pieces.length === 0) pieces.push(piece)
  }
  return pieces.join('')
}

const withoutLast = (text: string): string => text.slice(0, /[\u{10000}-\u{10ffff}]$/u.test(text.slice(-2)) ? -2 : -1)
