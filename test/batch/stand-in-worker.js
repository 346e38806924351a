// Stands in for the worker: does what the path of an item says.
const held = []

export const cleanGroup = async ({ items }) => {
  const results = []
  for (const item of items) {
    if (item.path === 'stuck twice' && (item.kind !== 'failed' || item.lost)) for (;;);
    else if (item.kind === 'failed')
      results.push({ text: `${item.path}: ${item.code}`, missing: [], failure: { code: item.code, message: item.message } })
    else if (item.path === 'stuck') for (;;);
    else if (item.path === 'exit') process.exit(3)
    else if (item.path === 'memory') for (;;) held.push(new Array(1_000_000).fill(item.bytes + held.length))
    else if (item.path === 'fault') throw new TypeError('a fault of our own')
    else results.push({ text: item.path, missing: [] })
  }
  return results
}
