import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Meldingen } from '../../src/app/Meldingen.tsx'
import { sealEntry } from '../../src/data/boxes.ts'
import { aDisk, aKind, aWindow, must, openDisk } from '../support/dataBuilders.ts'
import { anEntry } from '../support/entryBuilders.ts'
import { openScreen } from '../support/openScreen.tsx'

/** A window on a disk where a laptop with its clock a year ahead wrote one entry. */
async function withFuture() {
  const disk = await aDisk()
  const kind = aKind('Sem')
  const first = await aWindow(disk)
  must(await first.record(kind.handeling))
  await first.close()
  const { db, vault } = await openDisk(disk)
  const key = await db.keys.get(kind.stream)
  const sealer = must(await vault.openStreamKey(kind.stream, key?.box ?? new Uint8Array()))
  const entry = anEntry({
    at: Date.now() + 365 * 24 * 3_600_000,
    n: 1,
    device: 'laptop',
    stream: kind.stream,
    o: [['kind', 'kind', 'woongemeente', 'Zandmeer', []]],
  })
  await db.log.add({ stream: kind.stream, box: await sealEntry(sealer, entry) })
  db.close()
  return await aWindow(disk)
}

describe('what a clock that runs ahead wrote', () => {
  it('is told at every screen and taken over with one tap', async () => {
    const register = await withFuture()
    const { user } = openScreen(register, <Meldingen register={register} />)
    expect(await screen.findByText('1 regel heeft een datum in de toekomst')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Neem ze over' }))
    await waitFor(() => expect(screen.queryByText(/datum in de toekomst/)).toBeNull())
    expect(register.dossiers()[0]?.woongemeente).toBe('Zandmeer')
    await register.close()
  })
})
