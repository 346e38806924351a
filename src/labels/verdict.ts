import type { Evidence, Likelihoods, Role, Verdict } from '../types.js'

/**
 * A verdict whose evidence is worked out when it is asked for: most evidence is weighed and never read. A class, since objects that each
 * have a getter of their own have no shape in common, and whatever reads them is slow.
 */
export class LazyVerdict implements Verdict {
  readonly role: Role
  readonly confidence: number
  readonly likelihoods: Likelihoods
  readonly #reasons: () => readonly Evidence[]

  constructor({ role, confidence, likelihoods }: Omit<Verdict, 'because'>, reasons: () => readonly Evidence[]) {
    this.role = role
    this.confidence = confidence
    this.likelihoods = likelihoods
    this.#reasons = reasons
  }

  get because(): readonly Evidence[] {
    return this.#reasons()
  }
}

/** A verdict with another role than the model gave, and what told it, before the evidence of the model. */
export const as = (role: Role, verdict: Verdict, because: string, cue: string = role): Verdict =>
  new LazyVerdict({ role, confidence: verdict.confidence, likelihoods: verdict.likelihoods }, () =>
    [{ cue, strength: 1, because }, ...verdict.because].slice(0, 3),
  )

/** Whether a block is of the body, as its first paragraph or not. */
export const isOfBody = (verdict: Verdict | undefined): boolean => verdict?.role === 'body' || verdict?.role === 'standfirst'
