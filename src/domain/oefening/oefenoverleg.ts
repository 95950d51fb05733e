/** The two overleggen of Droogzwemmen: one that is closed, with what came out of it, and one that is planned today. */
import { addDays, type Datum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import { redact } from '../../lib/redacted.ts'
import type { Result } from '../../lib/result.ts'
import type { ActContext, Handeling } from '../handeling/handeling.ts'
import { setAanwezig } from '../overleg/aanwezig.ts'
import { addKaart, type KaartInvoer } from '../overleg/kaarten.ts'
import { passRol } from '../overleg/leiding.ts'
import type { Overleg } from '../overleg/Overleg.ts'
import { type PlanInvoer, planOverleg } from '../overleg/planOverleg.ts'
import { readOverleg } from '../overleg/readOverleg.ts'
import type { StoelInvoer } from '../overleg/stoelen.ts'
import { closeOverleg, setTeamdoel } from '../overleg/verloop.ts'
import { addRegel } from '../werkagenda/handelingen.ts'
import { readWerkagenda } from '../werkagenda/werkagenda.ts'
import { type Oefenlid, oefenleden } from './oefenteam.ts'
import type { Naspel } from './replay.ts'
import { must } from './speelKind.ts'

export interface SpeelOverleg {
  readonly id: string
  /** Plays one act on the overleg as it stands. */
  doe(zet: (overleg: Overleg, ctx: ActContext) => Result<Handeling, { readonly reden: string }>): void
}

/** A new overleg whose acts are kept in `handelingen`; `vandaag` is the day on which it is worked on. */
export function speelOverleg(
  invoer: PlanInvoer,
  vandaag: Datum,
  naspel: Naspel,
  handelingen: Handeling[],
): SpeelOverleg {
  const ctx: ActContext = { vandaag }
  const { overleg: id, handeling } = must(planOverleg(invoer, ctx))
  const keep = (act: Handeling): void => {
    naspel.play(act)
    handelingen.push(act)
  }
  keep(handeling)
  return { id, doe: (zet) => keep(must(zet(readOverleg(id, naspel.records(`overleg-${id}`)), ctx))) }
}

/** Seats for these members, with the id that each has in the team. */
export const zetels = (
  leden: readonly Oefenlid[],
  ids: ReadonlyMap<Oefenlid, string>,
): readonly StoelInvoer[] =>
  leden.map((lid) => ({
    partij: oefenleden[lid].partij,
    naam: oefenleden[lid].naam,
    lid: ids.get(lid) ?? newId(),
  }))

const kaarten: readonly KaartInvoer[] = [
  {
    soort: 'werkt',
    tekst: 'Wij bellen een gezin binnen twee dagen terug.',
    partij: 'leerplicht',
    stap: null,
  },
  { soort: 'werkt', tekst: 'De mentor belt elke maandag met de leerling.', partij: 'school', stap: null },
  {
    soort: 'werkt-niet',
    tekst: 'Ouders moeten hun verhaal steeds opnieuw vertellen.',
    partij: 'ouder',
    stap: null,
  },
  {
    soort: 'werkt-niet',
    tekst: 'Soms wachten wij op elkaar zonder dat iemand het zegt.',
    partij: 'jeugdhulp',
    stap: null,
  },
  {
    soort: 'kan-beter',
    tekst: 'Eén vast gezicht per gezin, vanaf de eerste dag.',
    partij: 'samenwerkingsverband',
    stap: null,
  },
  {
    soort: 'conclusie',
    tekst: 'Wij zijn snel als wij elkaar kennen. Dat maken wij gewoon voor elk kind.',
    partij: null,
    stap: null,
  },
  {
    soort: 'compliment',
    tekst: 'School hield het kleine lokaal vrij, ook toen het druk was.',
    partij: 'ouder',
    stap: null,
  },
  {
    soort: 'compliment',
    tekst: 'De ouders dachten mee, ook op een moeilijke dag.',
    partij: 'school',
    stap: null,
  },
  {
    soort: 'idee',
    tekst: 'De lijsten van school en leerplicht naast elkaar leggen.',
    partij: 'leerplicht',
    stap: 1,
  },
  {
    soort: 'idee',
    tekst: 'Een werkplaats zoeken waar jongeren een dag mogen meelopen.',
    partij: 'samenwerkingsverband',
    stap: 9,
  },
]

/** Writes the cards and the team's goal of the past overleg. */
export function vulOverleg(overleg: SpeelOverleg): void {
  for (const kaart of kaarten) {
    overleg.doe((stand, ctx) => {
      const made = addKaart(stand, kaart, ctx)
      return made.ok ? { ok: true, value: made.value.handeling } : made
    })
  }
  overleg.doe((stand, ctx) =>
    setTeamdoel(
      stand,
      {
        tekst: 'Elk kind dat wij oppakken heeft iemand met de regie en een eerste stap.',
        datum: addDays(ctx.vandaag, 28),
      },
      ctx,
    ),
  )
}

interface Aan {
  readonly leden: readonly Oefenlid[]
  readonly later: Oefenlid
  readonly leidt: Oefenlid
  readonly schrijft: Oefenlid
}

/** Says who was there, one of them later than the others, who led and who wrote. */
export function schuifAan(overleg: SpeelOverleg, { leden, later, leidt, schrijft }: Aan): void {
  const stoelVan = ({ stoelen }: Overleg, lid: Oefenlid): string =>
    stoelen.find(({ naam }) => naam.reveal() === oefenleden[lid].naam)?.id ?? ''
  overleg.doe((stand, ctx) => passRol(stand, 'gespreksleider', stoelVan(stand, leidt), ctx))
  overleg.doe((stand, ctx) => passRol(stand, 'notulist', stoelVan(stand, schrijft), ctx))
  for (const lid of leden) {
    const hoe =
      lid === later ? ({ hoe: 'later', om: '14:20' } as const) : ({ hoe: 'aanwezig', om: '' } as const)
    overleg.doe((stand, ctx) => setAanwezig(stand, stoelVan(stand, lid), hoe, ctx))
  }
}

/** Puts what can be better on the werkagenda: what the team does about its own work, with the card it came from. */
export function zetOpWerkagenda(overleg: SpeelOverleg, naspel: Naspel): void {
  overleg.doe((stand, ctx) => {
    const kaart = stand.kaarten.find(({ soort }) => soort === 'kan-beter')
    const { partij, naam } = oefenleden.joke
    return addRegel(
      readWerkagenda(naspel.records('werkagenda')),
      {
        thema: 'Vast gezicht',
        activiteit: kaart?.tekst ?? '',
        wie: { partij, naam: redact(naam) },
        wanneer: addDays(ctx.vandaag, 42),
        instrumenten: 'Een lijst: welk gezin belt met wie',
        resultaat: 'Elk gezin heeft één naam en één nummer',
        doel: 'Ouders vertellen hun verhaal maar één keer',
        fase: 'ontwikkelen',
        herkomst: kaart === undefined ? null : { overleg: stand.id, kaart: kaart.id },
      },
      ctx,
    )
  })
}

/** Closes it an hour and a quarter after it began; of which children something was said, and which were not reached. */
export function sluitOverleg(
  overleg: SpeelOverleg,
  over: { readonly besproken: readonly string[]; readonly nietBesproken: readonly string[] },
  volgende: Datum,
): void {
  overleg.doe((stand, ctx) =>
    closeOverleg(stand, { ...over, volgende, op: (stand.begonnenOp ?? 0) + 75 * 60_000 }, ctx),
  )
}
