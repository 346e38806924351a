import { realpathSync } from 'node:fs'
import { sep } from 'node:path'
import { isSameFile } from './outputs.js'
import { type Inputs, isFolder, isThere } from './sources.js'
import { chooserOf } from './walk.js'

/** Whether a path is an input, under whatever name: it must never be written to. */
export const isInput = (path: string, { named, choice }: Inputs): boolean => {
  const real = realpathSync(path)
  if (
    choice.output !== undefined &&
    real.startsWith(choice.output + sep) &&
    !named.some((name) => name !== '-' && isSameFile(name, path))
  ) {
    return named.some(
      (name) => isFolder(name) && realpathSync(name) === choice.output && chooserOf(choice).file(real.slice(choice.output.length + 1)),
    )
  }
  return named.some((name) => {
    if (name === '-' || !isThere(name)) return false
    if (!isFolder(name)) return isSameFile(name, path)
    const root = realpathSync(name) + sep
    return real.startsWith(root) && chooserOf(choice).file(real.slice(root.length))
  })
}
