import { franc } from 'franc-min'
import type { Found, LabelledPage } from '../types.js'

/** Letters that are enough to be sure; more cost time and change nothing. */
const SAMPLE = 700
const ENOUGH = 60
const SURE = 400

/** The language of the article, by the trigrams of its text (franc). */
export const readLanguage = (page: LabelledPage): Found<string> | undefined => {
  const body = page.blocks.filter((_, at) => page.verdicts[at]?.role === 'body')
  const blocks = body.length > 0 ? body : page.blocks
  let sample = ''
  for (const { text } of blocks) {
    if (sample.length >= SAMPLE) break
    sample += `${text.slice(0, SAMPLE)} `
  }
  if (sample.trim().length < ENOUGH) return
  const code = franc(sample, { minLength: ENOUGH })
  if (code === 'und') return
  const value = Intl.getCanonicalLocales(code)[0]
  const spans = blocks[0]?.spans ?? []
  return value === undefined ? undefined : { value, spans, confidence: Math.min(0.98, 0.6 + sample.length / (SURE * 4)), rule: 'trigrams' }
}
