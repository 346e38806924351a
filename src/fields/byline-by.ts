import { alternation, phrasesIn, wordsOfFamily } from '../phrases.js'
import type { Block, LabelledPage } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { agencyNamed } from './agencies.js'
import { isByPhrase } from './by-phrase.js'
import { type BylineCandidate, hasYear, isNotice, isShort, madeOf, spansOf } from './byline-candidate.js'
import { BY, listFrom } from './byline-list.js'
import { behindLabel } from './byline-label.js'
import { type Opening, openingOf } from './byline-opening.js'
import { beforeButton, factless, opensOther, opensOtherAct, unbracketed } from './byline-pieces.js'
import { beginsAsName } from './given-names.js'
import { hasPost, isLooseName, undoubled } from './name-shape.js'
import { isNoName, isTeamName } from './no-name.js'
import { isOpenList, isTown, type Names, namesBehindBy, namesIn, withoutOpenEnd } from './names.js'
import { onceMade } from '../once-made.js'
import { OTHER_ACTS, SPOKEN_WORDS } from '../word-lists.js'

/** `ByMara Quill`: the renderer left no space. */
const GLUE = /(?:y|[Vv]on|Par|Por)[^\s\p{Lower}]/u
const GLUED_BY = /^(?:[\p{Alpha} ]{0,12}[Bb]y|Von|\p{Upper}\p{Lower}{4,15} von|Par|Por)(?=\p{Upper}[\p{Lower}.'’])/u
/** "March 15, 2026 · 3 min read · By Mara Quill": "By" opens a byline inside a line of facts, but "reviewed by" and "updated by" do not. */
const insidePattern = onceMade(() => {
  const edited = [...wordsOfFamily('editing'), ...OTHER_ACTS].flatMap(
    (words) => /^(?<act>.+) (?:by|von|par|por|da|door|av|af)$/u.exec(words)?.groups?.['act'] ?? [],
  )
  const others = [
    ...edited,
    ...wordsOfFamily('updated'),
    'provided',
    'powered',
    'researched',
    'chosen',
    'illustrated',
    'narrated',
    'hosted',
    'moderated',
    'designed',
    'produced',
  ]
  return new RegExp(
    `(?<mark>[·|•⋅–—,)]\\s?|\\p{Nd}\\s?|\\s)(?:written\\s|words\\s|story\\s|posted\\s|published\\s)?(?<!(?:${alternation(others)})\\s)(?:(?:by|vo[nm]|par|por|door|a[fv]|przez|oleh)(?:\\s?:)?|(?<=\\p{Nd}\\s)(?<doubted>d[ai])\\s?:?)\\s(?<rest>[\\p{Alpha}\\p{N}].{1,90})$`,
    'iu',
  )
})

/** Short words that open many other things too, where no colon follows. */
const WEAK_BY =
  /^(?:\p{Script=Latin}{1,2}|text|words|tekst|texto|haber|bài|theo|van|author|authors|autor|autora|reporter|contributors?|redacción|redação|escriben?|escreve|글)$/iu

/** The candidates of a block that says "by" in some language. */
export const withBy = (page: LabelledPage, at: number): readonly BylineCandidate[] => {
  const block = page.blocks[at]
  // "© 2026 The Coast Ledger, design by Mara Quill": in 97 of 100 such blocks somebody else is named.
  if (block === undefined || isNotice(block.text)) return []
  const text = unbracketed(block.text)
  const opening = gluedOpening(text) ?? openingOf(text)
  if (opening === undefined) return inside(page, at, text)
  const isWeak = opening.by !== 'by' && !/[:：／/|｜=＝]/u.test(opening.mark) && WEAK_BY.test(opening.by)
  const by = isWeak ? 0.4 : 1
  const behindOpening = text.slice(opening.length).replace(NEXT_ACT, '').trim()
  const rest = ARABIC.test(behindOpening) ? behindOpening.replace(arabicAct(), '') : behindOpening
  // "Par marée", "Door regen": a nickname in small letters stands behind a small "von", behind "by" or behind more than one word.
  if (SMALL_BEHIND_BY.test(text) && agencyNamed(rest) === undefined) return []
  if (rest === '') return aboveName(page, at, by)
  if (isByPhrase(rest)) return []
  const behind = behindBy(page, at, { rest, by })
  // "Author Posted by Mara Quill on 3 Feb 2026"
  return behind.length > 0 ? behind : inside(page, at, text)
}

const SMALL_BEHIND_BY = /^(?:Von|Par|Por|De|Di|Da|Door|Av|Af|Oleh|Theo) \p{Lower}{3,30}[.:]?$/u

/** "Text by Tess Holloway. Illustrations by Dana Voss.", "Texto: Lucía Peña. Fotos: Beto Salas" */
const NEXT_ACT = /\.\s\p{Upper}[\p{Lower}’]{3,15}(?:\s(?:by|von|par|por|de|di|door|av|af)\s|\s?:\s).{2,120}$/u

/** "إعداد سامر برهان للنشرة العربية - تحرير ليلى حداد" */
const arabicAct = onceMade(
  () => new RegExp(`\\s?(?:[;؛]|\\s-)\\s?(?:${alternation(wordsOfFamily('editing', ['ar']))})\\s.{2,80}$|\\sللنشرة\\s.{2,80}$`, 'u'),
)
const ARABIC = /^\p{Script=Arabic}/u

const gluedOpening = (text: string): Opening | undefined => {
  if (text.startsWith('From ') && FROM_IN.test(text) && beginsAsName(text.slice('From '.length)))
    return { by: 'by', mark: ' ', length: 'From '.length }
  const glued = GLUE.test(text.slice(0, 24)) ? GLUED_BY.exec(text.slice(0, 40)) : null
  return glued === null ? undefined : { by: 'by', mark: '', length: glued[0].length }
}

/** "From Emma Quill in Port Ellery" */
const FROM_IN = /^From (?:\p{Upper}[\p{Alpha}\p{M}.'’-]{0,20} ){2,3}in \p{Upper}[\p{Alpha}\p{M} ’'-]{2,30}$/u

/** `3 Feb 2026byMara Quill` */
const GLUED_INSIDE = /(?<=\p{Nd})(?:by|von|par|por)(?=\p{Upper})/u

/** `Posted on 3 Feb 2026Author Mara Quill`: a label without a colon behind the date. */
const LABEL_BEHIND_DATE = /\p{Nd}\s?(?:Authors?|Autor(?:in)?|Auteure?)\s(?<rest>[\p{Alpha}\p{N}].{1,90})$/u

/** Asked first, in letters of both cases: a pattern that takes no heed of case takes several times as long. */
const MAYBE_BY =
  /[ \d](?:[bB][yY]|[vV][oO][nNmM]|[pP][aAoO][rR]|[dD][oO][oO][rR]|[aA][fFvV]|[pP][rR][zZ][eE][zZ]|[oO][lL][eE][hH]|[dD][aAiI])[ :]/
const MAYBE_LABEL = /\d\s?Aut/

const inside = (page: LabelledPage, at: number, whole: string): readonly BylineCandidate[] => {
  const text = hasYear(whole) ? whole.replace(GLUED_INSIDE, ' $& ') : whole
  const marked = behindLabel(text) ?? (MAYBE_LABEL.test(text) ? LABEL_BEHIND_DATE.exec(text.slice(0, 200))?.groups?.['rest'] : undefined)
  if (marked !== undefined) return insideOf(page, at, marked)
  const spoken = behindSpoken(text) ?? beforeBy(text)
  if (spoken !== undefined) return insideOf(page, at, spoken)
  const found = MAYBE_BY.test(text) ? insidePattern().exec(text.slice(0, 200))?.groups : undefined
  const rest = found?.['rest']
  // "one half from the county, by the terms of 2024, and one by the port."
  const isPlain = found?.['mark'] === ' ' || (found?.['mark']?.startsWith(',') === true && endsSentence(text))
  if (rest === undefined || (isPlain && (!isFactLine(page, at, text) || opensOther(text) || opensOtherAct(text)))) return []
  // "il 4 febbraio 2026 da Roma"
  if (found?.['doubted'] !== undefined && namesIn(rest).names.length === 0) return []
  if (tellsWhoTookIt(text.slice(0, text.length - rest.length))) return []
  // "Christoph von Quill" is one name, "Artikel von Mara Quill" is none.
  if (found?.['mark'] === ' ' && beginsAsName(text) && namesIn(text).names.length > 0) return []
  return insideOf(page, at, rest)
}

/** "The ferry at the quay on Monday - Photo by Dana Voss": the word before "by" is one for a picture. */
const tellsWhoTookIt = (before: string): boolean => {
  const words = before.trimEnd().split(' ').slice(-2)
  return words.length === 2 && (phrasesIn(words[0] ?? '').words.get('photo') ?? 0) > 0
}

/** "Z Anną Lipską rozmawia Mara Kwiat": what stands behind a verb that names who writes, in the languages where the person asked stands before it. */
const behindSpoken = (text: string): string | undefined => spokenPattern().exec(text)?.groups?.['rest']
const spokenPattern = onceMade(() => new RegExp(`\\s(?:${alternation(SPOKEN_WORDS)})\\s(?<rest>.{2,90})$`, 'u'))

/** "4 Şubat 2026 tarihinde Ayşe Yılmaz tarafından yayınlandı", "वासंती देशपांडे द्वारा प्रकाशित": the word for "by" stands behind the name. */
const beforeBy = (text: string): string | undefined =>
  text.includes(' tarafından') || text.includes(' द्वारा') ? BEFORE_BY.exec(text.slice(0, 120))?.groups?.['name'] : undefined
const BEFORE_BY =
  /(?<=^|\s)(?<name>\p{Upper}[\p{Alpha}\p{M}.'’-]{1,20}(?: \p{Upper}[\p{Alpha}\p{M}.'’-]{1,20}){1,3}|(?<=^)[\p{Script=Devanagari}\p{M}]{2,20} [\p{Script=Devanagari}\p{M}]{2,20}) (?:tarafından|द्वारा)(?=\s|$)/u

const insideOf = (page: LabelledPage, at: number, rest: string): readonly BylineCandidate[] =>
  madeOf(namesAfterBy(rest, 1), { kind: 'by-inside', text: factless(rest), spans: spansOf(page, at, at), at, last: at, by: 1 })

const behindBy = (
  page: LabelledPage,
  at: number,
  { rest, by }: { readonly rest: string; readonly by: number },
): readonly BylineCandidate[] => {
  const isOpen = isOpenList(rest)
  const found = namesAfterBy(withoutOpenEnd(rest), by)
  const list = isOpen || hasByBelow(page, at) ? listFrom(page, at, found.names) : { names: found.names, last: at }
  return madeOf(
    { names: list.names, agency: found.agency },
    {
      kind: 'by-line',
      text: list.names.length > found.names.length ? list.names.join(', ') : factless(rest),
      spans: spansOf(page, at, list.last),
      at,
      last: list.last,
      by,
    },
  )
}

/** "By Mara Quill" / "By Tobias Renn" */
const hasByBelow = ({ blocks }: LabelledPage, at: number): boolean => BY.test(blocks[at]?.text ?? '') && BY.test(blocks[at + 1]?.text ?? '')

const SAYS_SO =
  /(?:written|posted|eingestellt|gepostet|publiziert|verfasst|geschrieben|erstellt|veröffentlicht|écrit|rédigé|escrito|scritto) (?:by|vo[nm]|par|por|da) /iu

/** Without a mark before "by" only a line with a date, a clock or a verb is one of facts: "Posted in Harbour by Mara Quill on 3 Feb 2026". */
const isFactLine = (page: LabelledPage, at: number, text: string): boolean =>
  hasYear(text) || hasYear(page.blocks[at + 1]?.text ?? '') || /\p{Nd}[:.]\p{Nd}{2}(?!\p{Nd})/u.test(text) || SAYS_SO.test(text)

/** `By Mara Quill, August 14, 2020 2:30 pm On Thursday, ...`: a renderer put the byline before the first paragraph. */
export const gluedToText = ({ text, spans }: Block, at: number): readonly BylineCandidate[] => {
  if (!/^(?:By|BY|Von|Par|Por)\s/u.test(text)) return []
  const head = text.slice(3, 120).trim()
  const names = factless(head)
  return names.length < 60 && /^[\s,|·•–—-]{0,4}(?:\p{Alpha}{2,12}\.?\s)?\p{Nd}/u.test(head.slice(names.length))
    ? madeOf(namesIn(names), { kind: 'by-line', text: names, spans, at, last: at, by: 1 })
    : []
}

/** After "By" one capitalised word, the name of a team or of a firm is an author too; weekdays and months have a sentence behind them. */
const STRONG_NAME =
  /^(?:[Tt]he )?[\p{Alpha}\p{N}][\p{Alpha}\p{M}\p{N}'’._/-]{1,40}(?: (?:[\p{Upper}\p{N}][\p{Alpha}\p{M}\p{N}'’.-]*|&|of|the|for)){0,5}$/u
const STRONG_WORDS = 6
/** "كتب جديدة", new books: in a script without capitals one word behind one that says "by" is most often none. */
const UNCASED_WORD = /^[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hebrew}\p{Script=Thai}\p{M}]+$/u
/** "The Ledger editors", "la rédaction" */
const TEAM =
  /^(?:la|de|der|den|die|a) (?:rédaction|[Rr]edaktion|redactie|redacción|redação|redazione)$|^(?:[Tt]he )?(?:\p{Upper}[\p{Alpha}\p{M}'’.-]{1,20} ){1,3}(?:editors|staff|team|desk|newsroom|reporters|writers|redaktion|redactie)$/u
/** "staff and news service reports" */
const REPORTS =
  /^(?:(?:[Ss]taff|[Nn]ews|[Ww]ire)(?: (?:and|or|with|news|wire|staff|service|agency)){0,4} (?:reports|services?|writers?|agencies))$/u
/** "De notre correspondante à Port-Marais, Hélène Dubois" */
const PLACE_BEFORE = /^(?:à|au|en|in|aus|a) \p{Upper}[^,]{1,30}, (?=\p{Upper})/u
/** A section or a category behind one word: "Krystyna in Recipes, Autumn". */
const BEHIND_NAME = /(?<=^[\p{Alpha}\p{M}\p{N}'’._-]{3,30}),? (?:in|under|unter|à|en|em|i)(?: \p{Upper}.{0,120})?$/u
/** "By Coast Radio with agencies" */
const WITH_AGENCIES =
  / (?:with|and|und|mit|avec|et|con|y|e|com) (?:news )?(?:agenc(?:y|ies)|agenturen|agences|agencias|agenzie|agências|wires?)$/iu
/** "Courier Staff and Agence France-Presse", "der Redaktion mit Material von AFP", "La rédaction avec AFP" */
const WITH_AGENCY =
  /^(?<team>.{3,40}?),? (?:and|with|und|mit|et|avec|y|con|e|com|en|met|i|z|och|med|og|ve|и|с|та|з)(?: (?:[Mm]aterial|[Ii]nformationen|reports|files|reporting|información|informações|informazioni|informations|uppgifter)? ?(?:von|from|by|de|d['’]|da|van|od|från|fra)?)? ?(?<agency>[^,;]{2,40})$/u
/** "der Redaktion" */
const isCapitalised = (name: string): boolean => /^\p{Upper}/u.test(name)
/** Letters and figures in one word are a nickname where a mark or nothing follows; `Mara3 Feb` is a name with a date glued to it. */
const NICKNAME = /^[\p{Alpha}\p{N}._-]{4,30}(?=$|\s(?:[·|•/@–—-]|\/\/)\s|\s(?:am|on|in|at|um)\s)/u
const HANDLE = /^@(?<name>[\p{Alpha}\p{N}_]{3,30})(?=$|\s)/u
/** "Mara quill" */
const ONE_CAPITAL = /^\p{Upper}\p{Lower}{2,14} (?!and |with |for |from |der |und |the )\p{Lower}{4,14}$/u
/** A figure and letters of the same word, and capitalised words behind them. */
const FIGURED =
  /^(?<name>\p{Nd}{1,3}(?!(?:st|nd|rd|th|am|pm|h|min)\b)\p{Alpha}{1,12}(?: \p{Upper}[\p{Alpha}\p{M}’'-]{1,20}){1,3})(?=$|,\s|\s[|·•–—-]\s)/u
/** Asked first: the pattern takes longer to be made than all else here. */
const OPENS_WITH_FIGURE = /^\p{Nd}/u
const LETTERS_AND_FIGURES = /\p{Alpha}{3}\p{N}|\p{N}\p{Alpha}/u

const namesAfterBy = (raw: string, by: number): Names => {
  const handle = by < 1 || !raw.startsWith('@') ? undefined : HANDLE.exec(raw)?.groups?.['name']
  if (handle !== undefined) return { names: [handle], agency: undefined }
  const nickname = by < 1 ? undefined : NICKNAME.exec(raw)?.[0]
  if (nickname !== undefined && LETTERS_AND_FIGURES.test(nickname)) return { names: [nickname], agency: undefined }
  // "By 3i Global, 3 Feb 2026": the figure is no fact.
  const figured = by < 1 || !OPENS_WITH_FIGURE.test(raw) ? undefined : FIGURED.exec(raw)?.groups?.['name']
  if (figured !== undefined) return { names: [figured], agency: undefined }
  const text = undoubled(factless(raw).replace(PLACE_BEFORE, ''))
  // "Redacción Puerto Elías": the place behind a word for those who write there
  if (isByPhrase(text) || (by < 1 && isTown(text) && !beginsAsName(text))) return { names: [], agency: undefined }
  const whole = by < 1 ? namesIn(text) : namesBehindBy(text)
  const own = beforeButton(text, by)
  const before = own === undefined ? whole : namesIn(own)
  const found = before.names.length > whole.names.length ? before : whole
  if (found.names.length > 0) return found
  if (isLooseName(text)) return { names: [text], agency: undefined }
  if (by < 1) return found
  if (ONE_CAPITAL.test(text)) return { names: [text], agency: undefined }
  const agency = found.agency ?? agencyNamed(text)
  if (agency !== undefined) return { names: [], agency }
  const joined = WITH_AGENCY.exec(text)?.groups
  const second = joined === undefined ? undefined : agencyNamed(joined['agency'] ?? '')
  if (second !== undefined) return { names: namesAfterBy(joined?.['team'] ?? '', by).names.filter(isCapitalised), agency: second }
  const bare = text.replace(/[.:]$/u, '').replace(BEHIND_NAME, '').replace(WITH_AGENCIES, '')
  const words = bare.split(/,?\s(?:and|und|et|y|&)\s|,\s/u)
  if (words.length > 1 && words.length < 5 && words.every((word) => /^\p{Upper}[\p{Alpha}\p{M}’'-]{1,20}$/u.test(word) && !isNoName(word)))
    return { names: words, agency: undefined }
  const isName =
    (STRONG_NAME.test(bare) || TEAM.test(bare) || REPORTS.test(bare)) &&
    countWords(bare) <= STRONG_WORDS &&
    !(isNoName(bare) && !isTeamName(bare)) &&
    !UNCASED_WORD.test(bare) &&
    !opensSentence(bare)
  return { names: isName ? [bare] : [], agency: undefined }
}

/** "the numbers", "email" after "By" are no authors. */
const opensSentence = (text: string): boolean =>
  /^(?:the \p{Lower}|this|that|these|our \p{Lower}|all\b|email|phone|using|clicking|date|default|name|category|\p{Lower}+ing\b)/u.test(text)

/** `Von` / `Mara Quill` / `und` / `Tobias Renn`: each text node stands on a line of its own. */
const aboveName = (page: LabelledPage, at: number, by: number): readonly BylineCandidate[] => {
  // "홍길동" / "기자": the name stands above.
  if (isPostBelowName(page.blocks[at]?.text ?? '', page.blocks[at - 1]?.text ?? '')) return []
  const word = nextWords(page, at + 1)
  const next = isInitials(page.blocks[word]?.text ?? '', page.blocks[word + 1]?.text ?? '') ? word + 1 : word
  const block = page.blocks[next]
  const own = page.blocks[at]
  if (block === undefined || own === undefined || !isShort(block)) return []
  const first = namesAfterBy(withoutOpenEnd(block.text.trim()), by)
  const list = listFrom(page, next, first.names)
  return madeOf(
    { names: list.names, agency: first.agency },
    {
      kind: 'by-above-name',
      text: list.names.length > first.names.length ? list.names.join(', ') : factless(block.text),
      spans: spansOf(page, at, list.last),
      at,
      last: list.last,
      by,
    },
  )
}

/** "Mara Quill" / "Reporter": a word with a colon behind it has its name below. */
const isPostBelowName = (text: string, above: string): boolean =>
  (BEHIND_NAMES.test(text) || (hasPost(text) && beginsAsName(above))) && namesIn(above).names.length > 0
const BEHIND_NAMES = /^(?:기자|특파원|記者|记者)$/u

/** "MQ" above "Mara Quill", where there is no picture of her. */
const isInitials = (text: string, name: string): boolean =>
  text.length === 2 && name.startsWith(text.charAt(0)) && name.includes(` ${text.charAt(1)}`)

/** The next block with words in it. */
const nextWords = (page: LabelledPage, from: number): number => {
  let at = from
  while (at < from + 3 && !/\p{Alpha}/u.test(page.blocks[at]?.text ?? 'x')) at++
  return at
}
