// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { addressOf, cameFrom, currentPath, goOn, goTo, goToInstead } from '../../src/lib/adres.ts'

describe('the address within the app', () => {
  it.each([
    ['', '/'],
    ['#', '/'],
    ['#/', '/'],
    ['#/dossier/abc', '/dossier/abc'],
    ['#dossier/abc', '/dossier/abc'],
  ])('%j is the path %j', (hash, path) => {
    location.hash = hash
    expect(currentPath()).toBe(path)
  })

  it.each(['/namenlijst', 'namenlijst', '#/namenlijst'])('goes to %s', (path) => {
    goTo(path)
    expect(location.hash).toBe('#/namenlijst')
  })

  it('goes to another path without a step to go back over', () => {
    location.hash = '#/overleg/abc'
    const steps = history.length
    goToInstead('/overleg/abc/vraag2')
    expect(location.hash).toBe('#/overleg/abc/vraag2')
    expect(history.length).toBe(steps)
  })

  it('goes on to what comes after what was kept', () => {
    location.hash = '#/overleg/abc/voorbereiden'
    goOn(currentPath(), '/overleg/abc/vraag1')
    expect(location.hash).toBe('#/overleg/abc/vraag1')
  })

  it('does not bring back who went elsewhere while something was kept', () => {
    location.hash = '#/'
    const from = currentPath()
    goTo('/overleg')
    goOn(from, '/overleg/abc/vraag1')
    expect(location.hash).toBe('#/overleg')
  })

  it('tells from where one came, once the step says so', () => {
    history.replaceState(null, '')
    expect(cameFrom()).toBe('')
    history.replaceState({ van: '/overleg/abc/vraag3/kind' }, '')
    expect(cameFrom()).toBe('/overleg/abc/vraag3/kind')
  })

  it('is whole for a QR code: the place where the app is hosted, and nothing that stood behind it', () => {
    const { pathname } = location
    history.replaceState(null, '', '/kanteltafel/?gewist#/team')
    expect(addressOf('/gezin/1.AQID')).toBe(`${location.origin}/kanteltafel/#/gezin/1.AQID`)
    history.replaceState(null, '', pathname)
  })
})
