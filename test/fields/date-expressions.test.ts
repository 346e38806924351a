import { describe, expect, it } from 'vitest'
import { dateExpressionsIn, dateText } from '../../src/fields/date-expressions.js'
import type { DateContext } from '../../src/fields/date-pattern.js'

const first = (text: string, context: DateContext = {}) => dateExpressionsIn(text, context)[0]
const read = (text: string, context: DateContext = {}): string | undefined => {
  const expression = first(text, context)
  return expression && dateText(expression)
}

describe('a date', () => {
  it.each([
    ['en', '3 Feb 2026', '2026-02-03'],
    ['en', '02/03/26 2:05 PM ET', '2026-02-03T14:05-05:00'],
    ['en', '02/03/2026 at 2:05 pm PST', '2026-02-03T14:05-08:00'],
    ['ar', '3 فبراير ,2026', '2026-02-03'],
    ['fa', '۱۴ بهمن ۱۴۰۴ - ۱۸:۳۰', '2026-02-03T18:30'],
    ['fa', 'سه شنبه ۱۴ بهمن ماه ۱۴۰۴ ساعت ۱۸:۳۰', '2026-02-03T18:30'],
    ['fa', '۱۴۰۴/۱۱/۱۴', '2026-02-03'],
    ['fa', '۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['fa', '۱ فروردین ۱۴۰۵', '2026-03-21'],
    ['th', '3 กุมภาพันธ์ 2569 เวลา 18:30 น.', '2026-02-03T18:30'],
    ['th', '๓ มี.ค. ๖๙', '2026-03-03'],
    ['th', '03/02/2569 18.30 น.', '2026-02-03T18:30'],
    ['zh', '民國115年2月3日', '2026-02-03'],
    ['hu', '2026. február 7., szombat 14:12', '2026-02-07T14:12'],
    ['zh', '115-02-03 18:30', '2026-02-03T18:30'],
    ['ja', '令和8年（2026年）2月3日', '2026-02-03'],
    ['ja', '2026（令和8）年2月3日', '2026-02-03'],
    ['es', '25/II/2026', '2026-02-25'],
    ['pl', '25 II 2026 r.', '2026-02-25'],
    ['it', '3.IX.2026', '2026-09-03'],
    ['hu', '2026. II. 25.', '2026-02-25'],
    ['en', 'February 3, 2026', '2026-02-03'],
    ['en', 'Tuesday 3 February 2026', '2026-02-03'],
    ['en', 'Feb. 3rd, 2026', '2026-02-03'],
    ['en', '3-Feb-2026', '2026-02-03'],
    ['en', '03-Feb-26', '2026-02-03'],
    ['en', '03-Feb-98', '1998-02-03'],
    ['de', '03.02.98', '1998-02-03'],
    ['pl', 'środa, 4 lutego 2026 r., godz. 9:15', '2026-02-04T09:15'],
    ['ru', '3 февраля 2026 года, 10:32 МСК', '2026-02-03T10:32+03:00'],
    ['tr', '3 Şubat 2026 Salı 10:32', '2026-02-03T10:32'],
    ['ar', 'الثلاثاء، 03 فبراير 2026 06:05 م', '2026-02-03T18:05'],
    ['ar', '3 فبراير 2026 06:05 مكة', '2026-02-03T06:05'],
    ['ko', '26.02.03 18:05', '2026-02-03T18:05'],
    ['ja', '26/02/03 18:05', '2026-02-03T18:05'],
    ['ko', '2026년 2월 3일 오후 6시 5분', '2026-02-03T18:05'],
    ['zh', '2026年2月3日18时5分', '2026-02-03T18:05'],
    ['en', 'Feb 3, 20266:05 PM EDTUpdated 9 hours ago', '2026-02-03T18:05-04:00'],
    ['en', 'the 3rd of February 2026', '2026-02-03'],
    ['de', '3. Februar 2026', '2026-02-03'],
    ['de', '3. Jänner 2026', '2026-01-03'],
    ['de', 'Dienstag, 03.02.26, 14:05 Uhr', '2026-02-03T14:05'],
    ['de', '3. Febr. 2026', '2026-02-03'],
    ['de', '3. Mrz. 2026', '2026-03-03'],
    ['fr', '3 février 2026', '2026-02-03'],
    ['fr', 'Publié le 1er août 2026 à 14h05', '2026-08-01T14:05'],
    ['fr', 'mar. 3 févr. 2026', '2026-02-03'],
    ['fr', 'Le 3 février 2026 à 10 h 32', '2026-02-03T10:32'],
    ['es', '3 de febrero de 2026', '2026-02-03'],
    ['es', 'Miércoles 04 marzo de 2026 | 01:10', '2026-03-04T01:10'],
    ['es', '3 feb 2026', '2026-02-03'],
    ['es', 'Madrid-29/05/2026 20:00', '2026-05-29T20:00'],
    ['es', '3/feb/2026', '2026-02-03'],
    ['es', '3 DE FEBRERO DE 2026', '2026-02-03'],
    ['es', '3 de setiembre de 2026', '2026-09-03'],
    ['pt', '3 de fevereiro de 2026', '2026-02-03'],
    ['pt', '4 de maio de 2026, 05:34 h', '2026-05-04T05:34'],
    ['pt', '03/04/2026 às 10h30', '2026-04-03T10:30'],
    ['it', '3 febbraio 2026', '2026-02-03'],
    ['it', '3 Set 2026', '2026-09-03'],
    ['it', '3 febbraio 2026 alle 08:15', '2026-02-03T08:15'],
    ['nl', '3 februari 2026', '2026-02-03'],
    ['nl', '3 mrt. 2026 om 14:05', '2026-03-03T14:05'],
    ['nl', '03-04-2026', '2026-04-03'],
    ['pl', '3 lutego 2026', '2026-02-03'],
    ['pl', '3 sie 2026, godz. 14:05', '2026-08-03T14:05'],
    ['pl', '03.02.2026', '2026-02-03'],
    ['sv', '3 februari 2026', '2026-02-03'],
    ['sv', '3 okt. 2026 kl. 14.05', '2026-10-03T14:05'],
    ['sv', '2026-02-03', '2026-02-03'],
    ['sv', '3/2 2026', '2026-02-03'],
    ['da', '3. februar 2026', '2026-02-03'],
    ['da', '3. maj 2026 kl. 14.05', '2026-05-03T14:05'],
    ['da', '3. okt. 2026', '2026-10-03'],
    ['da', '3/2-2026', '2026-02-03'],
    ['nb', '3. februar 2026', '2026-02-03'],
    ['nb', '3. des. 2026', '2026-12-03'],
    ['nb', '03.02.2026 kl. 14:05', '2026-02-03T14:05'],
    ['nb', '3. mai 2026 klokken 14:05', '2026-05-03T14:05'],
    ['tr', '3 Şubat 2026', '2026-02-03'],
    ['tr', '3 Ağustos 2026 14:05', '2026-08-03T14:05'],
    ['tr', '3 Ara 2026', '2026-12-03'],
    ['ru', '3 февраля 2026', '2026-02-03'],
    ['ru', '3 мая 2026 г. в 14:05', '2026-05-03T14:05'],
    ['ru', '3 авг. 2026', '2026-08-03'],
    ['uk', '3 лютого 2026', '2026-02-03'],
    ['uk', '3 серпня 2026 о 14:05', '2026-08-03T14:05'],
    ['uk', '03.02.2026', '2026-02-03'],
    ['zh', '2026年2月3日', '2026-02-03'],
    ['zh', '二〇二六年二月三日', '2026-02-03'],
    ['zh', '二零二五年十一月二十四日', '2025-11-24'],
    ['ja', '令和八年二月十日', '2026-02-10'],
    ['ar', '3 فبراير/ شباط 2026', '2026-02-03'],
    ['ar', 'نُشر: 14:20-3 فبراير 2026 م', '2026-02-03T14:20'],
    ['zh', '2026 02/03 09:33:17', '2026-02-03T09:33:17'],
    ['zh', '2026-02-03 14:05', '2026-02-03T14:05'],
    ['zh', '2026 年 2 月 3 日 下午4:10', '2026-02-03T16:10'],
    ['ja', '2026年2月3日', '2026-02-03'],
    ['ja', '2026年2月3日(火) 10時30分', '2026-02-03T10:30'],
    ['ja', '２０２６年２月３日', '2026-02-03'],
    ['ja', '令和8年2月3日', '2026-02-03'],
    ['ja', '令和元年5月1日', '2019-05-01'],
    ['ko', '2026년 2월 3일', '2026-02-03'],
    ['ko', '입력 2026.02.03 22:09', '2026-02-03T22:09'],
    ['ko', '2026. 2. 3. 오후 4:10', '2026-02-03T16:10'],
    ['ar', '٣ فبراير ٢٠٢٦', '2026-02-03'],
    ['ar', '3 كانون الثاني 2026', '2026-01-03'],
    ['ar', '3 فيفري 2026', '2026-02-03'],
    ['ar', '3 شباط/فبراير 2026', '2026-02-03'],
    ['ar', '3 اكتوبر 2026', '2026-10-03'],
    ['hi', '3 फ़रवरी 2026', '2026-02-03'],
    ['hi', '३ मार्च २०२६', '2026-03-03'],
    ['hi', '3 फ़र॰ 2026', '2026-02-03'],
    ['hi', '03 अगस्त 2026', '2026-08-03'],
    ['hi', '3 फरवरी 2026', '2026-02-03'],
    ['hi', '3 नवम्बर 2026', '2026-11-03'],
    ['id', '3 Februari 2026', '2026-02-03'],
    ['id', '05 Agu 2026 10.20 WIB', '2026-08-05T10:20+07:00'],
    ['ko', '2026년 2월 3일 14:05 KST', '2026-02-03T14:05+09:00'],
    ['id', '3 Desember 2026', '2026-12-03'],
    ['id', '3 Agt 2026', '2026-08-03'],
    ['vi', '3 tháng 2, 2026', '2026-02-03'],
    ['vi', '3 thg 2, 2026', '2026-02-03'],
    ['vi', 'ngày 3 tháng 2 năm 2026', '2026-02-03'],
    ['vi', 'Thứ Ba, 3/2/2026 14:05 GMT+7', '2026-02-03T14:05+07:00'],
    ['de', '3. Februar 2026 um 7 Uhr', '2026-02-03T07:00'],
    ['fr', 'Le 3 février 2026 à 7h', '2026-02-03T07:00'],
    ['pt', '3 de fevereiro de 2026 às 7h', '2026-02-03T07:00'],
    ['it', '3 febbraio 2026, ore 7', '2026-02-03T07:00'],
    ['nl', '3 februari 2026 om 7 uur', '2026-02-03T07:00'],
    ['nl', '3 februari 2026, 7 uur geleden', '2026-02-03'],
    ['en', '3 Feb 2026, 5h ago', '2026-02-03'],
    ['ja', '2026年2月3日 7時', '2026-02-03T07:00'],
    ['ja', '2026年2月3日 7時間前', '2026-02-03'],
    ['zh', '2026年2月3日7时', '2026-02-03T07:00'],
    ['ko', '2026년 2월 3일 7시', '2026-02-03T07:00'],
    ['ru', '3 февраля 2026 г., вторник, 07:45', '2026-02-03T07:45'],
  ])('in %s: %s is %s', (language, text, value) => {
    expect(read(text, { language })).toBe(value)
  })

  it.each([
    ['3 Şubat 2026', '2026-02-03'],
    ['3 февраля 2026', '2026-02-03'],
    ['3 lutego 2026', '2026-02-03'],
    ['٣ فبراير ٢٠٢٦', '2026-02-03'],
    ['04.03.2026', '2026-03-04'],
  ])('%s is %s where nobody knows the language', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['Sept. 9, 2026, 6:30 p.m. ET', '2026-09-09T18:30-04:00'],
    ['Sept. 9, 2026 18:30 pm IST', '2026-09-09T18:30'],
    ['2026-02-03T18:30:00+01:00', '2026-02-03T18:30:00+01:00'],
    ['2026-02-03T18:30:00.123Z', '2026-02-03T18:30:00+00:00'],
    ['Updated 10:30 AM ET, Tue February 3, 2026', '2026-02-03T10:30-05:00'],
    ['3. Februar 2026, 14:05 MEZ', '2026-02-03T14:05+01:00'],
    ['2026-02-03T18:30-05:00', '2026-02-03T18:30-05:00'],
    ['2026-02-03T08:30-09:30', '2026-02-03T08:30-09:30'],
    ['2026-02-03 18:30:10 -0600', '2026-02-03T18:30:10-06:00'],
    ['Tue, 03 Feb 2026 18:30:10 −0330', '2026-02-03T18:30:10-03:30'],
    ['February 3, 2026 4:43 PM -05:00', '2026-02-03T16:43-05:00'],
    ['3 Feb 2026, 16:43 UTC−3', '2026-02-03T16:43-03:00'],
    ['3 Feb 2026 16:43 (GMT +8)', '2026-02-03T16:43+08:00'],
    ['3 Feb 2026, 16:43 UTC+5:30', '2026-02-03T16:43+05:30'],
    ['3 Feb 2026, 10:00-11:30', '2026-02-03T10:00'],
    ['3 Feb 2026 16:43 -17:00', '2026-02-03T16:43'],
    ['3 Feb 2026 16:43 UTC - 5 comments', '2026-02-03T16:43+00:00'],
    ['12:30 PM IST, 3 Feb 2026', '2026-02-03T12:30'],
    ['3 Feb 2026, 12:30 PM', '2026-02-03T12:30'],
    ['12 February 2026 7 min read', '2026-02-12'],
  ])('has the time as far as it is shown: %s', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['By Mara Quill3 Feb 202612 comments', '2026-02-03'],
    ['Tobias RennFebruary 3, 2026', '2026-02-03'],
    ['4 min readFebruary 3, 20262:26 PM', '2026-02-03'],
    ['Updated onFebruary 3, 2026', '2026-02-03'],
  ])('is read out of glue: %s', (text, value) => {
    expect(read(text)?.slice(0, 10)).toBe(value)
  })

  it.each([
    '© 2026 The Coast Ledger',
    'May said the plan was dead',
    'March on Washington',
    'May 2026 was hot',
    '10/11/12',
    '10/11/12 5:19pm',
    '/kali-2026-1-release',
    'Room 2026',
    'version 1.9.22',
    'v2026.3.1',
    '[1.9.22_1171]',
    '2026-13-45',
    '31 February 2026',
    '12 people 2026',
  ])('is not in "%s"', (text) => {
    expect(dateExpressionsIn(text)).toEqual([])
  })

  it.each(['3.2.26', 'Hafen, 3.2.26', '3. 2. 26'])('with a short year is one where it is all of a text, as "%s"', (text) => {
    expect(dateExpressionsIn(text, { language: 'de' }).map(({ day }) => day)).toEqual(['2026-02-03'])
    expect(dateExpressionsIn(text, { language: 'en' })).toEqual([])
    expect(dateExpressionsIn(`Version ${text} läuft`, { language: 'de' })).toEqual([])
  })

  it('with a short year is one before a clock', () => {
    expect(read('1.2.26 20:19', { language: 'de' })).toBe('2026-02-01T20:19')
    expect(read('Fassung 1.2.26 vom Hafen', { language: 'de' })).toBeUndefined()
    expect(read('Room 115-02-03', { language: 'en' })).toBeUndefined()
    // The months of the moon begin a day sooner or later from country to country.
    expect(read('١٥ شعبان ١٤٤٧', { language: 'ar' })).toBeUndefined()
    expect(first('11/08/23 5:19pm')?.readings).toEqual(['2023-08-11', '2023-11-08'])
  })

  it('with slashes is read both ways, or as the caller says', () => {
    expect(first('03/04/2026')?.readings).toEqual(['2026-04-03', '2026-03-04'])
    expect(read('03/04/2026', { dateOrder: 'dmy' })).toBe('2026-04-03')
    expect(read('03/04/2026', { dateOrder: 'mdy' })).toBe('2026-03-04')
    expect(read('26/04/03', { dateOrder: 'ymd' })).toBe('2026-04-03')
    expect(read('25/04/2026')).toBe('2026-04-25')
    expect(read('8/27/26 at 5pm')).toBe('2026-08-27T17:00')
    expect(read('03/04/2026', { language: 'fr' })).toBe('2026-04-03')
  })

  it('with slashes is settled by its weekday', () => {
    expect(first('Tuesday 03/02/2026')).toMatchObject({ day: '2026-02-03', weekday: 2 })
  })

  it.each([
    ['Sonntag, 8. Februar 2026', 0],
    ['søndag den 8. februar 2026', 0],
    ['niedziela, 8 lutego 2026', 0],
    ['8 Şubat 2026 Pazar', 0],
    ['8 февраля 2026 г., воскресенье', 0],
    ['2026年2月8日 星期日', 0],
    ['2026年2月8日（日）', 0],
    ['2026.02.08(일)', 0],
    ['الأحد ٨ فبراير ٢٠٢٦', 0],
    ['Thứ hai, 9/2/2026', 1],
    ['Mara Quill 8 February 2026. Monday was dry', undefined],
  ])('has a weekday beside it, whatever the language of the page: %s', (text, weekday) => {
    expect(first(text)?.weekday).toBe(weekday)
  })

  it.each([
    ['en', 'Updated 5 hours ago', '2026-03-10T07:00Z'],
    ['en', 'an hour ago', '2026-03-10T11:00Z'],
    ['en', 'vor 3 Tagen', '2026-03-07'],
    ['de', 'vor einer Stunde', '2026-03-10T11:00Z'],
    ['fr', 'Publié il y a une heure', '2026-03-10T11:00Z'],
    ['es', 'hace un día', '2026-03-09'],
    ['en', 'Publicado hace 2 horas', '2026-03-10T10:00Z'],
    ['de', 'il y a 2 heures', '2026-03-10T10:00Z'],
    ['de', 'vor 5 Stunden', '2026-03-10T07:00Z'],
    ['fr', 'il y a 2 jours', '2026-03-08'],
    ['es', 'hace 5 minutos', '2026-03-10T11:55Z'],
    ['pl', '5 godzin temu', '2026-03-10T07:00Z'],
    ['ru', '2 часа назад', '2026-03-10T10:00Z'],
    ['tr', '3 gün önce', '2026-03-07'],
    ['ja', '5時間前に更新', '2026-03-10T07:00Z'],
    ['ko', '5시간 전', '2026-03-10T07:00Z'],
    ['ar', 'منذ 5 ساعات', '2026-03-10T07:00Z'],
    ['vi', '5 giờ trước', '2026-03-10T07:00Z'],
    ['en', 'about an hour ago', '2026-03-10T11:00Z'],
    ['en', '1 hour and 20 minutes ago', '2026-03-10T10:40Z'],
    ['en', '2 days 4 hours ago', '2026-03-08T08:00Z'],
    ['en', '12 comments 3 hours ago', '2026-03-10T09:00Z'],
    ['de', 'vor 3 h', '2026-03-10T09:00Z'],
    ['es', '3 horas atrás', '2026-03-10T09:00Z'],
    ['en', '2 dias atrás', '2026-03-08'],
    ['nl', '3 u geleden', '2026-03-10T09:00Z'],
    ['pl', 'godzinę temu', '2026-03-10T11:00Z'],
    ['sv', '2 dagar sedan', '2026-03-08'],
    ['ru', 'час назад', '2026-03-10T11:00Z'],
    ['ru', '20 мин назад', '2026-03-10T11:40Z'],
    ['uk', 'годину тому', '2026-03-10T11:00Z'],
    ['zh', '3 小时前', '2026-03-10T09:00Z'],
    ['zh', '3個小時前', '2026-03-10T09:00Z'],
    ['ko', '하루 전', '2026-03-09'],
    ['en', 'منذ 3 ساعات', '2026-03-10T09:00Z'],
    ['ar', 'منذ يومين', '2026-03-08'],
    ['he', 'לפני שעתיים', '2026-03-10T10:00Z'],
    ['id', '2 hari lalu', '2026-03-08'],
    ['id', 'sejam yang lalu', '2026-03-10T11:00Z'],
    ['vi', '1 tiếng trước', '2026-03-10T11:00Z'],
  ])('that counts from now needs a time to count from: in %s, %s', (language, text, value) => {
    expect(first(text, { language })).toMatchObject({ isRelative: true, day: undefined })
    expect(read(text, { language, referenceDate: '2026-03-10T12:00Z' })).toBe(value)
  })

  it.each([
    ['pl', '2 godziny 20 minut temu'],
    ['en', '1 month and 3 days ago'],
    ['ru', 'Только час назадний'],
  ])('is none where a part of it alone is read: in %s, %s', (language, text) => {
    expect(first(text, { language })).toBeUndefined()
  })

  it('is looked for in a line of 1 MB', () => {
    expect(dateExpressionsIn('1 '.repeat(500_000))).toEqual([])
    expect(dateExpressionsIn('a1/'.repeat(300_000))).toEqual([])
  })
})
