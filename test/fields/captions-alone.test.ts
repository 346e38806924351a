import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'

const read = (...lines: readonly string[]) => clean(`${lines.join('\n\n')}\n`).record
const PIER = 'The pier at low tide'

describe('a text of pictures alone', () => {
  it.each<[readonly string[], string, string | null]>([
    [
      ['The Isla Grey leaves the pier. Photograph: Dana Voss/Harbour Pictures'],
      'The Isla Grey leaves the pier.',
      'Dana Voss/Harbour Pictures',
    ],
    [['The Isla Grey leaves the pier. REUTERS/Dana Voss'], 'The Isla Grey leaves the pier.', 'REUTERS/Dana Voss'],
    [['REUTERS/Dana Voss Lift the pier, he said'], 'Lift the pier, he said', 'REUTERS/Dana Voss'],
    [[PIER, '(Photo: Dana Voss, AP)'], PIER, 'Dana Voss, AP'],
    [['Photo: Dana Voss', `${PIER}.`], `${PIER}.`, 'Dana Voss'],
    [['Image source, Dana Voss', `Image caption, ${PIER}`], PIER, 'Dana Voss'],
    [['Image 1 of 4', PIER], PIER, null],
    [['Enlarge / The pier'], 'The pier', null],
    [['Enlarge / The pier', 'Dana Voss'], 'The pier', 'Dana Voss'],
    [[`![${PIER}](https://coast.example/p.jpg)`, `${PIER}. © Dana Voss`], `${PIER}.`, 'Dana Voss'],
    [['Die Brücke bei Ebbe. Foto: dpa/Jürgen Groß'], 'Die Brücke bei Ebbe.', 'dpa/Jürgen Groß'],
    [['Le vieux quai lundi.', 'Crédit photo : AFP'], 'Le vieux quai lundi.', 'AFP'],
    [['干潮時の古い桟橋', '写真：共同'], '干潮時の古い桟橋', '共同'],
    [['썰물 때의 옛 부두. [사진=연합뉴스]'], '썰물 때의 옛 부두.', '연합뉴스'],
    [['De haven van Ellerveen in de winter (Foto: Joost Veld)'], 'De haven van Ellerveen in de winter', 'Joost Veld'],
    [[`${PIER} (Getty Images)`], PIER, 'Getty Images'],
    [['![](https://coast.example/p.jpg)', `${PIER}.`], `${PIER}.`, null],
  ])('has the caption and its credit, and no headline: %j', (lines, text, credit) => {
    const { captions, headline, authors, body } = read(...lines)
    expect({ captions, headline, authors, body }).toEqual({ captions: [{ text, credit }], headline: null, authors: [], body: null })
  })

  it('has each caption of a gallery', () => {
    const { captions } = read('1 of 2', 'The pier.', 'Dana Voss / Harbour News', '2 of 2', 'The wall.', 'Tobias Renn / Harbour News')
    expect(captions).toEqual([
      { text: 'The pier.', credit: 'Dana Voss / Harbour News' },
      { text: 'The wall.', credit: 'Tobias Renn / Harbour News' },
    ])
  })

  it.each(['(Photo: Dana Voss, AP)', 'Foto: dpa/Jürgen Groß', 'View image in fullscreen'])('has none where only "%s" is left', (line) => {
    const { captions, headline } = read(line)
    expect({ captions, headline }).toEqual({ captions: [], headline: null })
  })

  it.each([
    'Tide wall wins council vote | The Coast Ledger',
    'Council sells the pier - Reuters',
    'Council sells the pier (Reuters)',
    'Rat verkauft die alte Mole im Hafen (dpa)',
    'Photo: the bridge that parted a town',
    'In pictures: the storm hits Port Ellery',
    'Words by Mara Quill; photographs by Dana Voss',
    'By Mara Quill and Tobias Renn, Reuters',
    'The council voted on Monday to build the wall. (dpa)',
    'WASHINGTON (Reuters) - The bank raised its rate. Photo: Dana Voss',
  ])('is not "%s"', (line) => {
    expect(read(line).captions).toEqual([])
  })
})
