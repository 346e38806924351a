import type { Fingerprint } from './job.js'

/** Words that are hashed together: enough that order counts, few enough that one changed word changes little. */
const SHINGLE_WORDS = 2

/** Below so many words two texts are alike by chance. */
const LEAST_WORDS = 20

/** SimHash of 64 bits (Charikar 2002, Manku et al. 2007) over pairs of words; in scripts without spaces each letter is a word. */
export const simhash = (text: string): Fingerprint | undefined => {
  const words = text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{Alpha}\p{N}]+/gu) ?? []
  if (words.length < LEAST_WORDS) return
  // Each pair counts once: otherwise the few that every text repeats would decide.
  const shingles = new Set<string>()
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE_WORDS).join(' '))
  const sums = new Int32Array(64)
  for (const shingle of shingles) {
    const [high, low] = hashOf(shingle)
    for (let bit = 0; bit < 32; bit++) {
      sums[bit] = (sums[bit] ?? 0) + ((high >>> bit) & 1 ? 1 : -1)
      sums[32 + bit] = (sums[32 + bit] ?? 0) + ((low >>> bit) & 1 ? 1 : -1)
    }
  }
  return [bitsOf(sums.subarray(0, 32)), bitsOf(sums.subarray(32))]
}

const bitsOf = (sums: Int32Array): number => sums.reduce((bits, sum, bit) => (sum > 0 ? bits | (1 << bit) : bits), 0) >>> 0

/** Two FNV-1a hashes of 32 bits with different starts, each mixed as in MurmurHash3. */
const hashOf = (text: string): Fingerprint => {
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ text.charCodeAt(i), 0x5bd1e995)
  }
  return [mixed(a), mixed(b)]
}

const mixed = (hash: number): number => {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
