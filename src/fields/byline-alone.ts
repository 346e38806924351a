import { opensWith, phrasesIn } from '../phrases.js'
import type { Block, LabelledPage, Link } from '../types.js'
import { countWords } from '../words.js'
import { isByPhrase, isFromTo } from './by-phrase.js'
import { openingOf } from './byline-opening.js'
import { type BylineCandidate, isAuthorLabel, madeOf, spansOf } from './byline-candidate.js'
import { endsAuthorLink, isJoint, isTopicLink, linkedAuthors, listFrom } from './byline-list.js'
import { isFact, isOneWord, ofWord, WORD_LETTERS } from './byline-word.js'
import { factless, factlessPieces, opensOther, opensOtherAct, unbracketed, withoutPicture } from './byline-pieces.js'
import { hasDigit, isLetters } from './characters-in.js'
import { beginsAsName } from './given-names.js'
import { isOrganisation } from './organisation.js'
import { isPlaceBehind, isTown, type Names, namesBehindBy, namesIn } from './names.js'

/** A name with its date, post and place is not longer. */
const ALONE_LENGTH = 140
const ALONE_WORDS = 16
/** The candidates of a block without "by": a link to an author, a name alone, an agency. */
export const withoutBy = (page: LabelledPage, at: number): readonly BylineCandidate[] => {
  const block = page.blocks[at]
  if (block === undefined || isTopicLink(block)) return []
  const bare = unbracketed(block.text)
  if (bare.endsWith(')') && CREDITED.test(bare)) return []
  if (isSpeaker(block, page.blocks[at - 1]) || (bare.endsWith(':') && TRANSCRIBED.test(bare))) return []
  const links = linkedAuthors(block) ?? linkOverBlocks(page, at, bare)
  if (links === undefined && (bare.length > ALONE_LENGTH || countWords(bare) > ALONE_WORDS)) return []
  const text = withoutPicture(withoutMail(block, bare))
  if (isAuthorLabel(text)) return []
  const by = openingOf(text)
  const own = by === undefined ? text : text.slice(by.length)
  if (isFromTo(text) || isPointer(text) || (by !== undefined && isByPhrase(own))) return []
  const team = mayNameTeam(page, at) ? [own, hasDigit(text) ? factless(text) : ''].find(isTeam) : undefined
  if (team !== undefined)
    return madeOf({ names: [team], agency: undefined }, { kind: 'word-alone', text: team, spans: block.spans, at, last: at, by: 0 })
  if (text.endsWith('!') || text.endsWith('?') || opensOther(text) || opensOtherAct(text) || COUNTER.test(text)) return []
  if (links !== undefined) return ofLinks(page, at, withGuests(links, text))
  const pieces = factlessPieces(text)
  const first = { text, piece: (pieces[0] ?? '').split(BEHIND_WORD, 1)[0] ?? '', others: pieces.slice(1) }
  const named = ofNames(page, at, pieces)
  // "Krystyna 3 Feb 2026 Harbour Walks"
  const isNickname = named !== undefined && isOneWord(first.piece) && isFact(page, at) && hasDigit(text)
  return named === undefined ? ofWord(page, at, first) : isNickname ? [...ofWord(page, at, first), ...named] : named
}

/** "Baca juga: Harga Ikan Naik": the title behind the label is that of another article. */
const isPointer = (text: string): boolean => {
  const head = text.split(COLON, 1)[0] ?? ''
  return head.length < Math.min(text.length, POINTER_LETTERS) && opensWith(head, ['readMore', 'related'])
}
const COLON = /[:：]/u
const POINTER_LETTERS = 30

/** `[` / "Mara Quill" / `](/author/mara)`: a link to an author that runs over several blocks. */
const linkOverBlocks = (page: LabelledPage, at: number, text: string): readonly string[] | undefined =>
  page.blocks[at]?.kind !== 'image' && text.length <= WORD_LETTERS[1] && !hasDigit(text) && endsAuthorLink(page.blocks[at + 1])
    ? [text]
    : undefined

/** "Mara Quill [Write to me](mailto:mara@example.com)" */
const withoutMail = ({ links }: Block, text: string): string => {
  const mail = links.length === 0 ? undefined : links.find(({ url }) => url.startsWith('mailto:'))
  return mail !== undefined && text.endsWith(mail.text) && text.length > mail.text.length ? text.slice(0, -mail.text.length).trim() : text
}

/** "— Mara Quill, fishmonger" below her words. */
const isSpeaker = ({ text }: Block, above: Block | undefined): boolean =>
  above !== undefined &&
  SPEAKER_DASHES.includes(text.charAt(0)) &&
  CLOSING_QUOTES.includes(above.text.charAt(above.text.length - 1)) &&
  above.text !== ''
/** "LENA MARSH, HOST:" above what she says in a transcript. */
const TRANSCRIBED = /^\p{Upper}[\p{Upper}\p{M} .'’-]{2,40}(?:, [\p{Upper}\p{M} .'’-]{3,40})?:$/u
const SPEAKER_DASHES = '—–―-'
const CLOSING_QUOTES = '”"»“’'

/** "Il porto di San Vito, il 12 febbraio 2026 (Mara Quill/ANSA)": a caption with its credit. */
const CREDITED = /^(?:[^\s()]{1,40}\s){4,40}\([^()/]{3,40}\s?\/\s?[^()/]{2,30}\)$/u

/** "12条评论" */
const COUNTER = /^\d{1,6}\s?[条條件个個]/u

/** "Ledger Desk / coast.example", "CIPE (Coastal Institute of Port Ellery)" */
const BEHIND_WORD = /\s[/(]/u

/** "Redaktion", "Editor": who wrote no article has a name behind the word, or below it. */
const isTeam = (text: string): boolean => text.length <= WORD_LETTERS[1] && isLetters(text) && phrasesIn(text).words.has('post')
const mayNameTeam = (page: LabelledPage, at: number): boolean =>
  isFact(page, at) && (page.verdicts[at + 1]?.likelihoods.byline ?? 0) < TEAM_LIKELIHOOD
const TEAM_LIKELIHOOD = 0.3

/** "Mara Quill and Tobias Renn", of whom one has a page of the site and the other has none: all names of a line that has nothing else. */
const withGuests = (links: readonly string[], text: string): readonly string[] => {
  if (text.length > ALONE_LENGTH || links.some((link) => !text.includes(link))) return links
  const others = links.reduce((rest, link) => rest.replace(link, ''), text)
  if (countWords(others) < GUEST_WORDS) return links
  const own = factless(text)
  const { names } = namesIn(own)
  if (names.length <= links.length || !links.every((link) => names.includes(link))) return links
  const joints = names.reduce((rest, name) => rest.replace(name, '|'), own).split('|')
  const isJoined = joints.every((joint) => joint.trim() === '' || isJoint(joint.trim())) && joints.some((joint) => LETTER.test(joint))
  return isJoined || names.every((name) => links.includes(name) || beginsAsName(name)) ? names : links
}
const LETTER = /\p{Alpha}/u
/** The name of one more author has as many. */
const GUEST_WORDS = 2

const ofLinks = (page: LabelledPage, at: number, links: readonly string[]): readonly BylineCandidate[] => {
  const names: string[] = []
  for (const linked of links) {
    const link = upToFacts(linked, page.blocks[at])
    const found = namesIn(link).names
    // lynx does not show where a link ends: "[3]Mara Quill2026-02-03T12:30".
    const named = found.length > 0 ? found : namesIn(factless(link)).names
    names.push(...(named.length > 0 ? named : [link]))
  }
  const listed = listFrom(page, at, names)
  // What stands below the end of a link over several blocks is no list for its label alone.
  const list = listed.isGuess && linkedAuthors(page.blocks[at]) === undefined ? { names, last: at } : listed
  return madeOf(
    { names: list.names, agency: undefined },
    { kind: 'author-link', text: list.names.join(', '), spans: spansOf(page, at, list.last), at, last: list.last, by: 0 },
  )
}

/** "Mara December", where lynx does not show that the link ends before "December 9, 2026". */
const upToFacts = (link: string, block: Block | undefined): string => {
  const place = block?.text.indexOf(link) ?? -1
  if (block === undefined || place < 0 || !DIGIT_BEHIND.test(block.text.slice(place + link.length))) return link
  const own = factless(block.text.slice(place, place + link.length + DATE_LETTERS))
  return own !== '' && link.startsWith(own) ? own : link
}
const DIGIT_BEHIND = /^,?\s\p{Nd}/u
const DATE_LETTERS = 20

/** The first piece with names in it, and what it becomes where others are listed with them; undefined where no piece has a name. */
const ofNames = (page: LabelledPage, at: number, pieces: readonly string[]): readonly BylineCandidate[] | undefined => {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? ''
    // "Emma Best" right above a date
    const found = pieces.length === 1 && isFact(page, at) ? namesBehindBy(piece) : namesIn(piece)
    const [name = ''] = found.names
    // "PORTO ALBA" above a date
    if (
      name === '' ||
      opensWithBy(name) ||
      (found.names.length === 1 && countWords(name) === TOWN_WORDS && isTown(name) && !beginsAsName(name))
    )
      continue
    // "Ayşe Yılmaz / İstanbul" above a line of dates
    const isOfFacts = found.agency !== undefined || (page.verdicts[at + 1]?.likelihoods.date ?? 0) > SURE_LIKELIHOOD
    const isSure = (page.verdicts[at]?.likelihoods.byline ?? 0) > SURE_LIKELIHOOD && isOfFacts
    if (!isSure && found.names.length === 1 && isPictureCredit(page.blocks[at], piece, name)) return []
    const own = withListed(page, at, { pieces, piece, found })
    // "The Coast Ledger 02/10/2026 Mara Quill"
    return found.names.every(isOrganisation) ? [...own, ...(ofNames(page, at, pieces.slice(i + 1)) ?? [])] : own
  }
  return
}

/** "Mara Quill / Harbour Pictures", where no date stands behind it: of 62 such lines in the corpus 57 name who took a picture. */
const isPictureCredit = (block: Block | undefined, piece: string, name: string): boolean => {
  const place = piece.indexOf(name)
  return place >= 0 && SLASH_BEHIND.test(piece.slice(place + name.length)) && !hasDigit(block?.text ?? '')
}
/** "Ayşe Yılmaz / AA" is a byline to the labels as a credit of a picture never is. */
const SURE_LIKELIHOOD = 0.5
const SLASH_BEHIND = /^\s?\/{1,2}\s?\p{Upper}/u

/** "كتب جديدة", new books: what looks like a name is the word for "by" and one more. */
const opensWithBy = (name: string): boolean => {
  const by = openingOf(name)?.by
  return by !== undefined && countWords(name) === 2 && !beginsAsName(name)
}

const TOWN_WORDS = 2

type NamedPiece = { readonly pieces: readonly string[]; readonly piece: string; readonly found: Names }

const withListed = (page: LabelledPage, at: number, { pieces, piece, found }: NamedPiece): readonly BylineCandidate[] => {
  const list = listFrom(page, at, found.names)
  const own = madeOf(found, { kind: 'name-alone', text: piece, spans: spansOf(page, at, at), at, last: at, by: 0 })
  const isList = list.names.length > found.names.length
  const names = isList ? list.names : besides(page.blocks[at], pieces)
  if (names.length <= found.names.length) return own
  const listed = madeOf(
    { names, agency: found.agency },
    { kind: 'name-alone', text: names.join(', '), spans: spansOf(page, at, list.last), at, last: list.last, by: 0 },
  )
  const isSure = isList ? !list.isGuess : names.every(beginsAsName)
  return isSure ? listed : [...own, ...listed]
}

/** `Mara Quill | Tobias Renn`, or a link for each name: all names of a line that has nothing else. */
const besides = (block: Block | undefined, pieces: readonly string[]): readonly string[] => {
  const parts = pieces.length > 1 ? pieces : (block?.links.map(textOf) ?? [])
  if (parts.length < 2) return []
  const all = new Set<string>()
  for (const part of parts) {
    const { names } = namesIn(part)
    if (names.length === 0 || names.some(isOrganisation) || isPlaceBehind(parts[0] ?? '', part)) return []
    for (const name of names) all.add(name)
  }
  return [...all]
}
const textOf = ({ text }: Link): string => text
