import { ofAllLanguages } from '../languages.js'
import { onceMade } from '../once-made.js'
import { alternation } from '../phrases.js'
import { endWithout, isSpaceCode } from './characters-in.js'
import { firstWordTest } from './first-word.js'

const furniture = onceMade(() => alternation(ofAllLanguages('furniture')).replaceAll('1', '\\d{1,3}'))
const furnitureBefore = onceMade(() => new RegExp(`^(?:${furniture()})(?![\\p{Alpha}\\p{M}])[\\s:,./|-]*`, 'iu'))
const furnitureAfter = onceMade(() => new RegExp(`[\\s|/(–-](?:${furniture()})[\\s).,]{0,3}$`, 'iu'))

const opensFurniture = onceMade(() => firstWordTest(ofAllLanguages('furniture')))
/** `1/12` is furniture too. */
const mayOpenFurniture = (text: string): boolean => /^\d/.test(text) || opensFurniture()(text)
const furnitureEnds = onceMade(() => new Set(ofAllLanguages('furniture').map(lastPiece)))

/** The last piece of a text between white space, bars and brackets in small letters; a number is 1, as in the list. */
const lastPiece = (text: string): string => {
  const end = endWithout(text, ').,')
  let start = end
  while (start > 0 && !isSpaceCode(text.charCodeAt(start - 1)) && !'|/(–-'.includes(text.charAt(start - 1))) start--
  const piece = text.slice(start, end)
  return piece.length <= 3 && Number(piece) >= 0 ? '1' : piece.toLowerCase().replaceAll('’', "'")
}

/** Without the words of the page around the image, and without the brackets that pandoc puts around a figure. */
export const withoutFurniture = (text: string): string => {
  let own = text.trim()
  if (own.startsWith('[')) own = own.replace(/^\[(?<inside>[^[\]]*)\]$/u, '$<inside>').trim()
  if (mayOpenFurniture(own)) own = own.replace(furnitureBefore(), '')
  own = own.replace(COUNTED, '')
  // "Purchase Licensing Rights, opens new tab"
  for (let times = 0; times < MOST_BUTTONS && furnitureEnds().has(lastPiece(own)); times++) own = own.replace(furnitureAfter(), '')
  return own.trim()
}
const MOST_BUTTONS = 3
/** `[1/5]The pier at dusk` */
const COUNTED = /^\[\d{1,3} ?\/ ?\d{1,3}\]\s?(?=\S)/u
