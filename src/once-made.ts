/** What is made when it is first asked for, and kept: a start pays for no pattern that its page does not need. */
export const onceMade = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
