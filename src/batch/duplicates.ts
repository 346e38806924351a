import type { Fingerprint } from './job.js'

/**
 * Bits in which near-duplicates may differ. On 392 scrapes of a corpus of news pages, two renderings of one page mostly differ in 0 to 6 bits,
 * and no two pages in fewer than 16.
 */
export const NEAR_BITS = 6
/** With more bands than bits that may differ, one band at least is the same. */
const BANDS = 8
const BAND_VALUES = 256
/** Records that a new one is compared with: the last so many, about 60 MB with their names. */
const REMEMBERED = 262_144

/** Finds the first record whose fingerprint is near, in memory that does not grow with the run. */
export const duplicateIndex = (remembered: number = REMEMBERED): ((fingerprint: Fingerprint, name: string) => string | null) => {
  const highs = new Uint32Array(remembered)
  const lows = new Uint32Array(remembered)
  const names = new Array<string>(remembered)
  // For each value of a band the youngest record with it, and for each record the one before it with the same value; 0 is none.
  const youngest = Array.from({ length: BANDS }, () => new Uint32Array(BAND_VALUES))
  const before = Array.from({ length: BANDS }, () => new Uint32Array(remembered))
  let count = 0
  const nearest = (bands: readonly number[], [high, low]: Fingerprint): number => {
    let first = 0
    for (const [band, value] of bands.entries()) {
      let other = youngest[band]?.[value] ?? 0
      while (other > count - remembered && other > 0) {
        const slot = other % remembered
        const differing = bitsIn((highs[slot] ?? 0) ^ high) + bitsIn((lows[slot] ?? 0) ^ low)
        if (differing <= NEAR_BITS && (first === 0 || other < first)) first = other
        other = before[band]?.[slot] ?? 0
      }
    }
    return first
  }
  return (fingerprint, name) => {
    const [high, low] = fingerprint
    const bands = [high, low].flatMap((half) => [half >>> 24, (half >>> 16) & 0xff, (half >>> 8) & 0xff, half & 0xff])
    const found = nearest(bands, fingerprint)
    // A copy is known by its first, so that a crawl full of one page does not push out all others.
    if (found !== 0) return names[found % remembered] ?? null
    count++
    const slot = count % remembered
    highs[slot] = high
    lows[slot] = low
    names[slot] = name
    for (const [band, value] of bands.entries()) {
      const heads = youngest[band]
      const links = before[band]
      if (heads === undefined || links === undefined) continue
      links[slot] = heads[value] ?? 0
      heads[value] = count
    }
    return null
  }
}

const bitsIn = (number: number): number => {
  let bits = number - ((number >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
