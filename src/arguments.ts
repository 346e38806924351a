import { Command, InvalidArgumentError, Option } from 'commander'
import { FORMATS, type Format } from './output/formats.js'
import type { DateOrder } from './types.js'
import { NAME, VERSION } from './version.js'

/** What the command line says. A key that is missing was not given. */
export type Flags = {
  readonly output?: string
  readonly format?: Format
  readonly markdown?: true
  readonly json?: true
  readonly fields?: readonly string[]
  readonly force?: true
  readonly ascii?: true
  readonly encoding?: string
  readonly referenceDate?: string
  readonly dateOrder?: DateOrder
  readonly url?: string
  readonly explain?: true
  readonly jsonl?: true
  readonly textField?: string
  readonly flush?: true
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly filesFrom?: string
  readonly maxBytes?: number
  readonly jobs?: number
  readonly timeout?: number
  readonly resume?: true
  readonly failFast?: true
  readonly minConfidence?: number
  readonly dedupe?: true
  readonly progress?: 'bar' | 'plain'
  readonly quiet?: true
  readonly summary?: string
  readonly schema?: true
  readonly completion?: Shell
}

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** Options that only make sense for many inputs: with one of them even a single file takes that way. */
export const BATCH_FLAGS = ['jsonl', 'filesFrom', 'jobs', 'timeout', 'resume', 'minConfidence', 'dedupe', 'progress', 'summary'] as const

const EXAMPLES = `
Examples:
  article-clean scrape.txt                      one record as JSON
  article-clean --markdown scrape.txt           Markdown with YAML front matter
  lynx -dump page.html | article-clean          reads standard input
  article-clean scrapes/ > records.jsonl        a folder, one record a line
  article-clean scrapes/ -o clean/ --markdown   a folder, one file for each scrape
  article-clean --jsonl < pages.jsonl           a filter: one JSON object a line in, one record a line out
  article-clean --explain scrape.txt            why each line was kept or dropped

Exit codes: 0 all good, 1 some input gave no record, 2 fault of use, 130 ended by Ctrl-C, 143 by SIGTERM.`

/** The command line's grammar, from which the help, the man page and the completions are made as well. */
export const programOf = (): Command =>
  new Command(NAME)
    .description('Turns the raw text that scrapers leave of an article into a clean, checked record.')
    .argument('[inputs...]', 'files, folders, globs, or - for standard input; also .jsonl, .wet, .gz and .zst')
    .option('-o, --output <path>', 'write to a file, or to a folder (one file for each input)')
    .addOption(new Option('-f, --format <format>', 'json, jsonl, csv, markdown or text').choices(FORMATS))
    .option('--markdown', 'short for --format markdown')
    .option('--json', 'short for --format json')
    .option('--fields <names>', 'columns of CSV, by comma, such as headline,date,source.path', names)
    .option('--ascii', 'escape in JSON all that is not ASCII')
    .option('--force', 'replace outputs that are there already; an input is never replaced')
    .option('--encoding <label>', 'character encoding of the inputs, such as windows-1252')
    .option('--reference-date <date>', 'ISO 8601 date that "5 hours ago" is counted from', isoDate)
    .addOption(new Option('--date-order <order>', 'how to read 03/04/2026').choices(['dmy', 'mdy', 'ymd']))
    .option('--url <url>', 'address of the article, where it is known', httpUrl)
    .option('--explain', 'say for each line why it was kept or dropped: as "steps" in JSON, as lines otherwise')
    .option('--jsonl', 'inputs are JSON Lines: one object a line in, one record a line out, in order')
    .option('--text-field <name>', 'key of the object that holds the scrape (default: text)')
    .option('--flush', 'write each record as soon as it is done')
    .option('--include <glob>', 'files to take from folders (may be repeated)', collected)
    .option('--exclude <glob>', 'files and folders to leave out (may be repeated)', collected)
    .option('--files-from <list>', 'read the names of the inputs from a file or -, one a line or separated by NUL')
    .option('--max-bytes <number>', 'largest size of one article (default: 64 MiB)', positive)
    .option('--jobs <number>', 'records cleaned at a time (default: one for each core)', count)
    .option('--timeout <seconds>', 'time limit for each record (default: 60)', positive)
    .option('--resume', 'go on where a run with the same arguments was cut off')
    .option('--fail-fast', 'stop at the first input without a record')
    .option('--min-confidence <share>', 'treat a record below this confidence (0 to 1) as an error', share)
    .option('--dedupe', 'name in duplicateOf the first record of the run that has nearly the same body')
    .addOption(new Option('--progress <kind>', 'bar or plain (default: bar on a terminal, else none)').choices(['bar', 'plain']))
    .option('--quiet', 'no progress, no summary, no message for each input')
    .option('--summary <file>', 'write the summary as JSON')
    .option('--schema', 'print the JSON Schema of the record')
    .addOption(new Option('--completion <shell>', 'print the completion for a shell').choices(SHELLS))
    .version(VERSION)
    .addHelpText('after', EXAMPLES)
    .exitOverride()

export const helpOf = (program: Command): string => program.helpInformation() + EXAMPLES.trimEnd().concat('\n')

const isoDate = (value: string): string => {
  if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,12}(?:Z|[+-]\d{2}:\d{2})?)?$/u.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new InvalidArgumentError('expected an ISO 8601 date such as 2026-02-03')
}

const httpUrl = (value: string): string => {
  if (/^https?:\/\/\S+$/u.test(value) && URL.canParse(value)) return value
  throw new InvalidArgumentError('expected an address that begins with http:// or https://')
}

const names = (value: string): readonly string[] => {
  const given = value.split(',').map((name) => name.trim())
  if (given.every((name) => name !== '')) return given
  throw new InvalidArgumentError('expected names separated by commas, such as headline,date')
}

const collected = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

const positive = (value: string): number => numberIn(value, (number) => number > 0, 'expected a number above 0')
const share = (value: string): number => numberIn(value, (number) => number <= 1, 'expected a number from 0 to 1')
const count = (value: string): number =>
  numberIn(value, (number) => Number.isInteger(number) && number >= 1 && number <= 256, 'expected a whole number from 1 to 256')

const numberIn = (value: string, isGood: (number: number) => boolean, expected: string): number => {
  const number = /^\d{1,15}(?:\.\d{1,9})?$/u.test(value) ? Number(value) : Number.NaN
  if (isGood(number)) return number
  throw new InvalidArgumentError(expected)
}
