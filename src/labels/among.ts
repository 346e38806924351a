import { kindOf } from '../characters.js'
import { placesWhere, type View } from './view.js'

/** Which blocks a cue is asked of, where it has nothing to say of any other: a page has few of each, and most cues are about one. */
export type Among = 'phrases' | 'digits' | 'marks-at-end' | 'marked-blocks'

const BELONGS: Readonly<Record<Among, (view: View) => boolean>> = {
  /** With a phrase of any family. */
  phrases: ({ phrases }) => phrases.words.size > 0,
  digits: ({ marks }) => marks.digits > 0,
  /** With no letter, digit or number at the end. */
  'marks-at-end': ({ text }) => kindOf(text.charCodeAt(text.length - 1)) === 0,
  /** Headings, items, images and their like: all but paragraphs. */
  'marked-blocks': ({ block }) => block.kind !== 'paragraph',
}

/** The places of the blocks that cues are asked of, each list made when it is first asked for. */
export const placesIn = (views: readonly View[]): ((among: Among) => readonly number[]) => {
  const known: Partial<Record<Among, readonly number[]>> = {}
  return (among) => {
    known[among] ??= placesWhere(views, BELONGS[among])
    return known[among]
  }
}
