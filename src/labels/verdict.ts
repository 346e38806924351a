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
