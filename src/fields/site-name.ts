import { parse } from 'tldts'
import type { Found, LabelledPage } from '../types.js'
import { countWords } from '../words.js'
import { isPaper } from './name-shape.js'

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:(?:19|20)\d{2}(?:\s?[-–]\s?(?:(?:19|20)\d{2})?)?)?,?\s*(?:by\s+)?(?<name>[\p{Lu}\p{Lo}][^.|,;•·©\n]{1,60})/u
const NAME_WORDS = 6
/** A headline beside the name of its site has no fewer words. */
const TITLE_WORDS = 3

const letters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The name of the site: a part of the page's title, of the copyright line, or the block labelled so, that the domain confirms; the title's last part, where it has one. */
export const readSiteName = (page: LabelledPage, url: string | undefined): Found<string> | undefined => {
  const domain = url === undefined ? undefined : letters(parse(url).domainWithoutSuffix ?? '')
  const named = page.blocks.filter((_, at) => page.verdicts[at]?.role === 'site')
  const titles = [...page.blocks.slice(0, 3), ...page.blocks.filter((_, at) => page.verdicts[at]?.role === 'headline')]
  const candidates = [
    ...named.map((block) => ({ name: block.text, block, rule: 'site-block' })),
    ...titles.flatMap((block) =>
      block.text
        .slice(0, 300)
        .split(/\s[|–—·•»:-]\s|\s?\|\s?/u)
        .slice(-2)
        .map((name) => ({ name: name.trim(), block, rule: 'title-part' })),
    ),
    ...page.blocks.slice(-12).flatMap((block) => {
      const name = COPYRIGHT.exec(block.text.slice(0, 200))
        ?.groups?.['name']?.replace(/\s*(?:all rights reserved|版权所有|版權所有|無断転載).*$/iu, '')
        .trim()
      return name === undefined ? [] : [{ name, block, rule: 'copyright-line' }]
    }),
  ].filter(({ name }) => name.length >= 2 && !name.includes('/') && countWords(name) <= NAME_WORDS)
  const confirmed = domain === undefined || domain.length < 3 ? undefined : candidates.find(({ name }) => isSame(letters(name), domain))
  if (confirmed !== undefined) return { value: confirmed.name, spans: confirmed.block.spans, confidence: 0.9, rule: confirmed.rule }
  const openings = titles.map((block) => ({ name: block.text.slice(0, 80).split(/[:：]\s/u, 1)[0] ?? '', block, rule: 'title-part' }))
  const closings = titles.map((block) => ({
    name:
      block.text
        .slice(-80)
        .split(/[-_|｜—–：]/u)
        .at(-1) ?? '',
    block,
    rule: 'title-part',
  }))
  const signed = [...candidates, ...openings, ...closings].find(
    ({ name, rule }) => rule === 'title-part' && isCopyrighted(name, candidates),
  )
  if (signed !== undefined) return { value: signed.name, spans: signed.block.spans, confidence: 0.8, rule: signed.rule }
  // Without an address to confirm it: "Headline | The Coast Ledger", where the part behind the bar is short and the rest is not.
  for (const block of titles) {
    const parts = block.text.slice(0, 300).split(/\s[|–—-]\s/u)
    const [first = '', last = ''] = [parts[0], parts.at(-1)]
    const isBar = block.text.includes(' | ')
    if (parts.length < 2) continue
    const name = isShort(last) && (isBar || isPaper(last)) ? last : isShort(first) && isPaper(first) ? first : undefined
    // "Home | News | Sport" is a menu.
    if (name !== undefined && parts.some((part) => part !== name && countWords(part) >= TITLE_WORDS))
      return { value: name.trim(), spans: block.spans, confidence: 0.6, rule: 'title-part' }
  }
  return
}

/** A part of the title that the copyright line names too. */
const isCopyrighted = (name: string, candidates: readonly { readonly name: string; readonly rule: string }[]): boolean =>
  letters(name).length > 2 && candidates.some((other) => other.rule === 'copyright-line' && letters(other.name) === letters(name))

const isShort = (name: string): boolean => countWords(name) <= 4 && /^[\p{Lu}\p{Lo}]/u.test(name)

const isSame = (name: string, domain: string): boolean =>
  name === domain || (name.length >= 4 && (domain.includes(name) || name.includes(domain)))
