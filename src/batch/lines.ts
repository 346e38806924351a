const LINE_FEED = 10

/** A line without its end; `content` is missing where the line was larger than allowed, and was passed over. */
export type Row = { readonly content: Uint8Array | undefined; readonly bytes: number }

/**
 * Cuts bytes into rows at line feeds (or another byte), and at nothing else: U+2028 and its like are content. What one chunk completes comes
 * as one list, so that a caller who waits for the answer to a line gets it. Of a row over the limit only the size is kept.
 */
export const rowsIn = async function* (
  chunks: AsyncIterable<Uint8Array>,
  { limit, end = LINE_FEED }: { readonly limit: number; readonly end?: number },
): AsyncGenerator<readonly Row[]> {
  let parts: Uint8Array[] = []
  let size = 0
  const take = (part: Uint8Array): void => {
    size += part.length
    if (size > limit) parts = []
    else parts.push(part)
  }
  const row = (): Row => {
    // A copy: a view would keep, and send to a worker, the whole chunk.
    const whole = size > limit ? undefined : new Uint8Array(Buffer.concat(parts))
    const made = { content: whole, bytes: size }
    parts = []
    size = 0
    return made
  }
  for await (const chunk of chunks) {
    const rows: Row[] = []
    let from = 0
    for (let to = chunk.indexOf(end); to !== -1; to = chunk.indexOf(end, from)) {
      take(chunk.subarray(from, to))
      rows.push(row())
      from = to + 1
    }
    if (from < chunk.length) take(chunk.slice(from))
    if (rows.length > 0) yield rows
  }
  if (size > 0) yield [row()]
}
