import type { Entry, EntryValue, FrontMatter, Line, Span } from '../types.js'

/** What opens and closes front matter: YAML has dashes and may close with points, TOML has plus signs. */
const CLOSINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['---', ['---', '...']],
  ['+++', ['+++']],
])
/** More lines are no front matter but a page between two rules. */
const MOST_LINES = 300
/** `title: Tide wall wins`, `publish date: 2026-02-03`, `title = "Tide wall wins"`. */
const KEYED = /^(?<key>[\p{Alpha}_][\p{Alpha}\p{N}_ .-]{0,40}?)\s?[:=](?!\/\/)\s*(?<rest>\S.*)?$/u
const ITEM = /^\s*-(?:\s+(?<item>.*))?$/u
/** `text: The pier at dusk`: an inner key. */
const INNER = /^(?<name>[\p{Alpha}_]{1,20}):\s+(?<text>.+)$/u
/** `|`, `>-`: the value stands on the lines below. */
const BLOCK = /^[|>][+\d-]{0,2}$/u
const NOTHING = new Set(['', 'null', '~', '[]', '{}', '""', "''"])

/**
 * The front matter that opens a text; undefined where there is none. Tools write YAML that is none, as a
 * title with a colon in it, and each value must name its lines: what is read is what the lines show, and no line makes the rest unreadable.
 */
export const frontMatterOf = (lines: readonly Line[]): Front | undefined => {
  const first = lines.findIndex(({ text }) => text.trim() !== '')
  const opening = lines[first]
  const closings = opening === undefined ? undefined : CLOSINGS.get(opening.text.trim())
  if (opening === undefined) return
  if (closings === undefined) return FACT.test(opening.text) || WARC.test(opening.text) ? headerOf(lines, first) : undefined
  const entries: DraftEntry[] = []
  for (let i = first + 1; i < Math.min(lines.length, first + MOST_LINES); i++) {
    const line = lines[i] as Line
    if (closings.includes(line.text.trimEnd())) {
      const spans: readonly Span[] = [[opening.number, line.number]]
      return entries.length === 0 ? undefined : { frontMatter: { entries: entries.map(entryOf), spans }, length: i + 1, isMarked: true }
    }
    if (!takes(line, entries)) return
  }
  return
}

/** Front matter, the number of lines up to its end, and whether marks stand around it, below which a text is Markdown. */
type Front = { readonly frontMatter: FrontMatter; readonly length: number; readonly isMarked: boolean }

/** `Title: Tide wall wins`, `URL: https://coast.example/tide`: the first of several such lines, of which one has the title. */
const FACT = /^(?:title|headline|url|url source|source|link|author|authors|byline|date|published|site|publication)\s?:\s?\S/i
const TITLE = /^(?:title|headline)$/i
/** What readers for language models write between header and text. */
const CONTENT = /^Markdown Content:\s*$/i
/** The header of a record of a crawl; its first line has no key. */
const WARC = /^WARC(?:-[A-Z]|\/\d)/
const VERSION = /^WARC\/\d/u
const HEADER_LINES = 2

/** The same without marks around it: lines that all have a key, up to a blank line or a rule, or with blank lines between up to where the text is announced. */
const headerOf = (lines: readonly Line[], first: number): Front | undefined => {
  const entries: DraftEntry[] = []
  const content = lines.slice(first, first + CONTENT_LINES).findIndex(({ text }) => CONTENT.test(text))
  let end = first
  if (VERSION.test((lines[first] as Line).text)) end++
  for (; end < lines.length; end++) {
    const line = lines[end] as Line
    if (content >= 0 && end > first + content) break
    if (line.text.trim() === '' && content >= 0) continue
    if (line.text.trim() === '' || RULE.test(line.text)) break
    if (!KEYED.test(line.text) || !takes(line, entries)) return
  }
  const isTitled = entries.some(({ key }) => TITLE.test(key)) || WARC.test((lines[first] as Line).text)
  if (entries.length < HEADER_LINES || end === lines.length || !isTitled) return
  const spans: readonly Span[] = [[(lines[first] as Line).number, (lines[end - 1] as Line).number]]
  return { frontMatter: { entries: entries.map(entryOf), spans }, length: end, isMarked: content >= 0 }
}
const CONTENT_LINES = 30
const RULE = /^\s*[-=_*]{3,}\s*$/u

type DraftValue = { name: string | undefined; text: string; spans: [number, number][] }
type DraftEntry = { readonly key: string; readonly values: DraftValue[]; readonly spans: [number, number][]; isBlock: boolean }

const entryOf = ({ key, values, spans }: DraftEntry): Entry => ({
  key,
  values: values.flatMap(({ name, text, spans: own }): EntryValue[] => {
    const value = scalarOf(text)
    return value === undefined ? [] : [{ name, text: value, spans: own }]
  }),
  spans,
})

/** Takes a line in; false where it can't be one of front matter. */
const takes = (line: Line, entries: DraftEntry[]): boolean => {
  const { text, number } = line
  const entry = entries.at(-1)
  const isInner = /^\s/u.test(text) || text.startsWith('- ')
  if (text.trim() === '') return entry?.isBlock === true
  if (isInner) {
    if (entry === undefined) return false
    extend(entry.spans, number)
    takesInner(text, number, entry)
    return true
  }
  if (text.startsWith('#')) return true
  const groups = KEYED.exec(text)?.groups
  if (groups === undefined) return false
  const rest = (groups['rest'] ?? '').trim()
  const isBlock = BLOCK.test(rest)
  const own = { key: groups['key'] ?? '', values: [], spans: [[number, number] as [number, number]], isBlock }
  entries.push(own)
  if (!isBlock) for (const item of itemsOf(rest)) addTo(own, { name: undefined, text: item, number })
  return true
}

const takesInner = (text: string, number: number, entry: DraftEntry): void => {
  const item = ITEM.exec(text)?.groups
  const bare = (item === undefined ? text : (item['item'] ?? '')).trim()
  const inner = entry.isBlock ? undefined : INNER.exec(bare)?.groups
  const last = entry.values.at(-1)
  if (inner !== undefined) addTo(entry, { name: inner['name'], text: inner['text'] ?? '', number })
  else if (item !== undefined && !entry.isBlock) addTo(entry, { name: undefined, text: bare, number })
  else if (last === undefined) addTo(entry, { name: undefined, text: bare, number })
  else {
    // The value goes on from the line above.
    last.text = BLOCK.test(last.text) ? bare : `${last.text} ${bare}`
    extend(last.spans, number)
  }
}

const addTo = (
  { values }: DraftEntry,
  { name, text, number }: { readonly name: string | undefined; readonly text: string; readonly number: number },
): void => {
  values.push({ name, text, spans: [[number, number]] })
}

const extend = (spans: [number, number][], number: number): void => {
  const last = spans.at(-1)
  if (last !== undefined && last[1] === number - 1) last[1] = number
  else if (last?.[1] !== number) spans.push([number, number])
}

/** The items of `[one, two]`; anything else is one. */
const itemsOf = (rest: string): readonly string[] => {
  if (rest === '') return []
  if (!rest.startsWith('[') || !rest.endsWith(']') || rest.startsWith('[[')) return [rest]
  return rest.slice(1, -1).match(FLOW_ITEM) ?? []
}
const FLOW_ITEM = /"(?:[^"\\]|\\.)*"|'[^']*'|[^,'"\s][^,]*/gu

/** A value without its quotes, the brackets of a wiki's link or the address of Markdown's; undefined where nothing is said. */
const scalarOf = (raw: string): string | undefined => {
  const text = raw.trim()
  if (NOTHING.has(text)) return
  const value = unquoted(text)
    .replace(/\[\[(?:[^[\]|]{0,200}\|)?(?<shown>[^[\]|]{1,200})\]\]/gu, '$<shown>')
    .replace(/^\[(?<shown>[^[\]]{1,300})\]\([^()\s]{1,2000}\)$/u, '$<shown>')
    .trim()
  return value === '' ? undefined : value
}

const unquoted = (text: string): string => {
  if (text.length < 2 || text.at(-1) !== text[0]) return text
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'")
  if (!text.startsWith('"')) return text
  try {
    return String(JSON.parse(text))
  } catch {
    return text.slice(1, -1).replaceAll('\\"', '"')
  }
}
