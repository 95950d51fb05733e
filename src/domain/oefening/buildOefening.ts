/**
 * Droogzwemmen: a whole practice team as acts, to be recorded one after another in an empty register. Made with the
 * real acts, so that it is always valid; dates are relative to today. Each field is written once: an act names no stamp
 * that the register never gave.
 */
import { addDays, type Datum } from '../../lib/datum.ts'
import { isBesprokenDeel } from '../dossier/bespreking.ts'
import { addKinderen } from '../dossier/kind.ts'
import type { Handeling } from '../handeling/handeling.ts'
import { veldKey } from '../handeling/records.ts'
import { addLid, startTeam } from '../team/leden.ts'
import { setPrivacyAfspraken } from '../team/afspraken.ts'
import { readTeam } from '../team/readTeam.ts'
import {
  oefenkinderen,
  oefenkindnamen,
  type Oefenkindnaam,
  type Oefenlid,
  oefenleden,
  oefenteamnaam,
  toNieuwKind,
} from './oefenteam.ts'
import { schuifAan, sluitOverleg, speelOverleg, vulOverleg, zetels, zetOpWerkagenda } from './oefenoverleg.ts'
import { type Naspel, startNaspel } from './replay.ts'
import { must, speelKind } from './speelKind.ts'
import { speelVerhaal } from './verhalen.ts'
import { vorigOverlegDagen } from './verteller.ts'

/** The acts of the practice team, in the order in which they are recorded. */
export function buildOefening(vandaag: Datum): readonly Handeling[] {
  const naspel = startNaspel()
  const handelingen: Handeling[] = []
  const leden = playTeam(vandaag, naspel, handelingen)
  const kinderen = playKinderen(vandaag, naspel, handelingen)
  playOverleggen(vandaag, naspel, handelingen, leden, kinderen)
  return keepLastWrites(handelingen)
}

function playTeam(vandaag: Datum, naspel: Naspel, handelingen: Handeling[]): ReadonlyMap<Oefenlid, string> {
  const ctx = { vandaag }
  const ids = new Map<Oefenlid, string>()
  const keep = (act: Handeling): void => {
    naspel.play(act)
    handelingen.push(act)
  }
  for (const naam of Object.keys(oefenleden) as Oefenlid[]) {
    const team = readTeam(naspel.records('team'))
    const lid = oefenleden[naam]
    const made = must(ids.size === 0 ? startTeam({ naam: oefenteamnaam, lid }, ctx) : addLid(team, lid, ctx))
    ids.set(naam, made.lid)
    keep(made.handeling)
  }
  const afspraken = {
    convenant: 'Dit is een oefening. Hier komt wie welke afspraak tekende.',
    verantwoordelijke: 'Samenwerkingsverband Waterdrecht (verzonnen)',
  }
  keep(must(setPrivacyAfspraken(readTeam(naspel.records('team')), afspraken, ctx)))
  return ids
}

function playKinderen(
  vandaag: Datum,
  naspel: Naspel,
  handelingen: Handeling[],
): ReadonlyMap<Oefenkindnaam, string> {
  const rows = oefenkindnamen.map((naam) => toNieuwKind(oefenkinderen[naam], vandaag))
  const made = addKinderen(rows, new Set(), { vandaag })
  if (!made.ok) throw new Error(`the practice child is refused: ${made.error.weigering.reden}`)
  naspel.play(made.value.handeling)
  handelingen.push(made.value.handeling)
  return new Map(oefenkindnamen.map((naam, i) => [naam, made.value.dossiers[i] ?? '']))
}

/** One child of whom nothing was said, one without a yes to the regie. */
const nietBereikt: readonly Oefenkindnaam[] = ['ilyas', 'chi']
const vorigeTafel: readonly Oefenlid[] = ['marit', 'samir', 'joke', 'dewi', 'ellen']
const vorigeAgenda: readonly Oefenkindnaam[] = ['noor', 'yusuf', 'finn', 'chi', 'lotte', 'sofie', 'ilyas']

function playOverleggen(
  vandaag: Datum,
  naspel: Naspel,
  handelingen: Handeling[],
  leden: ReadonlyMap<Oefenlid, string>,
  kinderen: ReadonlyMap<Oefenkindnaam, string>,
): void {
  const toen = addDays(vandaag, vorigOverlegDagen)
  const id = (naam: Oefenkindnaam): string => kinderen.get(naam) ?? ''
  const past = speelOverleg(
    {
      datum: toen,
      tijd: '14:00',
      stoelen: zetels(vorigeTafel, leden),
      agenda: vorigeAgenda.map((naam) => ({ dossier: id(naam), vanOverleg: null })),
      begintOp: new Date(`${toen}T14:00:00`).getTime(),
    },
    toen,
    naspel,
    handelingen,
  )
  schuifAan(past, { leden: vorigeTafel, later: 'dewi', leidt: 'joke', schrijft: 'marit' })
  vulOverleg(past)
  zetOpWerkagenda(past, naspel)
  const since: Handeling[] = []
  const keepFor = (dagen: number): Handeling[] => (dagen > vorigOverlegDagen ? since : handelingen)
  const besproken: string[] = []
  for (const naam of oefenkindnamen) {
    const kind = speelKind(id(naam), vandaag, naspel, keepFor)
    speelVerhaal(naam, kind, past.id)
    if (isBesprokenDeel(kind.stand(), past.id)) besproken.push(kind.id)
  }
  const missed = nietBereikt.map(id)
  sluitOverleg(past, { besproken, nietBesproken: missed }, vandaag)
  // What came after it stands after its closing, so that its verslag tells what was said at that table.
  handelingen.push(...since)
  const later: readonly Oefenkindnaam[] = ['amina', 'noor', 'yusuf']
  speelOverleg(
    {
      datum: vandaag,
      tijd: '14:00',
      duur: 60,
      stoelen: zetels(['marit', 'samir', 'joke'], leden),
      agenda: [
        ...missed.map((dossier) => ({ dossier, vanOverleg: past.id })),
        ...later.map((naam) => ({ dossier: id(naam), vanOverleg: null })),
      ],
    },
    vandaag,
    naspel,
    handelingen,
  )
}

/** Only the last write of each field stays, in the act that made it; nothing is replaced. */
function keepLastWrites(handelingen: readonly Handeling[]): readonly Handeling[] {
  const seen = new Set<string>()
  const kept = handelingen.toReversed().map((handeling) => ({
    ...handeling,
    delen: handeling.delen
      .map((deel) => ({
        ...deel,
        wijzigingen: deel.wijzigingen
          .filter(({ tabel, id, veld }) => {
            const key = `${deel.stream} ${veldKey(tabel, id, veld)}`
            const isLast = !seen.has(key)
            seen.add(key)
            return isLast
          })
          .map((wijziging) => ({ ...wijziging, vervangt: [] })),
      }))
      .filter((deel) => deel.wijzigingen.length > 0),
  }))
  return kept.toReversed().filter((handeling) => handeling.delen.length > 0)
}
