export type InputErrorCode =
  | 'empty-input'
  | 'binary-input'
  | 'html-input'
  | 'wrong-encoding'
  | 'unknown-encoding'
  | 'not-found'
  | 'not-readable'
  | 'no-inputs'
  | 'output-exists'
  | 'not-writable'
  | 'too-large'
  | 'damaged-archive'
  | 'unsupported'
  | 'invalid-json'
  | 'invalid-record'
  | 'low-confidence'
  | 'timeout'
  | 'worker-died'
  | 'internal-error'
  | 'usage'

/** The input or the command line is at fault, not this program: says what was found, what was expected and what to do. */
export class InputError extends Error {
  readonly code: InputErrorCode

  constructor(code: InputErrorCode, message: string) {
    super(message)
    this.name = 'InputError'
    this.code = code
  }
}
