import { expect, it } from 'vitest'
import { kopieTekst } from '../../../../src/features/reservekopie/parts/kopieTekst.ts'

it('another window is closed only after what waits there was kept', () => {
  expect(kopieTekst({ reden: 'andere-vensters' })).toMatch(/nog niet bewaard.*Bewaar dat dan eerst.*Sluit/u)
})
