import type { Block, Link } from '../types.js'

/** How often an author signs by the first name alone, and how often by a handle. */
const FIRST_NAME_SHARE = 0.45
const HANDLE_SHARE = 0.85
const NAME = /^\p{Upper}[\p{Alpha}’'-]+(?: \p{Alpha}[\p{Alpha}.’'-]*)* \p{Alpha}[\p{Alpha}’'-]+$/u
const SHORTEST = 3

/** What an author of a full name may sign by instead: "Mara", "mquill", "mara_quill", "MaraQuill"; undefined where the name is none of a person. */
export const nicknameOf = (name: string, random: () => number): string | undefined => {
  if (!NAME.test(name)) return
  const words = name.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const draw = random()
  if (draw < FIRST_NAME_SHARE && first.length >= SHORTEST) return first
  if (draw >= HANDLE_SHARE) return `${first}${last}`
  const handle = [`${first.charAt(0)}${last}`, `${first}_${last}`, `${first}${last.charAt(0)}`, `${first}.${last}`][
    Math.floor(random() * 4)
  ]
  return handle?.toLowerCase()
}

/** Blocks that say another name wherever they said one, in capitals or not; links still lead where they led. */
export const renamed = (blocks: readonly Block[], name: string, other: string): readonly Block[] => {
  const capitals = name.toUpperCase()
  const rename = (text: string): string => text.replaceAll(name, other).replaceAll(capitals, other)
  return blocks.map((block): Block => {
    if (!block.text.includes(name) && !block.text.includes(capitals)) return block
    const links = block.links.map(({ text, url }): Link => ({ text: rename(text), url }))
    return { ...block, text: rename(block.text), markdown: rename(block.markdown), links }
  })
}
