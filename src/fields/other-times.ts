import { OTHER_TIMES } from '../languages.js'
import { escapePattern } from '../phrases.js'
import type { Unit } from './counted-times.js'

/** A time counted from now in a form that Intl lacks: where, how many of what. */
export type OtherTime = { readonly at: number; readonly text: string; readonly count: number; readonly unit: Unit }

type Form = { readonly pattern: RegExp; readonly unit: Unit; readonly count: number }
const known = new Map<string, readonly Form[]>()

/** The first of the forms of a language that stands in a text: "3 horas atrás", "منذ ساعتين", "час назад". */
export const otherTimeIn = (text: string, code: string): OtherTime | undefined => {
  let first: OtherTime | undefined
  for (const { pattern, unit, count } of formsOf(code)) {
    const match = pattern.exec(text)
    if (match === null || (first !== undefined && first.at <= match.index)) continue
    first = { at: match.index, text: match[0], unit, count: Number(match.groups?.['count'] ?? count) }
  }
  return first
}

const formsOf = (code: string): readonly Form[] => {
  let forms = known.get(code)
  if (forms === undefined) {
    forms = (OTHER_TIMES[code] ?? []).map(([unit, count, texts]) => ({ unit, count, pattern: patternOf(texts, code) }))
    known.set(code, forms)
  }
  return forms
}

/** Forms with a count, and forms without one. */
const patternOf = (texts: readonly string[], code: string): RegExp => {
  const counted = texts.filter((text) => text.includes('#')).map((text) => text.split(/\s?#\s?/u))
  const heads = [...new Set(counted.map(([head = '']) => spaced(head)))].join('|')
  const tails = counted.map(([, tail = '']) => spaced(tail)).join('|')
  const fixed = texts.filter((text) => !text.includes('#')).map(spaced)
  const all = [...fixed, ...(counted.length === 0 ? [] : [`(?:${heads})\\s?(?<count>\\d{1,3})\\s?(?:${tails})`])]
  // Chinese and Japanese put no space behind the words.
  const end = code === 'ja' || code === 'zh' ? '' : '(?![\\p{Alpha}\\p{M}])'
  return new RegExp(`(?<![\\p{Alpha}\\p{M}\\d])(?:${all.join('|')})${end}`, 'iu')
}

const spaced = (text: string): string => escapePattern(text).replace(/\s/gu, '\\s?')
