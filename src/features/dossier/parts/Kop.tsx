import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { naamOf } from '../../../domain/dossier/readDossier.ts'
import { ageOn, leeftijdsgrens } from '../../../domain/geboren/geboren.ts'
import { type Situatie, situatieBeelden, situatieNamen } from '../../../domain/situatie/situatie.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconEye } from '../../../ui/icons.ts'
import { StateBadge } from '../../../ui/StateBadge.tsx'
import { useTimedMessage } from '../../../ui/useTimedMessage.ts'
import { teksten } from '../teksten.ts'
import { rondKindTeksten } from './rondKindTeksten.ts'

/** How long a hidden name shows after a tap (product: Alleen nummers). */
const toonMs = 10_000

export function SituatieBadge({ situatie }: { readonly situatie: Situatie }) {
  return <StateBadge look={situatieBeelden[situatie]}>{situatieNamen[situatie]}</StateBadge>
}

export interface GetoondeNaam {
  /** What stands where the name would be. */
  readonly naam: string
  readonly zichtbaar: boolean
  /** Shows the name for ten seconds; null when it shows anyway. */
  readonly toon: (() => void) | null
}

/** The name of a child; with Alleen nummers only after a tap, and then for ten seconds. */
export function useNaam(dossier: Dossier, alleenNummers: boolean): GetoondeNaam {
  const { message, show } = useTimedMessage<string>(toonMs)
  const zichtbaar = !alleenNummers || message === dossier.id
  const naam = zichtbaar ? naamOf(dossier) : ''
  return {
    naam: naam === '' ? (zichtbaar ? teksten.zonderNaam : teksten.kind(dossier.rugnummer)) : naam,
    zichtbaar,
    toon: zichtbaar ? null : () => show(dossier.id),
  }
}

export function ToonNaam({ toon }: { readonly toon: (() => void) | null }) {
  if (toon === null) return null
  return (
    <Button variant="secondary" icon={IconEye} onClick={toon}>
      {teksten.toonNaam}
    </Button>
  )
}

/** Age, school, and how it is since when, in one line. */
export function kopRegel(dossier: Dossier): string {
  const leeftijd = dossier.geboren === null ? '' : teksten.jaar(ageOn(dossier.geboren, today()))
  const { situatie } = dossier
  const sinds =
    situatie?.sinds == null
      ? ''
      : rondKindTeksten.situatieSinds[situatie.situatie](formatDatum(situatie.sinds))
  return [leeftijd, dossier.school, sinds].filter((deel) => deel !== '').join(', ')
}

/** From 12, 16 and 18 someone else decides or reads (product rule 5); null under 12. */
export function leeftijdTekst(dossier: Dossier): string | null {
  if (dossier.geboren === null) return null
  const grens = leeftijdsgrens(dossier.geboren, today())
  return grens === 'onder-12' ? null : teksten.leeftijd[grens]
}
