import { describe, expect, it } from 'vitest'
import { isEndCredit } from '../src/end-credit.js'

describe('a line below the text that names who worked on it', () => {
  it.each([
    'Reporting by Mara Quill and Tobias Renn in Port Ellery; Editing by Sam Fox and Ruth Pell',
    '(Writing by Edda Voss; Editing by Sam Fox)',
    '_Additional reporting by Hugo Marsh._',
    '(Con información de AFP, EFE y Reuters)',
    '(Reportage Hélène Dubois, version française Paul Girard, édité par Marc Vidal)',
    'Redaktion: Anna Weiß, Jürgen Groß',
    '责任编辑：王小明',
    '(إعداد سامي برهان؛ تحرير ليلى حداد)',
  ])('is "%s"', (text) => expect(isEndCredit(text)).toBe(true))

  it.each([
    'Reporting by Mara Quill showed that the wall leaks at every high tide.',
    'Reportage Inês Moura',
    'Avec Hélène Dubois, le conseil a voté la digue du vieux port.',
    'Written by hand, and a fair bit of it',
    '记者王小明星期一在港口说，防波堤将于春天开始修建。',
    'Editor',
  ])('is not "%s"', (text) => expect(isEndCredit(text)).toBe(false))
})
