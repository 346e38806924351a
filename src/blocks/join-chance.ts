/** A wrong join costs as much as a missed one. */
const EVEN_CHANCE = 0.5
/** Fewer seams tell nothing of the renderer. */
const LEAST_SEAMS = 12
/** Share of seams with as many blank lines as most have, from which each line is a text node: a browser leaves more between paragraphs than between items. */
const NODES_SHARE = 0.85
/** On sites left out, 85.2 % of the paragraphs of text nodes were one block from here, 84.9 % from an even chance: one that is missed breaks a whole paragraph. */
const NODES_CHANCE = 0.4
/** A browser breaks no paragraph, so that only what surely goes on is joined: 93.8 % in place of 93.6 %. */
const LINES_CHANCE = 0.8

/** From which chance on two nodes of a text are joined, by the blank lines above each of its nodes. */
export const joinChance = (gaps: readonly number[]): number => {
  const seams = gaps.length - 1
  if (seams < LEAST_SEAMS) return EVEN_CHANCE
  const times = new Map<number, number>()
  for (const gap of gaps.slice(1)) times.set(gap, (times.get(gap) ?? 0) + 1)
  let most = 0
  for (const count of times.values()) most = Math.max(most, count)
  return most < seams * NODES_SHARE ? LINES_CHANCE : NODES_CHANCE
}

/** A headline, a byline or a title and what stands beside it have fewer words together, and a wrong join costs them more than a missed one. */
const TEXT_WORDS = 16

/** Whether a chance is enough to join two nodes that have so many words together. */
export const isEnough = (chance: number, least: number, words: () => number): boolean =>
  chance > least && (chance > EVEN_CHANCE || words() >= TEXT_WORDS)
