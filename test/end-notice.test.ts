import { describe, expect, it } from 'vitest'
import { isEndNotice, isInvitation } from '../src/end-notice.js'

describe('an invitation within the article', () => {
  it.each([
    'Thanks for reading Paper Rivers! Subscribe for free to receive new posts and support my work.',
    'Paper Rivers is a reader-supported publication. To receive new posts, consider becoming a subscriber.',
    '¡Gracias por leer Ríos de papel! Suscríbete gratis para recibir nuevos posts y apoyar mi trabajo.',
  ])('is "%s"', (text) => expect(isInvitation(text)).toBe(true))
  it('is no sentence about subscribers', () => expect(isInvitation('Half of its readers subscribe for free to the paper.')).toBe(false))
})

describe('a notice below the article', () => {
  it.each([
    'Rechte am Artikel können Sie hier erwerben.',
    'Tous droits réservés.',
    'Todos los derechos reservados.',
    'Riproduzione riservata ©',
    'Alle rettigheder forbeholdes',
    'Provided by University of Port Ellery',
    'Journal information: Shore Letters',
    'Bereitgestellt von Hafenuniversität',
    'この記事は有料記事です。',
    '本文为付费文章，未完待续。',
  ])('is "%s"', (text) => expect(isEndNotice(text)).toBe(true))
  it.each(['Provided by the town, the boats were back within an hour.', 'The gate was provided by the harbour company'])(
    'is not "%s"',
    (text) => expect(isEndNotice(text)).toBe(false),
  )
})
