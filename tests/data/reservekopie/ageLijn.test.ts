import { describe, expect, it } from 'vitest'
import { openFile, sealFile } from '../../../src/data/reservekopie/ageLijn.ts'
import type { KopieWeigering } from '../../../src/data/reservekopie/weigering.ts'
import { err, ok, type Result } from '../../../src/lib/result.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import { must, mustFail } from '../../support/dataBuilders.ts'
import { ageFile, woorden } from '../../support/kopieBuilders.ts'

// oxlint-disable-next-line typescript/require-await -- the pieces of a file come one after another
async function* pieces(...texts: readonly Result<string, KopieWeigering>[]) {
  yield* texts
}

const take = async () => await Promise.resolve(ok(undefined))

describe('a device that starts no worker', () => {
  it('makes and reads no file, and says so', async () => {
    expect(mustFail(await sealFile(woorden, pieces(ok('x'))))).toEqual({ reden: 'mislukt' })
    const file = await ageFile('regel\n')
    expect(mustFail(await openFile(file, woorden, take))).toEqual({ reden: 'mislukt' })
  })
})

describe('the line to the worker', () => {
  useAgeWorker()

  it('gives back the lines that went in, over the edges of the pieces', async () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `regel ${at} é 🙂`).join('\n')
    const [one, two] = [text.slice(0, 100_003), text.slice(100_003)]
    const file = must(await sealFile(woorden, pieces(ok(one), ok(two), ok('\n'))))
    const lines: string[] = []
    const told: number[] = []
    const read = await openFile(file, woorden, async (some, deel) => {
      lines.push(...some)
      told.push(deel)
      return await take()
    })
    expect(read.ok).toBe(true)
    expect(lines.join('\n')).toBe(text)
    expect(told.at(-1)).toBe(1)
  })

  it('ends when the one who gives pieces or takes lines refuses', async () => {
    const refused = err({ reden: 'ander-team' } as const)
    expect(mustFail(await sealFile(woorden, pieces(ok('a'), refused)))).toEqual({ reden: 'ander-team' })
    const file = await ageFile('regel\n')
    const answer = await openFile(file, woorden, async () => await Promise.resolve(refused))
    expect(mustFail(answer)).toEqual({ reden: 'ander-team' })
  })

  it('tells that the file went away while the person was typing', async () => {
    const gone = new Blob(['x'])
    gone.slice = () => {
      const part = new Blob([])
      part.arrayBuffer = async () => await Promise.reject(new DOMException('gone', 'NotFoundError'))
      return part
    }
    expect(mustFail(await openFile(gone, woorden, take))).toEqual({ reden: 'bestand-weg' })
  })
})
