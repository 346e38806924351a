import { opensWith } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { TEXT_LABELS } from '../word-lists.js'
import { withoutBy } from './byline-alone.js'
import { agencyAlone } from './byline-word.js'
import { atTheEnd } from './byline-at-the-end.js'
import { gluedToText, withBy } from './byline-by.js'
import { openingOf } from './byline-opening.js'
import { type BylineCandidate, isShort } from './byline-candidate.js'
import { endsAuthorLink, isPicturePost, linkedAuthors } from './byline-list.js'
import { isBehindBar } from './credit-behind-bar.js'
import { opensOther } from './byline-pieces.js'
import { isFacts } from './headline-others.js'
import { opensWithHouse } from './credit.js'
import { isMailSender } from './mail-head.js'
import { isNameOfOther } from './name-of-other.js'
import { hasPost } from './name-shape.js'
import { isPaper } from './organisation.js'
import { bodyRange, headlineAt, sectionAt } from './place.js'

/** How far behind the body its authors are named. */
const AFTER_BODY = 8
/** Of 100 pages that name their authors behind "by" 99 do so in a block that the labels hold for more likely than this, or right above one; three in four blocks of a page end here. */
const BY_LIKELIHOOD = 0.005
/** A name without "by" is one of many on a page; most that are authors stand where the labels see at least this trace of a byline. */
const NAME_LIKELIHOOD = 0.02
/** Less of a trace is enough in the lines of facts under the headline and right behind the body, and none in a block that is a date. */
const PLACED_LIKELIHOOD = 0.004
const UNDER_TITLE = 8
const BEHIND_BODY = 3
const DATE_LIKELIHOOD = 0.2

const CONTACT_LETTERS = 40

/** The labels for the text of one letter. */
const ONE_LETTER: readonly string[] = ['文', '글']

/** Every block that may be a byline, whatever its label; the signs decide. */
export const bylineCandidates = (page: LabelledPage): readonly BylineCandidate[] => {
  const end = bodyRange(page)[1]
  const title = headlineAt(page)
  const headline = page.blocks[title]?.text ?? ''
  // A shorter one may be the first words of anything.
  const opening = headline.length < HEADLINE_LETTERS ? undefined : `${headline} `
  const candidates: BylineCandidate[] = []
  for (let at = 0; at < page.blocks.length; at++) {
    const block = page.blocks[at]
    if (
      block === undefined ||
      block.kind === 'code' ||
      block.kind === 'table' ||
      (block.text.length < 2 && !ONE_LETTER.includes(block.text)) ||
      isMailSender(page, at)
    )
      continue
    if (!isShort(block)) addAll(candidates, gluedToText(block, at))
    else {
      const behind = opening === undefined || at === title ? undefined : behindHeadline(page, at, opening)
      const read = behind ?? page
      // "Posted in Harbour by Mara Quill on 3 Feb 2026" is a date to the labels.
      const maySayBy =
        behind !== undefined ||
        isLikely(page, at, BY_LIKELIHOOD) ||
        isLikely(page, at + 1, BY_LIKELIHOOD) ||
        (at === title + 1 && openingOf(block.text)?.by.includes(' ') === true) ||
        isDate(page, at) ||
        isTakenForHeadline(page, at)
      if (maySayBy) addAll(candidates, withBy(read, at))
      const isCalled = behind !== undefined || (at > title && isCalledBelow(page, at)) || isSigned(block, at, end)
      if (isCalled || mayNameAlone(page, at, { title, end })) addAll(candidates, withoutBy(read, at))
    }
    if ((at >= end - 2 && at <= end + AFTER_BODY) || isCalledBelow(page, at - 1)) addAll(candidates, atTheEnd(block, at))
  }
  const others = sectionAt(page, ['comments', 'tags'])
  const photographers = namesOfOthers(page)
  const isOther = ({ authors }: BylineCandidate): boolean => authors.every((name) => photographers.has(name))
  const namedBy = new Map(candidates.filter(({ kind }) => kind === 'by-line').map(({ at, authors }) => [at, authors[0]]))
  return candidates.filter(
    (candidate) =>
      !(isNameAlone(candidate) && (candidate.at > others || (candidate.at < title && candidate.authors.every(isPaper)))) &&
      !(
        isNameAlone(candidate) &&
        (isNameOfOther(page, candidate) || isBehindBar(page.blocks, candidate.at) || isBelowOther(page, candidate.at))
      ) &&
      !((isNameAlone(candidate) || candidate.kind === 'by-above-name') && isOther(candidate)) &&
      !(isBelowCaption(page, candidate) && candidates.some(({ kind, at }) => kind === 'author-link' && at > candidate.at)) &&
      !isPostOf(candidate, candidates) &&
      !opensWithHouse(page.blocks[candidate.at]?.text ?? '') &&
      !holdsBy(candidate, namedBy) &&
      !isPartOf(candidate, candidates) &&
      !isPartOfCredit(candidate, candidates),
  )
}

/** "Tide wall wins council vote by Mara Quill": the page with what stands behind the headline alone, where a block repeats it. */
const behindHeadline = (page: LabelledPage, at: number, opening: string): LabelledPage | undefined => {
  const block = page.blocks[at]
  if (block === undefined || !block.text.startsWith(opening)) return
  return { ...page, blocks: page.blocks.with(at, { ...block, text: block.text.slice(opening.length) }) }
}
const HEADLINE_LETTERS = 20

/** "SDA/mq" behind the body, with which an agency signs, and who edited its report. */
const isSigned = ({ text }: Block, at: number, end: number): boolean =>
  at > end && at <= end + AFTER_BODY && text.length <= SIGNED_LETTERS && agencyAlone(text) !== undefined
const SIGNED_LETTERS = 16

/** The name of a commenter, of somebody in a list of topics, or of the paper above the headline has no "by" before it. */
const isNameAlone = ({ kind }: BylineCandidate): boolean => kind === 'name-alone' || kind === 'word-alone'

/** "Giulia Ferro; foto:" / "Loris Neri": a label at the end of the block above names another. */
const isBelowOther = ({ blocks }: LabelledPage, at: number): boolean => {
  const above = blocks[at - 1]?.text ?? ''
  if (above.length > OTHER_LETTERS || !COLONS.includes(above.charAt(above.length - 1))) return false
  return opensOther(
    above.slice(Math.max(above.lastIndexOf(';'), above.lastIndexOf(','), above.lastIndexOf('/'), above.lastIndexOf('|')) + 1).trim(),
  )
}
const OTHER_LETTERS = 60
const COLONS = ':：'

/** "Dana Voss" / "(photos)": what the name has done stands in brackets below it, where each text node has a line of its own. */
const namesOfOthers = ({ blocks }: LabelledPage): ReadonlySet<string> => {
  const names = new Set<string>()
  for (let at = 1; at < blocks.length; at++) {
    const text = blocks[at]?.text ?? ''
    if (text.length > CONTACT_LETTERS) continue
    const part = text.startsWith('(') ? PART.exec(text)?.groups?.['part'] : isSecondPart(blocks, at) ? text : undefined
    const isOther = part !== undefined ? opensWith(part, OTHER_PARTS) : isPicturePost(blocks[at]) && isBelowPost(blocks, at)
    if (isOther) names.add(blocks[at - 1]?.text ?? '')
    else if (isBelowSecondLabel(blocks, at)) names.add(text)
  }
  return names
}
/** "Mara Quill" / "Text" / "Dana Voss" / "Photos": where the first label stands below its name, so does the second. */
const isSecondPart = (blocks: readonly Block[], at: number): boolean => {
  const first = blocks[at - 2]?.text ?? ''
  return first.length <= TEXT_LETTERS && TEXT_LABELS.includes(first.toLowerCase()) && blocks[at - 3]?.text.includes(' ') === true
}
/** "文" / "山田花子" / "写真" / "田中太郎": where the first label stands above its name, so does the second. */
const isBelowSecondLabel = (blocks: readonly Block[], at: number): boolean => {
  const first = blocks[at - 3]?.text ?? ''
  const label = blocks[at - 1]?.text ?? ''
  return (
    first.length <= TEXT_LETTERS &&
    TEXT_LABELS.includes(first.toLowerCase()) &&
    label.length <= LABEL_LETTERS &&
    opensWith(label, ['photo'])
  )
}
const LABEL_LETTERS = 16
/** "Mara Quill" / "Reporter" / "Dana Voss" / "Photographer" */
const isBelowPost = (blocks: readonly Block[], at: number): boolean => {
  const post = blocks[at - 2]?.text ?? ''
  return post.length <= CONTACT_LETTERS && hasPost(post) && blocks[at - 3]?.text.includes(' ') === true
}
const TEXT_LETTERS = 8
const OTHER_PARTS = ['photo', 'editing'] as const
const PART = /^\((?<part>\p{Alpha}[\p{Alpha}\p{M} ]{2,24})\)$/u

/** "The pier at dusk" / "Dana Voss" / "[Mara Quill](/author/mara)": who took the picture stands below its caption, and who wrote below that. */
const isBelowCaption = ({ blocks, verdicts }: LabelledPage, { kind, at, text, last }: BylineCandidate): boolean =>
  kind === 'name-alone' && last === at && text === blocks[at]?.text && (verdicts[at - 1]?.likelihoods.caption ?? 0) > CAPTION_LIKELIHOOD
const CAPTION_LIKELIHOOD = 0.3

/** "By Tobias Renn" right below "By Mara Quill" is the end of a list, and so is "Tobias Renn" below "Mara Quill and". */
const isPartOf = ({ authors, at, by }: BylineCandidate, candidates: readonly BylineCandidate[]): boolean =>
  candidates.some(
    (other) =>
      other.by === by &&
      other.at < at &&
      at <= other.last &&
      authors.every((name) => other.authors.includes(name)) &&
      (by === 1 || !candidates.some((rival) => rival.at === other.at && rival.authors.length < other.authors.length)),
  )

/** "Reporting by Mara Quill; Writing by Tobias Renn": a "by" inside names fewer than the whole line. */
const isPartOfCredit = ({ kind, authors, at }: BylineCandidate, candidates: readonly BylineCandidate[]): boolean =>
  kind === 'by-line' &&
  candidates.some(
    (other) =>
      other.kind === 'credit-at-the-end' &&
      other.at === at &&
      other.authors.length > authors.length &&
      authors.every((name) => other.authors.includes(name)),
  )

/** "Artikel von Mara Quill" for a name, where the same block says "by". */
const holdsBy = ({ kind, at, authors: [name = ''] }: BylineCandidate, namedBy: ReadonlyMap<number, string | undefined>): boolean =>
  kind === 'name-alone' && namedBy.has(at) && name.endsWith(` ${namedBy.get(at)}`)

const addAll = (candidates: BylineCandidate[], more: readonly BylineCandidate[]): void => {
  for (let i = 0; i < more.length; i++) candidates.push(more[i] as BylineCandidate)
}

const isLikely = (page: LabelledPage, at: number, least: number): boolean => (page.verdicts[at]?.likelihoods.byline ?? 0) > least
/** "Postat av fiskmåsen den 9 februari 2026", which the labels take for the headline. */
const isTakenForHeadline = (page: LabelledPage, at: number): boolean =>
  (page.verdicts[at]?.likelihoods.headline ?? 0) > TAKEN_LIKELIHOOD && isFacts(page.blocks[at]?.text ?? '')
const TAKEN_LIKELIHOOD = 0.1

const isDate = (page: LabelledPage, at: number): boolean => (page.verdicts[at]?.likelihoods.date ?? 0) > DATE_LIKELIHOOD

/** Whether a link to an author that runs over several blocks ends in a block, or right below it. */
const isInLink = ({ blocks }: LabelledPage, at: number): boolean =>
  endsAuthorLink(blocks[at + 1]) || (blocks[at]?.text.includes('](') === true && linkedAuthors(blocks[at]) !== undefined)

/** Whether a block is likely enough to be read for a name without "by". */
const mayNameAlone = (page: LabelledPage, at: number, { title, end }: { readonly title: number; readonly end: number }): boolean => {
  const byline = page.verdicts[at]?.likelihoods.byline ?? 0
  if (byline > NAME_LIKELIHOOD) return true
  if (byline > 0 && isDate(page, at)) return true
  if (byline <= PLACED_LIKELIHOOD) return false
  const isPlaced = (title >= 0 && at > title && at <= title + UNDER_TITLE) || (at >= end && at <= end + BEHIND_BODY)
  return isPlaced || isInLink(page, at)
}

/** "Mara Quill" right above "Mara Quill covers the harbour ...": of whom the page says so, whatever the labels hold it for. */
const isCalledBelow = ({ blocks }: LabelledPage, at: number): boolean => {
  const name = blocks[at]?.text ?? ''
  const below = blocks[at + 1]?.text ?? ''
  return (
    name.length > 4 && name.length < CALLED_LETTERS && below.length > CALLED_LETTERS && name.includes(' ') && below.startsWith(`${name} `)
  )
}
const CALLED_LETTERS = 40

/** A post stands so many blocks from the name that it belongs to. */
const POST_REACH = 2

/** "Political Editor" is an author only where nobody beside it has a name. */
const isPostOf = ({ kind, text, at }: BylineCandidate, candidates: readonly BylineCandidate[]): boolean =>
  kind === 'word-alone' &&
  hasPost(text) &&
  candidates.some((other) => other.kind !== 'word-alone' && other.at !== at && Math.abs(other.at - at) <= POST_REACH)
