/** A part of a frame, or all of it. */
export type FramePart = { readonly bytes: Uint8Array; readonly isEnd: boolean }

const MAGIC = 0xfd2fb528
const SKIPPABLE_MAGIC = 0x184d2a50
const [RUN_BLOCK, CHECKSUM_BYTES] = [1, 4]
const DICTIONARY_BYTES = [0, 1, 2, 4] as const
const CONTENT_SIZE_BYTES = [0, 2, 4, 8] as const

/**
 * Cuts zstd at the ends of its frames (RFC 8878): Node stops at the end of the first one, and says nothing of one that is cut off. What is no
 * frame has no end.
 */
export const frameCutter = (): ((chunk: Uint8Array) => readonly FramePart[]) => {
  let frame = frameSteps()
  let step = frame.next()
  let head: number[] = []
  let passed = 0
  return (chunk) => {
    const parts: FramePart[] = []
    let [from, at] = [0, 0]
    // A step of no bytes, such as an empty block, is done without any.
    while (!step.done && (at < chunk.length || passed + head.length === step.value.bytes)) {
      const { bytes, isRead } = step.value
      const taken = Math.min(bytes - passed - head.length, chunk.length - at)
      if (isRead) head.push(...chunk.subarray(at, at + taken))
      else passed += taken
      at += taken
      if (passed + head.length < bytes) break
      step = frame.next(Buffer.from(head))
      head = []
      passed = 0
      if (!step.done) continue
      parts.push({ bytes: chunk.subarray(from, at), isEnd: true })
      from = at
      frame = frameSteps()
      step = frame.next()
    }
    if (from < chunk.length) parts.push({ bytes: chunk.subarray(from), isEnd: false })
    return parts
  }
}

/** So many bytes come next: to be read, or to be passed over. */
type Step = { readonly bytes: number; readonly isRead: boolean }
const read = (bytes: number): Step => ({ bytes, isRead: true })
const pass = (bytes: number): Step => ({ bytes, isRead: false })

const frameSteps = function* (): Generator<Step, void, Buffer> {
  const magic = (yield read(4)).readUInt32LE()
  if ((magic & 0xfffffff0) === SKIPPABLE_MAGIC) {
    yield pass((yield read(4)).readUInt32LE())
    return
  }
  // Whoever unpacks it will say so, after the frames before it.
  if (magic !== MAGIC) yield pass(Number.POSITIVE_INFINITY)
  const descriptor = (yield read(1)).readUInt8()
  const isSingle = (descriptor & 0x20) !== 0
  const sizeBytes = descriptor >>> 6 === 0 && isSingle ? 1 : (CONTENT_SIZE_BYTES[descriptor >>> 6] ?? 0)
  yield pass((isSingle ? 0 : 1) + (DICTIONARY_BYTES[descriptor & 3] ?? 0) + sizeBytes)
  for (let isLast = false; !isLast; ) {
    const header = (yield read(3)).readUIntLE(0, 3)
    isLast = (header & 1) === 1
    // A run is one byte, said once.
    yield pass(((header >>> 1) & 3) === RUN_BLOCK ? 1 : header >>> 3)
  }
  if ((descriptor & 4) !== 0) yield pass(CHECKSUM_BYTES)
}
