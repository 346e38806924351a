import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Flags } from '../arguments.js'
import { headOf } from '../output/formats.js'
import { VERSION } from '../version.js'
import { fileSink } from './file-sink.js'
import { dropStale, partOf } from './journal.js'
import { descriptorOf, isStream, type Plan } from './outputs.js'
import { type Sink, streamSink } from './sinks.js'
import type { Inputs } from './sources.js'
import { notWritable } from './streams.js'
import { treeSink } from './tree-sink.js'

/** The sink that the plan asks for. */
export const openSink = async (
  { format, file, folder }: Plan,
  { inputs, flags, seconds }: { readonly inputs: Inputs; readonly flags: Flags; readonly seconds: () => number },
): Promise<Sink> => {
  const head = await headOf(format, flags.fields)
  const isResumed = flags.resume === true
  if (folder !== undefined) return treeSink(folder, { head, run: hashOf(optionsOf(inputs, flags)), isResumed })
  if (file === undefined) return streamSink(1, { name: 'standard output', head })
  if (!isStream(file)) return fileSink(file, { head, run: runOf(inputs, flags), isResumed, seconds })
  const given = descriptorOf(file)
  if (given !== undefined) return streamSink(given, { name: file, head })
  const descriptor = openedStream(file)
  const sink = streamSink(descriptor, { name: file, head })
  return { ...sink, end: (isWhole) => sink.end(isWhole).finally(() => closeSync(descriptor)) }
}

const openedStream = (path: string): number => {
  try {
    return openSync(path, 'w')
  } catch (error) {
    throw notWritable(path, error)
  }
}

/** Whether the output of a run that is to go on has its name already, which it gets when it is whole. A journal that a kill left goes. */
export const isComplete = (file: string): boolean => {
  if (!existsSync(file) || isStream(file) || existsSync(partOf(file))) return false
  dropStale(file)
  return true
}

/** What decides the result of a run in one file: a run that goes on must have the same. */
const runOf = (inputs: Inputs, flags: Flags): string => {
  const { named, listed, choice } = inputs
  // As they are named too: the names go into the records. Those of a list begin where the run is.
  const paths = [...named.map((name) => (name === '-' ? name : resolve(name))), ...(listed === undefined ? [] : [resolve('.')])]
  return hashOf({ ...optionsOf(inputs, flags), named, listed, choice, paths, output: flags.output })
}

/** What decides a record, whatever the inputs: to a folder more of them can be added. */
const optionsOf = ({ limit }: Inputs, flags: Flags) => {
  const { encoding, referenceDate, dateOrder, url, textField, fields, ascii, explain, minConfidence, dedupe, format, markdown, json } =
    flags
  const deciding = { encoding, referenceDate, dateOrder, url, textField, fields, ascii, explain, minConfidence, dedupe }
  return { ...deciding, format, markdown, json, limit, version: VERSION }
}

const hashOf = (deciding: object): string => createHash('sha256').update(JSON.stringify(deciding)).digest('hex')
