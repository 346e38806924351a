import { parse } from 'tldts-icann'
import type { Block, Found, LabelledPage, Role } from '../types.js'
import { onceMade } from '../once-made.js'
import { countWords } from '../words.js'
import { bareName, hasFewWords, letters, MARKS_BEHIND, mayBeSite, ownLetters } from './bare-name.js'
import { isNotice, ownerAlone, ownersOf } from './copyright-owner.js'
import { beginsAsName } from './given-names.js'
import { withoutLabel } from './headline-value.js'
import { isMailSender } from './mail-head.js'
import { isPaper } from './organisation.js'

/** A headline beside the name of its site has no fewer words. */
const TITLE_WORDS = 3

/** The name of the site: a part of the page's title, of the copyright line, or the block labelled so, that the domain confirms; the title's last part, where it has one. */
export const readSiteName = (page: LabelledPage, url: string | undefined): Found<string> | undefined => {
  const titles = [...page.blocks.slice(0, TITLE_BLOCKS), ...blocksOf(page, 'headline')]
  const domain = url === undefined ? '' : letters(parse(url).domainWithoutSuffix ?? '')
  return (
    (domain.length < 3 ? undefined : confirmedName(page, titles, domain)) ??
    copyrightedName(page, titles) ??
    partOfTitle(page, titles) ??
    ownerAlone(page)
  )
}
/** The title of the page stands in one of the first blocks. */
const TITLE_BLOCKS = 3
const TITLE_LETTERS = 300

const blocksOf = ({ blocks, verdicts }: LabelledPage, role: Role): readonly Block[] => {
  const found: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block !== undefined && verdicts[at]?.role === role) found.push(block)
  }
  return found
}

type SiteCandidate = { readonly name: string; readonly block: Block; readonly rule: string }

/** The first name that the domain confirms; the lines of copyright are read where no title has it. */
const confirmedName = (page: LabelledPage, titles: readonly Block[], domain: string): Found<string> | undefined =>
  confirmed([...siteBlocks(page), ...partsOf(titles)], domain) ?? confirmed(ownersIn(page), domain)

/** The part of a title of the page that stands in its front matter: the one that the address confirms, or behind the headline. */
export const nameInTitle = (page: LabelledPage, title: Block, url: string | undefined): Found<string> | undefined => {
  const domain = url === undefined ? '' : letters(parse(url).domainWithoutSuffix ?? '')
  return (
    (domain.length < 3 ? undefined : confirmed(partsOf([title]), domain)) ??
    (headlinesOf(page).length === 0 ? undefined : partOfTitle(page, [title])) ??
    paperIn(page, title)
  )
}

/** Where the text has no headline to compare with: "Tide wall wins council vote | Opinion" names a section. */
const paperIn = (page: LabelledPage, title: Block): Found<string> | undefined => {
  const part = partOfTitle({ ...page, blocks: [], verdicts: [] }, [title])
  return part !== undefined && isPaper(part.value) ? part : undefined
}

/** The name that says most nearly what the domain says; of two alike the first. */
const confirmed = (candidates: readonly SiteCandidate[], domain: string): Found<string> | undefined => {
  let best: Found<string> | undefined
  let least = Number.POSITIVE_INFINITY
  for (const { name, block, rule } of candidates) {
    const more = Math.abs(letters(name).length - domain.length)
    if (more >= least || !mayBeSite(name) || !isSame(letters(name), domain)) continue
    least = more
    best = { value: name, spans: block.spans, confidence: 0.9, rule }
  }
  return best
}

const siteBlocks = (page: LabelledPage): readonly SiteCandidate[] =>
  blocksOf(page, 'site').map((block) => ({ name: bareName(block.text), block, rule: 'site-block' }))

const ownersIn = (page: LabelledPage): readonly SiteCandidate[] =>
  ownersOf(page).map(({ name, block }) => ({ name, block, rule: 'copyright-line' }))

const partsOf = (titles: readonly Block[]): readonly SiteCandidate[] => {
  const candidates: SiteCandidate[] = []
  for (const block of titles) {
    const parts = block.text.slice(0, TITLE_LETTERS).split(TITLE_PART)
    for (const name of parts.slice(-2)) candidates.push({ name: bareName(name), block, rule: 'title-part' })
  }
  return candidates
}

const TITLE_PART = /\s[|–—·•»:-]\s|\s?\|\s?/u
/** A part of a title, or a block near the top, that the copyright line names too. */
const copyrightedName = (page: LabelledPage, titles: readonly Block[]): Found<string> | undefined => {
  const owners = ownersOf(page)
    .filter(({ name }) => mayBeSite(name))
    .map(({ name }) => ownLetters(name))
  if (owners.length === 0) return
  const parts = partsOf(titles).filter(({ name }) => mayBeSite(name))
  const openings = titles.map((block) => ({ name: block.text.slice(0, OPENING_LETTERS).split(/[:：]\s/u, 1)[0] ?? '', block }))
  const closings = titles.map((block) => ({ name: block.text.slice(-OPENING_LETTERS).split(BEFORE_SITE).at(-1) ?? '', block }))
  // "© 2026 Küstenbote GmbH & Co. KG"
  const isOwner = ({ name }: { readonly name: string }): boolean => {
    const own = ownLetters(name)
    return own.length > 2 && owners.some((owner) => owner.startsWith(own) && own.length * 2 >= owner.length)
  }
  // "© 2026 Robert Hale" below his name is who writes, and not where.
  const isPerson = (text: string): boolean => beginsAsName(text) && !isPaper(text)
  const part = [...parts, ...openings, ...closings].find((one) => isOwner(one) && !(one.name === one.block.text && isPerson(one.name)))
  if (part !== undefined) return { value: part.name, spans: part.block.spans, confidence: 0.8, rule: 'title-part' }
  const sender = senderNames(page).find(isOwner)
  if (sender !== undefined) return { value: sender.name, spans: sender.block.spans, confidence: 0.8, rule: 'mail-sender' }
  const masthead = page.blocks
    .slice(0, MASTHEAD_BLOCKS)
    .find(({ text }) => !isNotice(text) && hasFewWords(text) && isOwner({ name: text }) && !isPerson(text))
  return masthead && { value: masthead.text, spans: masthead.spans, confidence: 0.8, rule: 'masthead' }
}
/** "From: The Coast Ledger <news@coastledger.example>" above the subject. */
const senderNames = (page: LabelledPage): readonly { readonly name: string; readonly block: Block }[] =>
  page.blocks.slice(0, TITLE_BLOCKS).flatMap((block, at) => {
    const name = block.text.includes('@') && isMailSender(page, at) ? SENDER.exec(block.text)?.groups?.['name'] : undefined
    return name === undefined ? [] : [{ name, block }]
  })
const SENDER = /^[^:：]{2,20}[:：]\s?["“]?(?<name>[^<"“”]{2,60}?)["”]?\s?<?[^\s<]{1,60}@/u
/** "The Coast Ledger: Tide wall wins" */
const OPENING_LETTERS = 80
/** The menu and the name of the site stand in so many blocks before the article. */
const MASTHEAD_BLOCKS = 20
const BEFORE_SITE = /[-_|｜—–：]/u

/**
 * Without an address to confirm it: "Headline | The Coast Ledger", where the part behind the bar is short and the rest is not. Where the page has
 * a headline, that must be the rest: "Serves 4 | Prep 20 min | Cook 40 min" names no site.
 */
const partOfTitle = (page: LabelledPage, titles: readonly Block[]): Found<string> | undefined => {
  const headlines = onceMade(() => headlinesOf(page))
  for (const { text: labelled, spans } of titles) {
    const text = withoutLabel(labelled)
    const parts = BAR.test(text) ? text.slice(0, TITLE_LETTERS).split(BAR) : []
    if (parts.length < 2) continue
    const first = parts[0] ?? ''
    const last = parts.at(-1) ?? ''
    const isBarred = text.includes(' | ') || text.includes('｜') || isHeadline(page, parts.slice(0, -1))
    const name = isShort(last) && (isBarred || isPaper(last)) ? last : isShort(first) && isPaper(first) ? first : undefined
    // "Home | News | Sport" is a menu.
    const isTitle = (part: string): boolean =>
      part !== name &&
      countWords(part) >= TITLE_WORDS &&
      (headlines().length === 0 || headlines().some((headline) => isAlike(letters(part), headline)))
    if (name !== undefined && parts.some(isTitle))
      return { value: name.replace(MARKS_BEHIND, '').trim(), spans, confidence: 0.6, rule: 'title-part' }
  }
  return
}
/** Whether the page has the rest of its title as its headline, word for word. */
const isHeadline = (page: LabelledPage, parts: readonly string[]): boolean => {
  const rest = parts.length === 1 ? letters(parts[0] ?? '') : ''
  return countWords(parts[0] ?? '') >= TITLE_WORDS && blocksOf(page, 'headline').some(({ text }) => letters(text) === rest)
}
const headlinesOf = (page: LabelledPage): readonly string[] => {
  const main = page.blocks.filter(({ kind, level }) => kind === 'heading' && level === 1)
  return [...blocksOf(page, 'headline'), ...main].map(({ text }) => letters(text))
}
/** Whether one of two texts holds the other, or they open alike. */
const isAlike = (a: string, b: string): boolean => a.includes(b) || b.includes(a) || a.slice(0, ALIKE_LETTERS) === b.slice(0, ALIKE_LETTERS)
const ALIKE_LETTERS = 12
const BAR = /\s(?:[|–—»«·•/-]|::)\s|\s?｜\s?|(?<=^[^-_—–：]{6,80}[\p{Lo}”」》])[-_—–：](?=[\p{Lo}ー]{2,12}$)/u

const isShort = (name: string): boolean => countWords(name) <= 4 && CAPITAL.test(name)
const CAPITAL = /^[\p{Upper}\p{Lo}]/u

const isSame = (name: string, domain: string): boolean =>
  name === domain || (name.length >= 4 && (domain.includes(name) || name.includes(domain)))
