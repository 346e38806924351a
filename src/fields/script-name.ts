// Names in scripts without capitals.
import { alternation, wordsOfFamily } from '../phrases.js'
import { onceMade } from '../once-made.js'
import { givenNames } from './given-names.js'
import { isNoName, isPhrase, opensAsPhrase } from './no-name.js'
import { isWeekday } from './weekdays.js'

const CJK_NAME = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,8}$/u
/** "東海林拓さんに聞く": what is said of somebody. */
export const isSaidOf = (text: string): boolean => NO_NAME_KANA.test(text)
const NO_NAME_KANA = /さん|くん$|氏$|を|に(?=\p{Script=Han})|発$/u
const CJK_PAIR =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4} [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]{1,4}$/u
/** 陈 岚: Chinese names of two letters are set as wide as those of three. */
const PADDED = /^\p{Script=Han} \p{Script=Han}$/u
const KATAKANA_NAME = /^[\p{Script=Katakana}ー]{2,12}(?:[・＝=][\p{Script=Katakana}ー]{1,12}){1,3}$/u
const HANGUL_NAME = /^\p{Script=Hangul}{2,4}$/u
const OTHER_SCRIPT =
  /^[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hebrew}](?:[\p{Alpha}\p{M}\s.]|(?<=\S)[-־'’׳״](?=\S)){2,40}$/u

/** "ليلى بنت عبد الرحمن القصبي" */
const ARABIC_PARTICLE = /^(?:بن|بنت|ابن|عبد|أبو|ابو|أم|آل|أبي)$/u

/** "الدكتور زياد الحلبي", "डॉ. मृदुला वाजपेयी" */
const SCRIPT_TITLE = /^(?:أ\.?\s?د\.?|د\.|الدكتورة?|الأستاذة?|المهندسة?|डॉ\.?|प्रो\.?|श्री|श्रीमती)\s+(?=\p{Alpha})/u
/** "燕港大学", "文化部" */
const HAN_OFFICE = /大学|大學|研究所|研究院|公司|委员会|委員會|协会|協会|協會|学院|學院|医院|醫院|病院|\p{Script=Han}{2}部$/u

/** Posts in the scripts without capitals, at either end of a name. */
const scriptPostPattern = onceMade(
  () =>
    new RegExp(
      `\\s*(?:${alternation(scriptPosts().filter((word) => word.length > 1 && !SPACED_SCRIPT.test(word)))})\\s*|(?<!\\S)و?(?:${alternation(scriptPosts().filter((word) => word.length === 1 || SPACED_SCRIPT.test(word)))})(?!\\S)`,
      'gu',
    ),
)
/** Scripts that set words apart: "كاتب" is no part of "كاتبة". */
const SPACED_SCRIPT = /[\u0600-\u06ff\u0900-\u097f]/u
/** "文" and "글" are words alone only: 李文博 has the first in the name. */
const scriptPosts = (): readonly string[] => [
  ...wordsOfFamily('post', ['zh', 'ja', 'ko', 'ar', 'hi']),
  ...wordsOfFamily('by', ['zh', 'ja', 'ko', 'hi']),
  ...['摄影报道', '攝影報導', '摄影', '攝影', '本报', '本報', '报道', '報道', '综合'],
]

/** Names in scripts without capitals: Han and kana, Hangul with the title behind, Arabic, Devanagari. */
export const scriptName = (piece: string): string | undefined => {
  const name = namedIn(piece)
  return name === undefined || isWeekday(name) || isNoName(name) || opensAsPhrase(name) ? undefined : name
}

const namedIn = (piece: string): string | undefined => {
  const bare = piece
    .replace(SCRIPT_TITLE, '')
    .replace(/\s*[(（[<＜【=＝].{0,200}$/u, '')
    .replace(scriptPostPattern(), ' ')
    .trim()
  // "입력" is a label before a date.
  if (HANGUL_NAME.test(bare)) return isPhrase(bare, 1) ? undefined : bare
  if (PADDED.test(bare) && givenNames().has(bare.charAt(0))) return bare.replace(' ', '')
  if (isSaidOf(bare) || HAN_OFFICE.test(bare)) return
  if (CJK_NAME.test(bare) || CJK_PAIR.test(bare) || KATAKANA_NAME.test(bare)) return bare
  const words = bare.split(' ')
  return OTHER_SCRIPT.test(bare) &&
    words.filter((word) => !ARABIC_PARTICLE.test(word)).length <= 4 &&
    words.length >= 2 &&
    !words.some(isNoName) &&
    !isPhrase(bare, words.length)
    ? bare
    : undefined
}
