// npm run ledger -- FOLDER: cleans every scrape below a folder and checks that no line of any is lost and every record fits the schema.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clean } from '../../src/clean.js'
import { InputError } from '../../src/errors.js'
import { readText } from '../../src/text/text.js'
import { filledLines, ledgerOf } from '../ledger.js'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('expected a folder of scrapes: npm run ledger -- FOLDER')
  process.exit(2)
}
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
  (entry) => entry.isFile() && /\.(?:txt|md)$/u.test(entry.name),
)
const sum = { scrapes: 0, refused: 0, kept: 0, found: 0, dropped: 0, lines: 0, faults: 0 }
for (const entry of files) {
  const path = join(entry.parentPath, entry.name)
  sum.scrapes++
  try {
    const bytes = readFileSync(path)
    const ledger = ledgerOf(filledLines(readText(bytes, {}).value.lines), clean(bytes, { path }))
    for (const key of ['kept', 'found', 'dropped', 'lines'] as const) sum[key] += ledger[key]
    sum.faults += ledger.faults.length
    for (const fault of ledger.faults.slice(0, 3)) console.log(`${path}: ${fault}`)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    sum.refused++
    console.log(`${path}: ${error.message}`)
  }
}
console.log(
  `${sum.scrapes} scrapes, ${sum.refused} refused: ${sum.kept} kept + ${sum.found} found + ${sum.dropped} dropped = ${sum.kept + sum.found + sum.dropped} of ${sum.lines} lines, ${sum.faults} faults`,
)
process.exitCode = sum.faults === 0 ? 0 : 1
