/** As much of a register as the namenlijst asks for, over the list of a rival: so that the same screen is drawn. */
import type { Register } from '../../../../src/data/Register.ts'
import { ok } from '../../../../src/lib/result.ts'
import type { Lijst } from './Rival.ts'

export function listRegister(lijst: Lijst): Register {
  const shown = {
    dossiers: () => lijst,
    overleggen: () => none,
    records: () => nothing,
    load: async () => await Promise.resolve(ok(nothing)),
    subscribe: () => () => undefined,
    drafts: { keys: async () => await Promise.resolve([]) },
    wieTypt: () => null,
    damage: () => none,
    unsaved: () => none,
  }
  return shown as unknown as Register
}

const nothing = {}
/** The same at every asking: what differs each time is drawn for ever. */
const none: readonly never[] = []
