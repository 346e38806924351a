const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
const WIDE_ALL = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu

/** Columns that `text` takes on a terminal: letters of East Asian scripts take two (Unicode Standard Annex 11). */
export const columnsOf = (text: string): number => (WIDE.test(text) ? text.length + (text.match(WIDE_ALL)?.length ?? 0) : text.length)
