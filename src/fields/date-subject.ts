import { onceMade } from '../once-made.js'
import { phrasesIn } from '../phrases.js'
import { DAY_LABELS } from '../word-lists.js'
import { countWords } from '../words.js'
import { namesIn } from './names.js'
import { isShortWeekday } from './weekdays.js'

/**
 * Whether the words with a colon right before a day are a label that names something else than the article: "Prazo final: 5 de janeiro de 2026".
 * What days are labelled with has no end; of 1430 scrapes of the corpus none had a label of several unknown words before the day of
 * publication, and one had "Last post:" before another.
 */
export const hasOtherSubject = (before: string): boolean => {
  if (!before.includes(':') && !before.includes('：')) return false
  const label = LABEL.exec(before)?.groups?.['label']?.trim()
  if (
    label === undefined ||
    countWords(label) < LABEL_WORDS ||
    GLUED.test(label) ||
    dayLabels().has(label.toLowerCase()) ||
    isShortWeekday(label)
  )
    return false
  const { words } = phrasesIn(label)
  if ((words.get('navigation') ?? 0) >= countWords(label)) return false
  return KNOWN.every((family) => !words.has(family)) && !isName(label)
}
/** A word alone may be one more for publication, "Written:", as on three of those scrapes. */
const LABEL_WORDS = 2
const KNOWN = ['published', 'updated', 'by', 'editing', 'source', 'post'] as const
const LABEL = /^(?<label>[\p{Alpha}\p{M}][\p{Alpha}\p{M}'’ ]{1,38}[\p{Alpha}\p{M}])\s?[:：]\s?$/u
/** "MillerPublished:" */
const GLUED = /\p{Lower}\p{Upper}/u
const dayLabels = onceMade(() => new Set(DAY_LABELS))

/** A name in Han letters has three, or four with a rare family name: "报名截止" is a label. */
const isName = (label: string): boolean => !(label.length > HAN_NAME_LETTERS && HAN.test(label)) && namesIn(label).names.length > 0
const HAN_NAME_LETTERS = 3
const HAN = /^\p{Script=Han}+$/u
