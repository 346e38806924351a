import { rowsIn } from './lines.js'

/** A path is never longer. */
const NAME_BYTES = 65_536

const [NUL, LINE_FEED] = [0, 10]

/** The names in a list: separated by NUL where it holds one (`find -print0`), else one a line. */
export const namesIn = async function* (chunks: AsyncIterableIterator<Uint8Array>): AsyncGenerator<readonly string[]> {
  const begin = await beginOf(chunks)
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield begin
    yield* chunks
  }
  const end = begin.includes(NUL) ? NUL : LINE_FEED
  for await (const rows of rowsIn(all(), { limit: NAME_BYTES, end })) {
    yield rows
      .map(({ content, bytes }) => (content === undefined ? `a name of ${bytes} bytes` : Buffer.from(content).toString('utf8')))
      .map((name) => (end === NUL ? name : name.replace(/\r$/u, '')))
      .filter((name) => name !== '')
  }
}

/** As much as shows what ends the first name: a slow writer may send less. */
const beginOf = async (chunks: AsyncIterableIterator<Uint8Array>): Promise<Uint8Array> => {
  let begin: Uint8Array = new Uint8Array()
  while (!begin.includes(NUL) && !begin.includes(LINE_FEED) && begin.length < NAME_BYTES) {
    const { done, value } = await chunks.next()
    if (done) break
    begin = Buffer.concat([begin, value])
  }
  return begin
}
