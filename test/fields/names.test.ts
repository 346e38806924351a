import { describe, expect, it } from 'vitest'
import { beginsAsName } from '../../src/fields/given-names.js'
import { isPaper } from '../../src/fields/organisation.js'
import { namesIn } from '../../src/fields/names.js'

describe('the names of a byline', () => {
  it.each([
    ['Mara Quill and Tobias Renn, Reuters', ['Mara Quill', 'Tobias Renn'], 'Reuters'],
    ['ABBY STONE, MARA QUILL and ROBERT PYLE', ['ABBY STONE', 'MARA QUILL', 'ROBERT PYLE'], undefined],
    ['Dr Ilse van der Berg', ['Ilse van der Berg'], undefined],
    ["J.R. O'Neill-Smith Jr.", ["J.R. O'Neill-Smith Jr."], undefined],
    ['Mara Quill in Port Ellery', ['Mara Quill'], undefined],
    ['Mara Quill for The Coast Ledger', ['Mara Quill'], undefined],
    ['Jürgen Groß und Anna Weiß', ['Jürgen Groß', 'Anna Weiß'], undefined],
    ['Lucía Peña y Íñigo Sáez', ['Lucía Peña', 'Íñigo Sáez'], undefined],
    ['山田花子', ['山田花子'], undefined],
    ['[5]Mara Quill and [6]Tobias Renn', ['Mara Quill', 'Tobias Renn'], undefined],
    ['Mara_Quill', ['Mara Quill'], undefined],
    ['Martin Lowe Jr., Special to the Ledger', ['Martin Lowe Jr.'], undefined],
    ['Mara Quill COAST LEDGER', ['Mara Quill'], undefined],
    ['Gwenaëlle LE BRIS', ['Gwenaëlle LE BRIS'], undefined],
    ['Mara QuillCEO', ['Mara Quill'], undefined],
    ['Mara MacQuill, Tobias FitzRenn', ['Mara MacQuill', 'Tobias FitzRenn'], undefined],
    ['MARA QUILL', ['MARA QUILL'], undefined],
    ['LUCÍA PEÑA / Puerto Elías', ['LUCÍA PEÑA'], undefined],
    ['LUCÍA PEÑA y Íñigo Sáez', ['LUCÍA PEÑA', 'Íñigo Sáez'], undefined],
    ['Reuters', [], 'Reuters'],
    ['Femke Smit en Joris Vos', ['Femke Smit', 'Joris Vos'], undefined],
    ['Mark Read', [], undefined],
    ['Ellery Noticias', [], undefined],
    ['Mara de la Tour and Anna von Esch', ['Mara de la Tour', 'Anna von Esch'], undefined],
    ['María de los Ángeles de la Fuente', ['María de los Ángeles de la Fuente'], undefined],
    ['Jürgen Freiherr von und zu Marsch und Anna Weiß', ['Jürgen Freiherr von und zu Marsch', 'Anna Weiß'], undefined],
    ['Opinion columnist Mara Quill', ['Mara Quill'], undefined],
    ['Mara Quill, New Ellery', ['Mara Quill'], undefined],
    ['Lucía Peña, Monte Claro', ['Lucía Peña'], undefined],
    ['Anna Quill, Orvanka Renn', ['Anna Quill', 'Orvanka Renn'], undefined],
    ['Lucía Peña, Íñigo Sáez', ['Lucía Peña', 'Íñigo Sáez'], undefined],
    ['كاتبة وصحفية', [], undefined],
    ['송고시간', [], undefined],
    ['林苇 实习生 郑泽 摄影 何汀', ['林苇', '郑泽'], undefined],
    ['苏荻 实习记者 高汀', ['苏荻', '高汀'], undefined],
    ['陈晓岚 李文博', ['陈晓岚', '李文博'], undefined],
    ['글 문하늘 기자, 사진 정바다 기자', ['문하늘'], undefined],
    ['Mai Liên thực hiện', ['Mai Liên'], undefined],
    ['Mara Quill, Ellery Beach', ['Mara Quill'], undefined],
    ['Matthias Sauer, SWF Talheim', ['Matthias Sauer'], undefined],
    ['Mara Quill, Diane Lane', ['Mara Quill', 'Diane Lane'], undefined],
    ['Our Reporter Mara Quill', ['Mara Quill'], undefined],
    ['Unser Reporter Jürgen Groß', ['Jürgen Groß'], undefined],
    ['Lucía Peña, Puerto Elías', ['Lucía Peña'], undefined],
    ['王小明 李文博', ['王小明', '李文博'], undefined],
    ['记者 陈 岚', ['陈岚'], undefined],
    ['丸山 春香', ['丸山 春香'], undefined],
    ['Lucía Peña en El Faro', ['Lucía Peña'], undefined],
    ['Lucía Peña en Arenal', ['Lucía Peña'], undefined],
    ['Pieter Smit en Els de Boer', ['Pieter Smit', 'Els de Boer'], undefined],
  ])('%s', (text, names, agency) => {
    expect(namesIn(text)).toEqual({ names, agency })
  })

  it.each([
    'the numbers: how the vote split',
    'Monday the water had gone.',
    'Share this article',
    'Read More News',
    'Journal de Tour',
    'Par AFP',
    'Theo TTXVN',
    'Harbour LivingOfficeOrganizing Papers',
  ])('are not in "%s"', (text) => {
    expect(namesIn(text).names).toEqual([])
  })
})

describe('a name', () => {
  it.each(['JÜRGEN Groß', 'Jean-Luc Martin', 'J. Robert Hale', 'Анна Орлова', '王小明', '山田花子', '김철수', 'Nguyễn Văn An'])(
    'begins as names do: %s',
    (name) => {
      expect(beginsAsName(name)).toBe(true)
    },
  )

  it.each(['Thứ Ba', 'Chủ Nhật', '星期五', '周五', '金曜日', '금요일'])('is no weekday: %s', (text) => {
    expect(namesIn(text).names).toEqual([])
  })

  it.each(['Front Page', 'Buying Guides', 'Content Marketing Coordinator', '脆弱性', 'Getty Images'])('does not begin so: %s', (text) => {
    expect(beginsAsName(text)).toBe(false)
  })
})

describe('the name of a paper', () => {
  it.each(['Kärrbladet', 'Fjordbladet Nord', '港口晚报'])('is told by how it ends: %s', (name) => {
    expect(isPaper(name)).toBe(true)
  })
})
