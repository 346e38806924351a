// How each language says "5 hours ago", from Intl. The command has it written down at its build: to ask Intl takes a start ten milliseconds.

export const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
export type Unit = (typeof UNITS)[number]

/** Counts that have a form of their own in one of the languages: one, two, few, many. */
const COUNTS = [1, 2, 5, 21]

/** What may stand before the count, and for each unit what may stand behind it. */
export type CountedWords = { readonly heads: readonly string[]; readonly tails: Readonly<Record<Unit, readonly string[]>> }

/** The words around a count in the language with this BCP 47 code. */
export const wordsOfCounts = (code: string): CountedWords => {
  const heads = new Set<string>()
  const tailsOf = (unit: Unit): readonly string[] => {
    const tails = new Set<string>()
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.RelativeTimeFormat(code, { style, numeric: 'always' })
      for (const count of COUNTS) {
        const parts = format.formatToParts(-count, unit)
        const at = parts.findIndex(({ type }) => type === 'integer')
        if (at < 0) continue
        heads.add(textOf(parts.slice(0, at)))
        tails.add(textOf(parts.slice(at + 1)))
      }
    }
    return [...tails]
  }
  const tails = Object.fromEntries(UNITS.map((unit) => [unit, tailsOf(unit)])) as Record<Unit, readonly string[]>
  return { heads: [...heads], tails }
}

const textOf = (parts: readonly { readonly value: string }[]): string => parts.map(({ value }) => value).join('')
