import type { Family } from '../languages.js'

/** Families whose words stand in menus, buttons and notices. */
export const MENU: readonly Family[] = [
  'navigation',
  'share',
  'subscribe',
  'related',
  'readMore',
  'comments',
  'cookies',
  'legal',
  'advertisement',
  'readingTime',
]
