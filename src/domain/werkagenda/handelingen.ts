/**
 * Writing, changing and taking away a line of the werkagenda. A card becomes one line, however often it is pressed and in
 * however many tabs: the line bears the id of its card.
 */
import { isDatum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import type { Json } from '../../lib/json.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import {
  type ActContext,
  changeVeld,
  changeVelden,
  type Handeling,
  newHandeling,
  removeRecord,
  WEG,
  type Wijziging,
} from '../handeling/handeling.ts'
import { checkTeksten, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import type { Werkagenda, Werkagendaregel } from './werkagenda.ts'

/** The seven columns and the phase. */
export type RegelInvoer = Omit<Werkagendaregel, 'id' | 'herkomst' | 'stamp'>

export type WerkagendaWeigering =
  | TekstWeigering
  | { readonly reden: 'datum'; readonly veld: 'wanneer' }
  | { readonly reden: 'staat-er-al' }
  | { readonly reden: 'bestaat-niet' }
  | { readonly reden: 'niets-veranderd' }

function checkRegel(invoer: RegelInvoer): Result<Readonly<Record<string, Json>>, WerkagendaWeigering> {
  const zin = (tekst: string) => ({ tekst, hoogstens: tekstgrenzen.zin })
  const tekst = checkTeksten({
    thema: zin(invoer.thema),
    activiteit: { tekst: invoer.activiteit, hoogstens: tekstgrenzen.verhaal, verplicht: true },
    naam: { tekst: invoer.wie.naam.reveal(), hoogstens: tekstgrenzen.naam },
    instrumenten: zin(invoer.instrumenten),
    resultaat: zin(invoer.resultaat),
    doel: zin(invoer.doel),
  })
  if (!tekst.ok) return tekst
  if (invoer.wanneer !== null && !isDatum(invoer.wanneer)) return err({ reden: 'datum', veld: 'wanneer' })
  const { naam, ...teksten } = tekst.value
  const { wanneer, fase } = invoer
  return ok({ ...teksten, wie: { partij: invoer.wie.partij, naam }, wanneer, fase })
}

const act = (
  soort: string,
  wijzigingen: readonly Wijziging[],
  ctx: ActContext,
): Result<Handeling, WerkagendaWeigering> =>
  wijzigingen.length === 0
    ? err({ reden: 'niets-veranderd' })
    : ok(newHandeling(soort, [{ stream: 'werkagenda', wijzigingen }], ctx.overleg))

const find = (werkagenda: Werkagenda, id: string): Werkagendaregel | undefined =>
  werkagenda.regels.find((regel) => regel.id === id)

/**
 * A new line. With `herkomst` it is the line of that card: refused when that stands there ('staat-er-al'), and put back
 * when it was taken away. Names are not taken out here: show what `scrubKaart` replaced before keeping it.
 */
export function addRegel(
  werkagenda: Werkagenda,
  invoer: RegelInvoer & { readonly herkomst: Werkagendaregel['herkomst'] },
  ctx: ActContext,
): Result<Handeling, WerkagendaWeigering> {
  const { herkomst } = invoer
  const id = herkomst?.kaart ?? newId()
  if (find(werkagenda, id) !== undefined) return err({ reden: 'staat-er-al' })
  const velden = checkRegel(invoer)
  if (!velden.ok) return velden
  const { records } = werkagenda
  const bron = herkomst === null ? null : { overleg: herkomst.overleg, kaart: herkomst.kaart }
  const changes = changeVelden(records, 'regel', id, { ...velden.value, herkomst: bron })
  const gone = records['regel']?.[id]?.[WEG] !== undefined
  const back = gone ? [changeVeld(records, 'regel', id, WEG, null)] : []
  return act('op-werkagenda-gezet', [...changes, ...back], ctx)
}

/** Changes a line; only the columns that differ are written. Where it came from stays. */
export function changeRegel(
  werkagenda: Werkagenda,
  id: string,
  invoer: Partial<RegelInvoer>,
  ctx: ActContext,
): Result<Handeling, WerkagendaWeigering> {
  const regel = find(werkagenda, id)
  if (regel === undefined) return err({ reden: 'bestaat-niet' })
  const [stands, next] = [checkRegel(regel), checkRegel({ ...regel, ...invoer })]
  if (!next.ok) return next
  const same = (veld: string): boolean =>
    stands.ok && JSON.stringify(stands.value[veld]) === JSON.stringify(next.value[veld])
  const velden = Object.fromEntries(Object.entries(next.value).filter(([veld]) => !same(veld)))
  return act('werkagenda-gewijzigd', changeVelden(werkagenda.records, 'regel', id, velden, ctx.gezien), ctx)
}

/** Takes a line away; undo brings it back. */
export function removeRegel(
  werkagenda: Werkagenda,
  id: string,
  ctx: ActContext,
): Result<Handeling, WerkagendaWeigering> {
  if (find(werkagenda, id) === undefined) return err({ reden: 'bestaat-niet' })
  return act('van-werkagenda-gehaald', [removeRecord(werkagenda.records, 'regel', id)], ctx)
}
