/** Groups that may be begun before the oldest is done. More of them keep all threads busy while one is slow; each takes memory. */
const WINDOW_GROUPS_PER_JOB = 8
/** Content that may be under way at once; a group that is larger goes alone. */
const WINDOW_BYTES = 32 * 1024 * 1024

export type Sized = { readonly bytes: number }

/**
 * Works on groups, several at a time, and gives the results in the order of the groups. Takes a new group only when there is room, so memory
 * does not grow with the input, and gives a result as soon as those before it are given, even while the next group is still being waited for.
 *
 * @param stop ends the taking of new groups; what is begun is finished
 */
export const inOrder = async function* <Group extends readonly Sized[], Done>(
  groups: AsyncIterable<Group>,
  { work, jobs, stop }: { readonly work: (group: Group) => Promise<Done>; readonly jobs: number; readonly stop: AbortSignal },
): AsyncGenerator<{ readonly group: Group; readonly done: Done }> {
  const iterator = groups[Symbol.asyncIterator]()
  const begun: { readonly group: Group; readonly bytes: number; readonly result: Promise<Done>; isDone: boolean }[] = []
  // One promise to wait on, made anew each time: a race against one that lives as long as the run would remember every round.
  let wake = (): void => undefined
  let next: { result: IteratorResult<Group> | undefined; fault?: unknown } | undefined
  let under = 0
  let isOpen = true
  const ask = (): void => {
    const asked: typeof next = { result: undefined }
    next = asked
    iterator.next().then(
      (result) => {
        asked.result = result
        wake()
      },
      (error: unknown) => {
        asked.fault = error
        asked.result = { done: true, value: undefined }
        wake()
      },
    )
  }
  const begin = (group: Group): void => {
    const bytes = group.reduce((sum, item) => sum + item.bytes, 0)
    const entry = { group, bytes, result: work(group), isDone: false }
    const end = (): void => {
      entry.isDone = true
      wake()
    }
    // A fault is thrown where the result is awaited, in order.
    entry.result.then(end, end)
    begun.push(entry)
    under += bytes
  }
  stop.addEventListener('abort', () => wake(), { once: true })
  while (isOpen || begun.length > 0) {
    if (stop.aborted) isOpen = false
    const oldest = begun[0]
    if (oldest?.isDone) {
      begun.shift()
      under -= oldest.bytes
      yield { group: oldest.group, done: await oldest.result }
      continue
    }
    const hasRoom = begun.length === 0 || (begun.length < jobs * WINDOW_GROUPS_PER_JOB && under < WINDOW_BYTES)
    if (isOpen && hasRoom && next === undefined) ask()
    if (isOpen && hasRoom && next?.result !== undefined) {
      if (next.result.done) isOpen = false
      else {
        begin(next.result.value)
        next = undefined
      }
      continue
    }
    if (!isOpen && begun.length === 0) break
    await new Promise<void>((resolve) => {
      wake = resolve
    })
  }
  if (next?.fault !== undefined) throw next.fault
}
