import type { Item } from './job.js'

/** Sending a message to a thread costs as much as a tenth of a short record; more than this gains nothing and keeps fewer threads busy. */
const GROUP_ITEMS = 8
const GROUP_BYTES = 256 * 1024

/** Small items in groups. What came at once is grouped, and never waits for what comes later. */
export const groupsOf = async function* (
  lists: AsyncIterable<readonly Item[]>,
  { isAlone }: { readonly isAlone: boolean },
): AsyncGenerator<readonly Item[]> {
  for await (const items of lists) {
    let group: Item[] = []
    let bytes = 0
    for (const item of items) {
      if (group.length > 0 && (isAlone || group.length === GROUP_ITEMS || bytes + item.bytes > GROUP_BYTES)) {
        yield group
        group = []
        bytes = 0
      }
      group.push(item)
      bytes += item.bytes
    }
    if (group.length > 0) yield group
  }
}
