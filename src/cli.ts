import { fstatSync, readSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import * as z from 'zod'
import { LIMIT_BYTES, type Source, sourcesOf, tooLarge } from './batch/inputs.js'
import { formatOf, guard, isFolder, targetsIn, writeWhole } from './batch/outputs.js'
import { clean } from './clean.js'
import { InputError } from './errors.js'
import { explained } from './explain.js'
import { FORMATS, type Format, type Writer, type Written, writerOf } from './output/formats.js'
import { recordSchema } from './record.js'
import type { CleanOptions, DateOrder } from './types.js'
import { NAME, VERSION } from './version.js'

/** What the command is given by the process around it. */
export type Surroundings = {
  readonly argv: readonly string[]
  readonly isTerminal: () => boolean
  readonly writeOut: (text: string) => void
  readonly writeError: (text: string) => void
}

type Flags = {
  readonly output?: string
  readonly format?: Format
  readonly markdown?: true
  readonly json?: true
  readonly force?: true
  readonly explain?: true
  readonly schema?: true
  readonly encoding?: string
  readonly referenceDate?: string
  readonly dateOrder?: DateOrder
  readonly url?: string
}

export const EXIT = { good: 0, failed: 1, usage: 2 } as const

const EXAMPLES = `
Examples:
  article-clean scrape.txt                      one record as JSON
  article-clean --markdown scrape.txt           Markdown with YAML front matter
  lynx -dump page.html | article-clean          reads standard input
  article-clean scrapes/ > records.jsonl        a folder, one record a line
  article-clean scrapes/ -o clean/ --markdown   a folder, one file for each scrape
  article-clean --explain scrape.txt            why each line was kept or dropped

Exit codes: 0 all good, 1 some input gave no record, 2 fault of use.`

/** Runs the command and returns its exit code. A fault of our own is thrown on. */
export const main = async (around: Surroundings): Promise<number> => {
  // Code that zod makes for a schema takes five milliseconds at every start and saves five microseconds a record.
  z.config({ jitless: true })
  const program = programOf(around)
  try {
    program.parse([...around.argv], { from: 'user' })
    return await run(program, around)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.good : EXIT.usage
    if (!(error instanceof InputError)) throw error
    around.writeError(messageOf(error))
    return EXIT.usage
  }
}

const programOf = (around: Surroundings): Command =>
  new Command(NAME)
    .description('Turns the raw text that scrapers leave of an article into a clean, checked record.')
    .argument('[inputs...]', 'files, folders, or - for standard input')
    .option('-o, --output <path>', 'write to a file, or to a folder (one file for each input)')
    .addOption(new Option('-f, --format <format>', 'json, jsonl, markdown or text').choices(FORMATS))
    .option('--markdown', 'short for --format markdown')
    .option('--json', 'short for --format json')
    .option('--force', 'replace outputs that are there already; an input is never replaced')
    .option('--encoding <label>', 'character encoding of the inputs, such as windows-1252')
    .option('--reference-date <date>', 'ISO 8601 date that "5 hours ago" is counted from', isoDate)
    .addOption(new Option('--date-order <order>', 'how to read 03/04/2026').choices(['dmy', 'mdy', 'ymd']))
    .option('--url <url>', 'address of the article, where it is known', httpUrl)
    .option('--explain', 'say for each line why it was kept or dropped: as "steps" in JSON, as lines otherwise')
    .option('--schema', 'print the JSON Schema of the record')
    .version(VERSION)
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({
      writeOut: around.writeOut,
      writeErr: (text) => around.writeError(`${printable(text.trim().replace(/^error: /u, `${NAME}: `))}; see ${NAME} --help\n`),
      outputError: (text, writeText) => writeText(text),
    })

const isoDate = (value: string): string => {
  if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,12}(?:Z|[+-]\d{2}:\d{2})?)?$/u.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new InvalidArgumentError('expected an ISO 8601 date such as 2026-02-03')
}

const httpUrl = (value: string): string => {
  if (/^https?:\/\/\S+$/u.test(value) && URL.canParse(value)) return value
  throw new InvalidArgumentError('expected an address that begins with http:// or https://')
}

const run = async (program: Command, around: Surroundings): Promise<number> => {
  const flags = program.opts<Flags>()
  if (flags.schema) {
    around.writeOut(`${JSON.stringify(z.toJSONSchema(recordSchema), null, 2)}\n`)
    return EXIT.good
  }
  const inputs = program.args.length > 0 ? program.args : ['-']
  if (program.args.length === 0 && around.isTerminal()) {
    around.writeOut(program.helpInformation() + EXAMPLES.trimEnd().concat('\n'))
    return EXIT.good
  }
  const sources = sourcesOf(inputs, readStdin)
  const plan = planOf(flags, sources, inputs)
  guard([...plan.targets.values(), ...(plan.file === undefined ? [] : [plan.file])], sources, flags.force === true)
  return cleanAll(sources, plan, { flags, around, write: await writerOf(plan.format) })
}

type Plan = {
  readonly format: Format
  readonly file: string | undefined
  readonly targets: ReadonlyMap<Source, string>
  readonly hasMany: boolean
}

const planOf = (flags: Flags, sources: readonly Source[], inputs: readonly string[]): Plan => {
  const hasMany = sources.length > 1 || sources[0]?.path !== inputs[0]
  const named = flags.format ?? (flags.markdown ? 'markdown' : flags.json ? 'json' : undefined)
  const { output } = flags
  const isTree = output !== undefined && isFolder(output, hasMany, named)
  const format = named ?? (output !== undefined && !isTree ? formatOf(output) : undefined) ?? (hasMany && !isTree ? 'jsonl' : 'json')
  if (output === undefined) return { format, file: undefined, targets: new Map(), hasMany }
  if (isTree) return { format, file: undefined, targets: targetsIn(output, sources, format), hasMany }
  return { format, file: output, targets: new Map(), hasMany }
}

const cleanAll = (
  sources: readonly Source[],
  plan: Plan,
  { flags, around, write }: { flags: Flags; around: Surroundings; write: Writer },
): number => {
  let failed = 0
  const whole: string[] = []
  for (const source of sources) {
    const record = cleanOne(source, flags, around)
    if ('error' in record) failed++
    const target = plan.targets.get(source)
    // In a stream each input has its line; alone, an input without a record leaves nothing.
    if ('error' in record && (!plan.hasMany || target !== undefined)) continue
    const text = write(record)
    if (target !== undefined) writeWhole(target, text)
    else if (plan.file !== undefined) whole.push(text)
    else around.writeOut(text)
  }
  if (plan.file !== undefined && whole.length > 0) writeWhole(plan.file, whole.join(''))
  return failed > 0 ? EXIT.failed : EXIT.good
}

const cleanOne = (source: Source, flags: Flags, around: Surroundings): Written => {
  try {
    const { encoding, referenceDate, dateOrder, url } = flags
    const options: CleanOptions = { path: source.path, encoding, referenceDate, dateOrder, url }
    const { record, steps } = clean(source.read(), options)
    if (!flags.explain) return record
    if (flags.format === 'text' || flags.format === 'markdown' || flags.markdown) {
      around.writeError(explained(steps))
      return record
    }
    return { ...record, steps }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    around.writeError(messageOf(error, source.path))
    return { error: { code: error.code, message: error.message }, source: { path: source.path } }
  }
}

const messageOf = (error: InputError, path?: string): string =>
  `${NAME}: ${path === undefined ? '' : `${printable(path)}: `}${printable(error.message)}\n`

/** Text of a user or a file for a terminal: on one line, without characters that steer it. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/gu, ' ')

const CHUNK_BYTES = 65_536

/** Standard input to its end, at most as much as one article can be. */
const readStdin = (): Uint8Array => {
  const chunks: Buffer[] = []
  let size = 0
  for (;;) {
    const chunk = Buffer.alloc(CHUNK_BYTES)
    const read = readChunk(chunk)
    if (read === 0) return Buffer.concat(chunks)
    size += read
    if (size > LIMIT_BYTES) throw tooLarge('-', size)
    chunks.push(chunk.subarray(0, read))
  }
}

const readChunk = (chunk: Buffer): number => {
  for (;;) {
    try {
      return readSync(0, chunk, 0, chunk.length, null)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EOF') return 0
      // A pipe that has nothing to read yet, opened without blocking by whoever started us.
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** Whether standard input is a terminal, so that waiting for it would look like a hang. */
export const isTerminal = (): boolean => {
  try {
    return fstatSync(0).isCharacterDevice() && process.stdin.isTTY === true
  } catch {
    return true
  }
}
