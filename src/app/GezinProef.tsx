import { useState } from 'react'
import type { Register } from '../data/Register.ts'
import { applyPost } from '../domain/gezin/applyPost.ts'
import type { Postbericht } from '../domain/gezin/Postbericht.ts'
import { sprekerOf } from '../domain/gezin/spreker.ts'
import type { Uitsnede } from '../domain/gezin/Uitsnede.ts'
import { OudermodusPage } from '../features/oudermodus/index.ts'
import { redact } from '../lib/redacted.ts'
import { ok } from '../lib/result.ts'

interface Props {
  readonly register: Register
  readonly uitsnede: Uitsnede
  readonly klaar: () => void
}

/**
 * While practising: the family's page as it will be, in the team's own document, for there is no wachtwoord that opens it
 * again. What is sent stands in the worksheet afterwards, as it does after a real hand-over.
 */
export function GezinProef({ register, uitsnede, klaar }: Props) {
  const [bus] = useState(() => new Map<string, Postbericht>())
  const takeIn = async (): Promise<void> => {
    for (const bericht of bus.values()) await say(register, uitsnede, bericht)
    klaar()
  }
  return (
    <OudermodusPage
      uitsnede={uitsnede}
      zeg={async (bericht) => {
        bus.set(bericht.id, bericht)
        return await Promise.resolve(ok({ op: bericht.op }))
      }}
      haalTerug={async (id) => await Promise.resolve(ok(bus.delete(id)))}
      klaar={() => void takeIn()}
    />
  )
}

/** What was typed and not sent is gone: practice keeps no letterbox. */
async function say(register: Register, uitsnede: Uitsnede, bericht: Postbericht): Promise<void> {
  const { dossier, overleg, op, lezernaam } = uitsnede
  const records = await register.load(`dossier-${dossier}`)
  if (!records.ok) return
  const act = applyPost(
    { id: dossier, records: records.value },
    bericht,
    { wie: sprekerOf(uitsnede), naam: redact(lezernaam) },
    { vandaag: op, ...(overleg === null ? {} : { overleg }) },
  )
  if (act.ok) await register.record(act.value)
}
