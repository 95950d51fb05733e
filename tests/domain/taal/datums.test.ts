import { describe, expect, it } from 'vitest'
import { datums } from '../../../src/domain/taal/datums.ts'
import { talen } from '../../../src/domain/taal/Taal.ts'

describe('a date in the language of a family', () => {
  it.each([
    ['nl', '3 mei 2026', 'mei 2026'],
    ['en', '3 May 2026', 'May 2026'],
    ['ar', '3 أيار/مايو 2026', 'أيار/مايو 2026'],
    ['tr', '3 Mayıs 2026', 'Mayıs 2026'],
    ['pl', '3 maja 2026', 'maj 2026'],
    ['uk', '3 травня 2026', 'травень 2026'],
    ['bg', '3 май 2026', 'май 2026'],
    ['ti', '3 ግንቦት 2026', 'ግንቦት 2026'],
  ] as const)('in %s is %s, and of a month %s', (taal, dag, maand) => {
    expect(datums[taal]('2026-05-03')).toBe(dag)
    expect(datums[taal]('2026-05')).toBe(maand)
  })

  it.each(talen)('in %s has a name of its own for each month', (taal) => {
    const maanden = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)
    const los = maanden.map((maand) => datums[taal](maand))
    const metDag = maanden.map((maand) => datums[taal](`${maand}-09`))
    expect(new Set(los).size).toBe(12)
    expect(new Set(metDag).size).toBe(12)
    for (const datum of los) expect(datum).toMatch(/^\D\S.* 2026$/u)
    for (const datum of metDag) expect(datum).toMatch(/^9 \S.* 2026$/u)
  })
})
