// Modules in TypeScript, read and edited before they are bundled.
import ts from 'typescript'

export const parsed = (text) => ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)

/** The text with each edit in place of what stands from `at` to `end`; without an end nothing goes. */
export const edited = (text, edits) =>
  edits.sort((a, b) => b.at - a.at).reduce((before, edit) => before.slice(0, edit.at) + edit.text + before.slice(edit.end ?? edit.at), text)

const isNameOfProperty = (node) =>
  node.parent.name === node &&
  (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent))

/** Every place where an identifier stands, declarations included and names of properties not. */
export const identifiersIn = (node) => {
  const own = ts.isIdentifier(node) && !isNameOfProperty(node) ? [node] : []
  return [...own, ...node.getChildren().flatMap(identifiersIn)]
}

/** Makes a value when it is first asked for. */
export const MADE_LATE = 'function madeLate(make) { let made; return () => (made ??= make()) }\n'
