import type { Verdict } from '../types.js'
import type { Page } from './page.js'
import { TITLE_WORDS } from './pointers.js'
import type { View } from './view.js'

/** An item with less of its text in links says something of its own. */
const WHOLE_SHARE = 0.9
/** "2. The tide wall guide" is a heading of a list that has text below each point. */
const NUMBERED = /^\s{0,8}\p{N}/u
const ANNOUNCED = /[:：]\s?$/u

/** Lists of nothing but links between two paragraphs of the text, the first of which announces none: titles of other articles. One link alone is such a list too. */
export const linkedLists = ({ views }: Page, verdicts: readonly Verdict[]): ReadonlySet<number> => {
  const found = new Set<number>()
  for (let from = 0; from < views.length; from++) {
    if (!isLinkedTitle(views[from])) continue
    let to = from + 1
    while (isLinkedTitle(views[to])) to++
    const [above, below] = [views[from - 1], views[to]]
    if (
      above?.isProse &&
      below?.isProse &&
      verdicts[from - 1]?.role === 'body' &&
      verdicts[to]?.role === 'body' &&
      !ANNOUNCED.test(above.text)
    )
      for (let i = from; i < to; i++) found.add(i)
    from = to
  }
  return found
}

const isLinkedTitle = (view: View | undefined): boolean =>
  view !== undefined &&
  view.block.kind === 'item' &&
  (view.block.linked ?? 0) > WHOLE_SHARE &&
  view.words >= TITLE_WORDS &&
  !view.endsSentence &&
  !NUMBERED.test(view.block.markdown)
