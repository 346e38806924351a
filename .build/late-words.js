// Has the lists of `word-lists.ts` split when they are first asked for, as those of `languages.ts` are: in the bundle each is a function.
import ts from 'typescript'
import { edited, identifiersIn, MADE_LATE, parsed } from './edits.js'

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
  return `${edited(text, edits)}\n${MADE_LATE}`
}

const isOfLists = (statement) => ts.isImportDeclaration(statement) && statement.moduleSpecifier.text.endsWith('/word-lists.js')

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
    .filter(({ text: name }) => names.has(name))
    .map((node) => ({ at: node.end, text: ts.isShorthandPropertyAssignment(node.parent) ? `: ${node.text}()` : '()' }))
  return edited(text, edits)
}
