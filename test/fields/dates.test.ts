import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'
import { labelIn } from '../../src/fields/date-label.js'
import { LANGUAGES } from '../../src/languages.js'
import type { CleanOptions } from '../../src/types.js'

const PROSE = [
  'The harbour council of Port Ellery voted on Monday to build the tide wall that has divided the town for two years.',
  'Fishermen had warned that the wall would close the small basin, and shopkeepers had answered that without it there would soon be no shops.',
  'Work is to begin in spring, and the council expects that the first two hundred metres will stand before the storms of next winter.',
].join('\n\n')

const page = (...lines: readonly string[]): string => ['# Tide wall wins council vote', ...lines, PROSE].join('\n\n')
const read = (text: string, options: CleanOptions = {}) => {
  const { record } = clean(text, options)
  return {
    date: record.date,
    modified: record.modified,
    warnings: record.warnings.map(({ code }) => code).filter((code) => code !== 'not-an-article'),
  }
}

describe('the date of an article', () => {
  it.each([
    'Port Ellery, 3 February 2026 –',
    'PORT ELLERY, Vt., Feb. 3, 2026 /PRNewswire/ --',
    'Ellerau, 3. Februar 2026 –',
    'Puerto Elías, 3 de febrero de 2026.-',
    'Ellerau, 3. Februar 2026.',
  ])('is read from a dateline: %s', (opening) => {
    expect(read(`# Tide wall wins council vote\n\n${opening} ${PROSE}`).date).toBe('2026-02-03')
  })

  it.each([
    'Updated daily',
    'täglich aktualisiert',
    'Mis à jour quotidiennement',
    'Actualizado diariamente',
    'Обновляется ежедневно',
    '毎日更新',
  ])('is that of publication below a word for what the site does every day: %s', (habit) => {
    expect(read(page(habit, '3 February 2026'))).toMatchObject({ date: '2026-02-03', modified: null })
  })

  it.each([
    ['March 2026', '2026-03', null],
    ['By Mara Quill | Originally posted March 2026', '2026-03', null],
    ['Anna Weiß, März 2026', '2026-03', null],
    ['Ausgabe 14 · März 2026', '2026-03', null],
    ['Marzo de 2026', '2026-03', null],
    ['Март 2026 года', '2026-03', null],
    ['2026. március', '2026-03', null],
    ['2026年3月', '2026-03', null],
    ['Tháng 3/2026', '2026-03', null],
    ['มีนาคม 2569', '2026-03', null],
    ['Φεβρουάριος 2026', '2026-02', null],
    ['Last updated: March 2026', null, '2026-03'],
    ['Member since March 2026', null, null],
    ['March 2026 was the wettest of all', null, null],
    ['Photo: Dana Voss, March 2026', null, null],
    ['The pier on 14 January 2026. Photograph: Dana Voss/Harbour Pictures / By Mara Quill', null, null],
    ['Edição 233, março de 2026', '2026-03', null],
    ['2026년 3월호', '2026-03', null],
    ['Verschenen in maart 2026', '2026-03', null],
    ['March 2026 / By Mara Quill / 3 February 2026', '2026-02-03', null],
  ])('is a month where no day is shown: %s', (lines, date, modified) => {
    expect(read(page(...lines.split(' / ')))).toMatchObject({ date, modified })
  })

  it('has the clock of the line that says so, where the standfirst names the day too', () => {
    const lines = [
      'Port-Marais',
      'Les quatre marins de la « Mouette » ont été hélitreuillés dans la nuit de mercredi à jeudi 5 février 2026, à Port-Marais. Une enquête a été ouverte.',
      'Le chalutier « Mouette » s’est échoué à l’entrée du port de Port-Marais.',
      '|',
      'YANN MOREL',
      'Voir en plein écran',
      'Afficher le diaporama',
      'Publié le',
      '05/02/2026 à 07h40',
    ]
    expect(read(lines.join('\n')).date).toBe('2026-02-05T07:40')
  })

  it('is that of the article and not of the mail that it was passed on with, which alone is that of a newsletter', () => {
    const mail = (...lines: readonly string[]): string =>
      `From: Ivo Lander <ivo@lander.example>\nDate: Tue, Feb 10, 2026 at 7:41 PM\nSubject: Fwd: Tide wall\n\n${[...lines, PROSE].join('\n\n')}`
    expect(read(mail('Tide wall wins council vote', 'By Mara Quill | Feb 3, 2026')).date).toBe('2026-02-03')
    expect(read(mail('Palude Settimanale', '1 febbraio 2026', 'Il vecchio ponte chiude', 'di Ottavia Renzi')).date).toBe('2026-02-01')
    expect(read(mail('Tide wall wins council vote', 'By Mara Quill')).date).toBe('2026-02-10T19:41')
  })

  it('has that of a change beside it, whose label stands on a line of its own', () => {
    const lines = 'Elsa Lind\nelsa@brobladet.example\nPublicerad\n3 februari 2026 kl 12:04\nUppdaterad\n3 februari 2026 kl 13:30'
    const prose = PROSE.replaceAll('\n\n', '\n')
    expect(read(`Muren vinner omröstningen\n${lines}\n${prose}`)).toMatchObject({ date: '2026-02-03T12:04', modified: '2026-02-03T13:30' })
  })

  it('is not later than the day of the last change, as today above the menu is', () => {
    const text = `# Tide wall wins council vote\n\nLast updated: 4 February 2026\n\n${PROSE}\n\n6 February 2026`
    expect(read(text)).toMatchObject({ date: null, modified: '2026-02-04' })
  })

  it.each([
    'Weather / Log in / Monday, 30 November 2026',
    'Monday, 30 November 2026 / Home / News',
    'Wetter / Anmelden / Montag, 30. November 2026',
    'Ana Sayfa / Giriş Yap / 30 Kasım 2026, Pazartesi',
    'Monday, 30 November 2026 | Weather | Log in',
    '天气 / 登录 / 2026年11月30日 星期一',
  ])('is not what day it is in the menu: %s', (menu) => {
    const lines = menu.split(' / ').join('\n\n')
    expect(read(`${lines}\n\n${page('By Mara Quill')}`).date).toBeNull()
    expect(read(`${lines}\n\n${page('By Mara Quill', '3 February 2026')}`).date).toBe('2026-02-03')
  })

  it('stands right above the headline with its weekday too', () => {
    expect(read(`Bio\n\nContact\n\nMonday, 2 February 2026\n\n${page('By Mara Quill')}`).date).toBe('2026-02-02')
    expect(read(`Monday, 2 February 2026\n\nShare\n\n${page('By Mara Quill')}`).date).toBe('2026-02-02')
  })

  it('is that of the article below the head of a mail, without a label and with a clock', () => {
    const mail = 'From: Coast Ledger <news@coast.example>\nSubject: Tide wall wins council vote\nDate: Wed, 04 Mar 2026 07:00:00 +0000\n\n'
    expect(read(`${mail}${page('By Mara Quill', '3 February 2026, 18:05')}`).date).toBe('2026-02-03T18:05')
    expect(read(`${mail}${PROSE}`).date).toBe('2026-03-04T07:00:00+00:00')
  })

  it('is not the day on which a search engine kept the page', () => {
    const cached =
      "This is Google's cache of https://coast.example/tide. It is a snapshot of the page as it appeared on 9 Mar 2026 04:11:09 GMT."
    expect(read(`${cached}\n\n${page()}`).date).toBeNull()
  })

  it.each(['wtorek, 3 lutego 2026, 18:05 (aktualizacja: 4 lutego, 9:12)', '3 February 2026, 18:05 (updated 4 Feb)'])(
    'is not the day that a word for change behind it is not about: %s',
    (line) => {
      expect(read(page(line))).toEqual({ date: '2026-02-03T18:05', modified: null, warnings: [] })
    },
  )

  it.each(LANGUAGES.map(({ code }) => code).filter((code) => new Intl.DateTimeFormat(code).resolvedOptions().calendar === 'gregory'))(
    'is read as Intl writes it in %s, on each day of a week, and nothing of it is an author',
    (code) => {
      for (const timeStyle of [undefined, 'short'] as const) {
        const format = new Intl.DateTimeFormat(code, { dateStyle: 'full', timeStyle, timeZone: 'UTC' })
        for (let day = 9; day < 16; day++) {
          const line = format.format(Date.UTC(2026, 1, day, 18, 5))
          const { date, authors } = clean(`${page(line)}\n`).record
          expect([line, date?.slice(0, 10), authors]).toEqual([line, `2026-02-${String(day).padStart(2, '0')}`, []])
        }
      }
    },
  )

  it('is not when a browser printed the page', () => {
    const printed = '11/29/26, 12:11 PM'
    const text = (head: string, foot: string) =>
      `${head}\n\nTide wall wins council vote | The Ledger\n\n${page('By Mara Quill')}\n\n${foot}\n`
    expect(read(text(printed, 'https://coast.example/a\n\n1/1')).date).toBeNull()
    expect(read(text('29.11.26, 12:11', 'https://coast.example/a 1/1')).date).toBeNull()
    expect(read(text(printed, 'The end')).date).toBe('2026-11-29T12:11')
  })

  it.each([
    ['By Mara Quill\n\n3 Feb 2026', '2026-02-03', null],
    ['Mara Quill\n\nPolitical Editor\n\n3 Feb 2026', '2026-02-03', null],
    ['By Mara Quill3 Feb 202612 comments', '2026-02-03', null],
    ['Published 3 Feb 2026, updated 4 Feb 2026', '2026-02-03', '2026-02-04'],
    ['Updated: 4 Feb 2026 19:45 Published: 3 Feb 2026 19:05', '2026-02-03T19:05', '2026-02-04T19:45'],
    ['Veröffentlicht am 3. Februar 2026\n\nZuletzt aktualisiert: 4. Februar 2026', '2026-02-03', '2026-02-04'],
    ['Publié le 3 février 2026 à 10h30, mis à jour le 4 février 2026 à 8h05', '2026-02-03T10:30', '2026-02-04T08:05'],
    ['Stand: 04.02.2026, 09:10 Uhr | Veröffentlicht: 03.02.2026, 18:05 Uhr', '2026-02-03T18:05', '2026-02-04T09:10'],
    ['Stand: 03.02.2026, 18:05 Uhr', '2026-02-03T18:05', null],
    ['As of: 3 February 2026', '2026-02-03', null],
    ['Mara Quill | Stan na dzień 3 lutego 2026', '2026-02-03', null],
    ['По состоянию на 3 февраля 2026', '2026-02-03', null],
    ['2026年2月3日現在', '2026-02-03', null],
    ['Published: 3 February 2026 | As of 4 February 2026', '2026-02-03', '2026-02-04'],
    ['Prices as of 3 February 2026', null, null],
    [
      '![The pier](https://coast.example/p.jpg)\n\nThe Isla Grey leaves the pier, 3 February 2026. Photograph: Dana Voss/Harbour Pictures',
      null,
      null,
    ],
    ['Last updated: 4 Feb 2026', null, '2026-02-04'],
    ['Data actualizării: 04.02.2026 10:02\n\nData publicării: 03.02.2026 09:26', '2026-02-03T09:26', '2026-02-04T10:02'],
    ['Last updated:\n\n4 Feb 2026', null, '2026-02-04'],
    ['12:30 PM IST, 3 Feb 2026', '2026-02-03T12:30', null],
    ['12 a.m., 3 Feb 2026', '2026-02-03T00:00', null],
    ['Posted 10:32 a.m. Feb. 3, 2026, updated 9:15 p.m. Feb. 4, 2026', '2026-02-03T10:32', '2026-02-04T21:15'],
    ['Опубликовано 3 февраля 2026 в 10:32, обновлено 4 февраля 2026', '2026-02-03T10:32', '2026-02-04'],
    ['Date published: 3 February 2026\n\nDate modified: 4 February 2026', '2026-02-03', '2026-02-04'],
    ['13/02/2026 - 07:00 h. Act. a las 09:15', '2026-02-13T07:00', null],
    ['Photo taken on 3 February 2026', null, null],
    ['Next meeting: Tuesday, 3 February 2026', null, null],
    ['Copyright © 3 February 2026 The Coast Ledger', null, null],
    ['Accessed 3 February 2026', null, null],
    ['Data as of Feb 3, 2026.', null, null],
    ['Zuletzt abgerufen am 3. Februar 2026', null, null],
    ['Date limite : 3 février 2026', null, null],
    ['Expires 3 February 2027', null, null],
    ['The hearing takes place on 3 February 2026', null, null],
    ['When: Tuesday 3 February 2026, 7pm', null, null],
    ['In cinemas 3 February 2026', null, null],
    ['Rendez-vous le 3 février 2026', null, null],
    ['Fecha del evento: 3 de febrero de 2026', null, null],
    ['開催日：2026年2月3日', null, null],
    ["Tue 3 Feb '26", '2026-02-03', null],
    ['First published: 3 February 2026; corrected 4 February 2026', '2026-02-03', '2026-02-04'],
    ['Registriert seit: 3. Februar 2026', null, null],
    ['Inscrit le : 3 février 2026', null, null],
    ['Registrado: 3 de febrero de 2026', null, null],
    ['Ab 3. Februar 2026', null, null],
    ['Consulted on 3 February 2026', null, null],
    ['2026. 2. 3. 18:05수정 2026. 2. 4. 09:15', '2026-02-03T18:05', '2026-02-04T09:15'],
    ['Publié le 3 février 2026 à 18h05Modifié le 4 février 2026 à 9h15', '2026-02-03T18:05', '2026-02-04T09:15'],
    ['Publish Date: Tue, 03 Feb 2026\n\nUpdated Date: Wed, 04 Feb 2026', '2026-02-03', '2026-02-04'],
    ['Reviewed by Robert Hale\n\n3 Feb 2026', '2026-02-03', null],
    ['2026年2月3日 9時15分 公開／2026年2月4日 10時00分 更新', '2026-02-03T09:15', '2026-02-04T10:00'],
    ['3 febbraio 2026 (modifica il 4 febbraio 2026)', '2026-02-03', '2026-02-04'],
    ['Deadline for entries: 6 December 2025', null, null],
    ['Frist für die Einsendung: 6. Dezember 2025', null, null],
    ['Date limite de dépôt : 6 décembre 2025', null, null],
    ['Deadline for this piece, published: 3 February 2026', '2026-02-03', null],
    ['Online seit 3.2.2026, 15:42 Uhr', '2026-02-03T15:42', null],
    ['datePublished: 2026-02-03T07:45:00Z\ndateModified: 2026-02-04T18:10:00Z', '2026-02-03T07:45:00+00:00', '2026-02-04T18:10:00+00:00'],
    ['Publié le 13/02/2026 07:45 Mis à jour le 14/02/2026 18:10', '2026-02-13T07:45', '2026-02-14T18:10'],
    ['Edited By: Robert Hale | Updated on: 4 February 2026', null, '2026-02-04'],
    ['Tickets on sale from 15 January 2026', null, null],
    ['Report for the week ending 17 August 2025', null, null],
    ['Semaine du 17 août 2025', null, null],
    ['発売日：2026年2月3日', null, null],
    ['Premiere: 12. März 2026', null, null],
    ['Estreno: 12 de marzo de 2026', null, null],
    ['Sale ends 12 March 2026', null, null],
    ['개봉: 2026년 3월 12일', null, null],
    ['Version 2026.3.12 released', null, null],
    ['MÀJ le 4 février 2026', null, '2026-02-04'],
    ['Последнее изменение: 04.02.2026', null, '2026-02-04'],
    ['Überarbeitet am 4. Februar 2026', null, '2026-02-04'],
    ['Editado em 24/02/2026', null, '2026-02-24'],
    ['آخر تعديل: 4 فبراير 2026', null, '2026-02-04'],
    ['Next update due: 9 April 2026', null, null],
    ['Prochaine mise à jour : 9 avril 2026', null, null],
    ['次回更新日：2026年4月9日', null, null],
    ['Prazo final: 5 de janeiro de 2026', null, null],
    ['Last post: 5 January 2026', null, null],
    ['Termine per le domande: 5 gennaio 2026', null, null],
    ['报名截止：2026年1月5日', null, null],
    ['Mara Quill: 5 January 2026', '2026-01-05', null],
    ['Pressemitteilung: 5. Januar 2026', '2026-01-05', null],
    ['24–26 November 2026', null, null],
    ['Du 24 au 26 novembre 2026', null, null],
    ['Del 24 al 26 de noviembre de 2026', null, null],
    ['С 24 по 26 ноября 2026', null, null],
    ['2026年11月24日〜26日', null, null],
    ['07:45 – 24 November 2026', '2026-11-24T07:45', null],
    ['Veranstaltung am 6. Dezember 2025', null, null],
    ['Concert le 6 décembre 2025', null, null],
    ['This page was printed on 3 February 2026', null, null],
    ['Archivado el 3 de febrero de 2026', null, null],
    ['Cập nhật lúc 18:10 ngày 24/2/2026', null, '2026-02-24T18:10'],
    ['No date here', null, null],
  ])('under the headline: %j', (lines, date, modified) => {
    expect(read(page(lines))).toEqual({ date, modified, warnings: [] })
  })

  it.each([
    ['The dairy Act of ', 'none'],
    ['Act. a las ', 'updated'],
    ['MAJ : ', 'updated'],
    ['MAJ le ', 'updated'],
    ['Major ', 'none'],
  ])('is of the kind that the words before it say: %s', (before, label) => {
    expect(labelIn(before)).toBe(label)
  })

  it('is the one under the headline, not those of comments, of related articles or of the copyright line', () => {
    const tail = [
      '## Related',
      '[The old pier](https://coast.example/pier)',
      '1 Jan 2019',
      '## Comments',
      'Sam Fox',
      '7 Mar 2026 at 10:12',
      '© 2026 The Coast Ledger',
    ]
    expect(read(`${page('By Mara Quill', '3 Feb 2026')}\n\n${tail.join('\n\n')}\n`).date).toBe('2026-02-03')
  })

  it.each([
    ['https://coast.example/2026/04/03/tide', '03/04/2026', '2026-04-03'],
    ['https://coast.example/2026/03/04/tide', '03/04/2026', '2026-03-04'],
    ['https://coastledger.co.uk/tide', '03/04/2026', '2026-04-03'],
    ['https://coast.example/journal/2026/04/92713', 'No date here', '2026-04'],
    ['https://coast.example/kali-2026-1-release', 'No date here', null],
    ['https://coast.example/tide-wall-2026-04-03', 'No date here', '2026-04-03'],
    ['https://coast.example/tide-wall-2026-04-03.html', 'No date here', '2026-04-03'],
    ['https://coast.example/id-7-2026-04-03-99', 'No date here', null],
    ['https://coast.example/2026/4/3/tide', 'No date here', '2026-04-03'],
    ['https://coast.example/uk/2026/apr/03/tide', 'No date here', '2026-04-03'],
    ['https://coast.example/news/23-04-2026/tide', 'No date here', '2026-04-23'],
    ['https://coast.example/news/04-23-2026/tide', 'No date here', '2026-04-23'],
    ['https://coast.example/news/03-04-2026/tide', 'No date here', null],
  ])('may be settled by the address %s', (url, line, date) => {
    expect(read(page(line), { url }).date).toBe(date)
  })

  it.each([
    ['Related stories', 'Ferry timetable changes', '2 Jan 2024', 'Baker wins prize', '8 Feb 2025'],
    ['3 Comments', 'Sam Fox', '7 March 2026 at 10:12', 'Good news.'],
    ['Termine', 'Hafenfest', 'Samstag, 9. Mai 2026'],
    ['Upcoming events', 'Harbour ball', 'Saturday 9 May 2026, 7pm'],
    ['Agenda', 'Bal du port', 'Samedi 9 mai 2026 à 19h'],
    ['Wydarzenia:', 'Bal portowy', '9 maja 2026'],
    ['Читайте также', 'Паром снова ходит', '2 января 2024'],
  ])('is not below "%s"', (...tail) => {
    expect(read(`${page('By Mara Quill')}\n\n${tail.join('\n\n')}\n`).date).toBeNull()
  })

  it('is not one that the text tells of', () => {
    const told = 'The railway along the harbour was sold on 4 August 1999 to a farmer who grew beans between the rails.'
    expect(read(`${page('By Mara Quill')}\n\n${told}\n\n${PROSE}\n`).date).toBeNull()
    const about = 'Mara Quill joined the Ledger on 6 May 2019 and covers the harbour and the town.'
    expect(read(`${page('By Mara Quill')}\n\n${about}\n\n## Related\n\n* The old pier\n`).date).toBeNull()
  })

  it.each([
    'Terms of use (last updated 4 February 2026)',
    'Datenschutzerklärung, Stand: 4. Februar 2026',
    'Cookie policy: updated 4 February 2026',
  ])('is not that of the rules of the site: %s', (rules) => {
    expect(read(`${page('By Mara Quill')}\n\n${rules}\n`)).toMatchObject({ date: null, modified: null })
  })

  it('is not the day that stands beside the weather above the headline', () => {
    expect(read(`Dienstag, 3. Februar 2026 | 4 °C\n\n${page('By Mara Quill')}`).date).toBeNull()
    expect(read(`Dienstag, 3. Februar 2026\n\n${page('By Mara Quill')}`).date).toBe('2026-02-03')
  })

  it('is not the time of the crawl', () => {
    const header = 'WARC-Type: conversion\nWARC-Target-URI: https://coast.example/tide\nWARC-Date: 2026-03-10T12:00:00Z'
    expect(read(`${header}\n\n${page('By Mara Quill')}`).date).toBeNull()
  })

  it('may be settled by another date of the page that can be read in one way only', () => {
    expect(read(`${page('By Mara Quill', '03/04/2026')}\n\nSam Fox, 25/04/2026\n`).date).toBe('2026-04-03')
  })

  it('that can be read two ways is left out, with both readings', () => {
    const { record } = clean(page('By Mara Quill', '03/04/2026'))
    expect(record.date).toBeNull()
    expect(record.warnings).toContainEqual({
      code: 'ambiguous-date',
      message: '"03/04/2026" can be 2026-04-03 or 2026-03-04; say which with --date-order dmy or mdy',
      lines: [[5, 5]],
    })
    expect(read(page('By Mara Quill', '03/04/2026'), { dateOrder: 'mdy' })).toMatchObject({ date: '2026-03-04', warnings: [] })
  })

  it('is the one that the first paragraph opens with, or that a sentence below the body tells', () => {
    const paragraphs = PROSE.split('\n\n')
    const [first = '', ...rest] = paragraphs
    expect(read(['# Tide wall wins council vote', `13.02.2026 – ${first}`, ...rest].join('\n\n')).date).toBe('2026-02-13')
    const told = 'Dieser Beitrag wurde am 13. Februar 2026 von Mara Quill in Hafen, Stadt, Winter veröffentlicht.'
    expect(read(['# Tide wall wins council vote', ...paragraphs, told].join('\n\n')).date).toBe('2026-02-13')
  })

  it('with a short year and a clock is settled by the month of the address', () => {
    expect(read(page('By Mara Quill', '11/08/23 5:19pm'), { url: 'https://coast.example/2023/11/tide' }).date).toBe('2023-11-08T17:19')
    expect(read(page('By Mara Quill', '11/08/23 5:19pm')).date).toBeNull()
  })

  it('counted from now needs a reference date', () => {
    expect(read(page('By Mara Quill', 'Updated 5 hours ago'))).toEqual({ date: null, modified: null, warnings: ['relative-date'] })
    expect(read(page('By Mara Quill', 'Updated 5 hours ago'), { referenceDate: '2026-03-10T12:00Z' })).toEqual({
      date: null,
      modified: '2026-03-10T07:00Z',
      warnings: ['relative-date'],
    })
  })

  it.each(['Updated 3 hrs ago', 'Posted about an hour ago'])('is told where it is all of the text: %s', (line) => {
    expect(read(line)).toMatchObject({ date: null, modified: null, warnings: expect.arrayContaining(['relative-date']) })
  })

  it.each([
    ['Yesterday at 09:15', '2026-03-09T09:15'],
    ['Published today, 9:15 a.m.', '2026-03-10T09:15'],
    ['Posted: yesterday', '2026-03-09'],
  ])('may be named by its distance from today: %s', (line, date) => {
    expect(read(page('By Mara Quill', line), { referenceDate: '2026-03-10T12:00Z' }).date).toBe(date)
    expect(read(page('By Mara Quill', line)).date).toBeNull()
  })

  it('of a change may be named so, behind the day of publication too', () => {
    const referenceDate = '2026-03-10T12:00Z'
    const french = (line: string): string =>
      `# Le conseil vote la digue du vieux port\n\n${line}\n\nLe conseil de Port-Marais a voté lundi la digue qui divise la ville depuis deux ans.\n\nLes travaux commencent au printemps et dureront trois hivers, et le port restera ouvert.`
    expect(read(french('Modifié hier à 18h30'), { referenceDate })).toMatchObject({ date: null, modified: '2026-03-09T18:30' })
    expect(read(french('Publié le 3 février 2026, modifié hier'), { referenceDate })).toMatchObject({
      date: '2026-02-03',
      modified: '2026-03-09',
    })
    expect(read(french('Publié hier à 18h30, mis à jour il y a 2 heures'), { referenceDate })).toMatchObject({
      date: '2026-03-09T18:30',
      modified: '2026-03-10T10:00Z',
    })
    const english = (line: string) => read(page('By Mara Quill', line), { referenceDate })
    expect(english('Published 3 February 2026, updated yesterday')).toMatchObject({ date: '2026-02-03', modified: '2026-03-09' })
    expect(english('Published 3 February 2026, read yesterday')).toMatchObject({ date: '2026-02-03', modified: null })
  })

  it.each(['18:30 Uhr', 'kl. 18.30', 'a las 18:30 h', '6:30 p.m.'])('has the clock that is all of the next line: %s', (clock) => {
    expect(read(page('By Mara Quill', '3 February 2026', clock)).date).toBe('2026-02-03T18:30')
    expect(read(page('By Mara Quill', '3 February 2026', 'at', clock)).date).toBe('2026-02-03T18:30')
    expect(read(page('By Mara Quill', '3 February 2026', `${clock} the water had gone.`)).date).toBe('2026-02-03')
  })

  it.each(['18:30 Uhr', 'kl. 18.30', 'a las 18:30 h', '6:30 p.m.', '18h30'])(
    'has not the clock of the first entry of a live blog: %s',
    (clock) => {
      const [first = '', second = ''] = PROSE.split('\n\n')
      const text = [
        '# Storm at Port Ellery: live',
        'By Mara Quill',
        '3 February 2026',
        clock,
        first,
        '18:10',
        second,
        '17:55',
        second,
      ].join('\n\n')
      expect(clean(text).record.date).toBe('2026-02-03')
    },
  )

  it.each([
    'This story was last updated on 4 February 2026.',
    'Der Text wurde zuletzt am 4. Februar 2026 geändert.',
    'Articolo aggiornato il 4 febbraio 2026.',
    'Статья обновлена 4 февраля 2026 года.',
    'Материал обновлен 4 февраля 2026 года.',
    'This article was amended on 4 February 2026.',
    'Articol actualizat pe 4 februarie 2026.',
  ])('of a change stands in a sentence below the text: %s', (note) => {
    const { record } = clean(`${page('3 February 2026')}\n\n${note}\n`)
    expect([record.date, record.modified]).toEqual(['2026-02-03', '2026-02-04'])
    expect(record.body).not.toContain(note)
  })

  it('is none where "yesterday" opens a sentence', () => {
    const lines = ['Yesterday the water had gone.', 'Today: rain and a strong wind from the west']
    for (const line of lines) expect(read(page('By Mara Quill', line), { referenceDate: '2026-03-10T12:00Z' }).date).toBeNull()
  })

  it('counted from now is counted from the crawl, where the page tells when that was', () => {
    const header = 'WARC-Target-URI: https://coast.example/tide\nWARC-Date: 2026-03-10T12:00:00Z'
    expect(read(`${header}\n\n${page('By Mara Quill', 'Updated 5 hours ago')}`).modified).toBe('2026-03-10T07:00Z')
  })

  it.each(['© 2026 The Coast Ledger', '10/11/12', 'May said the plan was dead.', 'March on Washington'])('is not "%s"', (line) => {
    expect(read(page('By Mara Quill', line)).date).toBeNull()
  })

  it('after the reference date is kept and told', () => {
    expect(read(page('By Mara Quill', '12 Dec 2027'), { referenceDate: '2026-03-10T12:00Z' })).toEqual({
      date: '2027-12-12',
      modified: null,
      warnings: ['future-date'],
    })
  })

  it('with another weekday than it had is kept and told', () => {
    expect(read(page('By Mara Quill', 'Tuesday 2 February 2026'))).toEqual({
      date: '2026-02-02',
      modified: null,
      warnings: ['weekday-mismatch'],
    })
    expect(read(page('By Mara Quill', 'Monday 2 February 2026')).warnings).toEqual([])
  })

  it('is the earlier one of two that stand together without a word', () => {
    expect(read(page('By Mara Quill', '5 March 20254 March 2025')).date).toBe('2025-03-04')
    expect(read(page('By Mara Quill', '4 March 2025 | 5 March 2025')).date).toBe('2025-03-04')
  })

  it.each(['3 February 2026. Updated: 4 February 2026', '3 febbraio 2026 (modifica il 4 febbraio 2026 | 15:24)'])(
    'is sure beside that of a change, wherever both stand: %s',
    (line) => {
      const { date, fields } = clean(`# Tide wall wins council vote\n\n${PROSE}\n\n${line}\n`).record
      expect([date, (fields['date']?.confidence ?? 0) > 0.8]).toEqual(['2026-02-03', true])
    },
  )

  it.each([
    'This entry was posted on Tuesday, February 3rd, 2026 at 3:21 pm and is filed under Harbour, Walls and weather, Events, News. You can follow any responses to this entry through the RSS 2.0 feed. You can skip to the end and leave a response, or trackback from your own site. Pinging is currently not allowed.',
    'Der Beitrag wurde am Dienstag, den 3. Februar 2026 um 15:21 Uhr veröffentlicht und wurde unter Allgemein, Region Hafen, Mauern und Wetter abgelegt. Du kannst die Kommentare zu diesem Eintrag durch den RSS 2.0 Feed verfolgen. Kommentare und Pings sind derzeit nicht erlaubt, aber du kannst einen Trackback auf deiner Seite setzen.',
    'Cet article a été publié le mardi 3 février 2026 à 15 h 21 min et est classé dans Port, Murs et temps, Événements. Vous pouvez en suivre les commentaires par le biais du flux RSS 2.0. Vous pouvez aller directement à la fin et laisser une réponse, ou faire un rétrolien depuis votre propre site, tant que les réponses restent ouvertes.',
    'Esta entrada fue publicada el martes, 3 de febrero de 2026 a las 15:21 y está archivada en Puerto, Muros y tiempo, Eventos. Puedes seguir las respuestas a esta entrada a través de la fuente RSS 2.0. Puedes saltar al final y dejar una respuesta, o hacer una referencia desde tu propio sitio mientras las respuestas sigan abiertas.',
  ])('is read from the sentence with which a blog ends: %s', (closing) => {
    expect(read(`${page()}\n\n${closing}\n`).date).toMatch(/^2026-02-03/u)
  })

  it('beside another as likely is told with both', () => {
    const { record } = clean(page('3 Feb 2026', '9 Feb 2026'))
    expect(record.warnings.find(({ code }) => code === 'conflicting-dates')?.message).toMatch(
      /2026-02-03.*2026-02-09|2026-02-09.*2026-02-03/u,
    )
  })

  it('is read in 200 dates and in a line of 1 MB', () => {
    const list = Array.from({ length: 200 }, (_, i) => `Item ${i}\n\n${(i % 28) + 1} Jan 2025`).join('\n\n')
    expect(read(`${page('By Mara Quill', '3 Feb 2026')}\n\n${list}`).date).toBe('2026-02-03')
    expect(read(page('3 Feb 2026 '.repeat(100_000))).warnings).toEqual([])
  })
})
