import { InputError } from '../errors.js'

/** A text of a WET file (WARC 1.0, ISO 28500, record type `conversion`). `content` is missing where it was larger than allowed. */
export type WarcText = {
  readonly id: string | null
  readonly url: string | null
  readonly date: string | null
  readonly content: Uint8Array | undefined
  readonly bytes: number
}

/** A header is a few hundred bytes long; more than this is no header. */
const HEADER_BYTES = 65_536

/**
 * The texts of a WET file, one at a time; other records are passed over.
 *
 * @throws InputError damaged-archive where the file is cut off or no WARC file; what came before has been given out
 */
export const warcTexts = async function* (chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<WarcText> {
  const reader = readerOf(chunks)
  for (;;) {
    const first = await nextLine(reader)
    if (first === undefined) return
    if (first === '') continue
    if (!/^WARC\/\d/u.test(first)) throw damaged(`"${first.slice(0, 40)}" where a record begins`)
    const header = await headerFrom(reader)
    const bytes = Number(header.get('content-length'))
    if (!Number.isSafeInteger(bytes) || bytes < 0) throw damaged('a record without a length')
    const isText = header.get('warc-type') === 'conversion'
    const content = await reader.take(bytes, isText && bytes <= limit)
    if (!isText) continue
    yield {
      id: header.get('warc-record-id') ?? null,
      // Between < and > by the grammar of WARC 1.0, as Wget writes it; bare in the files of Common Crawl.
      url: header.get('warc-target-uri')?.replace(/^<(?<uri>.*)>$/u, '$<uri>') ?? null,
      date: header.get('warc-date') ?? null,
      content,
      bytes,
    }
  }
}

const headerFrom = async (reader: Reader): Promise<ReadonlyMap<string, string>> => {
  const header = new Map<string, string>()
  let size = 0
  for (;;) {
    const line = await nextLine(reader)
    if (line === undefined) throw damaged('the end of the file in a header')
    if (line === '') return header
    size += line.length
    if (size > HEADER_BYTES) throw damaged(`a header of more than ${HEADER_BYTES} bytes`)
    const colon = line.indexOf(':')
    if (colon > 0) header.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim())
  }
}

const damaged = (found: string): InputError =>
  new InputError('damaged-archive', `found ${found}, expected whole WARC records; the file is cut off or damaged, fetch it again`)

type Reader = {
  /** To the line feed, without it; undefined at the end of the file. */
  readonly line: () => Promise<Buffer | undefined>
  /** So many bytes, or none where they are only passed over. */
  readonly take: (bytes: number, isKept: boolean) => Promise<Uint8Array | undefined>
}

const nextLine = async (reader: Reader): Promise<string | undefined> => (await reader.line())?.toString('utf8').replace(/\r$/u, '')

const readerOf = (chunks: AsyncIterable<Uint8Array>): Reader => {
  const iterator = chunks[Symbol.asyncIterator]()
  let rest = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const { done, value } = await iterator.next()
    if (done) return false
    rest = rest.length === 0 ? Buffer.from(value) : Buffer.concat([rest, value])
    return true
  }
  return {
    line: async () => {
      let end = rest.indexOf(10)
      while (end === -1) {
        if (rest.length > HEADER_BYTES) throw damaged(`a header line of more than ${HEADER_BYTES} bytes`)
        if (!(await more())) {
          if (rest.length > 0) throw damaged('the end of the file in a header')
          return
        }
        end = rest.indexOf(10)
      }
      const line = rest.subarray(0, end)
      rest = rest.subarray(end + 1)
      return line
    },
    take: async (bytes, isKept) => {
      const parts: Buffer[] = []
      let missing = bytes
      while (missing > 0) {
        if (rest.length === 0 && !(await more())) throw damaged(`${bytes - missing} of the ${bytes} bytes of a record`)
        const part = rest.subarray(0, missing)
        rest = rest.subarray(part.length)
        missing -= part.length
        if (isKept) parts.push(part)
      }
      return isKept ? new Uint8Array(Buffer.concat(parts)) : undefined
    },
  }
}
