import { countWords } from '../words.js'
import type { Page, View } from './page.js'

/** A headline is not longer; standfirsts and paragraphs are. */
const HEADLINE_WORDS = 30
/** A numeric date or a clock: a line of facts. */
const DATED = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d{2}|\d{1,2}\. \p{L}{3,10} \d{4}/u
/** Two or three capitalised words: a person, more likely than an article. */
const PERSON = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u
/** How far before the first running text a headline is looked for. */
const REACH = 400

/**
 * The block that is most likely the headline, by heading level, by its words standing in the article and in its address, by being
 * written twice (the page's title and the heading), and by standing right before the article. -1 where nothing speaks for one.
 */
export const headlineIn = (page: Omit<Page, 'headline' | 'sections'>): number => {
  const { views, main } = page
  const from = Math.max(0, (main?.first ?? Math.min(views.length, REACH)) - REACH)
  const to = Math.min(views.length - 1, (main?.first ?? REACH) + 4)
  let best = -1
  let bestScore = 2.2
  const consider = (i: number): void => {
    const view = views[i]
    if (view === undefined) return
    const score = scoreOf(view, i, page)
    if (score !== undefined && score > bestScore) {
      bestScore = score
      best = i
    }
  }
  for (let i = 0; i < Math.min(3, from); i++) consider(i)
  for (let i = from; i <= to; i++) consider(i)
  return best
}

const scoreOf = (view: View, i: number, page: Omit<Page, 'headline' | 'sections'>): number | undefined => {
  const { block, text, words } = view
  if (words === 0 || words > HEADLINE_WORDS || text.length > 260) return
  if (block.kind === 'image' || block.kind === 'code' || block.kind === 'table' || block.kind === 'other') return
  if (/https?:\/\/|@/u.test(text)) return
  if (!/\p{L}{2}/u.test(text)) return
  let score = 0
  if (block.kind === 'heading') score += block.level === 1 ? 5.5 : block.level === 2 ? 1.5 : 0.7
  if (block.kind === 'item') score -= 3.5
  if (words >= 4) score += 0.5
  if (words >= 6) score += 0.7
  if (words === 1) score -= 1.5
  if (words <= 3 && PERSON.test(text.trim())) score -= 1
  if (view.endsSentence && /[.。]["”»]?$/u.test(text.trim())) score -= view.isProse ? 3 : 1.2
  if (words > 22) score -= 1.8
  score += 3.7 * sharedShare(view, page)
  score += slugScore(text, page)
  score += titleScore(view, i, page)
  score += placeScore(i, page)
  score -= 2 * noiseShare(view)
  if (DATED.test(text) && words <= 10) score -= 2
  if (/[:：>»]$/u.test(text.trim())) score -= 1.5
  if (view.phrases.opening.has('by') && words <= 10) score -= 2.5
  if ((block.linked ?? 0) > 0.6 && block.kind !== 'heading') score -= 1
  return score
}

/** Share of the longer words that the running text has too; a block of running text does not count for itself. */
const sharedShare = ({ content, isProse }: View, { vocabulary }: Pick<Page, 'vocabulary'>): number => {
  const words = [...new Set(content)]
  if (words.length === 0) return 0
  return words.filter((word) => (vocabulary.get(word) ?? 0) > (isProse ? 1 : 0)).length / words.length
}

const slugScore = (text: string, { slug }: Pick<Page, 'slug'>): number => {
  if (slug.size < 3) return 0
  const words = new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  const shared = [...slug].filter((word) => words.has(word)).length
  const whole = Math.max(slug.size, words.size)
  return shared / whole > 0.4 ? (5 * shared) / whole : 0
}

/** The title of the page, on one of its first lines, has the words of the headline, alone or with the name of the site. */
const titleScore = (view: View, i: number, { views, times }: Pick<Page, 'views' | 'times'>): number => {
  if (view.key.length < 12) return 0
  const count = times.get(view.key) ?? 1
  const again = count > 1 && count <= 4 ? (i <= 1 ? 0.3 : 0.5) : 0
  const words = new Set(view.key.split(' '))
  let best = 0
  for (const other of views.slice(0, 3)) {
    if (other === view || other.words < 3 || other.words > 40) continue
    const title = new Set(other.key.split(' '))
    const shared = [...words].filter((word) => title.has(word)).length
    const share = shared / Math.max(words.size, Math.min(title.size, words.size + 4))
    if (share > 0.6) best = Math.max(best, 3 * share)
  }
  return again + best
}

const placeScore = (i: number, { main }: Pick<Page, 'main'>): number => {
  if (main === undefined) return i <= 2 ? 1 : 0
  const distance = main.first - i
  if (distance < 0) return distance < -2 ? -3 : -1.5
  // An article that was cut out of its page opens with its headline.
  const opens = i <= 1 && distance <= 14 ? 1.2 - i * 0.5 : 0
  return Math.max(0, 1.2 - distance * 0.06) + opens
}

const noiseShare = (view: View): number => {
  let noise = 0
  for (const family of [
    'share',
    'subscribe',
    'readMore',
    'related',
    'comments',
    'cookies',
    'legal',
    'navigation',
    'advertisement',
    'tags',
  ] as const) {
    noise += view.phrases.words.get(family) ?? 0
  }
  return Math.min(1, noise / Math.max(1, countWords(view.text)))
}
