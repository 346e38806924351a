import { describe, expect, it } from 'vitest'
import { pageOf } from '../../src/labels/page.js'
import { judgedWithoutBoxes } from '../../src/labels/without-boxes.js'
import type { Block, Role, Verdict } from '../../src/types.js'
import { block, NO_LIKELIHOODS } from '../block.js'
import { LEXICON } from './cue-cases.js'

const TEXT = [
  'The harbour council voted on Monday to build the wall. It had been planned for twenty years.',
  'Fishing crews had asked for a gate in the wall. The engineers have now drawn one for every boat.',
]
const BOX = ['Related stories', 'Ferry to stop in winter']
const FOOT = ['Terms', 'Imprint', 'Contact', 'The Ledger is a paper of the harbour. It has been printed since 1891 in Port Ellery.']

/** Takes all sentences for the body, but none behind a box. */
const judge = (blocks: readonly Block[]) => {
  const page = pageOf(blocks, LEXICON)
  const box = blocks.findIndex(({ text }) => text === BOX[0])
  const verdicts = blocks.map(({ text }, i): Verdict => {
    const isBehind = box >= 0 && i >= box
    const role: Role = text.endsWith('.') && !isBehind ? 'body' : 'noise'
    const body = !text.endsWith('.') ? 0.1 : isBehind ? 0.3 : 0.9
    return { role, confidence: 0.6, likelihoods: { ...NO_LIKELIHOODS, body, noise: 1 - body }, because: [] }
  })
  return { verdicts, page }
}
const kept = (...texts: readonly string[]): readonly string[] => {
  const { verdicts } = judgedWithoutBoxes(
    texts.map((text, index) => block(text, { index })),
    judge,
  )
  return texts.filter((_, i) => verdicts[i]?.role === 'body')
}

describe('the text behind a box', () => {
  it('is judged as if the box did not stand there, as far as it goes on', () => {
    expect(kept(TEXT[0] as string, ...BOX, TEXT[1] as string, ...FOOT)).toEqual(TEXT)
  })

  it('says of the box that it is one', () => {
    const texts = [TEXT[0] as string, ...BOX, TEXT[1] as string]
    const { verdicts } = judgedWithoutBoxes(
      texts.map((text, index) => block(text, { index })),
      judge,
    )
    expect(verdicts.map(({ because }) => because[0]?.cue)).toEqual([undefined, 'box', 'box', undefined])
  })
})
