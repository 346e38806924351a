/** Columns of all pages, filled page by page; shared with the workers. */
export const growing = (count: number) => {
  let size = 0
  let columns = Array.from({ length: count }, () => new Uint8Array(new SharedArrayBuffer(1 << 20)))
  return {
    add(some: readonly Uint8Array[]): void {
      const more = some[0]?.length ?? 0
      if (size + more > (columns[0]?.length ?? 0))
        columns = columns.map((column) => {
          const larger = new Uint8Array(new SharedArrayBuffer(Math.max(column.length * 2, size + more)))
          larger.set(column.subarray(0, size))
          return larger
        })
      for (const [f, column] of some.entries()) columns[f]?.set(column, size)
      size += more
    },
    columns: () => columns.map((column) => column.subarray(0, size)),
    size: () => size,
  }
}
