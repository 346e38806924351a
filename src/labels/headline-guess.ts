import { countWords } from '../words.js'
import { contentWords, type Page, type View } from './page.js'

/** A headline is not longer; standfirsts and paragraphs are. */
const HEADLINE_WORDS = 30
/** How far before the first running text a headline is looked for. */
const REACH = 40

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
  let score = 0
  if (block.kind === 'heading') score += block.level === 1 ? 4 : block.level === 2 ? 2 : 1
  if (block.kind === 'item') score -= 1.5
  if (words >= 4) score += 1
  if (words >= 6) score += 0.7
  if (words === 1) score -= 1.5
  if (view.endsSentence && /[.。]["”»]?$/u.test(text.trim())) score -= 1.2
  if (words > 22) score -= 0.8
  score += 2.2 * sharedShare(text, page)
  score += slugScore(text, page)
  score += titleScore(view, i, page)
  score += placeScore(i, page)
  score -= 3 * noiseShare(view)
  if ((block.linked ?? 0) > 0.6 && block.kind !== 'heading') score -= 1
  return score
}

const sharedShare = (text: string, { vocabulary }: Pick<Page, 'vocabulary'>): number => {
  const words = [...new Set(contentWords(text))]
  if (words.length === 0) return 0
  return words.filter((word) => vocabulary.has(word)).length / words.length
}

const slugScore = (text: string, { slug }: Pick<Page, 'slug'>): number => {
  if (slug.size < 3) return 0
  const words = new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  const shared = [...slug].filter((word) => words.has(word)).length
  const whole = Math.max(slug.size, words.size)
  return shared / whole > 0.4 ? (4 * shared) / whole : 0
}

/** The title of the page repeats the headline, alone or with the name of the site. */
const titleScore = (view: View, i: number, { views, times }: Pick<Page, 'views' | 'times'>): number => {
  if (view.key.length < 12) return 0
  if ((times.get(view.key) ?? 0) > 1) return i <= 1 ? 0.8 : 1.6
  const title = views
    .slice(0, 3)
    .find((other) => other !== view && other.key.length > view.key.length && other.key.length < view.key.length + 60)
  return title?.key.includes(view.key) ? 2 : 0
}

const placeScore = (i: number, { main }: Pick<Page, 'main'>): number => {
  if (main === undefined) return i <= 2 ? 1 : 0
  const distance = main.first - i
  if (distance < 0) return distance < -2 ? -2 : -0.6
  return Math.max(0, 1.5 - distance * 0.08) + (i === 0 ? 0.4 : 0)
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
