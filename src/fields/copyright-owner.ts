// Who has the copyright of a page by its last lines.
import { parse } from 'tldts-icann'
import { onceMade } from '../once-made.js'
import { alternation, phrasesIn } from '../phrases.js'
import type { Block, Found, LabelledPage } from '../types.js'
import { COMPANY_FORMS, HOUSE_ENDS, PICTURE_AGENCIES } from '../word-lists.js'
import { countWords } from '../words.js'
import { agencyNamed } from './agencies.js'
import { bareName, letters, mayBeSite, NOTICE, ownLetters, RESERVED } from './bare-name.js'
import { beginsAsName } from './given-names.js'
import { isOrganisation, isPaper } from './organisation.js'

/** A line of copyright and whom it names; `isAlone` where it says nothing else but the year and that all rights are reserved. */
export type Owner = { readonly name: string; readonly block: Block; readonly isFirm: boolean; readonly isAlone: boolean }

const COPYRIGHT =
  /(?:©|ⓒ|\(c\)|[Cc]opyright|COPYRIGHT)\s*(?:[©ⓒ]\s*)?(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:(?:19|20)\d{2})?)?)?,?\s*(?:by\s+)?[«„“"]?(?<name>[\p{Upper}\p{Lo}][^.|,;•·©\n]{1,60})/u
const LAST_BLOCKS = 12
const NOTICE_LETTERS = 200

export const isNotice = (text: string): boolean =>
  text.includes('©') || text.includes('ⓒ') || text.includes('(c)') || /copyright/iu.test(text)

/** The owners that the last lines of a page name, from the top. */
export const ownersOf = ({ blocks }: LabelledPage): readonly Owner[] => {
  const owners: Owner[] = []
  for (const block of blocks.slice(-LAST_BLOCKS)) {
    const text = block.text.slice(0, NOTICE_LETTERS)
    const found = isNotice(text) ? COPYRIGHT.exec(text) : null
    const whole = found?.groups?.['name']
    if (found === null || whole === undefined) continue
    const full = bareName(withoutRights(whole.replace(NOTICE, '')).replace(RESERVED, '').replace(QUOTE_BEHIND, '')).replace(BEHIND_DASH, '')
    const behind = text.slice(found.index + found[0].length)
    const name = full
      .replace(mayHoldForm(full) ? companyForm() : '', '')
      .replace(firmBefore, '')
      .replace(QUOTES, '')
      .replace(behind.startsWith('.') ? CUT_FORM : '', '')
    const isFirm = name !== full || (mayHoldForm(behind) && firmBehind().test(behind))
    const isSaid = YEAR.test(text) || (SIGN.test(text) && phrasesIn(text).words.has('legal'))
    const goesOn = GOES_ON.test(behind) && !isFirm && !phrasesIn(behind).opening.has('legal')
    const isAlone =
      (found.index <= MARKS || phrasesIn(text.slice(0, found.index)).opening.has('legal')) && isSaid && !goesOn && !GLUED.test(name)
    owners.push({ name, block, isFirm, isAlone })
  }
  return owners
}
/** "© 2026 Coast Ledger Tous droits réservés" */
const withoutRights = (name: string): string => {
  const rights = phrasesIn(name).first.get('legal')
  const at = rights === undefined ? -1 : name.toLowerCase().indexOf(rights)
  return at > 0 ? name.slice(0, at) : name
}
/** "* © 2026 The Coast Ledger" */
const MARKS = 3
/** "© Ministry for Families, Seniors and Youth" */
const GOES_ON = /^,\s\p{Alpha}/u
/** "© Coast LedgerImpressumDatenschutz": what stood in a row of links. */
const GLUED = /\p{Lower}\p{Upper}\p{Lower}/u
const SIGN = /[©ⓒ]/u
const YEAR = /(?:19|20)\d{2}/u
/** "© Coast Ledger – Tous droits réservés" */
const BEHIND_DASH = /\s[–—-]\s.*$/u
/** "© «The Coast Ledger»": the first mark stands before the name. */
const QUOTE_BEHIND = /(?<=^[^«„“"]{1,60})[»“”"].*$/u
const companyForm = onceMade(
  () =>
    new RegExp(`[\\s,]{1,2}\\(?(?:${alternation(COMPANY_FORMS)})(?![\\p{Alpha}\\p{N}]).*$|(?<=[\\p{Lo}])(?:株式会社|有限公司|社)$`, 'iu'),
)
/** Asked first: most names have none, and the patterns are long. */
const mayHoldForm = (text: string): boolean =>
  HAN_FORM.test(text) ||
  text
    .toLowerCase()
    .split(FORM_START)
    .some((word) => MARKED_WORD.test(word) || companyForms().has(word.replace(FORM_END, '')))
const HAN_FORM = /[社司]$/
const FORM_START = /[\s,(]+/
const FORM_END = /[.)]{1,2}$/
const MARKED_WORD = /[!-'*-\-/:-@|]/
const companyForms = onceMade(() => new Set(COMPANY_FORMS))
const firmBehind = onceMade(() => new RegExp(`^[\\s,]{1,3}(?:${alternation(COMPANY_FORMS)})(?![\\p{Alpha}\\p{N}])`, 'iu'))
const QUOTES = /^[«„“"]|[»“”"]$/gu
const firmBefore = /^(?:ООО|ТОВ|АО|PT|CV|株式会社|주식회사|\(주\)|㈜)\s?/u
/** "© Coast Ledger S.L.", of which the name ends at the first full stop. */
const CUT_FORM = /\s\p{Upper}$/u

/**
 * Where nothing else names the site: "© 2026 The Coast Ledger". A firm, a house of several papers, an agency or a person has the rights of
 * pages with another name, so a firm counts only where it is called as papers are.
 */
export const ownerAlone = (page: LabelledPage): Found<string> | undefined => {
  const owners = ownersOf(page).filter(({ isAlone }) => isAlone)
  const owner = owners.at(-1)
  if (owner === undefined || owners.some(({ name }) => name !== owner.name)) return
  const { name, block, isFirm } = owner
  if (!mayBeSite(name) || name.length < LEAST_LETTERS || phrasesIn(name).words.has('legal')) return
  if (agencyNamed(name) !== undefined || PICTURE_AGENCIES.includes(name)) return
  const isNamedAsPaper = isPaper(name) && !houseEnd().test(name)
  if (
    !isNamedAsPaper &&
    (isFirm || houseEnd().test(name) || beginsAsName(name) || isOrganisation(name) || name.includes('&') || countWords(name) > FEW_WORDS)
  )
    return
  if (!isNamedAsPaper && !isInAddress(page, name) && !isSaidElsewhere(page, name, block)) return
  return { value: name, spans: block.spans, confidence: isNamedAsPaper ? PAPER_CONFIDENCE : OTHER_CONFIDENCE, rule: 'copyright-line' }
}
const LEAST_LETTERS = 3
/** "Coast Ledger Media Group" has other papers too. */
const houseEnd = onceMade(() => new RegExp(`(?:^|[\\s-])(?:${alternation(HOUSE_ENDS)})$`, 'iu'))
const FEW_WORDS = 4
const PAPER_CONFIDENCE = 0.7
const OTHER_CONFIDENCE = 0.5

/** Whether a link of the page has the name as its domain: most pages link to their own site. */
const isInAddress = ({ blocks }: LabelledPage, name: string): boolean => {
  const own = ownLetters(name)
  return blocks.some(({ links }) => links.some(({ url }) => letters(parse(url).domainWithoutSuffix ?? '') === own))
}

/** Whether another block, but for a byline, has a name of two words or more, written the same. */
const isSaidElsewhere = ({ blocks, verdicts }: LabelledPage, name: string, own: Block): boolean =>
  countWords(name) > 1 && blocks.some((block, at) => block !== own && verdicts[at]?.role !== 'byline' && block.text.includes(name))
