/** Names of the elements of HTML that renderers leave in Markdown. */
const ELEMENTS = new Set(
  'a abbr address article aside audio b bdi bdo big blockquote body br button caption center cite code col colgroup dd del details dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr html i iframe img input ins kbd label legend li main map mark nav nobr noscript ol option p param picture pre q rp rt ruby s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time tr track tt u ul var video wbr'.split(
    ' ',
  ),
)

const NAME_ALONE = /^<\/?(?<name>[a-zA-Z][a-zA-Z0-9]{0,30})>$/u

/** Whether what looks like a tag is one: "<publisher>" is what a text speaks of, unless it has attributes. */
export const isTag = (text: string): boolean => {
  const name = NAME_ALONE.exec(text)?.groups?.['name']
  return name === undefined || ELEMENTS.has(name.toLowerCase())
}
