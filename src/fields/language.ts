import { franc } from 'franc'
import type { Found, LabelledPage } from '../types.js'

/** Letters that are enough to be sure; more cost time and change nothing. */
const SAMPLE = 700
const ENOUGH = 60
const SURE = 400

/** ISO 639-3, as franc names them: the languages of `languages.ts` and others with many newspapers. Fewer to compare take less time and give fewer odd answers. */
const LANGUAGES_READ = (
  'eng deu fra spa por ita nld pol swe dan nob nno tur rus ukr cmn jpn kor arb hin ind vie ' +
  'bel ben bos bul cat ces ell est eus fin glg guj heb hrv hun isl kan kat lav lit mal mar mkd pan pes ron slk slv som sqi srp swh tam tel tgl tha urd zul'
).split(' ')

/** The language of the article, by the trigrams of its text (franc). */
export const readLanguage = (page: LabelledPage): Found<string> | undefined => {
  const body = page.blocks.filter((_, at) => page.verdicts[at]?.role === 'body')
  const blocks = body.length > 0 ? body : page.blocks
  let sample = ''
  for (const { text } of blocks) {
    if (sample.length >= SAMPLE) break
    sample += `${text.slice(0, SAMPLE)} `
  }
  if (sample.trim().length < ENOUGH && !/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{20}/u.test(sample)) return
  const code = franc(sample, { minLength: ENOUGH / 3, only: LANGUAGES_READ })
  if (code === 'und') return
  const value = Intl.getCanonicalLocales(code)[0]
  const spans = blocks[0]?.spans ?? []
  return value === undefined ? undefined : { value, spans, confidence: Math.min(0.98, 0.6 + sample.length / (SURE * 4)), rule: 'trigrams' }
}
