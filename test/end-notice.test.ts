import { describe, expect, it } from 'vitest'
import { isEndNotice } from '../src/end-notice.js'

describe('a notice below the article', () => {
  it.each([
    'Rechte am Artikel können Sie hier erwerben.',
    'Tous droits réservés.',
    'Todos los derechos reservados.',
    'Riproduzione riservata ©',
    'Alle rettigheder forbeholdes',
  ])('is "%s"', (text) => expect(isEndNotice(text)).toBe(true))

  it.each(['Provided by University of Port Ellery', 'Journal information: Shore Letters', 'Bereitgestellt von Hafenuniversität'])(
    'is "%s"',
    (text) => expect(isEndNotice(text)).toBe(true),
  )
  it.each(['Provided by the town, the boats were back within an hour.', 'The gate was provided by the harbour company'])(
    'is not "%s"',
    (text) => expect(isEndNotice(text)).toBe(false),
  )
})
