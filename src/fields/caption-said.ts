// Whether a block says itself that it is a caption, whatever stands around it.
import { phrasesIn } from '../phrases.js'
import type { Block } from '../types.js'
import { countWords, endsSentence } from '../words.js'
import { endsInAgency, type Split } from './credit.js'

/** "Image caption, The pier", "The pier. Photo: Dana Voss": the words of the page around the picture stand before it, or a credit that opens with a word for a picture behind it. */
export const saysSo = (block: Block, { text, credit }: Split): boolean => {
  if (text === '' || countWords(text) > SAID_WORDS || text.includes('://') || /\.\p{Alpha}{3,4}$/u.test(credit ?? '')) return false
  const at = block.text.indexOf(text)
  if (at > 0 && /^[^[\]]*\p{Alpha}/u.test(block.text.slice(0, at))) return true
  const rest = block.text.slice(Math.max(0, at) + text.length).trim()
  // "The pier, on Monday (Ansa)": behind a paragraph the agency stands behind a full stop.
  if (credit !== null && !endsSentence(text) && endsInAgency(rest)) return true
  // "He took a photo: the bridge, the river, the rain." goes on behind the colon.
  const isParted = !/\p{Alpha}$/u.test(text) || !/^(?!ⓒ)\p{Alpha}/u.test(rest)
  return (
    credit !== null &&
    isParted &&
    !/^\p{Lower}/u.test(credit) &&
    (phrasesIn(rest).words.has('photo') || COPYRIGHT.test(rest) || TAKEN.test(rest) || CAPITALS_AND_HOUSE.test(rest))
  )
}
const SAID_WORDS = 50
/** Without a year: that is the foot of the page. */
const COPYRIGHT = /^[(（]?(?:[©ⓒ]|\(c\))(?!.*(?:19|20)\p{Nd}{2})/u
/** （新华社记者 王小明 摄）, （新华社发） */
const TAKEN = /(?:[摄攝]|撮影|社[发發])[)）]?$/u
/** "MARCOS VIDAL (EUROPA PRESS)" */
const CAPITALS_AND_HOUSE = /^\p{Upper}{2}[\p{Upper}\s.'’-]{3,40}\s\(\p{Upper}[\p{Alpha}\s-]{1,24}\)$/u
