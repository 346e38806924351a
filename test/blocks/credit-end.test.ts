import { describe, expect, it } from 'vitest'
import { endsInCredit } from '../../src/blocks/credit-end.js'
import { clean } from '../../src/clean.js'

describe('a line', () => {
  it.each([
    'The old pier at dusk. Photo: Dana Voss/Getty',
    'The old pier at dusk (AP Photo/Dana Voss)',
    'The old pier at dusk. REUTERS/Dana Voss',
    'The old pier at dusk © Dana Voss',
    'Die alte Brücke am Abend. (Foto: Anna Weiß)',
    'Le vieux quai, lundi. MARC VIDAL / AFP',
    'Старый причал. Фото: Елена Орлова',
    '旧码头在退潮时露出来。高岚 摄',
    '干潮時の古い桟橋（写真：共同）',
    '썰물 때의 옛 부두. [사진=연합뉴스]',
  ])('ends in a credit: %s', (line) => {
    expect(endsInCredit(line)).toBe(true)
  })

  it.each([
    'He took a photo: the bridge, the river and the rain that fell',
    'The council voted on Monday (eight of eleven members',
    'The pier and/or the wall that the council',
    'Photo: Dana Voss said that the pier',
    'The old pier at dusk.',
  ])('ends in none: %s', (line) => {
    expect(endsInCredit(line)).toBe(false)
  })
})

it('parts a credited caption from the paragraph right below it', () => {
  const text = [
    '   Ferry crews end strike after nine days',
    '',
    '   By Nora Kettle',
    '',
    '   14 January 2026',
    '',
    '   The ferry crews of Calder Sound went back to work on Wednesday after',
    '   nine days in which the two islands had been reached by fishing boat',
    '   alone.',
    '',
    '   The Marigold at her berth on Wednesday. Photo: Lena Orr/Getty',
    '   Under the agreement the night crossing will carry four hands instead of',
    '   three, and the company drops its plan to close the ticket office in',
    '   winter.',
    '',
    '   Shopkeepers on the larger island said that shelves would be full again',
    '   by the end of the week, though milk and bread were still being shared',
    '   out.',
  ]
  const { captions, body } = clean(`${text.join('\n')}\n`).record
  expect(captions).toEqual([{ text: 'The Marigold at her berth on Wednesday.', credit: 'Lena Orr/Getty' }])
  expect(body).toContain('\n\nUnder the agreement the night crossing')
})
