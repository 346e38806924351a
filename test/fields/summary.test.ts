import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'

const PROSE = [
  'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.',
  'Fishermen had warned that the wall would close the small basin, and shopkeepers had answered that without it there would soon be no shops.',
  'Work is to begin in spring, and the council expects that the first two hundred metres will stand before the storms of next winter.',
].join('\n\n')
const STANDFIRST = 'Traders on the north bank learned of the diversion from the radio'
const recordOf = (...lines: readonly string[]) => clean(['# Tide wall wins council vote', ...lines, PROSE].join('\n\n')).record

describe('the summary', () => {
  it.each([
    [STANDFIRST, 'By Mara Quill', '3 Feb 2026'],
    [STANDFIRST, '3 Feb 2026'],
    [`${STANDFIRST}.`, 'By Mara Quill'],
    [`### ${STANDFIRST}`, '[Mara Quill](https://coast.example/author/mara-quill)'],
  ])('is the text between the headline and the byline or the date, with a full stop or without: %s / %s', (...lines) => {
    const { summary, captions, body } = recordOf(...lines)
    expect(summary).toBe(lines[0]?.replace('### ', ''))
    expect(captions).toEqual([])
    expect(body).toContain(STANDFIRST)
  })

  it('stands above a picture and its caption too', () => {
    const picture = ['![The pier at dusk](https://coast.example/p.jpg)', 'The pier at dusk. Photograph: Dana Voss/Harbour Pictures']
    expect(recordOf(STANDFIRST, ...picture, '[Mara Quill](https://coast.example/author/mara-quill)', '3 Feb 2026').summary).toBe(STANDFIRST)
  })

  it('is no phrase below an image, which is its caption', () => {
    const text = [
      'Phà ra đảo Đá sẽ không chạy trong sáu tuần sau khi một vết nứt được phát hiện ở trục động cơ chính hôm thứ Hai.',
      'Công ty cho biết hôm thứ Ba rằng bộ phận này phải được đúc ở nước ngoài và không có con tàu nào khác có chiều rộng phù hợp.',
    ]
    const head = ['# Phà ra đảo Đá ngừng chạy sáu tuần', 'Nguyễn Thị Lan', '14/01/2026', '![](https://sund.example/p.jpg)']
    const { summary, captions } = clean([...head, 'Bến cảng đảo Đá vào mùa đông', ...text].join('\n\n')).record
    expect(summary).toBeNull()
    expect(captions.map((caption) => caption.text)).toEqual(['Bến cảng đảo Đá vào mùa đông'])
  })

  it('is the first paragraph where buttons and a picture stand between it and the facts', () => {
    const picture = 'The Isla Grey leaves the pier. Photograph: Dana Voss/Harbour Pictures'
    const first = `${STANDFIRST}, and they were not amused.`
    expect(recordOf('3 Feb 2026', 'Copy the link', picture, first, 'By Mara Quill, Port Ellery').summary).toBe(first)
    expect(recordOf('3 Feb 2026', first).summary).toBeNull()
  })

  it.each([
    ['Home > News > Harbour > The council and the wall of the harbour'],
    ['Tide wall: it wins the council vote'],
    ['The north bank at low tide on the day of the vote. Photo: Dana Voss'],
    ['Share this story with your friends on Facebook or by email'],
    ['The north bank'],
  ])('is not "%s"', (line) => {
    expect(recordOf(line, 'By Mara Quill', '3 Feb 2026').summary).toBeNull()
  })

  it.each([
    [STANDFIRST, '![](https://coast.example/p.jpg)', 'The old swing bridge at low tide © Dana Voss/The Coast Ledger', 'By Mara Quill'],
    [
      `${STANDFIRST}.`,
      'Listen to this article',
      'Share full article',
      'The old swing bridge at low tide. Photo: Dana Voss',
      'By Mara Quill',
    ],
    [`${STANDFIRST}, and lost an hour.`, 'Yesterday at 6:00 a.m. EDT', 'April 18, 2026 at 6:00 a.m. EDT', 'By Mara Quill'],
    [STANDFIRST, 'Gift this article free', 'By Mara Quill', '3 February 2026'],
  ])('is the text above the picture or the buttons too', (...lines) => {
    const { summary, body } = recordOf(...lines)
    expect(summary).toBe(lines[0])
    expect(body).toContain(STANDFIRST)
  })

  it.each([['By Mara Quill'], ['3 Feb 2026'], ['By Mara Quill', '3 Feb 2026']])('is not the only paragraph, below %s', (...facts) => {
    const [first = ''] = PROSE.split('\n\n')
    expect(clean(['Tide wall wins council vote', ...facts, first].join('\n\n')).record.summary).toBeNull()
  })

  it('stands below a headline that stands twice', () => {
    const head = ['Home', 'Harbour News', 'Tide wall wins council vote', 'Tide wall wins council vote']
    expect(clean([...head, `${STANDFIRST}.`, 'By Mara Quill', '3 Feb 2026', PROSE].join('\n')).record.summary).toBe(`${STANDFIRST}.`)
  })

  it('is not the caption above its credit', () => {
    expect(recordOf('The old swing bridge of the town at low tide', 'Photo: Dana Voss', 'By Mara Quill').summary).toBeNull()
  })

  it('is what the labels hold for a headline too, right above the text', () => {
    const lines = ['Vai al contenuto', 'Cronache', 'Esteri', 'Sport', 'Frana sulla provinciale, isolata la frazione di Pietralunga']
    const standfirst = 'Il distacco nella notte dopo tre giorni di pioggia. Nessun ferito. La strada resterà chiusa almeno una settimana'
    const facts = ['4 febbraio 2026 | 09:18', 'di Ludovica Serra', '3 min', 'Condividi']
    const text = [
      'Un boato, poi il buio. Alle tre e dieci di mercoledì notte una frana larga quaranta metri si è staccata dal monte Serrone.',
      'Nessun ferito, ma cinquantadue persone sono rimaste isolate. Tra loro undici bambini e una donna che aspetta un figlio.',
      'I tecnici della Provincia stimano almeno una settimana per liberare la carreggiata, e il versante continua a muoversi.',
    ]
    const { summary, body } = clean([...lines, ...facts, standfirst, ...text].join('\n\n')).record
    expect(summary).toBe(standfirst)
    expect(body).toContain(standfirst)
  })

  it('is what stands right below the headline, with buttons between it and the facts', () => {
    expect(recordOf(STANDFIRST, 'Listen', 'Copy the link', '3 Feb 2026', 'Larger type').summary).toBe(STANDFIRST)
    for (const line of [
      '67 reviews, and 4.7 out of 5 stars',
      'This article is more than 3 months old',
      'Mara Quill, Tobias Renn, Dana Voss, Edu Marlo and the others',
    ])
      expect(recordOf(line, 'Listen', 'Copy the link', '3 Feb 2026', 'Larger type').summary).toBeNull()
  })

  it('is not what stands there where the paragraph follows', () => {
    expect(recordOf(STANDFIRST).summary).toBeNull()
  })
})
