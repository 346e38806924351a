import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Flags } from '../arguments.js'
import { headOf } from '../output/formats.js'
import { VERSION } from '../version.js'
import { partOf } from './journal.js'
import type { Plan } from './outputs.js'
import { fileSink, isStream, type Sink, streamSink, treeSink } from './sinks.js'
import type { Inputs } from './sources.js'

/** The sink that the plan asks for. */
export const openSink = async (
  { format, file, folder }: Plan,
  { inputs, flags, seconds }: { readonly inputs: Inputs; readonly flags: Flags; readonly seconds: () => number },
): Promise<Sink> => {
  const head = await headOf(format, flags.fields)
  if (folder !== undefined) return treeSink(folder, { head })
  if (file === undefined) return streamSink(1, { name: 'standard output', head })
  if (!isStream(file)) return fileSink(file, { head, run: runOf(inputs, flags), isResumed: flags.resume === true, seconds })
  const descriptor = openSync(file, 'w')
  const sink = streamSink(descriptor, { name: file, head })
  return { ...sink, end: (isWhole) => sink.end(isWhole).finally(() => closeSync(descriptor)) }
}

/** Whether the output of a run that is to go on has its name already, which it gets when it is whole. */
export const isComplete = (file: string): boolean => existsSync(file) && !isStream(file) && !existsSync(partOf(file))

/** What decides the result of a run: a run that goes on must have the same. */
const runOf = ({ named, listed, choice, limit }: Inputs, flags: Flags): string => {
  const { encoding, referenceDate, dateOrder, url, textField, fields, ascii, explain, minConfidence, dedupe, output, format } = flags
  const deciding = { encoding, referenceDate, dateOrder, url, textField, fields, ascii, explain, minConfidence, dedupe, output, format }
  const given = { ...deciding, markdown: flags.markdown, json: flags.json, listed, choice, limit, version: VERSION }
  const paths = named.map((name) => (name === '-' ? name : resolve(name)))
  return createHash('sha256')
    .update(JSON.stringify({ ...given, paths }))
    .digest('hex')
}
