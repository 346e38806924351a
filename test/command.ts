import { spawnSync } from 'node:child_process'

export const BIN = new URL('../bin/article-clean.js', import.meta.url).pathname

/** Runs the built command as a shell would. */
export const run = (args: readonly string[], more: { readonly input?: string | Uint8Array; readonly cwd?: string } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', ...more, input: more.input ?? '' })
  return { status, stdout, stderr }
}

export const ARTICLE = `Tide wall wins council vote

By Mara Quill

3 February 2026

The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.

Eight of the eleven members voted for the plan, which will cost forty million and take three winters to build.
`
