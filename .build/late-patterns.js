// Has a module make its slow patterns when they are first asked for. V8 reads a pattern where it stands, and a class of Unicode letters in it
// takes it 30 to 120 microseconds: a start makes some hundred of them, and runs half.
import ts from 'typescript'
import { edited, identifiersIn, MADE_LATE, parsed } from './edits.js'

const isSlow = (node) =>
  node !== undefined &&
  (ts.isRegularExpressionLiteral(node) ? node.text.includes('\\p{') : ts.isNewExpression(node) && node.expression.getText() === 'RegExp')

/** The declarations `const NAME = pattern` that a module keeps to itself, by name. */
const latePatterns = (source) =>
  new Map(
    source.statements
      .filter((statement) => ts.isVariableStatement(statement) && statement.modifiers === undefined)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .filter(({ initializer }) => isSlow(initializer))
      .map((declaration) => [declaration.name.getText(), declaration]),
  )

const isInFunction = (node) => node.parent !== undefined && (ts.isFunctionLike(node.parent) || isInFunction(node.parent))

/** Whether a pattern is the value of a property in what a module makes at once: the property makes it when it is asked for. */
const isValueOfTable = (node) => ts.isPropertyAssignment(node.parent) && !isInFunction(node)

const slowValuesIn = (node) =>
  ts.isRegularExpressionLiteral(node) && isSlow(node) && isValueOfTable(node) ? [node] : node.getChildren().flatMap(slowValuesIn)

/** The edits that make a property with a value one that asks `answer` for it. */
const asGetter = (node, answer) => [
  { at: node.parent.getStart(), text: 'get ' },
  { at: node.parent.name.end, end: node.end, text: `() { return ${answer} }` },
]

/** What `text`, a module in TypeScript, becomes. */
export const withLatePatterns = (text) => {
  const source = parsed(text)
  const late = latePatterns(source)
  const uses = identifiersIn(source).filter((node) => late.has(node.text) && node.parent !== late.get(node.text))
  const edits = uses.flatMap((node) => {
    if (node.parent.name === node) throw new Error(`${node.text} is the name of a slow pattern and of something else: rename one`)
    return isValueOfTable(node) ? asGetter(node, `${node.text}()`) : [{ at: node.end, text: '()' }]
  })
  const values = slowValuesIn(source)
  edits.push(...values.flatMap((node, i) => asGetter(node, `latePattern${i}()`)))
  for (const { initializer } of late.values()) {
    edits.push({ at: initializer.getStart(), text: 'madeLate(() => ' }, { at: initializer.end, text: ')' })
  }
  if (edits.length === 0) return text
  const made = values.map((node, i) => `const latePattern${i} = madeLate(() => ${node.getText()})\n`).join('')
  return `${edited(text, edits)}\n${made}${MADE_LATE}`
}
