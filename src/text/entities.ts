import { decodeHTMLStrict } from 'entities'

/**
 * An ampersand, however often it was encoded over, with the entity that it opens. The semicolon is asked for: `&copy=1` is a parameter of
 * an address, and `AT&T` a firm. A space and letters with marks are known without it, as in `By&nbspMara Quill`.
 */
const ENTITY =
  /&(?:amp;|#0{0,4}38;|#[xX]0{0,4}26;)*(?:#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[a-zA-Z][a-zA-Z0-9]{1,31};|nbsp|szlig|[AEIOUYaeiouy]acute|[AEIOUaeiou](?:grave|circ|uml)|[ANOano]tilde|[Cc]cedil|[Aa]ring|[Oo]slash)?/gu
const OVER = /^&(?:amp;|#0{0,4}38;|#[xX]0{0,4}26;)+/u
/** `&#10;` would put a line end inside a line. */
const LINE_END = /[\n\r\u0085\u2028\u2029]/gu

/** HTML entities to characters, encoded once or over and over; never to a line end. */
export const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (entity) =>
    entity.length < 4 ? entity : decodeHTMLStrict(closed(entity.replace(OVER, '&'))).replace(LINE_END, ' '),
  )

const closed = (entity: string): string => (entity.length < 2 || entity.endsWith(';') ? entity : `${entity};`)
