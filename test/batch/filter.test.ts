import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Passed, asWritten, scrapeIn } from '../../src/batch/object.js'
import { ARTICLE, run } from '../command.js'
import { article, headlineOf, linesOf, scratch, start } from './start.js'

const { path } = scratch()
const filter = (lines: readonly unknown[], args: readonly string[] = []) =>
  run(['--jsonl', '--quiet', ...args], {
    input: lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  })

describe('the filter', () => {
  it('gives one line for each line, in order, errors included, and exit code 0', () => {
    const lines = Array.from({ length: 100 }, (_, i) => (i % 10 === 3 ? 'no JSON' : { id: i, text: article(i) }))
    const { status, stdout, stderr } = filter(lines, ['--jobs', '2'])
    expect([status, stderr]).toEqual([0, ''])
    const records = linesOf(stdout)
    expect(records).toHaveLength(100)
    for (const [i, record] of records.entries()) {
      if (i % 10 === 3) expect(record['error']).toMatchObject({ code: 'invalid-json' })
      else expect([record['id'], record['headline']]).toEqual([i, headlineOf(i)])
    }
  })

  it.each([
    ['no JSON', '{"text": ', 'invalid-json'],
    ['an empty line', '', 'invalid-json'],
    ['a list', '["a"]', 'invalid-record'],
    ['null', 'null', 'invalid-record'],
    ['no text', '{"id": 7}', 'invalid-record'],
    ['a text that is none', '{"text": 7}', 'invalid-record'],
    ['an empty text', '{"text": ""}', 'empty-input'],
    ['a key nested too deeply', `{"text": "a", "key": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'invalid-record'],
  ])('answers %s with an error record, and goes on', (_, line, code) => {
    const { status, stdout } = filter([line, { id: 2, text: ARTICLE }])
    expect(status).toBe(0)
    const [first, second] = linesOf(stdout)
    expect(first?.['error']).toMatchObject({ code })
    expect(second).toMatchObject({ id: 2, headline: 'Tide wall wins council vote' })
  })

  it('passes id, url and unknown keys through, in records and in error records', () => {
    const keys = { id: 'é\u{1f600}', url: 'https://coastledger.example/tide?utm_source=feed', crawl: { depth: [1, null] } }
    const [record, failed] = linesOf(
      filter([
        { ...keys, text: ARTICLE, headline: 'of the crawler' },
        { ...keys, text: '' },
      ]).stdout,
    )
    expect(record).toMatchObject({ ...keys, headline: 'Tide wall wins council vote' })
    expect(failed).toMatchObject(keys)
    expect(record).not.toHaveProperty('text')
  })

  it('passes numbers through as they are written', () => {
    const line = `{"id":12345678901234567890,"zero":-0,"exact":1.10,"large":1e400,"text":${JSON.stringify(ARTICLE)}}`
    expect(filter([line]).stdout).toMatch(/^\{"id":12345678901234567890,"zero":-0,"exact":1\.10,"large":1e400,"headline"/u)
  })

  it('keeps all digits where a key is there twice, of which the last counts', () => {
    const line = `{"id":12345678901234567890,"id":12345678901234567891,"text":${JSON.stringify(ARTICLE)}}`
    expect(filter([line]).stdout).toMatch(/^\{"id":12345678901234567891,"headline"/u)
  })

  it('passes keys through that mean something to JavaScript', () => {
    const keys = `"__proto__":{"x":1},"constructor":"c","big":12345678901234567890`
    const { stdout } = filter([`{${keys},"text":${JSON.stringify(ARTICLE)}}`])
    expect(stdout.startsWith(`{${keys},"headline"`)).toBe(true)
  })

  it('writes numbers within a cell of CSV as they are written in JSON', () => {
    const line = `{"id":12345678901234567890,"more":{"big":12345678901234567890,"x":[1.10]},"list":[1.10,"a,b"],"text":${JSON.stringify(ARTICLE)}}`
    expect(filter([line], ['--format', 'csv', '--fields', 'id,more,list']).stdout).toBe(
      'id,more,list\n12345678901234567890,"{""big"":12345678901234567890,""x"":[1.10]}","1.10; a,b"\n',
    )
  })

  it('takes the scrape from another key with --text-field, and then passes "text" through', () => {
    const [record] = linesOf(filter([{ content: ARTICLE, text: 'mine' }], ['--text-field', 'content']).stdout)
    expect(record).toMatchObject({ headline: 'Tide wall wins council vote', text: 'mine' })
  })

  it('escapes U+2028, U+2029 and U+0085, and splits at none of them', () => {
    const { stdout } = filter([`{"id":"a\u2028b\u2029c\u0085d","text":${JSON.stringify(ARTICLE)}}`])
    expect(stdout).not.toMatch(/[\u2028\u2029\u0085]/u)
    expect(linesOf(stdout)).toMatchObject([{ id: 'a\u2028b\u2029c\u0085d' }])
  })

  it('writes ASCII alone with --ascii', () => {
    const { stdout } = filter([{ id: 'é\u{1f600}\u007f', text: ARTICLE }], ['--ascii'])
    expect(stdout).toMatch(/^[\u0020-\u007e\n]+$/u)
    expect(linesOf(stdout)[0]?.['id']).toBe('é\u{1f600}\u007f')
  })

  it('answers a line over the size limit with an error record', () => {
    const { status, stdout } = filter(
      [
        { id: 1, text: 'a'.repeat(5000) },
        { id: 2, text: ARTICLE },
      ],
      ['--max-bytes', '2000'],
    )
    expect(status).toBe(0)
    expect(linesOf(stdout)).toMatchObject([{ error: { code: 'too-large' } }, { id: 2 }])
  })

  it('takes lines that end in CR LF, and a last line without an end', () => {
    const line = JSON.stringify({ id: 1, text: ARTICLE })
    expect(linesOf(run(['--jsonl', '--quiet'], { input: `${line}\r\n${line}` }).stdout)).toHaveLength(2)
  })

  it('gives nothing for nothing', () => {
    expect(run(['--jsonl', '--quiet'], { input: '' })).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it.each([[['--flush']], [[]]])('answers each line before the next is sent, with %j', async (args) => {
    const { child, ended } = start(['--jsonl', '--quiet', ...args], path())
    const answers = createInterface({ input: child.stdout })
    for (let i = 0; i < 5; i++) {
      child.stdin.write(`${JSON.stringify({ id: i, text: ARTICLE })}\n`)
      const [answer] = (await once(answers, 'line')) as [string]
      expect(JSON.parse(answer).id).toBe(i)
    }
    child.stdin.end()
    expect((await ended).status).toBe(0)
  })

  it('reads no more than it can write: a caller that does not read stops it', async () => {
    const { child, ended } = start(['--jsonl', '--quiet', '--jobs', '1'], path())
    child.stdout.pause()
    const line = `${JSON.stringify({ text: `${ARTICLE}\n${'The tide wall is long. '.repeat(2000)}` })}\n`
    let sent = 0
    while (sent < 2000) {
      const isTaken = child.stdin.write(line)
      sent++
      if (!isTaken && (await Promise.race([once(child.stdin, 'drain'), pause(3000, 'stuck')])) === 'stuck') break
    }
    expect(sent).toBeLessThan(1000)
    child.stdin.end()
    child.stdout.resume()
    const { status, stdout } = await ended
    expect(status).toBe(0)
    expect(linesOf(stdout)).toHaveLength(sent)
  })

  it('ends well when its reader closes the pipe, even while its writer goes on', async () => {
    const { child, ended } = start(['--jsonl', '--quiet'], path())
    child.stdout.once('data', () => child.stdout.destroy())
    const line = `${JSON.stringify({ text: ARTICLE })}\n`
    const writing = setInterval(() => child.stdin.write(line), 5)
    const { status, stderr } = await ended
    clearInterval(writing)
    expect([status, stderr]).toEqual([0, ''])
  })
})

describe('a line of JSON', () => {
  it('keeps all its keys and numbers', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/u), fc.oneof(fc.string(), fc.double(), fc.bigInt(), fc.boolean())),
        (keys) => {
          const body = Object.entries(keys).map(
            ([key, value]) => `${JSON.stringify(key)}:${typeof value === 'bigint' ? value : JSON.stringify(value)}`,
          )
          let known: Passed = {}
          const know = (passed: Passed): void => {
            known = passed
          }
          const line = Buffer.from(`{${[...body, '"TEXT":"a"'].join(',')}}`)
          scrapeIn(line, { textField: 'TEXT', number: 1, marker: 'number-1:', know })
          expect(asWritten(JSON.stringify(known), 'number-1:')).toBe(`{${body.join(',')}}`)
        },
      ),
    )
  })
})
