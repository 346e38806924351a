import { describe, expect, it } from 'vitest'
import { split } from '../../src/fields/captions.js'

describe('a caption', () => {
  it.each([
    [
      'The Isla Grey leaves the pier. Photograph: Dana Voss/Harbour Pictures',
      'The Isla Grey leaves the pier.',
      'Dana Voss/Harbour Pictures',
    ],
    ['(Photo: Dana Voss, AP)', '', 'Dana Voss, AP'],
    ['REUTERS/Dana Voss Lift the pier, he said', 'Lift the pier, he said', 'REUTERS/Dana Voss'],
    ['Foto: dpa/Jürgen Groß', '', 'dpa/Jürgen Groß'],
    ['Crédit photo : AFP', '', 'AFP'],
    ['写真：共同', '', '共同'],
    ['Enlarge / The pier', 'The pier', null],
    ['The pier at low tide', 'The pier at low tide', null],
  ])('%s', (text, caption, credit) => {
    expect(split({ text, markdown: text })).toEqual({ text: caption, credit })
  })
})
