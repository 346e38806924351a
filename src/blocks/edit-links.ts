import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import type { Step } from '../types.js'
import { EDIT_WORDS } from '../word-lists.js'
import type { Paragraph } from './paragraphs.js'

/** A heading has no more letters; what ends in the word for editing behind more is a sentence about it. */
const HEADING_LETTERS = 120
/** "Geography[edit]", "Geschichte[Bearbeiten | Quelltext bearbeiten]", "## History[[edit](https://...)]", "History[[12]edit]". */
const editLink = onceMade(() => {
  const words = `(?:${alternation(EDIT_WORDS)})`
  const link = `(?:\\[\\d{1,4}\\]|\\[)?${words}\\]?(?:\\([^()\\n]{0,400}\\))?`
  return new RegExp(`\\s?\\\\?\\[ ?${link}(?: ?\\| ?${link})? ?\\\\?\\]\\s*$`, 'iu')
})

/** The headings of a wiki without the link that edits their section, which shows that they are headings. */
export const withoutEditLinks = (
  paragraphs: readonly Paragraph[],
): { readonly paragraphs: readonly Paragraph[]; readonly steps: readonly Step[] } => {
  const steps: Step[] = []
  const bare = paragraphs.map((paragraph) => {
    const { raw, kind, level, spans } = paragraph
    if (kind !== 'paragraph' && kind !== 'heading') return paragraph
    const text = endsInBracket(raw) ? raw.replace(editLink(), '') : raw
    if (text === raw || text.trim() === '' || text.length > HEADING_LETTERS) return paragraph
    steps.push({
      kind: 'repaired',
      spans,
      rule: 'edit-link',
      because: `"${raw.slice(text.length).trim().slice(0, 40)}" edits the section below`,
    })
    return { ...paragraph, raw: text, kind: 'heading' as const, level: kind === 'heading' ? level : SECTION_LEVEL }
  })
  return steps.length === 0 ? { paragraphs, steps } : { paragraphs: bare, steps }
}
const SECTION_LEVEL = 2

const endsInBracket = (raw: string): boolean => raw.trimEnd().endsWith(']')
