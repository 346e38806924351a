// Numbers of models as text in JSON: base64 of whole numbers, low byte first. The bundle of the command has all of them in a file of bytes
// beside it instead: V8 would hash the text of each at a start.

export const textOf = ({ buffer, byteOffset, byteLength }: NodeJS.TypedArray): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

export const bytesOf = (text: string): ArrayBuffer => new Uint8Array(Buffer.from(text, 'base64')).buffer
