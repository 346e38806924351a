import type { Ground } from './page.js'
import type { View } from './view.js'

/** A headline is not longer; standfirsts and paragraphs are. */
const HEADLINE_WORDS = 30
/** A numeric date or a clock: a line of facts. */
const DATED = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d{2}|\d{1,2}\. \p{Alpha}{3,10} \d{4}/u
/** Two or three capitalised words: a person, more likely than an article. */
const PERSON = /^\p{Upper}[\p{Alpha}.'’-]+(?: \p{Upper}[\p{Alpha}.'’-]*){1,2}$/u
const ADDRESS = /https?:\/\//u
/** How far before the first running text a headline is looked for. */
const REACH = 400
/** Less speaks for no headline at all. */
const LEAST = 2.2

/**
 * The block that is most likely the headline, by heading level, by its words standing in the article and in its address, by being
 * written twice (the page's title and the heading), and by standing right before the article; -1 where nothing speaks for one. It is the
 * first guess, which other cues measure distances by; which block is the headline is weighed later.
 */
export const headlineIn = (page: Ground): { readonly at: number; readonly scores: Float64Array } => {
  const { views, main } = page
  const scores = new Float64Array(views.length)
  const from = Math.max(0, (main?.first ?? Math.min(views.length, REACH)) - REACH)
  const to = Math.min(views.length - 1, (main?.first ?? REACH) + 4)
  const titles = views.slice(0, 3).map(({ tokens, words }) => (words < 3 || words > 40 ? undefined : new Set(tokens)))
  let at = -1
  let best = LEAST
  views.forEach((view, i) => {
    if (i > to || (i < from && i >= 3)) return
    const score = scoreOf(view, i, { page, titles }) ?? 0
    scores[i] = score
    if (score > best) {
      best = score
      at = i
    }
  })
  return { at, scores }
}

type Titles = readonly (ReadonlySet<string> | undefined)[]

const scoreOf = (view: View, i: number, { page, titles }: { page: Ground; titles: Titles }): number | undefined => {
  const { block, text, words } = view
  if (words === 0 || words > HEADLINE_WORDS || text.length > 260) return
  if (block.kind === 'image' || block.kind === 'code' || block.kind === 'table' || block.kind === 'other') return
  if (text.includes('@') || (text.includes('://') && ADDRESS.test(text))) return
  if (!/\p{Alpha}{2}/u.test(text)) return
  const trimmed = text.trim()
  let score = 0
  if (block.kind === 'heading') score += block.level === 1 ? 5.5 : block.level === 2 ? 1.5 : 0.7
  if (block.kind === 'item') score -= 3.5
  if (words >= 4) score += 0.5
  if (words >= 6) score += 0.7
  if (words === 1) score -= 1.5
  if (words <= 3 && PERSON.test(trimmed)) score -= 1
  if (view.endsSentence && /[.。]["”»]?$/u.test(trimmed.slice(-2))) score -= view.isProse ? 3 : 1.2
  if (words > 22) score -= 1.8
  score += 3.7 * (page.sharedShares[i] ?? 0)
  score += 5 * (page.slugLikenesses[i] ?? 0)
  score += titleScore(view, i, { page, titles })
  score += placeScore(i, page)
  score -= 2 * view.noise
  if (DATED.test(text) && words <= 10) score -= 2
  if (/[:：>»]$/u.test(trimmed.slice(-1))) score -= 1.5
  if (view.phrases.opening.has('by') && words <= 10) score -= 2.5
  if ((block.linked ?? 0) > 0.6 && block.kind !== 'heading') score -= 1
  return score
}

/** Longer blocks are not compared with the running text: they are it. */
const SHARED_WORDS = 40

/** For each block the share of its longer words that the running text has too; a block of running text does not count for itself. */
export const sharedShares = (views: readonly View[], vocabulary: Int32Array): Float64Array => {
  const shares = new Float64Array(views.length)
  /** The last block that a word was seen in, counted from 1: each word of a block counts once. */
  const seenIn = new Int32Array(vocabulary.length)
  views.forEach(({ content, isProse, words }, i) => {
    if (content.length === 0 || words > SHARED_WORDS) return
    let own = 0
    let shared = 0
    for (const word of content) {
      if (seenIn[word] === i + 1) continue
      seenIn[word] = i + 1
      own++
      if ((vocabulary[word] as number) > (isProse ? 1 : 0)) shared++
    }
    shares[i] = shared / own
  })
  return shares
}

/** For each block, as below. */
export const slugLikenessesOf = (views: readonly View[], slug: ReadonlySet<string>): Float64Array => {
  const likenesses = new Float64Array(views.length)
  if (slug.size > 0) for (let i = 0; i < views.length; i++) likenesses[i] = slugLikeness(views[i] as View, slug)
  return likenesses
}

/** How much of the article's address and of a short block are the same words, 0 to 1; 0 below two fifths. */
const slugLikeness = ({ tokens, key, words: count }: View, slug: ReadonlySet<string>): number => {
  if (slug.size < 3 || count > HEADLINE_WORDS) return 0
  // Most blocks hold too few of the words, wherever they stand.
  let held = 0
  for (const word of slug) if (key.includes(word)) held++
  if (held <= 0.4 * slug.size) return 0
  const words = new Set(tokens.flatMap((token) => token.match(/\p{Alpha}{3,}/gu) ?? []))
  let shared = 0
  for (const word of slug) if (words.has(word)) shared++
  const share = shared / Math.max(slug.size, words.size)
  return share > 0.4 ? share : 0
}

/** The title of the page, on one of its first lines, has the words of the headline, alone or with the name of the site. */
const titleScore = (view: View, i: number, { page, titles }: { page: Pick<Ground, 'times'>; titles: Titles }): number => {
  if (view.key.length < 12) return 0
  const count = page.times.get(view.key) ?? 1
  const again = count > 1 && count <= 4 ? (i <= 1 ? 0.3 : 0.5) : 0
  return again + 3 * titleLikeness(view, i, titles)
}

/** Share of the words that one of the page's first blocks has too, 0 to 1; 0 below three fifths. */
const titleLikeness = (view: View, i: number, titles: Titles): number => {
  let words: Set<string> | undefined
  let best = 0
  titles.forEach((title, k) => {
    if (title === undefined || k === i) return
    words ??= new Set(view.tokens)
    let shared = 0
    for (const word of words) if (title.has(word)) shared++
    const share = shared / Math.max(words.size, Math.min(title.size, words.size + 4))
    if (share > 0.6) best = Math.max(best, share)
  })
  return best
}

const placeScore = (i: number, { main }: Pick<Ground, 'main'>): number => {
  if (main === undefined) return i <= 2 ? 1 : 0
  const distance = main.first - i
  if (distance < 0) return distance < -2 ? -3 : -1.5
  // An article that was cut out of its page opens with its headline.
  const opens = i <= 1 && distance <= 14 ? 1.2 - i * 0.5 : 0
  return Math.max(0, 1.2 - distance * 0.06) + opens
}
