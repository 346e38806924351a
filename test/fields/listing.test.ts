import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { listStart } from '../../src/fields/listing.js'
import { block } from '../block.js'

const read = (lines: readonly string[]) => {
  const { record } = clean(lines.join('\n'))
  const { headline, authors, date, modified, summary, dateline, siteName, warnings } = record
  return { headline, authors, date, modified, summary, dateline, siteName, warnings: warnings.map(({ code }) => code) }
}
/** Titles with what stands below or above each. */
const listOf = (titles: readonly string[], entry: (title: string, day: number) => readonly string[]): readonly string[] =>
  titles.flatMap((title, i) => entry(title, 28 - i))

const ENGLISH = [
  'Tide wall wins council vote',
  'Ferry to Ellery stops for two weeks',
  'School by the canal to get a new wing',
  'Mayor says she will step down in June',
  'Walkers rescued from the flats',
  'Nursery fees to rise from summer',
  'New coach for the rowing club',
  'Museum opens its cabinet of charts',
]
const GERMAN = [
  'Hafenrat stimmt für neue Mole',
  'Fähre nach Ellern fällt zwei Wochen aus',
  'Schule am Deich bekommt einen Anbau',
  'Bürgermeisterin kündigt Rücktritt an',
  'Wattwanderer aus dem Schlick gerettet',
  'Gebühren steigen ab Sommer',
  'Neuer Trainer für den Ruderclub',
  'Museum zeigt alte Seekarten',
]
const SPANISH = [
  'El pleno aprueba el dique',
  'El ferri de Elera para dos semanas',
  'La escuela del canal tendrá un ala nueva',
  'La alcaldesa anuncia que se va en junio',
  'Rescatan a unos paseantes en el fango',
  'Suben las cuotas de la guardería',
  'Nuevo entrenador para el club de remo',
  'El museo muestra sus cartas náuticas',
]
const JAPANESE = [
  '港の防潮堤、町議会が可決',
  'フェリー、2週間運休へ',
  '運河そばの学校を増築',
  '町長が6月での退任を表明',
  '干潟で散策者を救助',
  '保育料、夏から値上げ',
  'ボート部に新監督',
  '博物館で古地図展',
]

describe('a list of other pages', () => {
  const nothing = { authors: [], date: null, modified: null, summary: null, dateline: null, warnings: ['not-an-article'] }

  it.each([
    ['days below titles', ['The Coast Ledger', 'News', 'Sport', ...listOf(ENGLISH, (title, day) => [title, `${day} February 2026`])]],
    ['days above titles', ['Küstenbote', 'Politik', ...listOf(GERMAN, (title, day) => [`${day}. Februar 2026`, title])]],
    ['days behind titles', listOf(SPANISH, (title, day) => [`* ${title} (${day} de febrero de 2026)`])],
    ['authors and days', listOf(GERMAN, (title, day) => [title, 'Von Jürgen Groß', `${day}.02.2026`])],
    ['a script without spaces', ['港新聞', '社会', ...listOf(JAPANESE, (title, day) => [title, `2026年2月${day}日`])]],
    [
      'leads',
      listOf(SPANISH, (title, day) => [title, `${day} de febrero de 2026`, 'Lo que se discutía desde hacía dos años se votó anoche.']),
    ],
    ['times counted from now', listOf(GERMAN, (title, day) => [title, `vor ${day} Stunden`])],
    ['links', listOf(ENGLISH, (title, day) => [`### [${title}](/a/${day})`, '', `${day} February 2026`, ''])],
  ])('is no article, and none of its entries is taken for one: %s', (_, lines) => {
    expect(read(lines)).toMatchObject({ headline: null, ...nothing })
  })

  it('keeps the title that stands above it', () => {
    const lines = [
      '# The Coast Ledger',
      '',
      ...listOf(ENGLISH, (title, day) => [`### [${title}](/a/${day})`, '', `${day} February 2026`, '']),
    ]
    expect(read(lines)).toMatchObject({ headline: 'The Coast Ledger', ...nothing })
  })
})

it('a list of any length is read', () => {
  const blocks = Array.from({ length: 150_000 }, (_, index) => block('Tide wall wins council vote (3 February 2026)', { index }))
  expect(listStart(blocks)).toBe(0)
}, 30_000)

describe('no list of other pages', () => {
  const sentences = [
    'The harbour council voted on Monday night to build the tide wall that has divided the town for two years.',
    'Fishermen had warned that the wall would close the small basin behind the old fish market for good.',
  ]
  const article = ['Tide wall wins council vote', 'By Mara Quill', '28 February 2026', ...sentences]

  it('is a short article above the titles of others', () => {
    const lines = [...article, ...listOf(ENGLISH.slice(1), (title, day) => [title, `${day} January 2026`])]
    expect(read(lines)).toMatchObject({ headline: 'Tide wall wins council vote', authors: ['Mara Quill'], date: '2026-02-28' })
  })

  it('is an article with dated comments', () => {
    const comments = listOf(ENGLISH, (_, day) => ['Tobias Renn', `${day} February 2026`, 'I still think that it costs far too much.'])
    expect(read([...article, ...sentences, 'Comments', ...comments])).toMatchObject({ authors: ['Mara Quill'], date: '2026-02-28' })
  })

  it('is a chronicle, which tells what happened each day', () => {
    const days = listOf(ENGLISH, (title, day) => [`${day} February 1962`, `${title}, as the harbour office wrote in its book that night.`])
    expect(read([...article, ...days])).toMatchObject({ headline: 'Tide wall wins council vote', date: '2026-02-28' })
  })

  it('is a live blog, which says more at a time than a lead does', () => {
    const posts = listOf(ENGLISH, (title, day) => [`${day} Feb 2026 18.${day}`, title, ...sentences])
    expect(read(['Storm over Port Ellery: live updates', 'By Mara Quill', '28 Feb 2026', ...posts]).authors).toEqual(['Mara Quill'])
  })
})
