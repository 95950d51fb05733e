import { describe, expect, it } from 'vitest'
import { lijktOpNaam, spelwijzenVan } from '../../../src/domain/uitsnede/spelwijzen.ts'
import { redact } from '../../../src/lib/redacted.ts'

const written = (naam: string) => spelwijzenVan(redact(naam)).map((een) => een.reveal())

describe('the name of another child', () => {
  it.each([
    ['Sem', 'Sems'],
    ['Đorđe', 'djordje'],
    ['Anne-Sophie', 'AnneSophie'],
    ['Søren', 'Soeren'],
  ])('%s is known as %s too', (naam, anders) => {
    expect(written(naam).map((een) => een.toLowerCase())).toContain(anders.toLowerCase())
  })

  it('with an s is not taken for a word of the language', () => {
    expect(written('Dan')).toEqual(['Dan'])
  })

  it('shortened or with an ending is asked about, a word that only begins alike at the start of a sentence is not', () => {
    const namen = [redact('Sem Bakker'), redact('Mohamed')]
    const like = (tekst: string) => lijktOpNaam(tekst, namen, () => false)
    expect(like('Hij speelt met Semmie en Moh.')).toEqual(['Semmie', 'Moh'])
    expect(like('Semester twee begint. Het Semester is lang.')).toEqual(['Semester'])
  })
})
