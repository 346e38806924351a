// Writes the licences of all packages that the bundled command holds, as their terms ask.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const seen = new Map()

/** The folder of a package, as seen from another: up the tree of node_modules. */
const folderOf = (name, from) => {
  for (const path of createRequire(join(from, 'package.json')).resolve.paths(name) ?? []) {
    try {
      readFileSync(join(path, name, 'package.json'))
      return join(path, name)
    } catch {}
  }
  throw new Error(`package ${name} is not installed, seen from ${from}`)
}

const visit = (folder) => {
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    const found = folderOf(name, folder)
    if (seen.has(found)) continue
    const { version, license } = JSON.parse(readFileSync(join(found, 'package.json'), 'utf8'))
    const file = readdirSync(found).find((entry) => /^licen[cs]e/i.test(entry))
    seen.set(
      found,
      `${name} ${version}\n${license ?? 'licence not named'}\n\n${file === undefined ? '' : readFileSync(join(found, file), 'utf8').trim()}\n`,
    )
    visit(found)
  }
}

visit(process.cwd())
const target = 'dist/command/licenses.txt'
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, [...seen.values()].sort().join(`\n${'-'.repeat(80)}\n\n`))
