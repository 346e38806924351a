import { AGENCIES } from '../languages.js'
import { alternation, wordsOfFamily } from '../phrases.js'
import type { Block, Caption, Found, LabelledPage } from '../types.js'
import { countWords } from '../words.js'

const PICTURE_AGENCIES = [
  'Getty Images',
  'Getty',
  'iStock',
  'Shutterstock',
  'Unsplash',
  'Pexels',
  'Alamy',
  'imago',
  'IMAGO',
  'picture alliance',
  'REX',
  'EPA',
  'Adobe Stock',
  'Flickr',
  'Wikimedia Commons',
  'File',
]
/** Words of the page around an image, not of its caption. */
const FURNITURE =
  /^(?:image \d{1,3} (?:of|\/) \d{1,3}|\d{1,3} (?:of|\/) \d{1,3}|view image in fullscreen|enlarge(?: image)?\s?\/?|image caption|image source,?|zoom|open in gallery|hide caption|toggle caption|bild \d{1,2} von \d{1,2})[\s:,./-]*/iu
const BOLD_END = /\s(?:\*\*|__)(?<credit>[^*_]{2,80})(?:\*\*|__)\s*$/u
const AGENCY_START = /^(?<credit>(?:REUTERS|AFP|AP|EPA|dpa|Reuters)\/\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2})\s+(?=\p{Lu})/u

let patterns: { readonly label: RegExp; readonly bracket: RegExp; readonly whole: RegExp } | undefined
const creditPatterns = () => {
  if (patterns !== undefined) return patterns
  const words = alternation(wordsOfFamily('photo').filter((word) => /\p{L}$/u.test(word) && word.length > 1))
  const agencies = alternation([...AGENCIES, ...PICTURE_AGENCIES])
  patterns = {
    label: new RegExp(`(?:^|[\\s.)|(–—,-])(?:${words})(?:\\s?[:：/=©]\\s?| by )(?<credit>[^\\n]{2,120}?)\\)?\\.?$`, 'iu'),
    bracket: new RegExp(`[(（](?<credit>[^()（）]{0,80}(?:${agencies})[^()（）]{0,40})[)）]\\.?$`, 'u'),
    whole: new RegExp(
      `(?:^|[.!?”"»]\\s+|\\s[|–—]\\s)(?<credit>(?:[\\p{L}.'’-]+ ){0,3}[\\p{L}.'’-]*\\s?[/|]\\s?[^.]{2,60}|(?:${agencies}))$`,
      'u',
    ),
  }
  return patterns
}

/** The captions of the page in order, each with the credit that stands in it or right after it. */
export const readCaptions = (page: LabelledPage): readonly Found<Caption>[] => {
  const found: Found<Caption>[] = []
  page.blocks.forEach((block, at) => {
    const role = page.verdicts[at]?.role
    if (role !== 'caption' && role !== 'credit') return
    const { text, credit } = split(block)
    const previous = found.at(-1)
    if (role === 'credit' || text === '') {
      const value = credit ?? (text.replace(/^[(（]|[)）]$/gu, '') || null)
      if (previous !== undefined && previous.value.credit === null && value !== null) {
        found[found.length - 1] = { ...previous, value: { ...previous.value, credit: value }, spans: [...previous.spans, ...block.spans] }
      }
      return
    }
    if (countWords(text) < 2 || found.some(({ value }) => value.text === text)) return
    found.push({ value: { text, credit }, spans: block.spans, confidence: page.verdicts[at]?.confidence ?? 0.5, rule: 'caption-block' })
  })
  return found
}

/** Parts the words of a caption from its credit. */
export const split = (block: Pick<Block, 'text' | 'markdown'>): { readonly text: string; readonly credit: string | null } => {
  const whole = block.text.replace(FURNITURE, '').trim()
  const bold = BOLD_END.exec(block.markdown)?.groups?.['credit']
  if (bold !== undefined && whole.endsWith(bold)) return { text: whole.slice(0, -bold.length).trim(), credit: bold.trim() }
  const glued = AGENCY_START.exec(whole)?.groups?.['credit']
  if (glued !== undefined) return { text: whole.slice(glued.length).trim(), credit: glued }
  const tail = whole.slice(-240)
  const { label, bracket, whole: bare } = creditPatterns()
  for (const pattern of [bracket, label, bare]) {
    const match = pattern.exec(tail)
    const credit = match?.groups?.['credit']?.trim()
    if (match === null || credit === undefined) continue
    const start = whole.length - tail.length + match.index
    const keepsMark = /[.!?”"»]/u.test(match[0][0] ?? '') ? 1 : 0
    return {
      text: whole
        .slice(0, start + keepsMark)
        .replace(/[\s|(–—,-]+$/u, '')
        .trim(),
      credit: creditText(credit),
    }
  }
  return { text: whole, credit: null }
}

/** `Photo: Dana Voss, AP` in brackets: the credit without the word that opens it. */
const creditText = (credit: string): string => {
  const { label } = creditPatterns()
  return (label.exec(` ${credit}`)?.groups?.['credit'] ?? credit).replace(/[)）.]+$/u, '').trim()
}
