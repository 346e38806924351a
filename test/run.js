// Runs every check of the project and closes with one line: N passed, N failed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'article-clean-test-'))
const report = join(folder, 'vitest.json')
const CHECKS = [
  ['build', ['run', '--silent', 'build']],
  ['types', ['run', '--silent', 'types']],
  ['lint', ['run', '--silent', 'lint']],
  ['format', ['run', '--silent', 'format:check']],
]

let passed = 0
let failed = 0
for (const [name, args] of CHECKS) {
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 'inherit', 'inherit'] })
  console.log(`${name}: ${status === 0 ? 'good' : 'failed'}`)
  status === 0 ? passed++ : failed++
}
const unit = spawnSync('npx', ['vitest', 'run', '--dir', 'test', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
  stdio: ['ignore', 'inherit', 'inherit'],
})
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  // A file that could not be loaded has no failed test, but it has failed.
  failed += numFailedTests === 0 && unit.status !== 0 ? Math.max(1, numFailedTestSuites) : numFailedTests
} catch {
  failed++
}
rmSync(folder, { recursive: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > CHECKS.length ? 0 : 1
