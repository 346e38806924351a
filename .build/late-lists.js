// Has the lists of words of `languages.ts` split when they are first asked for: a start needs a tenth of them.
import ts from 'typescript'
import { edited, parsed } from './edits.js'

const isList = (node) =>
  ts.isPropertyAssignment(node) &&
  ts.isCallExpression(node.initializer) &&
  ['list', 'greek'].includes(node.initializer.expression.getText())

const objectsIn = (node) => {
  const own = ts.isObjectLiteralExpression(node) && node.properties.some(isList) ? [node] : []
  return [...own, ...node.getChildren().flatMap(objectsIn)]
}

/** The lists of one object, in the order of their names: by name, by what they are split. */
const listsOf = (object) =>
  object.properties
    .filter(isList)
    .map(({ name, initializer }) => ({
      name: name.getText(),
      split: initializer.expression.getText(),
      text: initializer.arguments[0].getText(),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

/** A class of objects with the same lists: a getter for each object would take V8 longer than splitting them all. */
const classOf = (name, lists) => {
  const getters = lists.map(({ name: list, split }, i) => `get ${list}() { return this.made[${i}] ??= ${split}(this.texts[${i}]) }`)
  return `class ${name} { made = []; constructor(texts, rest) { this.texts = texts; Object.assign(this, rest) } ${getters.join(' ')} }\n`
}

/** What `text`, a module in TypeScript, becomes: objects with lists are made of classes that split each list once. */
export const withLateLists = (text) => {
  const source = parsed(text)
  const classes = new Map()
  const edits = objectsIn(source).flatMap((object) => {
    const lists = listsOf(object)
    const shape = lists.map(({ name, split }) => `${name}: ${split}`).join(', ')
    if (!classes.has(shape)) classes.set(shape, { name: `Lists${classes.size}`, lists })
    return [
      {
        at: object.getStart(),
        text: `new ${classes.get(shape).name}([${lists.map(({ text }) => text).join(', ')}], `,
      },
      ...object.properties.filter(isList).map((property) => ({ at: property.getStart(), end: afterComma(text, property.end), text: '' })),
      { at: object.end, text: ')' },
    ]
  })
  return [...classes.values()].map(({ name, lists }) => classOf(name, lists)).join('') + edited(text, edits)
}

const afterComma = (text, at) => (text[at] === ',' ? at + 1 : at)
