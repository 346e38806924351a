import { expect, test } from 'vitest'
import { linesOf } from '../../src/text/lines.js'

test('leaves each character of a line as it is', () => {
  const texts = ['"Tide wall" \\n', '\u0000\u001b\t', '\ud83d und \udc1f', 'sep\u2028arated', '']
  expect(linesOf([...texts, 'the end'].join('\r\n')).map(({ text }) => text)).toEqual([...texts, 'the end'])
})
