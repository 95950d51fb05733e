import { describe, expect, it } from 'vitest'
import {
  oefenkinderen,
  oefenkindnamen,
  oefenleden,
  toNieuwKind,
} from '../../../src/domain/oefening/oefenteam.ts'
import { vasteStoelen } from '../../../src/domain/overleg/Overleg.ts'

describe('the made-up team', () => {
  it('has somebody for each fixed seat', () => {
    const partijen = Object.values(oefenleden).map((lid) => lid.partij)
    expect(partijen).toEqual(expect.arrayContaining([...vasteStoelen]))
  })

  it('has no two children or people of one name', () => {
    const namen = [
      ...oefenkindnamen.map((naam) => oefenkinderen[naam].roepnaam),
      ...Object.values(oefenleden).map((lid) => lid.naam.split(' ')[0]),
    ]
    expect(new Set(namen).size).toBe(namen.length)
  })

  it.each([
    ['2026-11-23', 2012, '2026-04-27'],
    ['2030-01-05', 2015, '2029-06-09'],
  ])('keeps ages and dates relative to today: on %s', (vandaag, jaar, sinds) => {
    const noor = toNieuwKind(oefenkinderen.noor, vandaag)
    expect(noor.geboren?.jaar).toBe(jaar)
    expect(noor.sinds).toBe(sinds)
    expect(noor.roepnaam.reveal()).toBe('Noor')
  })
})
