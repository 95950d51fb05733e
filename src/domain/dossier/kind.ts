/**
 * The acts that put a child on the namenlijst and keep who it is. Only a given name is needed: at the table the rest
 * comes later. Each child gets a random rugnummer at once (product rule 3).
 */
import type { Datum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import type { Json } from '../../lib/json.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { type Geboren, geborenSchema } from '../geboren/geboren.ts'
import {
  type ActContext,
  changeVeld,
  changeVelden,
  type Deel,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
  newHandeling,
} from '../handeling/handeling.ts'
import { emptyRecords } from '../handeling/records.ts'
import { checkTekst, emptyToNull, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import { drawRugnummer, drawRugnummers } from '../rugnummer/rugnummer.ts'
import {
  checkSituatie,
  newSituatiestap,
  type Situatie,
  type SituatieWeigering,
} from '../situatie/situatie.ts'

export const inschrijvingen = ['ja', 'nee', 'weet-niet'] as const
export type Ingeschreven = (typeof inschrijvingen)[number]

/** Who the child is. Empty text and null mean "not known yet"; only `roepnaam` is needed. */
export interface KindVelden {
  readonly roepnaam: Redacted<string>
  readonly achternaam: Redacted<string>
  readonly geboren: Geboren | null
  readonly school: string
  readonly woongemeente: string
  readonly ingeschreven: Ingeschreven | null
  readonly zorgplichtSchool: string
}

export interface NieuwKind extends KindVelden {
  readonly situatie: Situatie | null
  readonly sinds: Datum | null
}

/** A child of which nothing is known yet but its name; to be filled in further. */
export const nieuwKind = (roepnaam: Redacted<string>, achternaam: Redacted<string>): NieuwKind => ({
  roepnaam,
  achternaam,
  geboren: null,
  school: '',
  woongemeente: '',
  ingeschreven: null,
  zorgplichtSchool: '',
  situatie: null,
  sinds: null,
})

export type KindWeigering =
  | TekstWeigering
  | SituatieWeigering
  | { readonly reden: 'geboren' }
  | { readonly reden: 'niets-gewijzigd' }

const grenzen: Readonly<Record<string, number>> = {
  roepnaam: tekstgrenzen.naam,
  achternaam: tekstgrenzen.naam,
  school: tekstgrenzen.plaats,
  woongemeente: tekstgrenzen.plaats,
  zorgplichtSchool: tekstgrenzen.plaats,
}

/** The fields as they are stored; an empty roepnaam, text too long or BSN-like, and an impossible month are refused. */
export function checkKindVelden(
  velden: Partial<KindVelden>,
): Result<Readonly<Record<string, Json>>, KindWeigering> {
  const stored: Record<string, Json> = {}
  const { roepnaam, achternaam, geboren, ingeschreven, ...plaatsen } = velden
  const teksten = { ...plaatsen, roepnaam: roepnaam?.reveal(), achternaam: achternaam?.reveal() }
  for (const [veld, tekst] of Object.entries(teksten)) {
    const hoogstens = grenzen[veld]
    if (tekst === undefined || hoogstens === undefined) continue
    const checked = checkTekst(veld, { tekst, hoogstens, verplicht: veld === 'roepnaam' })
    if (!checked.ok) return checked
    stored[veld] = emptyToNull(checked.value)
  }
  if (geboren !== undefined) {
    if (geboren !== null && !geborenSchema.safeParse(geboren).success) return err({ reden: 'geboren' })
    stored['geboren'] = geboren === null ? null : { ...geboren }
  }
  if (ingeschreven !== undefined) stored['ingeschreven'] = ingeschreven
  return ok(stored)
}

/** The situatie of a new child: a date "since" without a situatie means that it is at home. */
export const situatieOfNew = ({ situatie, sinds }: Pick<NieuwKind, 'situatie' | 'sinds'>): Situatie | null =>
  situatie ?? (sinds === null ? null : 'thuis')

function newDossierDeel(input: NieuwKind, rugnummer: number, vandaag: Datum): Result<Deel, KindWeigering> {
  const { situatie: _, sinds, ...velden } = input
  const checked = checkKindVelden(velden)
  if (!checked.ok) return checked
  const known = Object.fromEntries(Object.entries(checked.value).filter(([, waarde]) => waarde !== null))
  const situatie = situatieOfNew(input)
  const refusal = situatie === null ? null : checkSituatie({ situatie, sinds }, vandaag)
  if (refusal !== null) return err(refusal)
  return ok({
    stream: `dossier-${newId()}`,
    wijzigingen: [
      ...changeVelden(emptyRecords, 'kind', 'kind', known),
      changeVeld(emptyRecords, 'rugnummer', newId(), 'nummer', rugnummer),
      ...(situatie === null ? [] : [newSituatiestap({ situatie, sinds })]),
    ],
  })
}

const dossierIn = (deel: Deel): string => deel.stream.slice('dossier-'.length)

/** Puts one child on the list with a number that is not in `rugnummersInUse` (retired ones belong in it too). */
export function addKind(
  input: NieuwKind,
  rugnummersInUse: ReadonlySet<number>,
  ctx: ActContext,
): Result<
  { readonly dossier: string; readonly rugnummer: number; readonly handeling: Handeling },
  KindWeigering
> {
  const rugnummer = drawRugnummer(rugnummersInUse)
  const deel = newDossierDeel(input, rugnummer, ctx.vandaag)
  if (!deel.ok) return deel
  const handeling = newHandeling('kind-op-lijst-gezet', [deel.value], ctx.overleg)
  return ok({ dossier: dossierIn(deel.value), rugnummer, handeling })
}

/** Puts many children on the list in one act, undone as one; the first refusal names its row (from 0). */
export function addKinderen(
  kinderen: readonly NieuwKind[],
  rugnummersInUse: ReadonlySet<number>,
  ctx: ActContext,
): Result<
  { readonly dossiers: readonly string[]; readonly handeling: Handeling },
  { readonly rij: number; readonly weigering: KindWeigering }
> {
  const nummers = drawRugnummers(rugnummersInUse, kinderen.length)
  const delen: Deel[] = []
  for (const [rij, kind] of kinderen.entries()) {
    const deel = newDossierDeel(kind, nummers[rij] ?? 0, ctx.vandaag)
    if (!deel.ok) return err({ rij, weigering: deel.error })
    delen.push(deel.value)
  }
  const handeling = newHandeling('kinderen-op-lijst-gezet', delen, ctx.overleg)
  return ok({ dossiers: delen.map(dossierIn), handeling })
}

/** Changes the given fields of who the child is; the same is refused as for `addKind`. */
export function changeKind(
  dossier: Dossierstand,
  velden: Partial<KindVelden>,
  ctx: ActContext,
): Result<Handeling, KindWeigering> {
  const checked = checkKindVelden(velden)
  if (!checked.ok) return checked
  const changes = changeVelden(dossier.records, 'kind', 'kind', checked.value, ctx.gezien)
  if (changes.length === 0) return err({ reden: 'niets-gewijzigd' })
  return ok(newDossierHandeling('kind-gewijzigd', dossier.id, changes, ctx))
}

/** Gives a fresh number; the old one is retired, stays findable and is never given again (product rule 3). */
export function giveNieuwRugnummer(
  dossier: Dossierstand,
  rugnummersInUse: ReadonlySet<number>,
  ctx: ActContext,
): Result<Handeling, KindWeigering> {
  const nummer = drawRugnummer(rugnummersInUse)
  const change = changeVeld(dossier.records, 'rugnummer', newId(), 'nummer', nummer)
  return ok(newDossierHandeling('rugnummer-vernieuwd', dossier.id, [change], ctx))
}
