import { expect, it } from 'vitest'
import { readDagAt } from '../../../src/domain/snelregel/dagInZin.ts'
import { splitWoorden } from '../../../src/domain/snelregel/woorden.ts'

it.each<readonly [string, number, string | null, number]>([
  ['vrijdag', 0, '2026-11-27', 1],
  ['vandaag', 0, '2026-11-23', 1],
  ['voor vrijdag 27 november 2026', 0, '2026-11-27', 5],
  ['elke vrijdag', 1, null, 0],
  ['voor, vrijdag', 0, null, 0],
  ['vrijdag. 27 november', 0, '2026-11-27', 1],
  ['', 0, null, 0],
  ['vrijdag', 4, null, 0],
])('%j from word %i', (regel, at, dag, lengte) => {
  const found = readDagAt(splitWoorden(regel), at, '2026-11-23')
  expect(found).toEqual(dag === null ? null : { dag, lengte })
})
