/**
 * The acts around regie (product rule 13). Nobody gets it unasked: a yes only follows a question, and someone who is
 * absent can only be asked; then someone present takes it for the time being and asks before a date.
 */
import { type Datum, isDatum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import {
  type ActContext,
  changeVeld,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
} from '../handeling/handeling.ts'
import { checkTekst, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import {
  gevraagde,
  openVraag,
  type Regie,
  type Regiestapsoort,
  type Regisseur,
  sameRegisseur,
} from './regie.ts'

export type RegieWeigering =
  | TekstWeigering
  | { readonly reden: 'heeft-regie-al' }
  | { readonly reden: 'al-gevraagd' }
  | { readonly reden: 'niet-gevraagd' }
  | { readonly reden: 'niet-aan-tafel' }
  | { readonly reden: 'vraagt-zichzelf' }
  | { readonly reden: 'regie-vergeven' }
  | { readonly reden: 'geen-regie' }
  | { readonly reden: 'datum'; readonly veld: 'vraagtVoor' }
  | { readonly reden: 'datum-voorbij'; readonly veld: 'vraagtVoor' }

export type Antwoordweg = 'aan-tafel' | 'telefonisch'

export interface RegieVraag {
  readonly wie: Regisseur
  readonly hoe?: Antwoordweg | null
}

export interface RegieAntwoord {
  readonly antwoord: 'ja' | 'nee'
  readonly hoe: Antwoordweg
  /** The reason; needed for a nee. */
  readonly want: string
  /** The name of who says yes, where the question named a partij only. */
  readonly persoon?: Redacted<string>
  /** Who sits at the table, where that is known: a yes "aan tafel" of someone else is refused. */
  readonly aanwezigen?: readonly Regisseur[]
}

export interface VoorlopigeRegie {
  readonly wie: Regisseur
  readonly vraagtAan: Regisseur
  readonly vraagtVoor: Datum
  /** Who sits at the table, where that is known: only one of them can take it. */
  readonly aanwezigen?: readonly Regisseur[]
}

type Stand = Dossierstand & { readonly regie: Regie }

const plain = ({ partij, persoon }: Regisseur) => ({ partij, persoon: persoon.reveal() })

interface NieuweStap {
  readonly soort: Regiestapsoort
  readonly wie: Regisseur
  readonly hoe?: Antwoordweg | null
  readonly want?: string
  readonly vraagtAan?: Regisseur
  readonly vraagtVoor?: Datum
}

function addStap(dossier: Stand, soort: string, stap: NieuweStap, ctx: ActContext): Handeling {
  const waarde = {
    soort: stap.soort,
    ...plain(stap.wie),
    op: ctx.vandaag,
    hoe: stap.hoe ?? null,
    want: stap.want ?? '',
    vraagtAan: stap.vraagtAan === undefined ? null : plain(stap.vraagtAan),
    vraagtVoor: stap.vraagtVoor ?? null,
  }
  return newDossierHandeling(
    soort,
    dossier.id,
    [changeVeld(dossier.records, 'regie', newId(), 'stap', waarde)],
    ctx,
  )
}

function cleanRegisseur(wie: Regisseur, verplicht: boolean): Result<Regisseur, TekstWeigering> {
  const persoon = checkTekst('persoon', {
    tekst: wie.persoon.reveal(),
    hoogstens: tekstgrenzen.naam,
    verplicht,
  })
  return persoon.ok ? ok({ partij: wie.partij, persoon: redact(persoon.value) }) : persoon
}

const isPresent = (aanwezigen: readonly Regisseur[] | undefined, wie: Regisseur): boolean =>
  aanwezigen === undefined || aanwezigen.some((one) => sameRegisseur(one, wie))

/**
 * Asks someone, present or not. Asking who has it already, or who was asked and has not answered, is refused; another
 * question replaces the open one.
 */
export function askRegie(
  dossier: Stand,
  input: RegieVraag,
  ctx: ActContext,
): Result<Handeling, RegieWeigering> {
  const wie = cleanRegisseur(input.wie, false)
  if (!wie.ok) return wie
  const { regie } = dossier
  if (regie.staat === 'ja' && sameRegisseur(regie.stap.wie, wie.value))
    return err({ reden: 'heeft-regie-al' })
  const open = openVraag(regie)
  if (open !== null && sameRegisseur(open.wie, wie.value)) return err({ reden: 'al-gevraagd' })
  return ok(
    addStap(dossier, 'regie-gevraagd', { soort: 'gevraagd', wie: wie.value, hoe: input.hoe ?? null }, ctx),
  )
}

/**
 * The answer of the one who was asked, or whom the voorlopige regie would ask. A yes needs a person, a nee its reason;
 * without an open question there is nothing to answer, and where it named a person nobody else can (product rule 13).
 */
export function answerRegie(
  dossier: Stand,
  input: RegieAntwoord,
  ctx: ActContext,
): Result<Handeling, RegieWeigering> {
  const open = gevraagde(dossier.regie)
  if (open === null) return err({ reden: 'niet-gevraagd' })
  const named = input.persoon !== undefined && input.persoon.reveal().trim() !== ''
  const answers = named && input.persoon !== undefined ? { ...open, persoon: input.persoon } : open
  if (!sameRegisseur(open, answers)) return err({ reden: 'niet-gevraagd' })
  const asked = open.persoon.reveal() === '' ? answers : open
  const saysYes = input.antwoord === 'ja'
  const wie = cleanRegisseur(asked, saysYes)
  if (!wie.ok) return wie
  const want = checkTekst('want', { tekst: input.want, hoogstens: tekstgrenzen.zin, verplicht: !saysYes })
  if (!want.ok) return want
  if (input.hoe === 'aan-tafel' && !isPresent(input.aanwezigen, wie.value))
    return err({ reden: 'niet-aan-tafel' })
  const stap = { soort: input.antwoord, wie: wie.value, hoe: input.hoe, want: want.value }
  return ok(addStap(dossier, saysYes ? 'regie-ja-gezegd' : 'regie-nee-gezegd', stap, ctx))
}

/**
 * Someone present takes the regie for the time being and asks another before a date, today or later. Refused when
 * someone has said yes already, and when a person would ask themselves.
 */
export function takeVoorlopigeRegie(
  dossier: Stand,
  input: VoorlopigeRegie,
  ctx: ActContext,
): Result<Handeling, RegieWeigering> {
  const wie = cleanRegisseur(input.wie, true)
  if (!wie.ok) return wie
  const vraagtAan = cleanRegisseur(input.vraagtAan, false)
  if (!vraagtAan.ok) return vraagtAan
  if (!isPresent(input.aanwezigen, wie.value)) return err({ reden: 'niet-aan-tafel' })
  if (sameRegisseur(wie.value, vraagtAan.value)) return err({ reden: 'vraagt-zichzelf' })
  if (!isDatum(input.vraagtVoor)) return err({ reden: 'datum', veld: 'vraagtVoor' })
  if (input.vraagtVoor < ctx.vandaag.slice(0, input.vraagtVoor.length)) {
    return err({ reden: 'datum-voorbij', veld: 'vraagtVoor' })
  }
  const { regie } = dossier
  if (regie.staat === 'ja') return err({ reden: 'regie-vergeven' })
  if (regie.staat === 'voorlopig' && sameRegisseur(regie.stap.wie, wie.value)) {
    const { vraagtAan: before, vraagtVoor } = regie.stap
    const same = before !== null && sameRegisseur(before, vraagtAan.value) && vraagtVoor === input.vraagtVoor
    if (same) return err({ reden: 'heeft-regie-al' })
  }
  const stap = {
    soort: 'voorlopig',
    wie: wie.value,
    hoe: 'aan-tafel',
    vraagtAan: vraagtAan.value,
    vraagtVoor: input.vraagtVoor,
  } as const
  return ok(addStap(dossier, 'regie-voorlopig-genomen', stap, ctx))
}

/**
 * Who holds the regie gives it back; or an open question is withdrawn (`wat: 'vraag'`, and always while nobody holds
 * it). The reason is needed; a question to who holds it already cannot be told apart from the regie.
 */
export function releaseRegie(
  dossier: Stand,
  input: { readonly want: string; readonly wat?: 'regie' | 'vraag' },
  ctx: ActContext,
): Result<Handeling, RegieWeigering> {
  const { regie } = dossier
  if (regie.staat === 'geen') return err({ reden: 'geen-regie' })
  const open = openVraag(regie)
  const withdraws = regie.staat === 'gevraagd' || input.wat === 'vraag'
  if (withdraws && open === null) return err({ reden: 'niet-gevraagd' })
  const wie = withdraws && open !== null ? open.wie : regie.stap.wie
  if (withdraws && regie.staat !== 'gevraagd' && sameRegisseur(wie, regie.stap.wie)) {
    return err({ reden: 'heeft-regie-al' })
  }
  const want = checkTekst('want', { tekst: input.want, hoogstens: tekstgrenzen.zin, verplicht: true })
  if (!want.ok) return want
  const soort = withdraws ? 'regie-vraag-ingetrokken' : 'regie-teruggegeven'
  return ok(addStap(dossier, soort, { soort: 'vrij', wie, want: want.value }, ctx))
}
