import type { InputError } from './errors.js'
import { NAME } from './version.js'

/** What the command is given by the process around it. */
export type Surroundings = {
  readonly argv: readonly string[]
  readonly isTerminal: () => boolean
  readonly writeOut: (text: string) => void
  readonly writeError: (text: string) => void
}

export const EXIT = { good: 0, failed: 1, usage: 2, interrupted: 130, terminated: 143 } as const

export const messageOf = (error: InputError, path?: string): string =>
  `${NAME}: ${path === undefined ? '' : `${printable(path)}: `}${printable(error.message)}\n`

/** Text of a user or a file for a terminal: on one line, without characters that steer it or turn the direction of writing. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, ' ')
