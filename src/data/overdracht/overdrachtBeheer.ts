/** What the team does around a hand-over: give the tablet or a package, take in its answer, give back what was not sent, throw away what cannot be read. */
import { err, ok, type Result } from '../../lib/result.ts'
import type { BeheerNeeds } from '../Beheer.ts'
import type { Storing } from '../Register.ts'
import { makePakket } from '../pakket/makePakket.ts'
import { takeInAntwoord } from '../pakket/takeInAntwoord.ts'
import { readKlad } from './gezinKlad.ts'
import { handOver } from './handOver.ts'
import type { OverdrachtBeheer } from './Overdracht.ts'
import { takeInPost } from './takeInPost.ts'

export const createOverdrachtBeheer = (needs: BeheerNeeds): OverdrachtBeheer => ({
  handOver: async (uitsnede) => await handOver(needs, uitsnede),
  async klad(dossier, keuze) {
    const { vault, drafts } = needs.engine
    const klad = await readKlad(drafts, dossier, keuze)
    return vault.isForgotten() ? err({ reden: 'kluis-dicht' }) : ok(klad)
  },
  makePakket: async (uitsnede, tot) => await makePakket(needs, uitsnede, tot),
  takeInAntwoord: async (bestand) => await takeInAntwoord(needs.engine, needs.team.id, bestand),
  countOnleesbaar: async () => await countPost(needs),
  async dropOnleesbaar() {
    const { klaar } = await takeInPost(needs.engine, needs.team.id, { drop: true })
    const left = klaar ? await countPost(needs) : err({ reden: 'onbekend' } as const)
    if (left.ok && left.value === 0) needs.register.noteIngekomenGezien('onleesbaar')
    return left
  },
})

/** What came back and was not taken in: it holds no message, or its dossier or the disk did not take it. */
const countPost = async ({ engine: { connection } }: BeheerNeeds): Promise<Result<number, Storing>> =>
  await connection.run(async () => await connection.db.post.count())
