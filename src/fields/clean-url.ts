// An address by itself: out of what archives, networks and readers put around it, and without what only tracks.
import { PAGE_PLACES } from '../word-lists.js'

/** `https://web.archive.org/web/20260203/https://coast.example/tide`: archives, readers and proxies write the address that they show behind their own. */
const WRAPPED = /^https?:\/\/[^/?#\s]{4,100}\/[^?#\s]{0,80}?(?<inner>https?:\/\/.+)$/u
/** What search engines and networks put around an address that is followed from them, or kept by them. */
const REDIRECT =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/url|translate\.google\.[a-z.]{2,6}\/translate|webcache\.googleusercontent\.com\/search|l\.facebook\.com\/l\.php|out\.reddit\.com\/[^?]{0,40})\?(?:[^#]{0,300}&)?(?:q|url|u)=(?:cache:(?:[\w-]{6,20}:)?)?(?<inner>https?(?::|%3A)[^&+\s]{4,4000})/iu
/** `https://www.google.com/amp/s/coast.example/tide`, `https://coast-example.cdn.ampproject.org/c/s/coast.example/tide`; the "s" says that it is https. */
const AMP =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/amp|[\w.-]{3,200}\.cdn\.ampproject\.org\/[cvw])\/(?<secure>s\/)?(?<inner>[\w-]{1,63}\.[^\s]{2,4000})$/iu
const TRACKING =
  /^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_hs(?:enc|mi)|ref_src|cmpid|wt_mc|icid|ocid|at_(?:medium|campaign|custom\d)|ns_(?:mchannel|source|campaign|linkname|fee)|guccounter|guce_referrer(?:_sig)?|xtor|smid|spm)$/iu

/** Without the escapes of an address in an address; as it is where they are broken. */
export const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Without the fragment that leads to a place of the page, or tracks; others are a part of the address: `#!/story/7`. */
const withoutPlace = (url: string): string => {
  const at = url.indexOf('#')
  if (at < 0) return url
  const fragment = url.slice(at + 1).toLowerCase()
  return fragment === '' || PAGE_PLACES.includes(fragment) || TO_PLACE.test(fragment) ? url.slice(0, at) : url
}
/** A comment, words of the page, or what tracks. */
const TO_PLACE = /^(?:comment-\d+$|:~:text=|xtor=|utm_)/u

/** Asked first: most addresses hold no other. */
const SCHEME_LETTERS = 'https://'.length
const AMP_HOST = /\/amp\/|\.ampproject\./iu

/** The address that another leads to or shows a copy of. */
const unwrapped = (url: string): string => {
  if (!url.includes('http', SCHEME_LETTERS) && !AMP_HOST.test(url)) return url
  const followed = REDIRECT.exec(url)?.groups?.['inner']
  if (followed !== undefined) return decoded(followed)
  const amp = AMP.exec(url)?.groups
  if (amp !== undefined) return `${amp['secure'] === undefined ? 'http' : 'https'}://${amp['inner']}`
  return WRAPPED.exec(url)?.groups?.['inner'] ?? url
}

/** An absolute http(s) address without tracking parameters, archives' wrapping and closing marks; undefined where it is none. */
export const cleanUrl = (text: string): string | undefined => {
  const bare = text
    .trim()
    .replace(/^[<([]+|[>\]]+$/gu, '')
    .replace(/[.,;:!?]+$/u, '')
  const inner = unwrapped(bare)
  if (!/^https?:\/\//iu.test(inner) || inner.includes('](')) return
  let url: URL
  try {
    url = new globalThis.URL(inner)
  } catch {
    return
  }
  if (url.hostname === '' || !(url.hostname.includes('.') || url.hostname === 'localhost')) return
  // Most addresses have no query, and the first look at one costs a start a millisecond.
  const tracked = url.search === '' ? [] : [...url.searchParams.keys()].filter((key) => TRACKING.test(key))
  if (tracked.length === 0) return withoutPlace(inner)
  for (const key of tracked) url.searchParams.delete(key)
  return withoutPlace(url.href)
}
