import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'
import { ARTICLE } from '../command.js'

/** These tests start processes, several in one test; a machine may be slow. */
vi.setConfig({ testTimeout: 60_000 })

const BIN = new URL('../../bin/article-clean.js', import.meta.url).pathname

export type Ended = {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the built command and leaves it running. */
export const start = (
  args: readonly string[],
  cwd: string,
): { readonly child: ChildProcessWithoutNullStreams; readonly ended: Promise<Ended> } => {
  const child = spawn(process.execPath, [BIN, ...args], { cwd })
  const out: Buffer[] = []
  const error: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => error.push(chunk))
  // A process that ends before it has read all closes the pipe.
  child.stdin.on('error', () => undefined)
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) =>
      resolve({ status, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(error).toString() }),
    )
  })
  return { child, ended }
}

/** Runs a line in a shell, with the built command as `article-clean`. */
export const shell = async (line: string, cwd: string): Promise<Ended> => {
  const bin = join(cwd, '.bin')
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'article-clean'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, { mode: 0o755 })
  const child = spawn('bash', ['-c', line], { cwd, env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` } })
  const out: Buffer[] = []
  const error: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => error.push(chunk))
  child.stdin.end()
  return new Promise((resolve) => {
    child.on('close', (status, signal) =>
      resolve({ status, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(error).toString() }),
    )
  })
}

/** A folder for each test, made before and removed after it. */
export const scratch = (): {
  readonly path: (...parts: readonly string[]) => string
  readonly write: (name: string, content: string | Uint8Array) => void
} => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'article-clean-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  return {
    path: (...parts) => join(folder, ...parts),
    write: (name, content) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    },
  }
}

/** Articles that differ in headline and body. */
export const article = (number: number): string =>
  ARTICLE.replace('Tide wall wins', `Tide wall ${number} wins`).replace('forty million', `${number} million`)

export const headlineOf = (number: number): string => `Tide wall ${number} wins council vote`

export const linesOf = (text: string): readonly Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

/** All files below a folder with their content. */
export const tree = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
