import { describe, expect, it } from 'vitest'
import { aDisk, aWindow } from '../support/dataBuilders.ts'

describe('what a team does rarely', () => {
  it('comes when it is asked for, each part by its name', async () => {
    const register = await aWindow(await aDisk())
    const beheer = await register.beheer()
    expect(Object.keys(beheer)).toEqual(expect.arrayContaining(['inzage', 'reservekopie', 'wissen']))
    await register.close()
  })
})
