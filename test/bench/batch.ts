// Long checks of many inputs: `npm run bench:batch -- lines N`, `-- jobs N FOLDER`, `-- kills N FOLDER`.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'

const BIN = new URL('../../bin/article-clean.js', import.meta.url).pathname
const WORDS = 'the crews of the pier mended nets and sold crates of herring to the market while the council spoke of the tide wall'.split(
  ' ',
)

/** Peak memory of a running process in MB; 0 where the system does not tell. */
const peakOf = (child: ChildProcess): number => {
  try {
    return Number(/VmHWM:\s+(?<kb>\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.groups?.['kb'] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** How often the peak is shown: it must not grow with the number of lines. */
const SHOWN_LINES = 5000

/** A text of so many bytes, the same for the same number. */
const textOf = (number: number, bytes: number): string => {
  let text = `Tide wall ${number} wins council vote\n\nBy Mara Quill\n\n3 February 2026\n\n`
  for (let i = number; text.length < bytes; i++) text += i % 60 === 59 ? '.\n\n' : `${WORDS[(i * 7) % WORDS.length]} `
  return text.slice(0, bytes)
}

/** Sends so many lines of 1 to 20 KB (or of `most` bytes) through the filter: one line out each, in order, and the peak memory. */
const lines = async (count: number, most: number): Promise<void> => {
  const child = spawn(process.execPath, [BIN, '--jsonl', '--quiet'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const began = performance.now()
  let peak = 0
  let next = 0
  const sending = (async () => {
    for (let id = 0; id < count; id++) {
      const line = `${JSON.stringify({ id, text: textOf(id, Math.min(most, 1000 + ((id * 7919) % 19_000))) })}\n`
      if (!child.stdin.write(line)) await once(child.stdin, 'drain')
    }
    child.stdin.end()
  })()
  for await (const line of createInterface({ input: child.stdout })) {
    const id = Number(/"id":(?<id>\d+)/u.exec(line.slice(0, 40))?.groups?.['id'])
    if (id !== next) throw new Error(`line ${next} out of order: found ${id}`)
    next++
    if (next % 200 === 0) peak = Math.max(peak, peakOf(child))
    if (next % SHOWN_LINES === 0) console.log(`${next} lines: peak ${peak.toFixed(0)} MB`)
  }
  await sending
  if (next !== count) throw new Error(`${count} lines in, ${next} out`)
  const seconds = (performance.now() - began) / 1000
  console.log(`${count} lines in order, peak ${peak.toFixed(0)} MB, ${seconds.toFixed(1)} s, ${(count / seconds).toFixed(0)}/s`)
}

/** How much faster two threads are than one, with so many lines made of the scrapes of a folder. */
const jobs = (count: number, folder: string): void => {
  const scratch = mkdtempSync(join(tmpdir(), 'article-clean-bench-'))
  const files = readdirSync(folder)
  const made = Array.from({ length: count }, (_, id) =>
    JSON.stringify({ id, text: readFileSync(join(folder, files[(id * 17) % files.length] ?? ''), 'utf8') }),
  )
  writeFileSync(join(scratch, 'in.jsonl'), made.join('\n'))
  const secondsOf = (number: number, before: readonly string[] = []): number => {
    const began = performance.now()
    const output = join(scratch, `${number}.jsonl`)
    const command = [
      ...before,
      process.execPath,
      BIN,
      join(scratch, 'in.jsonl'),
      '-o',
      output,
      '--force',
      '--quiet',
      '--jobs',
      String(number),
    ]
    spawnSync(command[0] ?? '', command.slice(1))
    return (performance.now() - began) / 1000
  }
  const [one, two] = [secondsOf(1), secondsOf(2)]
  // One thread has helpers of V8 beside it, which collect and compile on another core.
  const alone = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? secondsOf(1, ['taskset', '-c', '0']) : undefined
  const isSame = readFileSync(join(scratch, '1.jsonl')).equals(readFileSync(join(scratch, '2.jsonl')))
  rmSync(scratch, { recursive: true })
  console.log(
    `${count} lines: 1 job ${one.toFixed(1)} s, 2 jobs ${two.toFixed(1)} s, ${(one / two).toFixed(2)} times as fast, same result: ${isSame}`,
  )
  if (alone !== undefined) console.log(`1 job on one core ${alone.toFixed(1)} s: 2 jobs are ${(alone / two).toFixed(2)} times as fast`)
}

/** Kills a run over a folder so many times at random moments, goes on each time, and compares with a run in one piece. */
const kills = async (count: number, folder: string): Promise<void> => {
  const scratch = mkdtempSync(join(tmpdir(), 'article-clean-bench-'))
  const began = performance.now()
  spawnSync(process.execPath, [BIN, folder, '-o', join(scratch, 'whole.jsonl'), '--quiet'])
  const whole = performance.now() - began
  spawnSync(process.execPath, [BIN, folder, '-o', join(scratch, 'whole'), '--quiet', '--json'])
  for (const output of ['killed.jsonl', 'killed']) {
    let done = 0
    for (let i = 0; i < count; i++) {
      const args = [
        BIN,
        folder,
        '-o',
        join(scratch, output),
        '--quiet',
        ...(i === 0 ? [] : ['--resume']),
        ...(output === 'killed' ? ['--json'] : []),
      ]
      const child = spawn(process.execPath, args, { stdio: 'ignore' })
      const ended = once(child, 'exit')
      await pause(500 + Math.random() * ((2 * whole) / count))
      child.kill('SIGKILL')
      const [, signal] = await ended
      if (signal === 'SIGKILL') done++
    }
    spawnSync(process.execPath, [
      BIN,
      folder,
      '-o',
      join(scratch, output),
      '--quiet',
      '--resume',
      ...(output === 'killed' ? ['--json'] : []),
    ])
    const { status } = spawnSync('diff', ['-r', join(scratch, output), join(scratch, output.replace('killed', 'whole'))])
    console.log(`${output}: ${done} of ${count} kills hit a run, ${status === 0 ? 'the same bytes' : 'DIFFERENT'} in the end`)
  }
  rmSync(scratch, { recursive: true })
}

const [check, count = '1000', more = ''] = process.argv.slice(2)
if (check === 'lines') await lines(Number(count), Number(more === '' ? 20_000 : more))
else if (check === 'jobs') jobs(Number(count), more)
else if (check === 'kills') await kills(Number(count), more)
else console.error('lines N [MOST_BYTES] | jobs N FOLDER | kills N FOLDER')
