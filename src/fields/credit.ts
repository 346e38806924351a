import { AGENCIES, LANGUAGES } from '../languages.js'
import { alternation, wordsOfFamily } from '../phrases.js'
import type { Block } from '../types.js'

/** Houses that deal in pictures, and in nothing else. */
const PICTURE_AGENCIES = [
  'Getty Images',
  'Getty',
  'iStock',
  'Shutterstock',
  'Unsplash',
  'Pexels',
  'Alamy',
  'Alamy Stock Photo',
  'imago',
  'imago images',
  'IMAGO',
  'picture alliance',
  'picture-alliance',
  'REX',
  'EPA',
  'EPA-EFE',
  'AP Photo',
  'Adobe Stock',
  'Flickr',
  'Wikimedia Commons',
  'ZUMA Press',
  'NurPhoto',
  'Depositphotos',
]

/** Words of the page around an image, not of its caption; a number stands for any. */
const FURNITURE = [
  'view image in fullscreen',
  'open image in fullscreen',
  'enlarge image',
  'enlarge',
  'image caption',
  'open in gallery',
  'hide caption',
  'toggle caption',
  'expand',
  'zoom',
  'image 1 of 1',
  'image 1',
  'photo 1 of 1',
  '1 of 1',
  '1/1',
  'bild 1 von 1',
  'bild vergrößern',
  'bild in neuem fenster öffnen',
  'vergrößern',
  'agrandir',
  'agrandir l’image',
  'ampliar',
  'ampliar imagen',
  'ingrandisci',
  'vergroot afbeelding',
  'powiększ',
  'vis mer',
  'forstørr',
  'förstora',
  'büyüt',
  '拡大',
  '画像を拡大',
  '查看大图',
  '크게보기',
  '이미지 크게 보기',
]

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const NAMES = `${NAME}(?: (?:${NAME}|de|da|di|van|von|der|la|el|al)){0,4}`

const HAN = /^\p{Script=Han}/u
const MARK = '(?:\\s?[:：/=＝©]\\s?|(?<=\\.)\\s|,? by )'

let patterns: readonly RegExp[] | undefined
let opening: RegExp | undefined
let furniture: { readonly before: RegExp; readonly after: RegExp } | undefined

const furniturePatterns = () => {
  const words = alternation(FURNITURE).replaceAll('1', '\\d{1,3}')
  furniture ??= {
    before: new RegExp(`^(?:${words})(?![\\p{L}\\p{M}])[\\s:,./|-]*`, 'iu'),
    after: new RegExp(`[\\s|/(–-]+(?:${words})[\\s).]*$`, 'iu'),
  }
  return furniture
}

/** What a credit looks like at the end of a caption, the surest first. */
const creditPatterns = (): readonly RegExp[] => {
  if (patterns !== undefined) return patterns
  const photo = wordsOfFamily('photo').filter((word) => /[\p{L}\p{M}.]$/u.test(word) && (word.length > 1 || HAN.test(word)))
  // The first word of each language's list is its word for "source".
  const source = LANGUAGES.flatMap(({ words }) => words.source.slice(0, 1)).filter((word) => !word.includes(' '))
  const words = alternation([...photo, ...source, 'source', 'copyright'])
  const agencies = alternation([...AGENCIES, ...PICTURE_AGENCIES])
  const houses = alternation(PICTURE_AGENCIES.filter((name) => name.includes(' ')))
  const end = '[)）\\]】.]{0,2}$'
  opening = new RegExp(`^\\p{L}{0,14}(?:${words})${MARK}`, 'iu')
  patterns = [
    // (Photo: Dana Voss/AP)   （山田花子撮影）   [사진=연합뉴스]
    new RegExp(
      `[(（\\[【](?<credit>(?:\\p{L}{0,14}(?:${words})${MARK}|©|[^()（）\\[\\]【】]{0,60}(?:${agencies})(?!\\p{Ll}))[^()（）\\[\\]【】]{0,100})${end}`,
      'iu',
    ),
    new RegExp(`[(（](?<credit>[^()（）]{1,40}(?:${alternation(photo.filter((word) => !/^\p{Script=Latin}/u.test(word)))}))[)）]$`, 'u'),
    // Photograph: Dana Voss   Symbolfoto: dpa   Photo by Dana Voss
    new RegExp(`(?<=^|[\\s.,。，)|(–—/-])\\p{L}{0,14}(?:${words})${MARK}(?<credit>[^\\n:]{2,120}?)${end}`, 'iu'),
    // Image source, Getty Images
    new RegExp(`^image source, ?(?<credit>[^\\n:]{2,120}?)${end}`, 'iu'),
    // © Dana Voss
    new RegExp(`(?:©|\\(c\\) |(?<=[\\s(–—-])copyright )\\s?(?<credit>[^©]{2,100}?)${end}`, 'iu'),
    // REUTERS/Dana Voss   AP Photo/Dana Voss
    new RegExp(`(?<=^|[\\s.,)|(–—-])(?<credit>(?:${agencies})\\s?[/|]\\s?\\p{L}[^.!?]{1,60})${end}`, 'u'),
    // Getty Images
    new RegExp(`(?<=^|[\\s.,)|(–—/-])(?<credit>(?:(?:${NAMES})(?:\\s?[/|]\\s?| via ))?(?:${houses}))${end}`, 'u'),
    // ... he said. Dana Voss/Harbour Pictures   ... he said. AFP
    new RegExp(
      `(?<=^|[.!?。”"»]\\s{0,2}|\\s[|–—]\\s)(?<credit>${NAMES}\\s?[/|]\\s?\\p{L}(?:[^.]|\\.(?=\\S)){1,60}|(?:${agencies}))${end}`,
      'u',
    ),
    // ... on the pier / Dana Voss
    new RegExp(`\\s[/|]\\s(?<credit>${NAMES})(?<!\\.)$`, 'u'),
  ]
  return patterns
}

const BOLD_END = /\s(?:\*\*|__)(?<credit>[^*_]{2,80})(?:\*\*|__)\s*$/u
const GLUED_START = /^(?<credit>(?:REUTERS|AFP|AP|EPA|dpa|Reuters|Getty Images)\/\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)\s+(?=\p{Lu})/u
/** A text without any of these, an agency's capitals or a bracket has no credit; most blocks end here. */
const MAYBE_CREDIT = /[:：/=＝©|()（）[\]【】]|\p{L} by |\p{Lu}|\p{Script=Han}|\p{Script=Hangul}/u
const TAIL = 240

export type Split = { readonly text: string; readonly credit: string | null }

/** Parts the words of a caption from its credit; a photographer and a house may each have a mark of their own. */
export const split = (block: Pick<Block, 'text' | 'markdown'>): Split => {
  const whole = once(bare(block.text))
  const bold = BOLD_END.exec(block.markdown.slice(-TAIL))?.groups?.['credit']
  if (bold !== undefined && whole.endsWith(bold)) return { text: whole.slice(0, -bold.length).trim(), credit: bold.trim() }
  const glued = GLUED_START.exec(whole)?.groups?.['credit']
  if (glued !== undefined) return { text: whole.slice(glued.length).trim(), credit: glued }
  const last = creditAtEnd(whole)
  if (last.credit === null || last.text === '') return last
  const before = last.text.includes('©') || /[)）]$/u.test(last.text) ? creditAtEnd(last.text) : last
  return before === last || before.credit === null ? last : { text: before.text, credit: `${before.credit}, ${last.credit}` }
}

const creditAtEnd = (whole: string): Split => {
  const tail = whole.slice(-TAIL)
  if (!MAYBE_CREDIT.test(tail)) return { text: whole, credit: null }
  for (const pattern of creditPatterns()) {
    const match = pattern.exec(tail)
    const credit = match?.groups?.['credit']?.trim()
    if (match === null || credit === undefined) continue
    const text = whole.slice(0, whole.length - tail.length + match.index).replace(/[\s|(/（[–—,¶-]+$/u, '')
    return { text: once(text), credit: creditText(credit) }
  }
  return { text: whole, credit: null }
}

/** Without the words of the page around the image, and without the brackets that pandoc puts around a figure. */
const bare = (text: string): string => {
  const { before, after } = furniturePatterns()
  const inside = text
    .trim()
    .replace(/^\[\s*(?<inside>[^[\]]*?)\s*\]$/u, '$<inside>')
    .replace(before, '')
  return inside.replace(after, '').trim()
}

/** The alternative text and the caption stand glued together: the same words twice. */
const once = (text: string): string => {
  const half = text.length >> 1
  const [first, second] = [text.slice(0, half).trim(), text.slice(half).trim()]
  return first.length > 10 && first === second ? first : text
}

/** `Photo: Dana Voss, AP` in brackets: the credit without the word that opens it. */
const creditText = (credit: string): string =>
  credit
    .replace(opening ?? /^©\s?/u, '')
    .replace(/^[©¶\s]+|[)）\].]+$/gu, '')
    .trim()
