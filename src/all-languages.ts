// The lists of all languages together. The command has them written down at its build: to gather them takes a start two milliseconds.
import { type Family, LANGUAGES, type Language } from './languages.js'

/** The lists of a language that are asked of all. */
type Kind = 'givenNames' | 'particles' | 'titles' | 'papers' | 'offices' | 'notNames' | 'furniture' | 'headlineLabels' | 'sides'

/** The words of one kind of all languages, each once. */
export const ofAllLanguages = (kind: Kind): readonly string[] => [...new Set(LANGUAGES.flatMap((language: Language) => language[kind]))]

/** The words of one family of all languages, each once, longest first. */
export const familyOfAll = (family: Family): readonly string[] =>
  [...new Set(LANGUAGES.flatMap(({ words }) => words[family]))].sort((a, b) => b.length - a.length)
