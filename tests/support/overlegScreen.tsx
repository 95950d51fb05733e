/** The screens of an overleg, following the address, on a real register; and the acts that bring one to a point. */
import { useHashPath } from '../../src/app/useHashPath.ts'
import type { Register } from '../../src/data/Register.ts'
import { addActie } from '../../src/domain/actie/handelingen.ts'
import { setDoel } from '../../src/domain/doel/handelingen.ts'
import { readDossier } from '../../src/domain/dossier/readDossier.ts'
import { setOndersteuningsvraag } from '../../src/domain/dossier/werkblad.ts'
import type { Handeling } from '../../src/domain/handeling/handeling.ts'
import { readOverleg } from '../../src/domain/overleg/readOverleg.ts'
import { type PlanInvoer, planOverleg } from '../../src/domain/overleg/planOverleg.ts'
import { askRegie } from '../../src/domain/regie/handelingen.ts'
import { OverlegLijstPage, OverlegPage } from '../../src/features/overleg/index.ts'
import { deelIds } from '../../src/features/dossier/parts/Sprong.tsx'
import { addWeeks, today } from '../../src/lib/datum.ts'
import { redact } from '../../src/lib/redacted.ts'
import type { Result } from '../../src/lib/result.ts'
import { must } from './dataBuilders.ts'
import { openScreen } from './openScreen.tsx'

export const ctx = { vandaag: today() }

/** Only says which child it is about, and has the parts by their ids. */
const werkblad = ({ dossierId }: { readonly dossierId: string }) => (
  <>
    <p>Werkblad {dossierId}</p>
    {Object.entries(deelIds).map(([deel, id]) => (
      <section key={id} id={id} tabIndex={-1} aria-label={deel} />
    ))}
  </>
)

/** Only says whose story it is. */
const verhaal = ({ dossierId }: { readonly dossierId: string }) => <p>Verhaal van {dossierId}</p>

/** Shows what stands at the address: the list of overleggen, or one of them. */
function OverlegScreen() {
  const [, , id, kamer, dossier] = useHashPath().split('/')
  if (id === undefined) return <OverlegLijstPage />
  return (
    <OverlegPage
      key={id}
      overlegId={id}
      {...(kamer === undefined ? {} : { kamer })}
      {...(dossier === undefined ? {} : { dossierId: dossier })}
      werkblad={werkblad}
      verhaal={verhaal}
    />
  )
}

/** Opens the screen at this address, `/overleg/...`. */
export function openOverleg(register: Register, path = '/overleg') {
  location.hash = `#${path}`
  return openScreen(register, <OverlegScreen />)
}

export async function play(register: Register, act: Result<Handeling, unknown>): Promise<void> {
  must(await register.record(must(act)))
}

/** An overleg of today over these children; `begonnen` makes it run. */
export async function putOverleg(
  register: Register,
  kinderen: readonly string[] = [],
  { begonnen = false, ...rest }: Partial<PlanInvoer> & { readonly begonnen?: boolean } = {},
): Promise<string> {
  const agenda = kinderen.map((dossier) => ({ dossier, vanOverleg: null }))
  const planned = must(
    planOverleg(
      { datum: ctx.vandaag, tijd: '', stoelen: [], agenda, begintOp: begonnen ? Date.now() : null, ...rest },
      ctx,
    ),
  )
  must(await register.record(planned.handeling))
  return planned.overleg
}

export const overlegIn = async (register: Register, id: string) =>
  readOverleg(id, must(await register.load(`overleg-${id}`)))

/** Writes for this child all that makes it besproken in this overleg. */
export async function discuss(register: Register, dossier: string, overleg: string): Promise<void> {
  const stand = async () => readDossier(dossier, must(await register.load(`dossier-${dossier}`)))
  const here = { ...ctx, overleg }
  await play(register, setOndersteuningsvraag(await stand(), 'Een rustige plek', here))
  const wie = { partij: 'leerplicht', persoon: redact('Piet Smit') } as const
  await play(register, askRegie(await stand(), { wie }, here))
  const doel = { tekst: 'Twee ochtenden naar school', datum: addWeeks(ctx.vandaag, 4), zichtbaarAan: '' }
  await play(register, setDoel(await stand(), doel, here))
  const actie = { wat: 'De mentor belt', partij: 'school', wie: redact(''), wanneer: null } as const
  await play(register, addActie(await stand(), actie, here))
}
