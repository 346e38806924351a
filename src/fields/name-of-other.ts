// Whether a name without "by" is that of somebody else than the author.
import { onceMade } from '../once-made.js'
import type { LabelledPage } from '../types.js'
import { CONTACT_LABELS } from '../word-lists.js'
import type { BylineCandidate } from './byline-candidate.js'
import { isWeekday } from './weekdays.js'

/** Whether a name that stands alone is that of whom to ask, of who was quoted, or no name at all: a button, a weekday. */
export const isNameOfOther = (page: LabelledPage, { at, authors: [name = ''] }: BylineCandidate): boolean => {
  const text = page.blocks[at]?.text ?? ''
  return isContact(page, at) || isQuoted(page, at) || text.startsWith(BUTTON) || isWeekday(name)
}
/** What lynx writes for a button of a form. */
const BUTTON = '(BUTTON)'

/** "Media contact:" / "Mara Quill" / "Harbour Company", or "Mara Quill" / "Telefon 040 123 45 67": whom to ask, not who wrote. */
const isContact = ({ blocks }: LabelledPage, at: number): boolean => {
  const label = blocks[at - 1]?.text ?? ''
  const isLabelled = label.length <= CONTACT_LETTERS && opensAsContact(label.toLowerCase())
  return isLabelled || hasTelephone(blocks[at + 1]?.text) || hasTelephone(blocks[at + 2]?.text)
}
const CONTACT_LETTERS = 60
const hasTelephone = (text = ''): boolean => TELEPHONE.test(text.slice(0, TELEPHONE_LETTERS))
const TELEPHONE_LETTERS = 40
const TELEPHONE =
  /^(?:tel|telefon|telephone|phone|fon|tél|téléphone|teléfono|telefone|telefono|telefoon|tlf|telp|тел|телефон|电话|電話|전화|هاتف|फोन)[.:：]{0,2}\s?[+(]?\d(?:[\s()/.-]{0,2}\d){4}/iu

/** "Ansprechpartnerin zum Thema:", "Contact", but not "Contact us about this story" above the name of who wrote. */
const opensAsContact = (label: string): boolean => {
  const bare = label.replace(/\s?[:：]$/u, '')
  return (
    contactLabels().has(bare) ||
    longLabels().some((words) => bare.startsWith(`${words} `) && (bare !== label || words.length > SURE_LETTERS))
  )
}
const contactLabels = onceMade(() => new Set(CONTACT_LABELS))
/** Short ones open other labels too. */
const longLabels = onceMade(() => CONTACT_LABELS.filter((words) => words.length > LONG_LETTERS))
const LONG_LETTERS = 8
/** So long a one needs no colon: "Verantwortlich für den Inhalt nach § 55". */
const SURE_LETTERS = 16

/** "The water has no patience." / "— George Quill, 1984": a dash before the name, and what was said above it. */
const isQuoted = ({ blocks }: LabelledPage, at: number): boolean => {
  const own = blocks[at]
  const above = blocks[at - 1]
  if (own === undefined || above === undefined || !DASH.test(own.text)) return false
  return own.kind === 'quote' || above.kind === 'quote' || QUOTE_END.test(above.text.slice(-3))
}
const DASH = /^[-–—―]{1,2}\s?\p{Upper}/u
const QUOTE_END = /[”"»“’]$/u
