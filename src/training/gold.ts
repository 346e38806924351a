/** A case of the corpus, as far as training reads it: what a page says, found by people or by tools that saw its HTML. */
export type Gold = {
  readonly file: string
  /** The tool that made the text of the page. */
  readonly renderer?: string
  /** `article`, or what the page is instead. */
  readonly kind: string
  readonly site: string
  /** 0 to 4, the same for all pages of a site. */
  readonly fold: number
  readonly headline?: string | null
  readonly authors?: readonly string[]
  /** Those of them whose names stand in the scrape. */
  readonly authors_visible?: readonly string[]
  /** ISO 8601 date. */
  readonly date?: string | null
  readonly date_visible?: boolean
  /** Paragraphs, one a line; missing or null where unknown. */
  readonly body?: string | null
  /** Whether the body was made by an extractor and only checked in parts. */
  readonly silver?: boolean
  /** Pieces of text that must and must not be in the body. */
  readonly with_?: readonly string[]
  readonly without?: readonly string[]
  readonly captions?: readonly string[] | null
}
