import { describe, expect, it } from 'vitest'
import { clean } from '../../src/clean.js'

const REST =
  'of Port Ellery voted on Monday to build the tide wall that has divided the town for two years, after a debate of six hours.\n\nFishermen asked for a gate in the wall, and the council agreed to pay for one. It will close when the water rises above the old mark.'

const recordOf = (opening: string): ReturnType<typeof clean>['record'] =>
  clean(`# Tide wall wins council vote\n\nBy Mara Quill\n\n3 February 2026\n\n${opening} ${REST}\n`).record

describe('the dateline', () => {
  it.each<[string, string, string | null]>([
    ['WASHINGTON (Reuters) - The bank', 'WASHINGTON', 'Reuters'],
    ['PORT ELLERY, England — The council', 'PORT ELLERY, England', null],
    ['PORT ELLERY - The council', 'PORT ELLERY', null],
    ['PORT ELLERY, Feb. 3 (AP) — The council', 'PORT ELLERY', 'AP'],
    ['Berlin (dpa) - Der Rat', 'Berlin', 'dpa'],
    ['PARIS (AFP) – Le conseil', 'PARIS', 'AFP'],
    ['MADRID, 3 (EUROPA PRESS) - El consejo', 'MADRID', 'Europa Press'],
    ['SÃO PAULO (Reuters) - O conselho', 'SÃO PAULO', 'Reuters'],
    ['ROMA (ANSA) - Il consiglio', 'ROMA', 'ANSA'],
    ['МОСКВА (Интерфакс) — Совет', 'МОСКВА', 'Интерфакс'],
    ['(서울=연합뉴스) 김철수 기자 = 시의회는', '서울', '연합뉴스'],
    ['【東京共同】評議会は', '東京', '共同'],
    ['新华社北京2月3日电 委员会', '北京', '新华社'],
  ])('of "%s" is %s, %s', (opening, place, agency) => {
    expect(recordOf(opening).dateline).toEqual({ place, agency })
  })

  it.each([
    'EU leaders – all of them – said the council',
    'The wall (Reuters reported) - the council',
    'AC/DC - the band - said the council',
  ])('is not in "%s"', (opening) => {
    expect(recordOf(opening).dateline).toBeNull()
  })

  it('leaves its text in the body', () => {
    expect(recordOf('WASHINGTON (Reuters) - The bank').body).toContain('WASHINGTON (Reuters) - The bank')
  })
})
