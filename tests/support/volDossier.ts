/**
 * A dossier in which every field is full: each text bears a mark that says where it stands, `⟪acties.wat#2⟫`, and each
 * free text also names another child. Which readers, how many of each and in what state comes from a row of numbers.
 */
import type { Actie } from '../../src/domain/actie/actie.ts'
import type { Doel } from '../../src/domain/doel/doel.ts'
import type { Dossier } from '../../src/domain/dossier/Dossier.ts'
import { type EigenWoorden, sprekers } from '../../src/domain/eigenwoorden/eigenwoorden.ts'
import { lezersVan } from '../../src/domain/eigenwoorden/handelingen.ts'
import { stemlijnen } from '../../src/domain/gezin/Postbericht.ts'
import { type Notitie, publieken } from '../../src/domain/notitie/notitie.ts'
import { partijen } from '../../src/domain/partij/partij.ts'
import type { Regie, Regiestap, Regisseur } from '../../src/domain/regie/regie.ts'
import { situaties } from '../../src/domain/situatie/situatie.ts'
import { type Stem, stemsoorten } from '../../src/domain/stem/stem.ts'
import { redact } from '../../src/lib/redacted.ts'
import { eenKeuze } from './keuze.ts'

export const mark = (path: string, at = 0): string => `⟪${path}#${at}⟫`
/** Beside the mark another child, by name and by number. */
const vrij = (path: string, at = 0): string => `${mark(path, at)} met Sem Bakker en #305`

/** A row of numbers, read one after the other and then from the start again. */
export function readRow(row: readonly number[]) {
  let at = 0
  const next = (): number => row[at++ % row.length] ?? 0
  const pick = <T>(list: readonly T[]): T => list[next() % list.length] as T
  return {
    pick,
    several: <T>(make: (at: number) => T): readonly T[] =>
      Array.from({ length: next() % 4 }, (_, one) => make(one)),
    orNull: <T>(value: T): T | null => pick([value, null]),
  }
}

export function volDossier(row: readonly number[]): Dossier {
  const { pick, several, orNull } = readRow(row)

  const wie = (path: string, at = 0): Regisseur => ({
    partij: pick(partijen),
    persoon: redact(mark(`${path}.persoon`, at)),
  })

  const regiestap = (path: string, at = 0): Regiestap => ({
    id: mark(`${path}.id`, at),
    soort: pick(['gevraagd', 'ja', 'nee', 'voorlopig', 'vrij'] as const),
    wie: wie(path, at),
    op: mark(`${path}.op`, at),
    hoe: 'telefonisch',
    want: vrij(`${path}.want`, at),
    vraagtAan: wie(`${path}.vraagtAan`, at),
    vraagtVoor: mark(`${path}.vraagtVoor`, at),
    stamp: mark(`${path}.stamp`, at),
  })

  const doel = (path: string, at = 0): Doel => ({
    id: mark(`${path}.id`, at),
    tekst: vrij(`${path}.tekst`, at),
    datum: mark(`${path}.datum`, at),
    zichtbaarAan: vrij(`${path}.zichtbaarAan`, at),
    instemming: orNull({
      id: mark(`${path}.instemming.id`, at),
      doel: mark(`${path}.instemming.doel`, at),
      antwoord: pick(['ja', 'nee', 'nog-niet'] as const),
      want: vrij(`${path}.instemming.want`, at),
      namens: pick(['kind', 'ouders', 'beide', null] as const),
      wie: redact(mark(`${path}.instemming.wie`, at)),
      wanneer: mark(`${path}.instemming.wanneer`, at),
      hoe: vrij(`${path}.instemming.hoe`, at),
      over: pick([null, vrij(`${path}.tekst`, at), 'iets anders']),
      stamp: mark(`${path}.instemming.stamp`, at),
    }),
    woorden: { kind: pick(['ja', 'nee', null] as const), ouders: pick(['ja', 'nee', null] as const) },
    voorlopig: pick([true, false]),
    vorige: mark(`${path}.vorige`, at),
    stamp: mark(`${path}.stamp`, at),
  })

  const actie = (at: number): Actie => ({
    id: mark('acties.id', at),
    wat: vrij('acties.wat', at),
    partij: orNull(pick(partijen)),
    wie: redact(mark('acties.wie', at)),
    wanneer: mark('acties.wanneer', at),
    voor: pick(['kind', 'school'] as const),
    afloop: pick(['gedaan', 'deels', 'niet', null] as const),
    afloopOp: mark('acties.afloopOp', at),
    want: vrij('acties.want', at),
    volgorde: at,
    stamp: mark('acties.stamp', at),
  })

  const notitie = (at: number): Notitie => {
    const { wie: spreker, publiek } = { wie: pick(sprekers), publiek: pick(publieken) }
    return {
      id: mark('notities.id', at),
      tekst: vrij('notities.tekst', at),
      publiek,
      lezers: lezersVan(spreker, publiek),
      van: pick(partijen),
      op: mark('notities.op', at),
      stamp: mark('notities.stamp', at),
    }
  }

  const gezegd = (path: string, at: number) => {
    const { wie: spreker, publiek } = { wie: pick(sprekers), publiek: pick(publieken) }
    return {
      id: mark(`${path}.id`, at),
      tekst: vrij(`${path}.tekst`, at),
      taal: vrij(`${path}.taal`, at),
      wie: spreker,
      naam: redact(mark(`${path}.naam`, at)),
      publiek,
      lezers: lezersVan(spreker, publiek),
      op: mark(`${path}.op`, at),
      overleg: mark(`${path}.overleg`, at),
      stamp: mark(`${path}.stamp`, at),
    }
  }

  const antwoord = (path: string, at: number) =>
    orNull({ tekst: vrij(`${path}.tekst`, at), op: mark(`${path}.op`, at) })

  const eigen = (at: number): EigenWoorden => ({
    ...gezegd('eigenwoorden', at),
    soort: pick(['verhaal', 'inbreng'] as const),
    kaart: pick(['schaal', 'steun', null] as const),
    cijfer: pick([0, 7, null]),
    zelf: false,
    watErmee: antwoord('eigenwoorden.watErmee', at),
  })

  const stem = (at: number): Stem => ({
    ...gezegd('stemmen', at),
    soort: pick(stemsoorten),
    over: pick(stemlijnen),
    regel: mark('stemmen.regel', at),
    gelezen: vrij('stemmen.gelezen', at),
    zelf: false,
    antwoord: antwoord('stemmen.antwoord', at),
  })

  const situatie = (path: string, at = 0) => ({
    id: mark(`${path}.id`, at),
    situatie: pick(situaties),
    sinds: mark(`${path}.sinds`, at),
    stamp: mark(`${path}.stamp`, at),
  })

  const rolstap = (rol: 'procesregie' | 'doorzettingsmacht') =>
    orNull({
      id: mark(`rollen.${rol}.id`),
      rol,
      wie: orNull(wie(`rollen.${rol}`)),
      op: mark(`rollen.${rol}.op`),
      stamp: mark(`rollen.${rol}.stamp`),
    })

  const regie: Regie = pick([
    { staat: 'geen', laatsteNee: regiestap('regie.laatsteNee') },
    { staat: 'gevraagd', stap: regiestap('regie.stap') },
    {
      staat: 'voorlopig',
      stap: regiestap('regie.stap'),
      gevraagd: regiestap('regie.gevraagd'),
      laatsteNee: regiestap('regie.laatsteNee'),
    },
    { staat: 'ja', stap: regiestap('regie.stap'), gevraagd: regiestap('regie.gevraagd') },
  ] as const)

  return {
    id: mark('id'),
    records: {
      kind: {
        kind: {
          school: {
            waarde: mark('records'),
            koppen: [
              {
                stamp: mark('records'),
                waarde: mark('records'),
                door: { naam: mark('records'), partij: 'school' },
                handeling: mark('records'),
              },
            ],
          },
        },
      },
    },
    rugnummer: 214,
    oudeRugnummers: [377],
    roepnaam: redact(mark('roepnaam')),
    achternaam: redact(mark('achternaam')),
    geboren: orNull({ jaar: 2018, maand: 3, dag: 17 }),
    school: mark('school'),
    woongemeente: mark('woongemeente'),
    ingeschreven: 'ja',
    zorgplichtSchool: mark('zorgplichtSchool'),
    situatie: orNull(situatie('situatie')),
    situaties: several((at) => situatie('situaties', at)),
    ondersteuningsvraag: vrij('ondersteuningsvraag'),
    focus: several((at) => ({
      id: mark('focus.id', at),
      partij: pick(partijen),
      tekst: vrij('focus.tekst', at),
      op: mark('focus.op', at),
      overleg: mark('focus.overleg', at),
      stamp: mark('focus.stamp', at),
    })),
    regie,
    regiestappen: several((at) => regiestap('regiestappen', at)),
    doel: orNull(doel('doel')),
    eerdereDoelen: several((at) => doel('eerdereDoelen', at)),
    acties: several(actie),
    notities: several(notitie),
    snelregels: several((at) => ({
      id: mark('snelregels.id', at),
      tekst: vrij('snelregels.tekst', at),
      wat: vrij('snelregels.wat', at),
      wie: null,
      wanneer: mark('snelregels.wanneer', at),
      geplaatst: null,
      stamp: mark('snelregels.stamp', at),
    })),
    eigenwoorden: several(eigen),
    stemmen: several(stem),
    overdrachten: several((at) => ({
      ...eenKeuze({ naam: redact(mark('overdrachten.naam', at)), weging: mark('overdrachten.weging', at) }),
      id: mark('overdrachten.id', at),
      omvang: 'hoofdlijn',
      regel: 'hoofdlijn-na-weging',
      op: mark('overdrachten.op', at),
      tot: mark('overdrachten.tot', at),
      stamp: mark('overdrachten.stamp', at),
    })),
    reacties: several((at) => ({
      id: mark('reacties.id', at),
      soort: 'ellende',
      tekst: vrij('reacties.tekst', at),
      partij: null,
      verhaal: mark('reacties.verhaal', at),
      overleg: mark('reacties.overleg', at),
      stamp: mark('reacties.stamp', at),
    })),
    plichten: several((at) => ({
      soort: 'zorgplicht',
      staat: 'nog-niet',
      want: vrij('plichten.want', at),
      op: mark('plichten.op', at),
    })),
    rollen: { procesregie: rolstap('procesregie'), doorzettingsmacht: rolstap('doorzettingsmacht') },
    opschaling: several((at) => ({
      id: mark('opschaling.id', at),
      trede: 1,
      geprobeerd: vrij('opschaling.geprobeerd', at),
      besprokenMetLeerplicht: false,
      op: mark('opschaling.op', at),
      stamp: mark('opschaling.stamp', at),
    })),
    klopt: several((at) => ({
      overleg: mark('klopt.overleg', at),
      wie: [wie('klopt', at)],
      op: mark('klopt.op', at),
      stamp: mark('klopt.stamp', at),
      geldt: pick([true, false]),
    })),
    checks: several((at) => ({
      id: mark('checks.id', at),
      soort: 'dag-1',
      datum: mark('checks.datum', at),
      uitkomst: { thuisVeranderd: 'ja', op: mark('checks.uitkomst.op', at) },
    })),
    afsluiting: orNull({ want: vrij('afsluiting.want'), op: mark('afsluiting.op') }),
    oudersWeten: orNull({ antwoord: 'nog-niet', op: mark('oudersWeten.op'), want: vrij('oudersWeten.want') }),
    opgepaktOp: mark('opgepaktOp'),
    volgende: orNull(mark('volgende')),
    bewarenTot: { datum: mark('bewarenTot.datum'), want: vrij('bewarenTot.want') },
    zelfdeAls: mark('zelfdeAls'),
    tweeVersies: several((at) => ({
      tabel: mark('tweeVersies.tabel', at),
      id: mark('tweeVersies.id', at),
      veld: mark('tweeVersies.veld', at),
      koppen: [],
    })),
  }
}
