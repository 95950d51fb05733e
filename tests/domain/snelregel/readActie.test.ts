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
    'vrijdag 27 november',
    'volgende week vrijdag',
    'vrijdag om 10 uur',
    'en noteert het vrijdag',
    'op kantoor, bij de vrijwilliger, vrijdag',
    'groep 7 vrijdag',
  ])('is one too when a word only looks like a doubt: %j', (rest) => {
    expect(readActie(parseSnelregel(`#214 @piet belt ${rest}`, omgeving))).not.toBeNull()
  })

  it('of the child on the screen is none with another number in words', () => {
    const hier = { dossier: 'kind-a', rugnummer: 214 }
    const read = (regel: string) => readActie(parseSnelregel(regel, { ...omgeving, hier }))
    expect(read('@piet belt vrijdag')).not.toBeNull()
    expect(read('@piet belt nr 305 vrijdag')).toBeNull()
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
    ['a word that says it does not happen', '#214 @piet kan vrijdag niet'],
    ['none of it', '#214 @piet heeft vrijdag geen tijd'],
    ['never', '#214 @piet belt nooit vrijdag'],
    ['a day off', '#214 @piet is vrijdag vrij'],
    ['a question', '#214 Moeder vroeg wanneer @piet belt: vrijdag?'],
    ['a choice', '#214 Moeder vroeg of @piet vrijdag belt'],
    ['a doubt', '#214 Misschien belt @piet vrijdag'],
    ['a choice of days', '#214 @piet belt morgen of vrijdag'],
    ['a second day', '#214 @piet belt morgen moeder, vrijdag vader'],
    ['a second day right behind the first', '#214 @piet belt vrijdag over 2 weken'],
    ['a day that comes back', '#214 @piet belt elke maandag, vanaf vrijdag'],
    ['a stretch of days', '#214 @piet belt tussen maandag en vrijdag'],
    ['somebody else in his place', '#214 niet @piet maar hanna belt vrijdag'],
    ['a second number in words', '#214 @piet belt over nr 305 vrijdag'],
    ['a second number written out', '#214 @piet belt over nummer 305 vrijdag'],
    ['a second number with a dot', '#214 @piet belt over Nr.305 vrijdag'],
    ['a second number apart from its sign', '#214 @piet belt over # 305 vrijdag'],
  ])('with %s is none: nothing is guessed', (_, regel) => {
    expect(readActie(parseSnelregel(regel, omgeving))).toBeNull()
  })
})
