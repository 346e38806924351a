// Bundles the command for a fast start: one file, libraries that run when they are first called, and V8's code for all of it beside.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { withLateLists } from './late-lists.js'
import { withLatePatterns } from './late-patterns.js'
import { withLateWords, withWordsAsked } from './late-words.js'

/** What stands for a library until one of its functions is called. A run on one small text needs few of them. */
const LATE = {
  chardet: "export default { analyse: (...args) => require('chardet').analyse(...args) }",
  entities: "export const decodeHTMLStrict = (...args) => require('entities').decodeHTMLStrict(...args)",
  franc: "export const franc = (...args) => require('franc').franc(...args)",
  'node:module': "export const createRequire = (...args) => require('node:module').createRequire(...args)",
  'remark-parse': "export default function (...args) { return require('remark-parse').default.apply(this, args) }",
  'remark-stringify': "export default function (...args) { return require('remark-stringify').default.apply(this, args) }",
  'tldts-icann': "export const parse = (...args) => require('tldts-icann').parse(...args)",
  unified: "export const unified = (...args) => require('unified').unified(...args)",
  'write-file-atomic': "export default { sync: (...args) => require('write-file-atomic').sync(...args) }",
}

const late = {
  name: 'late',
  setup({ onLoad, onResolve }) {
    const filter = new RegExp(`^(?:${Object.keys(LATE).join('|')})$`)
    onResolve({ filter }, ({ path, importer }) =>
      importer.includes('/node_modules/') || importer === path ? undefined : { path, namespace: 'late' },
    )
    onLoad({ filter, namespace: 'late' }, ({ path }) => ({ contents: LATE[path], resolveDir: process.cwd() }))
    // Commander starts other programs for commands that are programs of their own; there are none here.
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'none' }))
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: '' }))
  },
}

/** A function of a language's code, by its answers: read when they are asked for. */
const byCode = (name, ask, codes) => {
  const answers = JSON.stringify(Object.fromEntries(codes.map((code) => [code, JSON.stringify(ask(code))])))
  return `const ${name}Answers = ${answers}; export const ${name} = (code) => JSON.parse(${name}Answers[code])`
}
/** A function that gives a list for a name, by its answers. */
const byName = (name, ask, names) => {
  const answers = JSON.stringify(Object.fromEntries(names.map((one) => [one, ask(one).join('\n')])))
  return `const ${name}Answers = ${answers}; export const ${name} = (one) => ${name}Answers[one].split('\\n')`
}

/** A function of a code unit by its answers: those of runs of units with the same answer, each in the high byte of a number with the first unit of its run below. */
const kindsByRange = (kindOf) => {
  const runs = []
  for (let code = 0; code <= 0xffff; code++) if (code === 0 || kindOf(code) !== kindOf(code - 1)) runs.push((kindOf(code) << 16) | code)
  return `const runs = [${runs}]
    export const kindByPattern = (code) => {
      let low = 0
      for (let high = runs.length; high - low > 1; ) {
        const middle = (low + high) >> 1
        if ((runs[middle] & 0xffff) > code) high = middle
        else low = middle
      }
      return runs[low] >> 16
    }`
}

/** What Intl says of months, weekdays and counted times, the phrases, and the lists of all languages, written down: the modules that work them out are replaced by their answers. */
const answered = {
  name: 'answered',
  async setup({ onLoad }) {
    const { LANGUAGES } = await import('../dist/languages.js')
    const codes = LANGUAGES.map(({ code }) => code)
    const answer = (filter, contentsOf) => onLoad({ filter }, async () => ({ contents: (await contentsOf()).join('\n') }))
    answer(/fields[\\/]calendar-names\.ts$/, async () => {
      const { plainName, ...questions } = await import('../dist/fields/calendar-names.js')
      return [...Object.entries(questions).map(([name, ask]) => byCode(name, ask, codes)), `export const plainName = ${plainName}`]
    })
    answer(/src[\\/]character-kinds\.ts$/, async () => {
      const { kindByPattern, ...kinds } = await import('../dist/character-kinds.js')
      return [...Object.entries(kinds).map(([name, kind]) => `export const ${name} = ${kind}`), kindsByRange(kindByPattern)]
    })
    answer(/fields[\\/]counted-times\.ts$/, async () => {
      const { UNITS, wordsOfCounts } = await import('../dist/fields/counted-times.js')
      return [`export const UNITS = ${JSON.stringify(UNITS)}`, byCode('wordsOfCounts', wordsOfCounts, codes)]
    })
    answer(/src[\\/]all-languages\.ts$/, async () => {
      const { familyOfAll, ofAllLanguages } = await import('../dist/all-languages.js')
      const [{ words, ...kinds }] = LANGUAGES
      const lists = Object.keys(kinds).filter((name) => Array.isArray(kinds[name]))
      return [byName('ofAllLanguages', ofAllLanguages, lists), byName('familyOfAll', familyOfAll, Object.keys(words))]
    })
    answer(/src[\\/]phrase-list\.ts$/, async () => {
      const lists = await import('../dist/phrase-list.js')
      return Object.entries(lists).map(([name, list]) => `export const ${name} = () => ${JSON.stringify(list())}`)
    })
    // The library has the trigrams of 187 languages, and parts them all when it is first asked.
    answer(/franc[\\/]data\.js$/, async () => {
      const { LANGUAGES_READ } = await import('../dist/fields/language.js')
      const { data } = await import(new URL('./data.js', import.meta.resolve('franc')))
      const read = Object.entries(data).map(([script, models]) => [
        script,
        Object.fromEntries(Object.entries(models).filter(([code]) => LANGUAGES_READ.includes(code))),
      ])
      return [`export const data = ${JSON.stringify(Object.fromEntries(read))}`]
    })
  },
}

/** Properties of models that are numbers as text. */
const NUMBERS = ['features', 'thresholds', 'questions', 'leaves', 'leans']
const models = { size: 0, bytes: [] }

/** A model whose numbers stand in the file of bytes, named by their places there. */
const model = (text) =>
  JSON.parse(text, (name, value) => {
    if (typeof value !== 'string' || !NUMBERS.includes(name)) return value
    const bytes = Buffer.from(value, 'base64')
    models.bytes.push(bytes)
    models.size += bytes.length
    return `${models.size - bytes.length} ${models.size}`
  })

const storedBytes = {
  name: 'stored-bytes',
  setup({ onLoad }) {
    onLoad({ filter: /model[^\\/]*\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify(model(await readFile(path, 'utf8'))),
      loader: 'json',
    }))
    onLoad({ filter: /src[\\/]stored-bytes\.ts$/ }, () => ({
      contents: `import { readFileSync } from 'node:fs'; import { join } from 'node:path'
        let all
        export const textOf = () => { throw new Error('the command stores no model') }
        export const bytesOf = (place) => {
          all ??= readFileSync(join(__dirname, 'models.bytes')).buffer
          return all.slice(...place.split(' ').map(Number))
        }`,
    }))
  },
}

const lateLists = {
  name: 'late-lists',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]languages\.ts$/ }, async ({ path }) => ({
      contents: withLateLists(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
    onLoad({ filter: /src[\\/]word-lists\.ts$/ }, async ({ path }) => ({
      contents: withLateWords(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}

const latePatterns = {
  name: 'late-patterns',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withLatePatterns(withWordsAsked(await readFile(path, 'utf8'))),
      loader: 'ts',
    }))
  },
}

const BUNDLE = 'dist/command/cli.cjs'

rmSync('dist/command', { recursive: true, force: true })
await build({
  entryPoints: ['src/cli.ts'],
  outfile: BUNDLE,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  // Names stay: the date library is asked for some of its readers by theirs.
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
  plugins: [late, answered, storedBytes, lateLists, latePatterns],
  // The thread pool loads a file of its own, and is only there for many inputs.
  external: ['piscina'],
  define: { 'import.meta.url': 'ownAddress' },
  banner: { js: "const ownAddress=require('node:url').pathToFileURL(__filename).href;" },
})
writeFileSync('dist/command/models.bytes', Buffer.concat(models.bytes))
// The bundler escapes letters beyond ASCII in strings, and leaves them as they are in patterns; the command reads its bundle as Latin-1.
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
writeFileSync(BUNDLE, readFileSync(BUNDLE, 'utf8').replace(/[\u0080-\uffff]/g, escaped))
await build({
  entryPoints: ['src/batch/worker.ts'],
  outfile: 'dist/command/batch/worker.js',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
  banner: {
    js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url),__filename=import.meta.filename;",
  },
})
execFileSync(process.execPath, ['.build/code-cache.cjs'], { stdio: 'inherit' })
