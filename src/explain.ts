import type { Span, Step } from './types.js'

const lines = (spans: readonly Span[]): string => spans.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(',')

/** One line a step, in the order of the lines: what was done to which lines, and why. */
export const explained = (steps: readonly Step[]): string =>
  [...steps]
    .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
    .map((step) => `${lines(step.spans)}\t${step.kind}\t${whatOf(step)}\t${step.because}\n`)
    .join('')

const whatOf = (step: Step): string => {
  switch (step.kind) {
    case 'repaired':
    case 'joined':
      return step.rule
    case 'found':
      return step.fields.join(', ')
    case 'kept':
    case 'dropped':
      return step.role
    default:
      return step satisfies never
  }
}
