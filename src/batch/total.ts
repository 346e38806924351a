import { setImmediate as pause } from 'node:timers/promises'
import { statOf } from './inputs.js'
import { type Inputs, kindIn } from './sources.js'
import { chooserOf, walk } from './walk.js'

/** How many inputs there are, counted beside the work; unknown until then, and wherever an input holds many or names are still being read. */
export const totalOf = (inputs: Inputs): (() => number | undefined) => {
  let total: number | undefined
  let isBegun = false
  return () => {
    if (!isBegun) {
      isBegun = true
      counted(inputs).then(
        (files) => {
          total = files
        },
        () => undefined,
      )
    }
    return total
  }
}

const counted = async (inputs: Inputs): Promise<number | undefined> => {
  if (inputs.listed !== undefined) return
  let total = 0
  for (const name of inputs.named) {
    const stat = statOf(name)
    if (stat === undefined) return
    if (!stat.isDirectory()) {
      if (kindIn(name, inputs) !== 'document') return
      total++
      continue
    }
    for (const files of walk(name, chooserOf(inputs.choice))) {
      if (files.some(({ relative }) => kindIn(relative, inputs) !== 'document')) return
      total += files.length
      await pause()
    }
  }
  return total
}
