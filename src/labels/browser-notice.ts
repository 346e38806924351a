import { BROWSER_WORDS, PLEASE_WORDS } from '../word-lists.js'
import type { Page } from './page.js'
import type { View } from './view.js'

const NOTICE_WORDS = 45
const REQUEST_WORDS = 12
/** An article about scripts speaks of them more often. */
const MOST_NOTICES = 2

/**
 * "This page needs JavaScript. Your browser or ad blocker prevents it." / "Please change your settings.": what a page shows to those whose browser
 * runs no scripts, as scrapers are, stands inside the text in sentences as good as those of the article.
 */
export const browserNotices = ({ views }: Page, isText: (at: number) => boolean): ReadonlySet<number> => {
  const named = views.flatMap((view, at) => (isText(at) && mayNameScript(view) && SCRIPT.test(view.text) ? [at] : []))
  if (named.length === 0 || named.length > MOST_NOTICES) return new Set()
  const notices = named.filter((at) => isNotice(views[at] as View))
  return new Set(notices.flatMap((at) => (isRequest(views[at + 1]) ? [at, at + 1] : [at])))
}

const SCRIPT = /java ?script/iu
const mayNameScript = ({ key }: View): boolean => key.includes('java')

const isNotice = ({ words, text, tokens }: View): boolean =>
  words <= NOTICE_WORDS && !QUOTED.test(text) && tokens.some((token) => BROWSER_WORDS.some((word) => token.startsWith(word)))
const QUOTED = /[“„”"«»]/u

const isRequest = (view: View | undefined): boolean =>
  view !== undefined && view.words <= REQUEST_WORDS && PLEASE_WORDS.some((please) => view.text.toLowerCase().startsWith(`${please} `))
