import { spawnSync } from 'node:child_process'
import { openAsBlob } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkKopie } from '../../src/data/reservekopie/checkKopie.ts'
import { hasAge } from '../../tools/age.mjs'
import { useAgeWorker } from '../support/ageWorker.ts'
import { aDisk, aKind, aWindow, must } from '../support/dataBuilders.ts'
import { beginTeam, linesOf, makeKopieOf, woorden } from '../support/kopieBuilders.ts'
import { anEntry } from '../support/entryBuilders.ts'

useAgeWorker('as the app')

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanteltafel-age-'))
})
afterAll(async () => await rm(folder, { recursive: true, force: true }))

/** Runs age as a person does: `script` gives it the terminal on which it asks for the words. */
function age(args: string, typed: string): number | null {
  const told = spawnSync('script', ['-qec', `age ${args}`, '/dev/null'], { input: typed, cwd: folder })
  return told.status
}

describe.skipIf(!hasAge())('with the program age (skipped where it is not installed)', () => {
  it('a reservekopie opens: age -d file | zcat shows every line', async () => {
    const register = await aWindow(await aDisk())
    must(await register.record(beginTeam()))
    must(await register.record(aKind('Vera').handeling))
    const { bestand, regels } = await makeKopieOf(register)
    await register.close()
    const bytes = new Uint8Array(await bestand.arrayBuffer())
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 100))).toContain(' 16\n')
    await writeFile(join(folder, 'kopie.age'), bytes)
    expect(age('-d -o kopie.gz kopie.age', `${woorden.reveal()}\n`)).toBe(0)
    const lines = gunzipSync(await readFile(join(folder, 'kopie.gz')))
      .toString('utf8')
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(regels + 2)
    expect(lines.join('\n')).toContain('"Vera"')
    expect(lines.map((line) => JSON.parse(line) as object).at(-1)).toEqual({
      einde: true,
      regels: regels + 1,
    })
  })

  it('other words do not open it', async () => {
    const typed = 'tulp fiets brug zomer tafel\n'
    expect(age('-d -o mis.gz kopie.age', typed)).not.toBe(0)
    await expect(readFile(join(folder, 'mis.gz'))).rejects.toThrow('ENOENT')
  })

  it('a file that age makes, with its own work factor, opens here', async () => {
    const team = anEntry({
      at: 1,
      stream: 'team',
      handeling: 'begin',
      o: [['team', 'team', 'naam', 'Zandmeer', []]],
    })
    const kop = { kanteltafel: 1, sv: 1, team: 'begin', op: 1 }
    await writeFile(join(folder, 'eigen.gz'), gzipSync(linesOf(kop, { e: team }, { einde: true, regels: 2 })))
    const typed = `${woorden.reveal()}\n${woorden.reveal()}\n`
    expect(age('-p -o eigen.age eigen.gz', typed)).toBe(0)
    const opened = must(await checkKopie(await openAsBlob(join(folder, 'eigen.age')), woorden))
    expect(opened.inhoud.teamnaam).toBe('Zandmeer')
  })
})
