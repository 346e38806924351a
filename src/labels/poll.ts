import type { View } from './view.js'

/** Words of a question, of an answer and of what stands around them. */
const LINE_WORDS = 15
const MOST_LINES = 20
/** Answers that show how many gave them. */
const LEAST_ANSWERS = 2
const SHARE = /^\p{Nd}{1,3}(?:[.,]\p{Nd}{1,2})?\s?%$/u

/** "Do you take the ferry?" / "Yes" / "40 %" / "No" / "60 %": the place behind a poll that opens at a place; the place itself where none does. */
export const pollFrom = (views: readonly View[], at: number): number => {
  if (!isOfPoll(views[at]) || !(isQuestion(views[at]) || isQuestion(views[at + 1]))) return at
  let answers = 0
  let end = at
  for (let i = at; i < at + MOST_LINES && isOfPoll(views[i]); i++) {
    if (!SHARE.test(views[i]?.text ?? '')) continue
    answers++
    end = i + 1
  }
  return answers >= LEAST_ANSWERS ? end : at
}

/** Tables have shares too. */
const isQuestion = (view: View | undefined): boolean => view?.text.endsWith('?') === true

const isOfPoll = (view: View | undefined): boolean =>
  view !== undefined && view.words <= LINE_WORDS && (!view.endsSentence || isQuestion(view))
