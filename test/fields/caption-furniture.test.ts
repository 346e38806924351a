import { expect, it } from 'vitest'
import { withoutFurniture } from '../../src/fields/caption-furniture.js'

it.each([
  ['[写真]冬の灯台', '冬の灯台'],
  ['【写真】冬の灯台＝共同', '冬の灯台＝共同'],
  ['[Photo] The pier at dusk.', 'The pier at dusk.'],
  ['[The pier at dusk]', 'The pier at dusk'],
  ['【海】冬の灯台', '【海】冬の灯台'],
  ['[Photo by Dana Voss] The pier', '[Photo by Dana Voss] The pier'],
])('a word for a picture in brackets is no part of the caption: "%s"', (text, caption) => {
  expect(withoutFurniture(text)).toBe(caption)
})

it.each(['1 of 3 The pier at dusk', '2 de 3 The pier at dusk', 'Photo 2 sur 3 The pier at dusk', 'Zdjęcie 1 z 12: The pier at dusk'])(
  'the number of a picture is no part of the caption: "%s"',
  (text) => {
    expect(withoutFurniture(text)).toBe('The pier at dusk')
  },
)

it.each(['View 3 Images', '이미지 확대보기', 'Click to enlarge'])('a button of a picture is no caption: "%s"', (button) => {
  expect(withoutFurniture(button)).toBe('')
})
