#!/usr/bin/env node
const fs = require('node:fs')
const { load } = require('./load.js')

/** Writes all of it before it returns; a fault is told by its code. */
const writeTo = (descriptor, text) => {
  const bytes = Buffer.from(text)
  let from = 0
  while (from < bytes.length) {
    try {
      from += fs.writeSync(descriptor, bytes, from)
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/** A reader that has read enough closes the pipe: that is a normal end. */
const writeOut = (text) => {
  try {
    writeTo(1, text)
  } catch (error) {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  }
}

/** Messages that nobody takes are lost, and nothing else: the run goes on. */
const writeError = (text) => {
  try {
    writeTo(2, text)
  } catch {
    // There is nobody to tell.
  }
}

const SIGNALS = { 130: 'SIGINT', 143: 'SIGTERM' }
/** Time to end by itself; an input that waits for its writer (a named pipe) would hold the process for good. */
const END_MS = 500

const { isTerminal, main } = load()

main({ argv: process.argv.slice(2), isTerminal, writeOut, writeError }).then((code) => {
  // All is written: taking the heap apart would cost two milliseconds.
  if (!(code in SIGNALS)) process.exit(code)
  process.exitCode = code
  // By the signal, since an exit waits for the reading thread too.
  setTimeout(() => process.kill(process.pid, SIGNALS[code]), END_MS).unref()
})
