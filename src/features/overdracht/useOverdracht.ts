import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Pakket } from '../../data/pakket/makePakket.ts'
import type { OverdrachtBeheer, OverdrachtWeigering } from '../../data/overdracht/Overdracht.ts'
import type { Register } from '../../data/Register.ts'
import { useDossiers, useRegister } from '../../data/useStand.tsx'
import { useTeam } from '../../data/useNouns.ts'
import type { Dossier } from '../../domain/dossier/Dossier.ts'
import { leeftijdsgrens } from '../../domain/geboren/geboren.ts'
import { contactleden, findContactlid, toContact } from '../../domain/gezin/contact.ts'
import { eerderGenoemd } from '../../domain/gezin/eerderGenoemd.ts'
import type { Overdrachtskeuze } from '../../domain/gezin/Gezinslezer.ts'
import { laatsteDag } from '../../domain/gezin/laatsteDag.ts'
import { decideLeesrecht } from '../../domain/gezin/leesrecht.ts'
import { recordOverdracht } from '../../domain/gezin/overdracht.ts'
import type { Handeling } from '../../domain/handeling/handeling.ts'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { cutOut, type UitsnedeInvoer } from '../../domain/uitsnede/cutOut.ts'
import { type Datum, today } from '../../lib/datum.ts'
import { useFormValue, useZodForm, type ZodForm } from '../../ui/form/useZodForm.ts'
import { useAndereLezer } from './useAndereLezer.ts'
import {
  asksGezag,
  asksZelfde,
  type EerderBij,
  grensBij,
  type Keuzevelden,
  overdrachtSchema,
  toKeuze,
} from './overdrachtForm.ts'
import { givePakket } from './parts/givePakket.ts'
import { maakTekst } from './parts/pakketTeksten.ts'
import { keuzeTekst, teksten, weigeringTekst } from './teksten.ts'

/** The key of the hand-over, or why there is none. */
type Begun = ReturnType<OverdrachtBeheer['handOver']>

/** Records that the tablet is given and seals what the reader gets. */
export type Begin = () => Begun

/** Leaves the team for the family's page once `begin` says ok; answers only when it does not come to that. */
export type HandOver = (begin: Begin) => Promise<OverdrachtWeigering | null>

export interface OverdrachtInvoer {
  readonly dossier: Dossier
  /** The overleg that runs now. */
  readonly overleg: Overleg | null
  readonly handOver: HandOver
}

/** Which button was pressed: the tablet of the team, or a package that opens until `tot`. */
interface Press {
  readonly tot: Datum | null
}

/** The cut-out but for the id of the hand-over. */
export type Snede = Omit<UitsnedeInvoer, 'klad' | 'overdracht'>

const draftKeyOf = (dossier: Dossier): string => `dossier/${dossier.id}/overdracht`

/**
 * Keeps the act, gives back what the reader had not sent, and seals. What does not come to a hand-over is taken back, so
 * that the worksheet does not say that the tablet was given.
 */
async function give(
  register: Register,
  snede: Snede,
  recorded: { readonly overdracht: string; readonly handeling: Handeling },
): Begun {
  const { dossier, keuze } = snede
  const { overdracht, handeling } = recorded
  const kept = await register.record(handeling)
  if (!kept.ok) {
    await register.dropUnsaved(handeling.id)
    return kept
  }
  const beheer = (await register.beheer()).overdracht
  const klad = await beheer.klad(dossier.id, keuze)
  const given = klad.ok
    ? await beheer.handOver(cutOut({ ...snede, klad: klad.value, overdracht }).uitsnede)
    : klad
  if (given.ok) await register.drafts.drop(draftKeyOf(dossier))
  else await register.undo(handeling.id, `dossier-${dossier.id}`)
  return given
}

/** All fields as they stand, the same object until one changes. */
function useVelden(form: ZodForm<Keuzevelden, Keuzevelden>): Keuzevelden {
  const lezer = useFormValue(form, 'lezer')
  const ouder = useFormValue(form, 'ouder')
  const naam = useFormValue(form, 'naam')
  const zelfde = useFormValue(form, 'zelfde')
  const zestien = useFormValue(form, 'zestien')
  const gezag = useFormValue(form, 'gezag')
  const goedgevonden = useFormValue(form, 'goedgevonden')
  const weging = useFormValue(form, 'weging')
  const taal = useFormValue(form, 'taal')
  const contact = useFormValue(form, 'contact')
  return useMemo(
    () => ({ lezer, ouder, naam, zelfde, zestien, gezag, goedgevonden, weging, taal, contact }),
    [lezer, ouder, naam, zelfde, zestien, gezag, goedgevonden, weging, taal, contact],
  )
}

/** The choice, what it gives this reader, and the press that gives the tablet. */
export function useOverdracht({ dossier, overleg, handOver }: OverdrachtInvoer) {
  const register = useRegister()
  const team = useTeam()
  const kinderen = useDossiers()
  const vandaag = today()
  const { geboren } = dossier
  const grens = geboren === null ? null : leeftijdsgrens(geboren, vandaag)
  const eerder = useMemo(
    (): EerderBij => ({
      1: eerderGenoemd(dossier, 'ouder1'),
      2: eerderGenoemd(dossier, 'ouder2'),
      voogd: eerderGenoemd(dossier, 'voogd'),
      pleegouder: eerderGenoemd(dossier, 'pleegouder'),
    }),
    [dossier],
  )
  const [schema] = useState(() => overdrachtSchema(grens, eerder))

  const snedeOf = useCallback(
    (keuze: Overdrachtskeuze, contact: string): Snede => {
      const lid = contactleden(team).find(({ id }) => id === contact)
      return {
        dossier,
        team,
        overleg,
        kinderen,
        nummers: register.rugnummersInUse(),
        keuze,
        contact: lid === undefined ? null : toContact(lid),
        vandaag,
      }
    },
    [register, dossier, team, overleg, kinderen, vandaag],
  )

  const pressed = useRef<Press | null>(null)
  const [pakket, setPakket] = useState<Pakket | null>(null)
  const form = useZodForm({
    schema,
    defaultValues: {
      lezer: '',
      ouder: '',
      naam: '',
      zelfde: false,
      zestien: '',
      gezag: '',
      goedgevonden: false,
      weging: '',
      taal: 'nl',
      contact: findContactlid(dossier.regie, team)?.id ?? '',
    },
    draftKey: draftKeyOf(dossier),
    onSubmit: async (chosen) => {
      const press = pressed.current
      if (press === null) return { ok: false, message: teksten.geven.metDeKnop }
      const keuze = toKeuze(chosen, grens, dossier.roepnaam.reveal())
      if (keuze === null) return { ok: false, message: teksten.fout.lezer, field: 'lezer' }
      // The schema knows who stood there when this page opened; a hand-over on this very page counts too.
      if (asksZelfde(chosen, eerder) && !chosen.zelfde)
        return { ok: false, message: teksten.fout.zelfde, field: 'zelfde' }
      const ctx = { vandaag, ...(overleg === null ? {} : { overleg: overleg.id }) }
      const tot = press.tot === null ? null : laatsteDag(keuze.lezer, geboren, vandaag, press.tot)
      const recorded = recordOverdracht(dossier, keuze, ctx, tot)
      if (!recorded.ok) return { ok: false, message: keuzeTekst(recorded.error) }
      const snede = snedeOf(keuze, chosen.contact)
      if (tot !== null) {
        const made = await givePakket(register, snede, recorded.value, tot)
        if (!made.ok) return { ok: false, message: maakTekst(made.error) }
        setPakket(made.value)
        return { ok: true }
      }
      const refused = await handOver(async () => await give(register, snede, recorded.value))
      return refused === null ? { ok: true } : { ok: false, message: weigeringTekst(refused) }
    },
  })
  const velden = useVelden(form)
  useAndereLezer(form, velden)
  /** Only a press on a button gives the tablet or makes a package: Enter in a field does not. */
  const submit = async (press: Press) => {
    pressed.current = press
    try {
      await form.submit()
    } finally {
      pressed.current = null
    }
  }
  const geef = async () => await submit({ tot: null })
  const maak = async (tot: Datum) => await submit({ tot })

  // Typing a name or a reason does not wait for the preview.
  const gekozen = useDeferredValue(velden)
  const keuze = useMemo(() => toKeuze(gekozen, grens, dossier.roepnaam.reveal()), [gekozen, grens, dossier])
  const recht = useMemo(
    () => (keuze === null ? null : decideLeesrecht(keuze, geboren, vandaag)),
    [keuze, geboren, vandaag],
  )
  const uitgesneden = useMemo(() => {
    if (keuze === null || recht === null || (recht.mist !== null && recht.mist !== 'weging')) return null
    if (gekozen.gezag === '' && asksGezag(gekozen.lezer, grensBij(grens, gekozen))) return null
    if (asksZelfde(gekozen, eerder) && !gekozen.zelfde) return null
    return cutOut({ ...snedeOf(keuze, gekozen.contact), klad: [], overdracht: '' })
  }, [keuze, recht, grens, gekozen, eerder, snedeOf])
  return {
    form,
    geef,
    maak,
    pakket,
    /** What was filled in for this reader goes too: the next one is chosen anew. */
    vergeet: () => {
      setPakket(null)
      void form.discard()
    },
    team,
    grens,
    eerder,
    velden,
    keuze,
    recht,
    uitgesneden,
  }
}
