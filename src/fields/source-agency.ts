import type { Found, LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import { agencyNamed } from './agencies.js'
import { openingOf } from './byline-opening.js'
import { bodyRange, headlineAt } from './place.js'
import { afterLabel } from './url.js'

/** "Quelle: dpa-AFX/mq" is not longer. */
const SOURCE_LETTERS = 60
/** "Quelle: Harbour Online, dpa, mq" */
const MOST_SOURCES = 4
/** The source stands below the headline or so many blocks behind the body. */
const BEHIND_BODY = 4

/** `Source: Reuters`, `Quelle: dpa/mq`, `来源：新华社` on a line of its own: the agency that the text is from. Below a picture or a table it is theirs. */
export const readSourceAgency = (page: LabelledPage): Found<string> | undefined => {
  const title = headlineAt(page)
  const [first, last] = bodyRange(page)
  const end = Math.min(page.blocks.length - 1, last + BEHIND_BODY)
  // The labels may hold "M.Q. avec AFP" for the headline.
  for (let at = Math.max(0, title); at <= end; at++) {
    if (at === first + 1 && last > first + 1) at = last
    const block = page.blocks[at]
    if (block === undefined || block.text.length > SOURCE_LETTERS || isBelowPicture(page, at)) continue
    const names = afterLabel(block.text)?.split(/[/,(（]/u, MOST_SOURCES) ?? (at < first ? [withAgency(withoutBy(block.text)) ?? ''] : [])
    const value = names.map((name) => agencyNamed(name.replace(/\.$/u, '').trim())).find((agency) => agency !== undefined)
    if (value !== undefined) return { value, spans: block.spans, confidence: 0.7, rule: 'source-line' }
  }
  return signedBy(page, last) ?? openedBy(page, first)
}

/** "AGI - The council ..." opens the first paragraph where no place is named. */
const openedBy = ({ blocks }: LabelledPage, first: number): Found<string> | undefined => {
  const block = blocks[first]
  if (block !== undefined && !DASHES.some((dash) => block.text.slice(0, SOURCE_LETTERS).includes(dash))) return
  const name = block && OPENING.exec(block.text.slice(0, SOURCE_LETTERS))?.groups?.['name']
  const value = name === undefined ? undefined : agencyNamed(name)
  return block === undefined || value === undefined ? undefined : { value, spans: block.spans, confidence: 0.6, rule: 'opening' }
}
/** Asked first: few texts have one. */
const DASHES = [' -', ' –', ' —']
const OPENING = /^[(（]?(?<name>[\p{Alpha}\p{M}][\p{Alpha}\p{M} -]{1,24}?)[)）]?\s[-–—]{1,2}\s(?=["“„«]?[\p{Upper}\p{Lo}])/u

/** "Article rédigé par Radio Val avec AFP" */
const withoutBy = (text: string): string => (text.length <= SOURCE_LETTERS ? text.slice(openingOf(text)?.length ?? 0) : text)

/** "M.Q. avec AFP": initials and no more, or it is a sentence. */
const withAgency = (text: string): string | undefined =>
  text.length <= WITH_LETTERS && text.split(' ').some(isWith) && countWords(text) <= WITH_WORDS
    ? WITH_AGENCY.exec(text)?.groups?.['name']
    : undefined
const WITH_WORDS = 5
const WITH_LETTERS = 60
const WITH = 'with|mit|avec|con|com|met|med|z|und|and|et|y|e|en|och|og'
const isWith = (word: string): boolean => WITH_SET.has(word)
const WITH_SET: ReadonlySet<string> = new Set(WITH.split('|'))
const WITH_AGENCY = new RegExp(`\\s(?:${WITH})\\s(?<name>[\\p{Alpha}\\p{M}][\\p{Alpha}\\p{M} -]{1,24})\\)?$`, 'u')

/** "(dpa)", "AFP/mq" below the last paragraph or at its end, as papers sign what an agency wrote. */
const signedBy = ({ blocks }: LabelledPage, last: number): Found<string> | undefined => {
  for (const block of blocks.slice(Math.max(0, last), last + 3)) {
    const name = SIGNATURE_END.test(block.text.slice(-2))
      ? SIGNATURE.exec(block.text.slice(-SIGNATURE_LETTERS))?.groups?.['name']
      : MARKS.includes(block.text.charAt(0))
        ? COPYRIGHT.exec(block.text.slice(0, SIGNATURE_LETTERS))?.groups?.['name']
        : undefined
    const value = name
      ?.split(/[/,]/u, MOST_SOURCES)
      .map((part) => agencyNamed(part.trim()))
      .find((agency) => agency !== undefined)
    if (value !== undefined) return { value, spans: block.spans, confidence: 0.6, rule: 'signature' }
  }
  return
}
/** With initials behind, "dpa/lno", or with the author before it and the day behind: "(Mara Quill, APA, 4.2.2026)". */
const SIGNATURE =
  /(?:^|(?<=[.!?…”“»"]\s?))[(（]©?(?<name>[\p{Alpha}\p{M}][\p{Alpha}\p{M}\s-]{1,24}(?:[/,][\p{Alpha}\p{M}\p{N}\s./-]{1,24}){0,3})[)）]\.?$/u
const SIGNATURE_LETTERS = 80
const MARKS = '©ⓒ('
/** "© 2026 AFP" */
const COPYRIGHT = /^(?:[©ⓒ]|\([Cc]\))\s?(?:(?:19|20)\p{Nd}{2}\s)?(?<name>\p{Alpha}[\p{Alpha}\p{M}\s-]{1,24})\.?$/u
const SIGNATURE_END = /[)）]\.?$/u

const isBelowPicture = ({ blocks, verdicts }: LabelledPage, at: number): boolean => {
  const kind = blocks[at - 1]?.kind
  const role = verdicts[at - 1]?.role
  return kind === 'image' || kind === 'table' || kind === 'other' || role === 'caption' || role === 'credit'
}
