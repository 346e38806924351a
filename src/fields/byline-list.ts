import { kindOf, UPPER } from '../characters.js'
import { alternation, phrasesIn, wordsOfFamily } from '../phrases.js'
import type { Block, LabelledPage, Link } from '../types.js'
import { countWords } from '../words.js'
import { opensOther, ownPart } from './byline-pieces.js'
import { beginsAsName } from './given-names.js'
import { firstWordTest } from './first-word.js'
import { hasPost } from './name-shape.js'
import { isOrganisation } from './organisation.js'
import { isOpenList, isPlaceBehind, isStation, isTown, namesBehindBy, namesIn } from './names.js'
import { onceMade } from '../once-made.js'
import { DOUBTED_ANDS, PICTURE_POSTS } from '../word-lists.js'

/** Paths that sites give to the pages of their authors, in several languages. */
const AUTHOR_PATH =
  /\/(?:authors?|by|people|profiles?|writers?|staff|contributors?|autor(?:en|es|i|in|zy)?|auteurs?|redakteur(?:in)?|journalists?|reporters?|editorial-team|our-team|bio|users?|profil|yazar(?:lar)?|penulis|tac-gia|forfatter|skribent|columnistas?|journaliste|(?:our-)?experts?|person|blog-authors?|reviewers?|byline|interviewer|staff_name|newsteam|redakteure|szerzok?|autorzy|avtory?|toimittajat?|kirjoittajat?|medarbetare|journalister|f[oö]rfattare|schrijvers?|dziennikarze|redaktor)\/[^/\s]{2,}|[?&]_?author=\S{2,}/i

/** The names that link to the page of an author; undefined where none does. */
export const linkedAuthors = (block: Block | undefined): readonly string[] | undefined => {
  if (block === undefined || block.links.length > 12) return
  const links = block.text.includes('](') ? [...block.links, ...writtenLinks(block.text)] : block.links
  if (links.length === 0) return
  const linked = links.filter(isAuthorLink)
  return linked.length === 0 ? undefined : ownNames(linked, ownPart(block.text))
}

/**
 * `By Mara Quill](/author/mara)`, the last line of a link that runs over several, and `[Mara Quill](/author/mara"Posts by Mara Quill")`:
 * what is no link to the reader of markup.
 */
const writtenLinks = (text: string): readonly Link[] =>
  [...text.slice(0, WRITTEN_LETTERS).matchAll(WRITTEN_LINK)].flatMap(({ groups }) => {
    const { name = '', url = '' } = groups ?? {}
    return hasPost(name) ? [] : [{ text: name.trim(), url }]
  })
const WRITTEN_LINK = /(?:^|\[)(?<name>[^[\]()]{2,60})\]\((?<url>[^()\s"]{2,300})[")\s]/gu
const WRITTEN_LETTERS = 500

/** Whether a block is the end of a link to an author whose text stands in the blocks above: `](/author/mara)`. */
export const endsAuthorLink = (block: Block | undefined): boolean => block?.text.startsWith('](') === true && AUTHOR_PATH.test(block.text)

/** Paths that sites give to the pages of their subjects and sections, in several languages. */
const TOPIC_PATH =
  /\/(?:topics?|tags?|categor(?:y|ies?|ias?)|sections?|subjects?|kategori(?:e|en|er)?|rubri(?:k|ken|que|ques|ca)|th[eè]mes?|themen|thema|temas?|etiquetas?|tema|konu(?:lar)?|tagi?|emner?|[aä]mnen?|sujets?)\/[^/\s]{2,}/i

/** "Humanitarian Aid" below the date: a link to a subject of the site, and nothing else. */
export const isTopicLink = ({ links, linked = 0 }: Block): boolean =>
  links.length === 1 && linked > WHOLE_SHARE && TOPIC_PATH.test(links[0]?.url ?? '') && !links.some(isAuthorLink)
const WHOLE_SHARE = 0.9

const isAuthorLink = ({ url, text }: Link): boolean => text.length > 1 && AUTHOR_PATH.test(url) && countWords(text) <= 6

const ownNames = (links: readonly Link[], own: string): readonly string[] | undefined => {
  const names: string[] = []
  for (const { text, url } of links) {
    const spelt = speltBy(url, beforeBar(text).trim())
    const name = HAS_BY.test(spelt) ? spelt.replace(LABEL_BEFORE, '').replace(BY_BEFORE, '') : spelt
    if (own.includes(text) && !BUTTON.test(name) && !tookPictures(own.slice(own.indexOf(text) + text.length))) names.push(name)
  }
  return names.length === 0 || names.length > 8 ? undefined : [...new Set(names)]
}
/** "[2]Mara_Quill | [3]Comments": of lynx a link goes on to the next number. */
const beforeBar = (text: string): string => {
  const bar = text.indexOf(' |')
  return bar < 1 ? text : text.slice(0, bar)
}

/** "[Levke Petersen](/autor/levke) (Fotos)" */
const tookPictures = (behind: string): boolean => {
  const part = PART_BEHIND.exec(behind)?.groups?.['part']
  return part !== undefined && phrasesIn(part).words.has('photo') && !phrasesIn(part).words.has('by')
}
const PART_BEHIND = /^\s?[(（](?<part>[^()（）]{2,30})[)）]/u
/** Asked first: most names have none of these words before them, and the pattern of all labels takes a millisecond to be made. */
const HAS_BY = /(?:^|\s)(?:by|von|par|por|di|door|av|af|de)\s/i
const BY_BEFORE = /^(?:by|von|par|por|di|door|av|af)\s+/iu
/** "Mara Quill Harbour", where lynx does not show that the link to `/author/mara-quill` ends before "Harbour". */
const speltBy = (url: string, text: string): string => {
  const words = text.split(' ')
  if (words.length < 3) return text
  const bare = LAST_PART.exec(url.slice(0, 400))?.groups?.['part']?.toLowerCase().replaceAll(/[-_.]/gu, '')
  for (let count = words.length - 1; count > 1; count--) {
    if (lettersOf(words.slice(0, count).join('')) === bare) return words.slice(0, count).join(' ')
  }
  return text
}
const LAST_PART = /\/(?<part>[^/?#]{4,60})\/?(?:[?#]|$)/u
const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')

/** "View all posts by Mara Quill", "Zum Profil von Mara Quill" */
const LABEL_BEFORE =
  /^(?:view|all|more|posts?|articles?|profile|see|stories|zum|alle|mehr|weitere|beiträge|artikel|profil|tous|plus|todos|más|tutti)\s(?:\p{Alpha}{2,12}\s){0,4}(?=(?:by|von|par|por|di|door|av|af|de)\s)(?:de\s)?/iu
const BUTTON = /^(?:view|more|see|all|posts?|read|profile|full bio|bio|about|follow)\b/iu

/** Blocks that a list of names on lines of their own runs over. */
const LIST_BLOCKS = 12
/** Two blocks this likely to be bylines, one below the other, name one author each. */
const LISTED_LIKELIHOOD = 0.5
const JOINTS = ',;&+、·'
const joiningWords = onceMade(() => new Set([...wordsOfFamily('and').map(straight), ...DOUBTED_ANDS]))
const straight = (word: string): string => word.replaceAll('’', "'")

/** Whether a text is a comma or "and" alone: another name follows. */
export const isJoint = (text: string): boolean => {
  if (text.length === 1 && JOINTS.includes(text)) return true
  return text.length <= JOINT_LETTERS && joiningWords().has(straight(text.replace(/^,?\s?/u, '').toLowerCase()))
}
/** More than any "and" has. */
const JOINT_LETTERS = 24

/** Names that run over blocks, and whether some were taken for their label alone. */
type ListedNames = { readonly names: readonly string[]; readonly last: number; readonly isGuess: boolean }

/** Between two names, or between a name and what is none. */
const DASHES: readonly string[] = ['–', '—', '|', '/', '•']

/** More names on the lines below: behind a comma or "and" of its own, each a link to an author as the first is, or labelled as the first is. */
export const listFrom = (page: LabelledPage, from: number, first: readonly string[]): ListedNames => {
  if (first.length === 0) return { names: first, last: from, isGuess: false }
  const names = [...first]
  let last = from
  let isGuess = false
  let isJoined = isOpenList(page.blocks[from]?.text.trim() ?? '')
  const isLinked = linkedAuthors(page.blocks[from]) !== undefined
  const isMailed = isMailLink(page.blocks[from])
  const by = BY.exec(page.blocks[from]?.text.trim() ?? '')?.[0]
  const isLabelAbove = isByAlone(page.blocks[from - 1])
  const end = Math.min(page.blocks.length, from + LIST_BLOCKS)
  for (let at = from + 1; at < end; at++) {
    const block = page.blocks[at]
    const text = block?.text.trim() ?? ''
    if (block === undefined || text.length > 80) break
    if (isJoint(text)) {
      isJoined = true
      continue
    }
    const isDashed = DASHES.includes(page.blocks[at - 1]?.text.trim() ?? '') && beginsAsName(text) && beginsAsName(names[0] ?? '')
    if (DASHES.includes(text)) continue
    if (!LETTER.test(text) || names.includes(text) || SUFFIX_ALONE.test(text)) continue
    if (opensOther(text)) break
    // "Mara Quill" / "Reporter" / "Dana Voss" / "Photographer"
    if (isPicturePost(page.blocks[at + 1])) break
    const isRepeated = by !== undefined && text.startsWith(by)
    // "Mara Quill" / "News Reporter" / "Tobias Renn" / "News Editor"
    const isPosted = at > from + 1 && isPost(page.blocks[at - 1]) && isPost(page.blocks[at + 1])
    const own = text.slice(isRepeated ? by.length : 0)
    const bare = opensAsName(own) ? own : own.replace(andBefore(), '')
    const isSure =
      isDashed ||
      isJoined ||
      isRepeated ||
      isPosted ||
      bare.length < own.length ||
      (isLinked && linkedAuthors(block) !== undefined) ||
      (isMailed && isMailLink(block))
    // The picture below an author shows somebody.
    const read =
      block.kind === 'image'
        ? undefined
        : isSure
          ? namesBehindBy(bare)
          : isLabelled(page, from) && isLabelled(page, at)
            ? namesIn(bare)
            : undefined
    // "Tobias Renn / Reuters" below a byline is the credit of a picture, and what begins as no name below one that does is a place.
    const isOther =
      read !== undefined &&
      !isSure &&
      (read.agency !== undefined ||
        read.names.some((name) => isOrganisation(name) || isStation(name)) ||
        !isAlike(names[0], read.names[0]) ||
        isPlaceBehind(names[0] ?? '', text) ||
        isTown(text))
    const found = read === undefined || isOther ? [] : ((read.names.length > 0 ? linkedAuthors(block) : undefined) ?? read.names)
    if (found.length > 0) {
      for (const name of found) if (!names.includes(name)) names.push(name)
      last = at
      isGuess ||= !isSure
      isJoined = isOpenList(text)
    } else if (isPost(block)) {
      // "Author" / "Mara Quill" / "Editor" / "Sam Fox": where the labels stand above, the next names another.
      if (isLabelAbove && !isPost(page.blocks[at + 2])) break
      isJoined = false
    } else if (block.kind !== 'image') break
  }
  return { names, last, isGuess }
}
/** "[Mara Quill](mailto:mara@coast.example)" and nothing else. */
const isMailLink = (block: Block | undefined): boolean => {
  const link = block?.links[0]
  return link?.url.startsWith('mailto:') === true && link.text === block?.text
}
/** Whether the second begins with a common given name, or neither does. */
const isAlike = (name = '', other = ''): boolean => beginsAsName(other) || !beginsAsName(name)

/** Whether a block is a post and not much else. */
const isPost = (block: Block | undefined): boolean => block !== undefined && countWords(block.text) <= POST_WORDS && hasPost(block.text)
const POST_WORDS = 8

/** Whether a block is what those are called who make the pictures, and nothing else. */
export const isPicturePost = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.text.length <= LABEL_LETTERS &&
  mayBePicturePost()(block.text) &&
  picturePosts().has(block.text.trim().toLowerCase())
const mayBePicturePost = onceMade(() => firstWordTest(PICTURE_POSTS))
const picturePosts = onceMade(() => new Set(PICTURE_POSTS))
const isByAlone = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= LABEL_LETTERS && byWords().has(block.text.toLowerCase().replace(/\s?[:：]$/u, ''))
const byWords = onceMade(() => new Set(wordsOfFamily('by')))
const LABEL_LETTERS = 30
const LETTER = /\p{Alpha}/u
const SUFFIX_ALONE = /^,?\s?(?:Jr|Sr|MD|PhD|Ph\.D)\.?$/u
/** Asked first: most such lines open with a capital. */
const opensAsName = (text: string): boolean => kindOf(text.charCodeAt(0)) === UPPER
/** "e Tobias Renn" */
const andBefore = onceMade(() => new RegExp(`^(?:,|&|(?:${alternation(wordsOfFamily('and').filter(isSpelt))})\\s)\\s?(?=\\p{Upper})`, 'u'))
const isSpelt = (word: string): boolean => /^\p{Alpha}/u.test(word)

/** Each of two lines, one below the other, may open with the word. */
export const BY = /^(?:By|BY|Von|Par|Por|Door|Af|Av) (?=\p{Upper})/u

const isLabelled = ({ verdicts }: LabelledPage, at: number): boolean => (verdicts[at]?.likelihoods.byline ?? 0) > LISTED_LIKELIHOOD
