// Has the lists of `word-lists.ts` split when they are first asked for, as those of `languages.ts` are: in the bundle each is a function.
import ts from 'typescript'

const parsed = (text) => ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)

const edited = (text, edits) =>
  edits.sort((a, b) => b.at - a.at).reduce((before, edit) => before.slice(0, edit.at) + edit.text + before.slice(edit.at), text)

const isExported = (statement) => ts.isVariableStatement(statement) && statement.modifiers !== undefined

/** What the module of the lists becomes: all that it exports is a list. */
export const withLateWords = (text) => {
  const lists = parsed(text)
    .statements.filter(isExported)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
  const edits = lists.flatMap(({ initializer }) => [
    { at: initializer.getStart(), text: 'madeLate(() => ' },
    { at: initializer.end, text: ')' },
  ])
  return `${edited(text, edits)}\nfunction madeLate(make) { let made; return () => (made ??= make()) }\n`
}

const isOfLists = (statement) => ts.isImportDeclaration(statement) && statement.moduleSpecifier.text.endsWith('/word-lists.js')

const identifiersIn = (node) => [...(ts.isIdentifier(node) ? [node] : []), ...node.getChildren().flatMap(identifiersIn)]

/** Whether an identifier names what it stands in, such as a property, and asks for no value. */
const isName = (node) => node.parent.name === node && !ts.isShorthandPropertyAssignment(node.parent)

/** What a module becomes that imports lists: it asks for each where it names it. */
export const withWordsAsked = (text) => {
  const { statements } = parsed(text)
  const names = new Set(
    statements.filter(isOfLists).flatMap(({ importClause }) => importClause.namedBindings.elements.map(({ name }) => name.text)),
  )
  if (names.size === 0) return text
  const edits = statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .flatMap(identifiersIn)
    .filter((node) => names.has(node.text) && !isName(node))
    .map((node) => ({ at: node.end, text: ts.isShorthandPropertyAssignment(node.parent) ? `: ${node.text}()` : '()' }))
  return edited(text, edits)
}
