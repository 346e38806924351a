// The names of papers, firms and offices.
import { ofAllLanguages } from '../all-languages.js'
import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import { PAPER_ENDS } from '../word-lists.js'
import { anyWordTest } from './first-word.js'

const papers = onceMade(() => alternation(ofAllLanguages('papers')))
const paperName = onceMade(
  () => new RegExp(`(?:^|[\\s\\p{Script=Han}\\p{Script=Katakana}ー\\p{Script=Hangul}])(?:${papers()})[.,]?(?:\\s|$)`, 'iu'),
)
const organisation = onceMade(() => new RegExp(`(?:^|\\s)(?:${papers()}|${alternation(ofAllLanguages('offices'))})[.,]?(?:\\s|$)`, 'iu'))

/** Whether a title's part is the name of a paper or station. */
export const isPaper = (name: string): boolean =>
  paperName().test(name) || (PAPER_ENDS.some((end) => name.includes(end)) && compoundPaper().test(name))
const compoundPaper = onceMade(() => new RegExp(`(?:^|\\s)\\p{Upper}\\p{Lower}{2,14}(?:${alternation(PAPER_ENDS)})(?=\\s|$)`, 'u'))

/** Whether a name is that of a paper, a firm or an office rather than that of a person. */
export const isOrganisation = (name: string): boolean => mayBeOrganisation()(name) && organisation().test(name)
const mayBeOrganisation = onceMade(() => anyWordTest([...ofAllLanguages('papers'), ...ofAllLanguages('offices')]))
