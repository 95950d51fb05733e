import { describe, expect, it } from 'vitest'
import { parseSnelregel } from '../../../src/domain/snelregel/parseSnelregel.ts'
import { readActie } from '../../../src/domain/snelregel/readActie.ts'
import { omgeving } from '../../support/snelregelStand.ts'

describe('a quick line', () => {
  it('that says who does what and when, for one child, is an actie', () => {
    const actie = readActie(parseSnelregel('#214 @piet belt Noor en moeder vrijdag', omgeving))
    expect(actie).toMatchObject({ wat: 'belt Noor en moeder', partij: 'leerplicht', wanneer: '2026-11-27' })
    expect(actie?.wie.reveal()).toBe('Piet de Boer')
  })

  it.each([
    ['no child', '@piet belt vrijdag'],
    ['no person', '#214 mentor belt vrijdag'],
    ['no day', '#214 @piet belt moeder'],
    ['nothing to do', '#214 @piet vrijdag'],
    ['a number that is not known', '#999 @piet belt vrijdag'],
    ['a number of two children', '#400 @piet belt vrijdag'],
    ['a second number', '#214 @piet belt vrijdag over #305'],
    ['a name of two people', '#214 @bas belt vrijdag'],
    ['a second name', '#214 @piet belt @onbekend vrijdag'],
  ])('with %s is none: nothing is guessed', (_, regel) => {
    expect(readActie(parseSnelregel(regel, omgeving))).toBeNull()
  })
})
