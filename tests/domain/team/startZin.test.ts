import { describe, expect, it } from 'vitest'
import type { Startklok } from '../../../src/domain/team/start.ts'
import { startUitleg, startZin } from '../../../src/domain/team/startZin.ts'

const klok: Startklok = { voor: '2026-11-24', dagen: 4, ontbreekt: ['leerplicht', 'ouder'], gepland: null }
const gepland = { overleg: 'a', datum: '2026-11-30' }

describe('what is said of the first 14 days', () => {
  it.each([
    [
      {},
      'Nog 4 dagen om met elkaar aan één tafel te zitten',
      'Nog geen stoel aan tafel: leerplicht en ouders. Het telt als iedereen samen aan tafel zat.',
    ],
    [
      { dagen: 1 },
      'Nog 1 dag om met elkaar aan één tafel te zitten',
      'Nog geen stoel aan tafel: leerplicht en ouders. Het telt als iedereen samen aan tafel zat.',
    ],
    [
      { dagen: 0, ontbreekt: ['ouder'] },
      'Vandaag is de laatste dag om aan één tafel te zitten',
      'Nog geen stoel aan tafel: ouders. Het telt als iedereen samen aan tafel zat.',
    ],
    [
      { dagen: -3, ontbreekt: ['school', 'leerplicht', 'ouder'] },
      'Nog niet iedereen zat samen aan één tafel',
      'Nog geen stoel aan tafel: onderwijs, leerplicht en ouders. Het telt als iedereen samen aan tafel zat. De 14 dagen waren om op 24 november 2026.',
    ],
    [{ ontbreekt: [], gepland }, 'Op 30 november 2026 zit iedereen aan één tafel', ''],
    [{ dagen: -2, ontbreekt: [], gepland }, 'Op 30 november 2026 zit iedereen aan één tafel', ''],
  ] as const)('with %j it is %j and %j', (over, zin, uitleg) => {
    expect(startZin({ ...klok, ...over })).toBe(zin)
    expect(startUitleg({ ...klok, ...over })).toBe(uitleg)
  })
})
