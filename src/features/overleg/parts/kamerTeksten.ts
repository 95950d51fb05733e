import type { Storing } from '../../../data/Register.ts'
import { gewoneTekst } from '../../../data/gewoneTekst.ts'
import type { ActieWeigering } from '../../../domain/actie/handelingen.ts'
import type { Telling } from '../../../domain/overleg/aanwezig.ts'
import type { WerkagendaWeigering } from '../../../domain/werkagenda/handelingen.ts'

/** Only what was said: who was not marked yet is expected. */
const wieErIs = ({ er, verwacht, weg, afwezig }: Telling): string =>
  [
    ...(er > 0 ? [`${er} aanwezig`] : []),
    ...(verwacht > 0 ? [`${verwacht} verwacht`] : []),
    ...(weg > 0 ? [`${weg} weg`] : []),
    ...(afwezig > 0 ? [`${afwezig} afwezig`] : []),
  ].join(', ')

/** What stands in the first two rooms beside the cards. */
export const kamerTeksten = {
  werkagenda: {
    zet: 'Zet op de werkagenda',
    zetWat: (tekst: string) => `Zet op de werkagenda: ${tekst}`,
    staatEr: 'Staat op de werkagenda',
    zonderNamen: 'Eerst zonder namen',
    vervangenUitleg: 'De werkagenda gaat over ons werk, niet over één kind. Dit haalde de app eruit:',
    vervangen: (gevonden: string, door: string, n: number) =>
      `${gevonden} werd ${door}${n === 1 ? '' : ` (${n} keer)`}`,
    tekst: 'Zo komt het op de werkagenda',
    tekstHint: 'Staat er nog iets in waaraan u een kind herkent? Haal het weg.',
  },
  wieIsEr: {
    titel: (telling: Telling) => `Wie is er? ${wieErIs(telling)}`,
    rest: { alle: 'Iedereen is er', anderen: 'De anderen zijn er' },
    van: (naam: string) => `Is ${naam} er?`,
    om: {
      aanwezig: (tijd: string) => `kwam om ${tijd}`,
      later: (tijd: string) => `komt om ${tijd}`,
      afwezig: () => '',
      weg: (tijd: string) => `ging weg om ${tijd}`,
    },
    ouder: {
      uitleg:
        'Er zit een ouder aan tafel die meedenkt namens ouders. Kijkt die mee op het scherm? Toon dan alleen nummers.',
      toonNummers: 'Toon alleen nummers',
    },
    hoeLaat: {
      aanwezig: 'Sinds hoe laat?',
      later: 'Hoe laat? Mag leeg blijven.',
      afwezig: '',
      weg: 'Sinds hoe laat?',
    },
  },
  verhaal: {
    titel: 'Een verhaal, en de eerste reactie',
    uitleg:
      'Een kind of ouder vertelt hoe het is. Daarna zegt ieder kort iets: een vraag, een succes of wat raakt.',
    overWie: 'Over welk kind gaat het verhaal?',
    geenKinderen: 'Zet eerst een kind op de agenda. Het verhaal hoort bij dat kind.',
  },
  beloofd: {
    titel: 'Wat was er beloofd?',
    uitleg: 'Begin hier. Is het gedaan?',
    klaar: 'Alles is nagevraagd.',
    niets: 'Voor de kinderen op de agenda stond niets meer open.',
    meer: (n: number) => `Toon nog ${n}`,
    hoe: (wat: string) => `Hoe ging: ${wat}`,
    afloop: { gedaan: 'Gedaan', deels: 'Deels', niet: 'Niet' },
    want: 'Wat zat er in de weg?',
    inDeWeg: (want: string) => `in de weg: ${want}`,
  },
  vorige: {
    titel: (dag: string) => (dag === '' ? 'Kaarten van vorige keer' : `Kaarten van vorige keer, ${dag}`),
    geen: 'Vorige keer zijn hier geen kaarten gemaakt.',
    alleenNieuw: 'Schrijf alleen op wat nieuw is. De kaarten van vorige keer staan onderaan.',
  },
  kolom: {
    toonAlle: (n: number) => `Toon ook de eerste ${n}`,
  },
  vraag2: {
    filter: 'Welke kinderen?',
    alle: 'Alle',
    opgepakt: 'Opgepakt',
    nogNiet: 'Nog niet opgepakt',
    opgepaktOp: (datum: string) => `Sinds ${datum}`,
    stapUitleg: 'Kies een stap. Wat kan er bij u morgen?',
  },
}

/** One Dutch sentence why a line did not come on the werkagenda. */
export function werkagendaWeigering(w: WerkagendaWeigering | Storing): string {
  switch (w.reden) {
    case 'staat-er-al':
      return 'Dit staat al op de werkagenda.'
    default:
      return gewoneTekst(w)
  }
}

/** One Dutch sentence why it was not kept how an actie went. */
export function beloofdWeigering(w: ActieWeigering | Storing): string {
  switch (w.reden) {
    case 'aan-het-eind':
      return gewoneTekst({ reden: 'bestaat-niet' })
    default:
      return gewoneTekst(w)
  }
}
