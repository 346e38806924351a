import type { Block, LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import { plain } from './align.js'

const STANDFIRST_WORDS = { least: 5, most: 22 } as const
/** Of so many sentences of the text one is taken. */
const SENTENCES = 9
const STOP = /[.。!]["”»]?$/u
const SAID = /["“”„«»?？]/u

/**
 * The blocks of a page with a sentence of its text, without its full stop, right below the headline, as many papers have it and few pages of a
 * corpus do. `blocks` are those of the page, or as many in another form; `turn` chooses the sentence. Undefined where there is no such headline or sentence.
 */
export const withStandfirst = (
  { verdicts }: Pick<LabelledPage, 'verdicts'>,
  blocks: readonly Block[],
  headline: string,
  turn: number,
): readonly Block[] | undefined => {
  const wanted = plain(headline)
  const at = blocks.findIndex(({ text }) => plain(text) === wanted && !STOP.test(text) && !SAID.test(text.slice(-1)))
  const below = blocks[at + 1]
  if (at < 0 || below === undefined || plain(below.text) === wanted) return
  const sentences = blocks.flatMap(({ kind, text }, i) => (verdicts[i]?.role === 'body' && kind === 'paragraph' ? sentencesOf(text) : []))
  const text = sentences[turn % Math.min(SENTENCES, sentences.length)]
  if (text === undefined) return
  const shows = below.linked !== undefined
  const standfirst: Block = {
    ...below,
    ...{ kind: 'paragraph', level: 0, emphasised: 0, links: [], linked: shows ? 0 : undefined, text, markdown: text },
  }
  return [...blocks.slice(0, at + 1), standfirst, ...blocks.slice(at + 1)].map((block, index) => ({ ...block, index }))
}

const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?。？])\s*/u)
    .map((sentence) => sentence.replace(STOP, '').trim())
    .filter((sentence) => isFit(sentence, countWords(sentence)))

const isFit = (sentence: string, words: number): boolean =>
  words >= STANDFIRST_WORDS.least && words <= STANDFIRST_WORDS.most && !SAID.test(sentence)
