import type { Line } from '../types.js'

/** A shorter line is no paragraph. */
const PROSE_LENGTH = 60
/** Such places in lines of prose from which a joint and no slip has made them. */
const LEAST_PLACES = 3
/** A space before a comma or a full stop, as no language writes it; " . . ." is an ellipsis. */
const SPACED = /(?<=[\p{Alpha}\p{M}\p{Nd}”»"’)]) (?=[,.](?:\s|$)(?! ?\.))|(?<=\S) (?=[，。、；！？」』）])/gu
const MAY_BE_SPACED = / [,.，。、；！？」』）]/u

/** The text without the space that `get_text(" ")` puts between a link or an emphasis and the mark behind it. */
export const withoutSpacedMarks = (lines: readonly Line[]): readonly string[] | undefined => {
  let places = 0
  for (const { text } of lines) {
    if (text.length >= PROSE_LENGTH && MAY_BE_SPACED.test(text)) places += text.match(SPACED)?.length ?? 0
  }
  return places < LEAST_PLACES ? undefined : lines.map(({ text }) => (text.length >= PROSE_LENGTH ? text.replace(SPACED, '') : text))
}
