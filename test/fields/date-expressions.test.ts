import { describe, expect, it } from 'vitest'
import { dateExpressionsIn } from '../../src/fields/date-expressions.js'

const first = (text: string, context = {}) => dateExpressionsIn(text, context)[0]

describe('a date', () => {
  it.each([
    ['3 Feb 2026', '2026-02-03'],
    ['February 3, 2026', '2026-02-03'],
    ['Tuesday 3 February 2026', '2026-02-03'],
    ['Sept. 9, 2026, 6:30 p.m. ET', '2026-09-09T18:30-04:00'],
    ['2026-02-03T18:30:00+01:00', '2026-02-03T18:30:00+01:00'],
    ['04.03.2026', '2026-03-04'],
    ['3. Februar 2026', '2026-02-03'],
    ['3 février 2026', '2026-02-03'],
    ['3 de febrero de 2026', '2026-02-03'],
    ['3 de fevereiro de 2026', '2026-02-03'],
    ['3 febbraio 2026', '2026-02-03'],
    ['3 februari 2026', '2026-02-03'],
    ['3 lutego 2026', '2026-02-03'],
    ['3. februar 2026', '2026-02-03'],
    ['3 Şubat 2026', '2026-02-03'],
    ['3 февраля 2026', '2026-02-03'],
    ['3 лютого 2026', '2026-02-03'],
    ['2026年2月3日', '2026-02-03'],
    ['2026년 2월 3일', '2026-02-03'],
    ['٣ فبراير ٢٠٢٦', '2026-02-03'],
    ['3 फ़रवरी 2026', '2026-02-03'],
    ['3 Februari 2026', '2026-02-03'],
    ['3 tháng 2, 2026', '2026-02-03'],
  ])('%s is %s', (text, value) => {
    expect(first(text)?.value).toBe(value)
  })

  it.each([
    '© 2026 The Coast Ledger',
    'May said the plan was dead',
    'March on Washington',
    '10/11/12',
    '/kali-2026-1-release',
    'Room 2026',
  ])('is not in "%s"', (text) => {
    expect(dateExpressionsIn(text).filter(({ value }) => value !== undefined)).toEqual([])
  })

  it('with slashes is read both ways, or as the caller says', () => {
    expect(first('03/04/2026')?.readings).toEqual(['2026-04-03', '2026-03-04'])
    expect(first('03/04/2026', { dateOrder: 'dmy' })?.value).toBe('2026-04-03')
    expect(first('03/04/2026', { dateOrder: 'mdy' })?.value).toBe('2026-03-04')
    expect(first('25/04/2026')?.value).toBe('2026-04-25')
    expect(first('03/04/2026', { language: 'fr' })?.value).toBe('2026-04-03')
  })

  it('that counts from now needs a time to count from', () => {
    expect(first('Updated 5 hours ago')).toMatchObject({ isRelative: true, value: undefined })
    expect(first('Updated 5 hours ago', { referenceDate: '2026-03-10T12:00Z' })?.value).toBe('2026-03-10T07:00Z')
  })

  it('has a time of 12:30 PM with a zone that means several only as the time', () => {
    expect(first('3 Feb 2026, 12:30 PM')?.value).toBe('2026-02-03T12:30')
  })

  it('is looked for in a line of 1 MB', () => {
    expect(dateExpressionsIn('1 '.repeat(500_000))).toEqual([])
  })
})
