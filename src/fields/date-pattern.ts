export type DateContext = {
  /** BCP 47, decides the order of a numeric date where all who write the language agree. */
  readonly language?: string | undefined
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd' | undefined
  /** ISO 8601. */
  readonly referenceDate?: string | undefined
}

export type Day = { readonly year: number; readonly month: number; readonly day: number }

export type Groups = Readonly<Record<string, string | undefined>>
/** Nothing on the web is older; a number below is no year. */
export const EARLIEST = 1990
export const LATEST = 2100

/** One way of writing a date. */
export type Pattern = {
  /** What must be in the text for the pattern to be worth a look. */
  readonly hint: RegExp
  /** Whether it has letters of a script beyond Latin, Greek and Cyrillic. */
  readonly isFar?: boolean
  readonly pattern: RegExp
  readonly read: (groups: Groups, context: DateContext) => readonly Day[]
}

/** The day, where the calendar has it; none or one. */
export const dayOf = (yearText: string | undefined, monthText: string | undefined, dayText: string | undefined): readonly Day[] => {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)]
  if (!(year >= EARLIEST && year <= LATEST && month >= 1 && month <= 12)) return []
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? [{ year, month, day }] : []
}
