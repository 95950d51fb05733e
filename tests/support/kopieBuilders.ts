/** Reservekopieen for tests: of a real team, and files with any lines at all in them. */
import { Encrypter } from 'age-encryption'
import type { Register } from '../../src/data/Register.ts'
import type { GemaakteKopie } from '../../src/data/reservekopie/makeKopie.ts'
import { newHandeling } from '../../src/domain/handeling/handeling.ts'
import { redact } from '../../src/lib/redacted.ts'
import { change, must } from './dataBuilders.ts'

export const woorden = redact('tulp fiets brug zomer kast')
export const andereWoorden = redact('tulp fiets brug zomer tafel')

/** The act with which a team begins, so that its stream is not empty. */
export const beginTeam = (naam = 'Kantelteam Zandmeer') =>
  newHandeling('team-begonnen', [{ stream: 'team', wijzigingen: [change('team', 'team', 'naam', naam)] }])

export async function makeKopieOf(register: Register): Promise<GemaakteKopie> {
  const { reservekopie } = await register.beheer()
  return must(await reservekopie.make(woorden))
}

/** An age file, quick to open, that holds these bytes as they are. */
export async function sealAge(content: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(woorden.reveal())
  encrypter.setScryptWorkFactor(2)
  return await new Response(await encrypter.encrypt(content)).blob()
}

/** The same, gzip'd first, as a reservekopie is. */
export const ageFile = async (content: string | Uint8Array<ArrayBuffer>): Promise<Blob> =>
  await sealAge(new Blob([content]).stream().pipeThrough(new CompressionStream('gzip')))

/** The lines as they stand in a file, each with its line end. */
export const linesOf = (...lines: readonly unknown[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
