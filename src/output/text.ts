import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Written } from './formats.js'

/** Plain text for reading: headline, byline, date, then the body without markup, one paragraph a line, blank lines between. */
export const text = (record: Written): string => {
  if ('error' in record) return `error: ${record.error.message}\n`
  const facts = [record.byline, record.date?.slice(0, 10)].filter((fact) => fact !== null && fact !== undefined).join(', ')
  const body = record.body === null ? '' : plain(unified().use(remarkParse).parse(record.body))
  return `${[record.headline, facts, body, record.url].filter((part) => part !== null && part !== '').join('\n\n')}\n`
}

const plain = (node: Nodes): string => {
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return node.children.map(plain).join('\n\n')
    case 'list':
      return node.children.map((item, i) => `${node.ordered ? `${(node.start ?? 1) + i}.` : '-'} ${plain(item)}`).join('\n\n')
    case 'listItem':
      return node.children.map(plain).join('\n\n')
    case 'break':
      return '\n'
    case 'thematicBreak':
      return ''
    default:
      if ('children' in node) return node.children.map(plain).join('')
      return 'value' in node ? node.value.replaceAll('\n', node.type === 'code' ? '\n' : ' ') : ''
  }
}
