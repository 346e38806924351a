import type { Found, LabelledPage } from '../types.js'
import { agencyIn, agencyNamed } from './agencies.js'
import type { BylineCandidate, BylineKind } from './byline-candidate.js'
import { openingOf } from './byline-opening.js'
import { bylineCandidates } from './byline-candidates.js'
import { rareOdds } from './byline-odds.js'
import { signsOf } from './byline-signs.js'
import { type FieldModel, oddsOf, shippedFieldModel } from './field-model.js'
import { beginsAsName } from './given-names.js'
import { isOrganisation, isPaper } from './organisation.js'
import { bodyRange, headlineAt } from './place.js'
import { inDateline } from './reporter-in-dateline.js'

export type Bylines = {
  readonly byline?: Found<string> | undefined
  readonly authors?: Found<readonly string[]> | undefined
  readonly agency?: Found<string> | undefined
}

/**
 * Less likely than this a byline is left empty: a wrong author does more harm than none. Cross-validated over sites, 90 of 100 authors given are
 * right; of those given where the gold names nobody, half stand behind a "by" or in a link to an author.
 */
const LIKELY = 0.45
/** Of such bylines that are no likelier than this, 12 of 16 named somebody else: a "by" as likely is that of a teaser or of a comment. */
const DOUBTED_LIKELY = 0.5
const DOUBTED: ReadonlySet<BylineKind> = new Set<BylineKind>(['by-line', 'author-link', 'word-alone'])

/** Byline, authors and agency: the most likely of all blocks that may be a byline. */
export const readByline = (page: LabelledPage, model: FieldModel = shippedFieldModel('byline')): Bylines => {
  const candidates = bylineCandidates(page)
  const around = { title: headlineAt(page), below: bodyRange(page)[1] + 1 }
  const odds = oddsOf(model, signsOf(page, candidates)).map((own, i) => own + rareOdds(page, candidates[i] as BylineCandidate, around))
  const { candidate: best, confidence } = chosenOf(page, bestOf(choicesOf(candidates, odds))) ?? NOBODY
  if (best === undefined) return {}
  const { text, authors, spans, kind: rule } = best
  const agency = best.agency ?? agencyBeside(best, page) ?? agencyAbove(best, page, candidates)
  // "Mara Quill is the Ledger's political editor." behind her article is about its author, and no paragraph of it.
  const biographies = candidates.filter(
    ({ kind, at, authors: [name = ''] }) => kind === 'biography' && at !== best.at && authors.includes(name),
  )
  const ownSpans = [...spans, ...biographies.flatMap((biography) => biography.spans)]
  return {
    byline: { value: withoutBy(text), spans, confidence, rule },
    authors: { value: authors, spans: ownSpans, confidence, rule },
    agency: agency === undefined ? undefined : { value: agency, spans, confidence, rule },
  }
}

/** "Autor: Jürgen Groß", of which the name alone was read: as printed, without "By" and its like. */
const withoutBy = (text: string): string => {
  const opening = openingOf(text)
  return opening !== undefined && COLON.test(opening.mark) ? text.slice(opening.length) : text
}
const COLON = /[:：]/u

const NOBODY = { candidate: undefined, confidence: 0 } as const

/** The likeliest; a reporter whom the first paragraph names before a house, which is the author only where no person is. */
const chosenOf = (page: LabelledPage, best: Choice | undefined): Choice | undefined => {
  const reporter = reporterInDateline(page)
  return reporter !== undefined && (best === undefined || isHouse(best)) ? reporter : best
}

/** Where nobody is named by himself, the reporter whom the dateline of the first paragraph names; too rare in a corpus for trees to learn. */
const reporterInDateline = (page: LabelledPage): Choice | undefined => {
  const first = bodyRange(page)[0]
  // "新华社燕港2月4日电（记者王小明）" may have a line of its own.
  const candidate = [first, first - 1].map((at) => datelineAt(page, at)).find((found) => found !== undefined)
  return candidate && { candidate, confidence: DATELINE_CONFIDENCE }
}
const datelineAt = ({ blocks }: LabelledPage, at: number): BylineCandidate | undefined => {
  const block = blocks[at]
  return block && inDateline(block, at)
}
const DATELINE_CONFIDENCE = 0.8

type Choice = { readonly candidate: BylineCandidate; readonly confidence: number }
type Group = { candidate: BylineCandidate; best: number; strength: number; readonly names: readonly string[] }

/**
 * Who may be the authors, likeliest first, each at the likeliest of the places that name them. That nobody on the page is an author weighs as much as odds of 0.
 * What speaks for "Mara Quill, Reporter" or for "Mara Quill and Tobias Renn" speaks for "Mara Quill" too, by the share of names that both have.
 */
const choicesOf = (candidates: readonly BylineCandidate[], odds: Float64Array): readonly Choice[] => {
  const groups = new Map<string, Group>()
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] as BylineCandidate
    const strength = Math.exp(odds[i] as number)
    const key = candidate.authors.join('\n').toLowerCase()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { candidate, best: strength, strength, names: key.split('\n') })
    else {
      group.strength += strength
      if (strength > group.best) Object.assign(group, { candidate, best: strength })
    }
  }
  const likely = [...groups.values()].sort((a, b) => b.strength - a.strength).slice(0, RIVALS)
  const all = likely.reduce((sum, { strength }) => sum + strength, 1)
  return likely.map((group) => ({ candidate: group.candidate, confidence: supportOf(group, likely) / all })).sort(byConfidence)
}
/** What is less likely than so many others neither wins nor supports one that does, nor weighs against it: a page of a thousand links has a hundred such names. */
const RIVALS = 3

const supportOf = (group: Group, groups: readonly Group[]): number => {
  let support = group.strength
  for (const other of groups) if (other !== group) support += other.strength * sharedNames(group.names, other.names)
  return support
}

/** F1 of the names that two lists share. */
const sharedNames = (a: readonly string[], b: readonly string[]): number =>
  (a.filter((name) => b.some((other) => isPartOfName(name, other))).length +
    b.filter((name) => a.some((other) => isPartOfName(name, other))).length) /
  (a.length + b.length)

/** Whether one of two names is the other with more words before or behind it. */
const isPartOfName = (a: string, b: string): boolean =>
  a === b || (a.includes(' ') && ` ${b} `.includes(` ${a} `)) || (b.includes(' ') && ` ${a} `.includes(` ${b} `))

/** The likeliest, if it is likely enough; an agency or a paper is the author only where no person is likely beside it, which then is no rival of it. */
const bestOf = (choices: readonly Choice[]): Choice | undefined => {
  const [first] = choices
  if (first !== undefined && choices.length > 1 && isHouse(first)) {
    const rest = 1 - choices.filter(isHouse).reduce((sum, { confidence }) => sum + confidence, 0)
    const person = choices.find((choice) => !isHouse(choice))
    if (person !== undefined && person.confidence > LEAST && person.confidence / rest > LIKELY)
      return { candidate: person.candidate, confidence: person.confidence / rest }
  }
  return first === undefined || first.confidence <= leastOf(first) ? undefined : first
}
const leastOf = ({ candidate: { kind } }: Choice): number => (DOUBTED.has(kind) ? DOUBTED_LIKELY : LIKELY)
const isHouse = ({ candidate: { authors, agency } }: Choice): boolean =>
  authors[0] === agency || (!beginsAsName(authors[0] ?? '') && authors.every(isPaper))
/** Beside a house that is nearly sure, what is less likely than this is no person that was missed. */
const LEAST = 0.1

const byConfidence = (a: Choice, b: Choice): number => b.confidence - a.confidence

/** `Mara Quill (dpa)`, or a line below that is `Associated Press` and nothing else. */
const agencyBeside = ({ at, last, authors }: BylineCandidate, { blocks }: LabelledPage): string | undefined => {
  // "Redazione ANSA" is no person either.
  const names = authors.filter((name) => !isOrganisation(name) && agencyNamed(name.slice(name.lastIndexOf(' ') + 1)) === undefined)
  const own = blocks.slice(at, last + 1).map(({ text }) => names.reduce((rest, name) => rest.replace(name, ''), text.slice(0, OWN_LETTERS)))
  const near = [at - 1, last + 1, last + 2].map((place) => blocks[place]?.text ?? '')
  return agencyIn(own.join(' ')) ?? near.map(agencyOf).find((agency) => agency !== undefined)
}
/** "Reuters", "İSTANBUL (AA)" */
const agencyOf = (text: string): string | undefined =>
  agencyNamed(text) ?? (text.endsWith(')') ? agencyNamed(PLACE_AND_AGENCY.exec(text)?.groups?.['agency'] ?? '') : undefined)
const PLACE_AND_AGENCY = /^\p{Upper}[^()]{2,30} \((?<agency>[^()]{2,20})\)$/u
/** "Reuters" above the text of which the last line names the reporters. */
const agencyAbove = ({ kind }: BylineCandidate, page: LabelledPage, candidates: readonly BylineCandidate[]): string | undefined => {
  if (kind !== 'credit-at-the-end') return
  const first = bodyRange(page)[0]
  return candidates.find(({ at, agency, authors }) => at < first && agency !== undefined && authors[0] === agency)?.agency
}
/** A byline glued to the first paragraph is longer, and what that names is no agency of it. */
const OWN_LETTERS = 140
