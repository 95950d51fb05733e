/**
 * The lines of a worksheet that the family can speak of, each as it reads: what they said "klopt niet" to is kept with
 * their word, so that it shows when the line reads otherwise later.
 */
import { type Datum, formatDatum } from '../../lib/datum.ts'
import { type Afloop, afloopNamen } from '../actie/actie.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import type { Stemover } from '../gezin/Postbericht.ts'
import { type Partij, partijNamen } from '../partij/partij.ts'
import type { Regie } from '../regie/regie.ts'
import { type Situatie, situatieNamen } from '../situatie/situatie.ts'

/** One line: of an actie or doel its id, of a focus its partij, of a line that there is one of nothing in `id`. */
export interface Regel {
  readonly over: Stemover
  readonly id: string
  readonly tekst: string
}

interface Wie {
  readonly partij: Partij
  readonly naam: string
}

/** What the lines are made of: a worksheet has it, and so has what is handed over to the family. */
export interface Regelvelden {
  readonly situatie: { readonly situatie: Situatie; readonly sinds: Datum | null } | null
  readonly ondersteuningsvraag: string
  readonly focus: readonly { readonly partij: Partij; readonly tekst: string }[]
  readonly regie: { readonly staat: Regie['staat']; readonly wie: Wie | null }
  readonly doel: {
    readonly id: string
    readonly tekst: string
    readonly datum: Datum | null
    readonly zichtbaarAan: string
  } | null
  readonly acties: readonly {
    readonly id: string
    readonly wat: string
    readonly wie: Wie | null
    readonly wanneer: Datum | null
    readonly afloop: Afloop | null
  }[]
  readonly volgende: Datum | null
}

/** With a comma between; what is followed by one loses the full stop it ended with. */
const join = (...delen: readonly string[]): string =>
  delen
    .filter((deel) => deel !== '')
    .map((deel, plek, all) => (plek === all.length - 1 ? deel : deel.replace(/(?<!\.)\.$/u, '')))
    .join(', ')

const wieTekst = (wie: Wie | null): string => {
  if (wie === null) return ''
  return wie.naam === '' ? partijNamen[wie.partij] : `${wie.naam} (${partijNamen[wie.partij]})`
}

function regieTekst({ staat, wie }: Regelvelden['regie']): string {
  switch (staat) {
    case 'geen':
      return 'Nog niemand heeft de regie'
    case 'gevraagd':
      return join(wieTekst(wie), 'gevraagd, nog geen antwoord')
    case 'voorlopig':
      return join(wieTekst(wie), 'voorlopig')
    case 'ja':
      return wieTekst(wie)
  }
}

/** The lines that have something to read, in the order of the worksheet; of each partij its latest focus. */
export function readRegels(velden: Regelvelden): readonly Regel[] {
  const { situatie, doel, volgende } = velden
  const focus = new Map(velden.focus.map(({ partij, tekst }) => [partij, tekst]))
  const sinds = situatie?.sinds == null ? '' : ` sinds ${formatDatum(situatie.sinds)}`
  const all: readonly Regel[] = [
    {
      over: 'situatie',
      id: '',
      tekst: situatie === null ? '' : `${situatieNamen[situatie.situatie]}${sinds}`,
    },
    { over: 'ondersteuningsvraag', id: '', tekst: velden.ondersteuningsvraag },
    ...[...focus].map(([partij, tekst]): Regel => ({ over: 'focus', id: partij, tekst })),
    { over: 'regie', id: '', tekst: regieTekst(velden.regie) },
    {
      over: 'doel',
      id: doel?.id ?? '',
      tekst:
        doel === null
          ? ''
          : join(doel.tekst, doel.datum === null ? '' : formatDatum(doel.datum), doel.zichtbaarAan),
    },
    ...velden.acties.map(
      ({ id, wat, wie, wanneer, afloop }): Regel => ({
        over: 'actie',
        id,
        tekst: join(
          wat,
          wieTekst(wie),
          wanneer === null ? '' : formatDatum(wanneer),
          afloop === null ? '' : afloopNamen[afloop],
        ),
      }),
    ),
    { over: 'volgende', id: '', tekst: volgende === null ? '' : formatDatum(volgende) },
  ]
  return all.filter(({ tekst }) => tekst !== '')
}

type Bladvelden = Pick<
  Dossier,
  'situatie' | 'ondersteuningsvraag' | 'focus' | 'regie' | 'doel' | 'acties' | 'volgende'
>

/** The lines of a worksheet as they read now; what makes the school stronger is not about this child. */
export function regelsVan(dossier: Bladvelden): readonly Regel[] {
  const { regie } = dossier
  const wie = regie.staat === 'geen' ? null : regie.stap.wie
  return readRegels({
    ...dossier,
    regie: {
      staat: regie.staat,
      wie: wie === null ? null : { partij: wie.partij, naam: wie.persoon.reveal() },
    },
    acties: dossier.acties
      .filter(({ voor }) => voor === 'kind')
      .map((actie) => ({
        ...actie,
        wie: actie.partij === null ? null : { partij: actie.partij, naam: actie.wie.reveal() },
      })),
  })
}
