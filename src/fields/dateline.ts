import { AGENCIES } from '../languages.js'
import { alternation } from '../phrases.js'
import type { Dateline, Found, LabelledPage } from '../types.js'
import { bodyRange } from './place.js'

const DATELINE = new RegExp(
  `^(?<place>\\p{Lu}[\\p{Lu}\\p{M}.'’-]{1,30}(?:[ ,]{1,2}\\p{Lu}[\\p{L}\\p{M}.'’-]{1,30}){0,4})(?:,? (?:\\p{Lu}[\\p{L}.]{2,12} )?\\d{1,2}\\.?)?\\s?(?:[(\\[](?<agency>${alternation(AGENCIES)})[)\\]])?\\s?[-–—]{1,2}\\s`,
  'u',
)

/** `WASHINGTON (Reuters) - The bank ...`: the place in capitals, maybe an agency, a dash. The text stays in the body. */
export const readDateline = (page: LabelledPage): Found<Dateline> | undefined => {
  const [first] = bodyRange(page)
  for (const block of page.blocks.slice(Math.max(0, first), first + 2)) {
    const groups = DATELINE.exec(block.text.slice(0, 160))?.groups
    const place = groups?.['place']?.trim()
    if (place === undefined) continue
    const isCapital = /^\p{Lu}{2}/u.test(place)
    if (isCapital || groups?.['agency'] !== undefined)
      return { value: { place, agency: groups?.['agency'] ?? null }, spans: block.spans, confidence: 0.85, rule: 'dateline' }
  }
  return
}
