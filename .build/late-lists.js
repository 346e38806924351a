// Has the lists of words of `languages.ts` split when they are first asked for: a start needs a tenth of them.
import ts from 'typescript'

const isList = (node) => ts.isCallExpression(node) && ['list', 'greek'].includes(node.expression.getText())

const propertiesIn = (node) =>
  ts.isPropertyAssignment(node) && isList(node.initializer) ? [node] : node.getChildren().flatMap(propertiesIn)

/** What `text`, a module in TypeScript, becomes: each property that is a list is one that makes it once. */
export const withLateLists = (text) => {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  const pieces = ['const madeLists = [];']
  let from = 0
  for (const [i, property] of propertiesIn(source).entries()) {
    pieces.push(
      text.slice(from, property.getStart()),
      `get ${property.name.getText()}() { return madeLists[${i}] ??= ${property.initializer.getText()} }`,
    )
    from = property.end
  }
  return [...pieces, text.slice(from)].join('')
}
