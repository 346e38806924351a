import { LANGUAGES } from '../languages.js'
import { wordsOfFamily } from '../phrases.js'

/** Houses that deal in pictures, and in nothing else. */
export const PICTURE_AGENCIES = [
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
export const FURNITURE = [
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

const HAN = /^\p{Script=Han}/u
/** The first word of each language's list is its word for "source". */
const SOURCES = LANGUAGES.flatMap(({ words }) => words.source.slice(0, 1)).filter((word) => !word.includes(' '))
const labels = [...wordsOfFamily('photo'), ...SOURCES, 'source', 'copyright'].filter(
  (word) => /[\p{L}\p{M}.]$/u.test(word) && (word.length > 1 || HAN.test(word)),
)

/** What opens a credit, in small letters. */
export const CREDIT_LABELS: ReadonlySet<string> = new Set(labels.map((word) => word.replaceAll('’', "'")))
/** What ends a compound that opens a credit: `Symbolfoto`. */
const compounds = labels.filter((word) => !word.includes(' ') && word.length > 1)
export const COMPOUND_ENDS: ReadonlySet<string> = new Set(compounds)
export const COMPOUND_END_LENGTHS: readonly number[] = [...new Set(compounds.map(({ length }) => length))]
/** Words for photographer or provider that stand behind the name in brackets: `（山田花子撮影）`. */
export const CLOSING_LABELS: readonly string[] = labels.filter((word) => HAN.test(word) && word.length > 1)
