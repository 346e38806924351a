// npm run bench -- FOLDER: cold start as a ratio to an empty run of Node, throughput on one core, and memory, over the scrapes below a folder.
// npm run bench -- --cold: the cold start alone, over more runs.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('expected a folder of scrapes, or --cold: npm run bench -- FOLDER')
  process.exit(2)
}
const isCold = folder === '--cold'
// Both commands take turns, so that what else the machine does meets both alike.
const RUNS = isCold ? 101 : 21
const small = join(tmpdir(), 'article-clean-bench.txt')
writeFileSync(small, readFileSync('fixtures/articles/turndown-page-with-menu/input.md'))

const timed = (args: readonly string[]): number => {
  const start = performance.now()
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`)
  return performance.now() - start
}
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const empty: number[] = []
const cold: number[] = []
for (let i = 0; i < RUNS; i++) {
  empty.push(timed(['-e', '0']))
  cold.push(timed(['bin/article-clean.js', small]))
}
console.log(
  `cold start: ${median(cold).toFixed(0)} ms, ${(median(cold) / median(empty)).toFixed(2)} times an empty run of Node (${median(empty).toFixed(0)} ms), median of ${RUNS}`,
)
if (isCold) process.exit()

// The library as it is shipped, not its source.
const { clean } = (await import(join(process.cwd(), 'dist/index.js'))) as typeof import('../../src/index.js')
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
  (entry) => entry.isFile() && /\.(?:txt|md)$/u.test(entry.name),
)
let bytes = 0
let spent = 0
for (const entry of files) {
  const input = readFileSync(join(entry.parentPath, entry.name))
  bytes += input.length
  const start = process.cpuUsage()
  clean(input)
  const { user, system } = process.cpuUsage(start)
  spent += (user + system) / 1e6
}
console.log(
  `throughput: ${(files.length / spent).toFixed(0)} scrapes, ${(bytes / 1e6 / spent).toFixed(2)} MB in a second of CPU, ${files.length} scrapes`,
)
console.log(`memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at the most`)
