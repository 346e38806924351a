#!/usr/bin/env node
const fs = require('node:fs')
const { load } = require('./load.js')

/** A reader that has read enough closes the pipe: that is a normal end. */
const writeTo = (descriptor) => (text) => {
  const bytes = Buffer.from(text)
  let from = 0
  while (from < bytes.length) {
    try {
      from += fs.writeSync(descriptor, bytes, from)
    } catch (error) {
      if (error.code === 'EPIPE') process.exit(0)
      if (error.code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

const { isTerminal, main } = load()

main({ argv: process.argv.slice(2), isTerminal, writeOut: writeTo(1), writeError: writeTo(2) }).then((code) => {
  process.exitCode = code
})
