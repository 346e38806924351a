import { gzipSync } from 'node:zlib'

type WarcParts = { readonly type: string; readonly id?: string; readonly url?: string; readonly date?: string; readonly text: string }

/** One record in the format of Common Crawl's WET files. */
export const warcRecord = ({ type, id = '<urn:uuid:0>', url, date = '2026-02-04T00:00:00Z', text }: WarcParts): string =>
  [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    `WARC-Date: ${date}`,
    `WARC-Record-ID: ${id}`,
    'Content-Type: text/plain',
    `Content-Length: ${Buffer.byteLength(text)}`,
    '',
    `${text}\r\n\r\n`,
  ].join('\r\n')

/** A .wet.gz as Common Crawl writes it: each record is a gzip member of its own. */
export const wetGz = (records: readonly string[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)))
