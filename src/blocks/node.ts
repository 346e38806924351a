import { isCredit } from './credit-end.js'
import { countWords } from '../words.js'
import { onceMade } from '../once-made.js'
import { DIGIT, IN_WORD, isLetter, kindOf, LOWER, OPENS_WORD, OTHER_LETTER, UPPER } from '../characters.js'
import { LANGUAGES } from '../languages.js'
import { HANGING_WORDS } from '../word-lists.js'
import { isSmallPageNumber } from './interruption.js'
import { CJK_FROM, type Ending, endingOf, isCloser, type Opening, openingOf, PARTICLE_END } from './node-ends.js'
import { type Said, timesInLower } from './words-said.js'

/** A text node on a line of its own, as far as its two ends and its size show what it may go on and what may go on it. */
export type Node = {
  readonly words: number
  readonly opening: Opening
  readonly ending: Ending
  readonly firstWord: string
  readonly lastWord: string
  /** How often the page writes the first and the last word in lower case, as it does "the" and "while" but no name or label. */
  readonly firstInLower: number
  readonly lastInLower: number
  /** Whether the last word cannot end a sentence, as "the" and "of" cannot. */
  readonly isHanging: boolean
  /** Whether a quotation mark or a bracket closes the text. */
  readonly isClosed: boolean
  /** Whether the text stops at a hyphen inside a word, as in "EU-" / "Staaten". */
  readonly isBrokenWord: boolean
  /** Brackets and quotation marks that are opened and not closed again. */
  readonly open: number
  /** Words that begin with a capital, of all. */
  readonly capitals: number
  /** Whether a sentence ends inside the text. */
  readonly hasSentence: boolean
  /** Whether the last word owns what comes next: "Edda's", "the fishers’". */
  readonly isOwner: boolean
  /** Brackets and quotation marks that are closed and were not opened before in the text. */
  readonly closes: number
  /** Share of digits, of the first characters. */
  readonly digits: number
  /** Whether a semicolon ends the text, as it ends the items of a list, with "and" behind it or not. */
  readonly endsItem: boolean
  /** Whether a letter with a full stop stands before a name, as "г." does before that of a town. */
  readonly opensAbbreviated: boolean
  /** Whether a dash opens what somebody says: "– Wiatr słabnie". */
  readonly opensSpeech: boolean
  /** Whether the text stops behind a bracket that it opens. */
  readonly opensBracket: boolean
  /** Whether a comma of a script without spaces ends the text, as it ends no label and no item. */
  readonly endsInside: boolean
  /** Whether a comma or a full stop opens the text, which no label or item begins with. */
  readonly opensInside: boolean
  /** Words behind the last end of a sentence inside the text; 0 where there is none. */
  readonly begunWords: number
  /** Whether a slash and a space open the text, behind a credit as the name of who took the picture. */
  readonly opensSlash: boolean
  /** Whether a copyright mark opens the text. */
  readonly opensCopyright: boolean
  /** Whether the text is a place in capitals, a day and an agency, as a report opens with: "KYIV, 3 Feb — Harbour News." */
  readonly isDateline: boolean
  /** Whether the text is the code of a language that the page may be read in: "EN". */
  readonly isLanguageCode: boolean
  /** Whether the text is a button of the page in a script without cases, which no sentence goes on through. */
  readonly isButton: boolean
  /** Whether the text is one capital, as the first letter of an article that is set apart. */
  readonly isCapital: boolean
  /** Whether the text is the credit of a picture: "Photo: Dana Voss". */
  readonly isCredit: boolean
  /** Whether the text is the number of a page in lower case: "p. 7". */
  readonly isPageNumber: boolean
}

const HANGING = new Set(HANGING_WORDS)
/** Characters from the end of a text in which a mark may be open. */
const OPEN_REACH = 1000
/** Characters from the end of a text in which a sentence may have ended. */
const SENTENCE_REACH = 400
/** Longest word that is read, and how many marks may stand between it and the end of the text. */
const WORD_REACH = 41
const MARKS_BEFORE = 3
const MARKS_AFTER = 4

/** A word in title case that a sentence opens with, at the end of the text. */
const OPENED = /(?:^|[.!?…]["”’)]{0,2} )[“"]?\p{Upper}[\p{Alpha}\p{M}'’]*$/u
/** Who speaks comes next: "... for hours,” explains". */
const SPEECH_END = /[,!?]["”»“] \p{Lower}+$/u
const INNER_END = /[\p{Alpha}\p{N})]{2}[.!?]["”’)]{0,2} ["“‘(]?\p{Upper}|[。！？]./u

export const nodeOf = (text: string, said: Said): Node => {
  const firstWord = firstWordOf(text)
  const last = lastWordOf(text)
  const lastKind = kindOf(last.word.charCodeAt(0))
  const marks = marksIn(text)
  const hangs = last.isEnd && HANGING.has(lastKind === UPPER ? last.word.toLowerCase() : last.word)
  return {
    words: countWords(text),
    opening: openingOf(text),
    ending: endingOf(text, lastKind, last.word),
    firstWord,
    lastWord: last.word,
    firstInLower: timesInLower(firstWord.toLowerCase(), said),
    lastInLower: timesInLower(last.word.toLowerCase(), said),
    // "Sign In" ends in a word of a label; "The" alone, and "... of power. The", open a sentence.
    isHanging: hangs ? lastKind !== UPPER || OPENED.test(text.slice(-60)) : hangsOtherwise(text, lastKind),
    isClosed: isCloser(text.at(-1) ?? ''),
    isBrokenWord: HYPHENS.includes(text.at(-1) ?? ' ') && isLetter(kindOf(text.charCodeAt(text.length - 2))) && !TYPE_SIZE.test(text),
    open: marks.open,
    capitals: capitalsIn(text),
    hasSentence: hasInnerEnd(text),
    isOwner: lastKind !== 0 && OWNER_ENDS.includes(text.charAt(text.length - 1)) && OWNER.test(text.slice(-3)),
    closes: marks.closes,
    digits: digitsIn(text),
    endsItem: endsItem(text),
    opensAbbreviated: opensAbbreviated(text),
    opensSpeech: DASHES.includes(text[0] ?? ' ') && text[1] === ' ' && kindOf(text.charCodeAt(2)) === UPPER,
    opensBracket: '([（［「『'.includes(text.at(-1) ?? ' ') || (text.endsWith('“') && text.charCodeAt(text.length - 2) >= CJK_FROM),
    endsInside: '，、'.includes(text.at(-1) ?? ' '),
    opensInside: INSIDE_MARKS.includes(text.charAt(0)) && INSIDE_START.test(text),
    begunWords: lastKind === OTHER_LETTER ? begunWordsOf(text) : 0,
    opensSlash: text.startsWith('/ '),
    opensCopyright: text.startsWith('©'),
    isDateline: isDateline(text),
    isLanguageCode: text.length === 2 && LANGUAGE_CODES.has(text),
    isButton: text.length <= BUTTON_LETTERS && text.charCodeAt(0) >= CJK_FROM && buttons().has(text.replace(/[:：]$/u, '')),
    isCapital: text.length === 1 && kindOf(text.charCodeAt(0)) === UPPER,
    isCredit: isCredit(text),
    isPageNumber: isSmallPageNumber(text),
  }
}

const DASHES = '-–—'
/** Of ASCII, Unicode, Armenian and Hebrew. */
const HYPHENS = '-\u2010\u058a\u05be'

/** "A+ A-": the buttons for the size of the type, in Latin or Cyrillic letters. */
const TYPE_SIZE = /^[AaАа+ -]{1,12}$/u

const endsItem = (text: string): boolean => {
  if (text.endsWith(';') || text.endsWith('；')) return true
  return text.length > ITEM_END_REACH && text.includes(';', text.length - ITEM_END_REACH) && ITEM_END.test(text.slice(-ITEM_END_REACH))
}
/** "the ice house; and": the last item but one of a list. */
const ITEM_END = /; \p{Lower}{1,4}$/u
const ITEM_END_REACH = 6

/** Asked first: few texts open with such a mark. */
const INSIDE_MARKS = ',;.、。，；'
const INSIDE_START = /^(?:[,;.]\s|[、。，；])/u

/** In a script without cases, which hardly shows otherwise that a sentence has begun. */
const begunWordsOf = (text: string): number => {
  for (let i = text.length - 2; i > text.length - SENTENCE_REACH && i > 0; i--) {
    if (!SENTENCE_MARKS.includes(text.charAt(i)) || /\d/u.test(text.charAt(i + 1))) continue
    return countWords(text.slice(i + 1))
  }
  return 0
}
const SENTENCE_MARKS = '.!?。！？؟।'

const hangsOtherwise = (text: string, lastKind: number): boolean => {
  if (lastKind === LOWER) return mayEndInSpeaker(text) && SPEECH_END.test(text.slice(-60))
  return lastKind === OTHER_LETTER && text.charCodeAt(text.length - 1) >= CJK_FROM && PARTICLE_END.test(text.slice(-1))
}

/** Whether a quotation mark stands before the last word; asked before the pattern. */
const mayEndInSpeaker = (text: string): boolean => SPEECH_MARKS.includes(text.charAt(text.lastIndexOf(' ') - 1))
const SPEECH_MARKS = '"”»“'

/** "г. Приморск": a letter with a full stop before a name. */
export const opensAbbreviated = (text: string): boolean => text.charCodeAt(1) === 0x2e && ABBREVIATED.test(text)
const ABBREVIATED = /^\p{Lower}\. \p{Upper}/u

const isDateline = (text: string): boolean =>
  text.length < DATELINE_LETTERS && kindOf(text.charCodeAt(1)) === UPPER && text.endsWith('.') && DATELINE.test(text)
const DATELINE_LETTERS = 70
const DATELINE = /^\p{Upper}[\p{Upper} -]{2,30}[,.] \d{1,2} \p{Lower}{3,10}\.? ?(?:[-–—] |\/)\p{Alpha}[^.]{1,30}\.$/u

/** Those that are words in capitals are left out: "the IT team". */
const LANGUAGE_CODES: ReadonlySet<string> = new Set(
  [...LANGUAGES.map(({ code }) => code.toUpperCase()), 'UA', 'KZ', 'GR', 'JP', 'CN'].filter(
    (code) => !['IT', 'ID', 'HI', 'EL'].includes(code),
  ),
)

const BUTTON_LETTERS = 8
const buttons = onceMade(() => new Set(LANGUAGES.flatMap(({ furniture, words }) => [...furniture, ...words.share])))

const OWNER = /\p{Alpha}(?:['’]s|s['’])$/u
const OWNER_ENDS = "s'’"

const DIGIT_REACH = 60

const digitsIn = (text: string): number => {
  const end = Math.min(text.length, DIGIT_REACH)
  let digits = 0
  for (let i = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) digits++
  }
  return end === 0 ? 0 : digits / end
}

/** Whether a sentence ends inside a text: INNER_END is asked only where a mark may be such an end, and only of what stands around it. */
const hasInnerEnd = (text: string): boolean => {
  const start = Math.max(0, text.length - SENTENCE_REACH)
  for (let i = start; i + 1 < text.length; i++) {
    const code = text.charCodeAt(i)
    const mayEnd =
      code === 0x2e || code === 0x21 || code === 0x3f ? mayEndBetween(text, i) : code === 0x3002 || code === 0xff01 || code === 0xff1f
    if (mayEnd && INNER_END.test(text.slice(Math.max(start, i - INNER_BEFORE), i + INNER_AFTER))) return true
  }
  return false
}
/** Code units before and behind the mark that the pattern reads at the most. */
const INNER_BEFORE = 4
const INNER_AFTER = 7

/** Whether no space stands before a mark, and a space or a closing mark and no small letter behind it. */
const mayEndBetween = (text: string, at: number): boolean => {
  let next = at + 1
  while (next < text.length && INNER_CLOSERS.includes(text.charAt(next))) next++
  if (text.charCodeAt(next) !== 0x20 || text.charCodeAt(at - 1) === 0x20) return false
  return (kindOf(text.charCodeAt(next + 1)) & (LOWER | DIGIT)) === 0
}
const INNER_CLOSERS = '"”’)'

/** Whether a character may stand in a word after its first one. */
const isInWord = (code: number): boolean => {
  const kind = kindOf(code)
  return (kind & IN_WORD) !== 0 || code === 0x27 || code === 0x2019 || code === 0x2d
}

const opensWord = (code: number): boolean => {
  return (kindOf(code) & OPENS_WORD) !== 0
}

const firstWordOf = (text: string): string => {
  let start = 0
  while (start <= MARKS_BEFORE && start < text.length && !opensWord(text.charCodeAt(start))) start++
  if (start > MARKS_BEFORE || start === text.length) return ''
  let end = start + 1
  while (end < text.length && end < start + WORD_REACH && isInWord(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

const lastWordOf = (text: string): { word: string; isEnd: boolean } => {
  let end = text.length
  while (end > 0 && end > text.length - MARKS_AFTER && !opensWord(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && start > end - WORD_REACH && isInWord(text.charCodeAt(start - 1))) start--
  while (start < end && !opensWord(text.charCodeAt(start))) start++
  return { word: text.slice(start, end), isEnd: end === text.length && start < end }
}

/** Most characters are neither a bracket nor a quotation mark: letters and spaces lie between those that are. */
const mayBeMark = (code: number): boolean =>
  code >= 0x201c || code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d || code === 0xab || code === 0xbb

/** Brackets and quotation marks that are still open at the end of `text`, and those closed that were not opened. */
const marksIn = (text: string): { readonly open: number; readonly closes: number } => {
  let open = 0
  let closes = 0
  for (let i = Math.max(0, text.length - OPEN_REACH); i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!mayBeMark(code)) continue
    const char = text[i] ?? ''
    // „German“ quotations close with the mark that opens “English” ones.
    if (open > 0 && CLOSERS_OF_MARKS.includes(char)) open--
    else if ('([（［“„«「『'.includes(char)) open++
    else if (CLOSERS_OF_MARKS.includes(char)) closes++
  }
  return { open, closes }
}
const CLOSERS_OF_MARKS = ')]）］”“»」』'

/** Words at the start of a text that are looked at for capitals. */
const CAPITAL_WORDS = 12

const capitalsIn = (text: string): number => {
  let words = 0
  let capitals = 0
  let isInside = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isWord = code > 0x20
    if (isWord && !isInside) {
      if (words === CAPITAL_WORDS) break
      words++
      const isMark = '"“„«‘('.includes(text[i] ?? '')
      if (kindOf(isMark ? text.charCodeAt(i + 1) : code) === UPPER) capitals++
    }
    isInside = isWord
  }
  return words === 0 ? 0 : capitals / words
}

/** Whether a text opens as the rest of another does. */
export const goesOn = (node: Node | undefined): boolean => node?.opening === 'lower' || node?.opening === 'closing'
/** Whether a text stops in mid-sentence, or is none. */
export const isUnfinished = (node: Node | undefined): boolean => node !== undefined && node.ending !== 'sentence' && node.ending !== 'colon'

/** "– Podpisze pani?" / "– Podpiszę.": what two say in turn. */
export const isSpeech = ({ opensSpeech, ending }: Node): boolean => opensSpeech && ending === 'sentence'

/** Words of a text that was cut; a menu entry that ends in "of" or "in" has fewer. */
export const CUT_WORDS = 6
