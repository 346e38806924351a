import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import type { LabelledPage } from '../types.js'
import { MAIL_SENDERS, MAIL_SUBJECTS } from '../word-lists.js'

const MAIL_HEAD = 12
const MAIL_LINES = 4
const LABEL_LETTERS = 20

/** Whether a block near the top stands beside the subject of a mail, as "Von: Anna Weiß" above "Betreff: ..." does, or is the subject beside the sender. */
export const isInMailHead = ({ blocks }: LabelledPage, at: number): boolean => {
  const own = blocks[at]?.text.slice(0, LABEL_LETTERS) ?? ''
  if (at > MAIL_HEAD || !hasLabel(own)) return false
  const beside = subjectLine().test(own) ? senderLine() : subjectLine()
  for (let i = Math.max(0, at - MAIL_LINES); i <= at + MAIL_LINES; i++) {
    const text = i === at ? undefined : blocks[i]?.text
    if (text !== undefined && hasLabel(text) && beside.test(text.slice(0, LABEL_LETTERS))) return true
  }
  return false
}

/** Whether it names who sent or passed on the mail, and not who wrote the article in it. */
export const isMailSender = (page: LabelledPage, at: number): boolean => {
  if (at > MAIL_HEAD) return false
  const head = page.blocks[at]?.text.slice(0, LABEL_LETTERS) ?? ''
  return hasLabel(head) && senderLine().test(head) && isInMailHead(page, at)
}

/** "3 February 2026, 18:05" has a colon too. */
const hasLabel = (text = ''): boolean => {
  const head = text.slice(0, LABEL_LETTERS)
  return (head.includes(':') || head.includes('：')) && LABEL.test(head)
}
const LABEL = /^[^\p{Nd}:：]{1,19}[:：]/u
const senderLine = onceMade(() => new RegExp(`^(?:${alternation(MAIL_SENDERS)})\\s?[:：]`, 'iu'))
const subjectLine = onceMade(() => new RegExp(`^(?:${alternation(MAIL_SUBJECTS)})\\s?[:：]`, 'iu'))
