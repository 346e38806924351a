import type { InputErrorCode } from '../errors.js'
import type { Format, Written } from '../output/formats.js'
import type { CleanOptions } from '../types.js'

/** Where an item comes from, and where its output goes. `number` counts the lines or records of the file, from 1. */
type Place = {
  readonly path: string
  readonly number?: number
  /** Its place below an output folder, without the ending of the format. */
  readonly stem: string
  /** The same with its own ending, for a stem that is taken. */
  readonly whole: string
  readonly bytes: number
  /** The file that it is written to, where outputs are files of a tree. */
  readonly target?: string
  /** Written by an earlier run: cleaned only so that later ones can be compared with it. */
  readonly isDone?: true
}

/** One article to be cleaned: a file that is still to be read, a line of JSON, a text from an archive, or an input that already failed. */
export type Item = Place &
  (
    | { readonly kind: 'file' }
    | { readonly kind: 'line'; readonly content: Uint8Array }
    | {
        readonly kind: 'text'
        readonly content: Uint8Array
        readonly id: string | null
        readonly url: string | null
        readonly crawled: string | null
      }
    | Failed
  )

/** `lost` is the item that a thread was lost with: its keys go into the error record. */
type Failed = { readonly kind: 'failed'; readonly code: InputErrorCode; readonly message: string; readonly lost?: Item }

/** What is the same for all items of a run. */
export type Job = {
  readonly format: Format
  readonly fields: readonly string[] | undefined
  readonly options: CleanOptions
  readonly textField: string
  readonly isAscii: boolean
  /** Each record gets a file of its own, and failures go to a list of JSON Lines. */
  readonly isTree: boolean
  readonly isExplained: boolean
  readonly isMarked: boolean
  readonly minConfidence: number
  readonly limit: number
  /** Stands before a number that is written as it was read; see `asWritten`. */
  readonly marker: string
}

export type Failure = { readonly code: InputErrorCode; readonly message: string }

/** What became of an item. `record` is there only where it is written later, `fingerprint` only where duplicates are looked for. */
export type Result = {
  readonly text: string
  readonly failure?: Failure
  readonly missing: readonly string[]
  readonly log?: string
  readonly record?: Written
  readonly fingerprint?: Fingerprint
  readonly isDuplicate?: boolean
}

/** 64 bits, as two numbers of 32. */
export type Fingerprint = readonly [high: number, low: number]
