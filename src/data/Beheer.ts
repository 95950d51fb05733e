/**
 * What a team does rarely and with care: reservekopie, erasing, the access log, a tablet for a family. Its code is loaded when first used, so
 * that the first screen does not wait for it.
 */
import type { Engine } from './engine.ts'
import { createInzageBeheer, type InzageBeheer } from './inzage/inzageBeheer.ts'
import type { InzageBoek } from './inzage/inzageBoek.ts'
import type { OpenTeam } from './openTeam.ts'
import type { OverdrachtBeheer } from './overdracht/Overdracht.ts'
import { createOverdrachtBeheer } from './overdracht/overdrachtBeheer.ts'
import type { Register } from './Register.ts'
import { createReservekopieBeheer, type ReservekopieBeheer } from './reservekopie/reservekopieBeheer.ts'
import { createWissen, type WissenBeheer } from './wissen/wissen.ts'

/** Each part is a folder of its own in `data/`, made from these needs. */
export interface Beheer {
  readonly inzage: InzageBeheer
  readonly overdracht: OverdrachtBeheer
  readonly reservekopie: ReservekopieBeheer
  readonly wissen: WissenBeheer
}

export interface BeheerNeeds {
  readonly engine: Engine
  readonly team: OpenTeam
  readonly register: Register
  readonly inzage: InzageBoek
}

export const createBeheer = (needs: BeheerNeeds): Beheer => ({
  inzage: createInzageBeheer(needs),
  overdracht: createOverdrachtBeheer(needs),
  reservekopie: createReservekopieBeheer(needs),
  wissen: createWissen(needs),
})
