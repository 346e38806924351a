/** How far into the input the first tag is looked for: a comment with a licence may stand before it. */
const LIMIT = 20_000

/** Whether the text is an HTML page: its first tag, past white space, comments and an XML declaration, is `<!doctype html>` or `<html>`. */
export const isHtmlPage = (text: string): boolean => {
  const head = text.slice(0, LIMIT)
  let at = 0
  for (;;) {
    while (/\s/u.test(head[at] ?? '')) at++
    const end = head.startsWith('<!--', at)
      ? head.indexOf('-->', at + 4) + 3
      : head.startsWith('<?xml', at)
        ? head.indexOf('?>', at) + 2
        : 0
    if (end <= at) break
    at = end
  }
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(head.slice(at, at + 40))
}
