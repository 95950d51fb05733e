import type { Bevestigbaar } from '../../../domain/dossier/werkblad.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { IconArrowDown, IconCheck } from '../../../ui/icons.ts'
import type { Werk } from '../useDossier.ts'
import { rondKindTeksten } from './rondKindTeksten.ts'

/** The parts of the conversation, in their fixed order, and where each stands in the page. */
export const deelIds = {
  terugblik: 'deel-terugblik',
  vraag: 'deel-vraag',
  focus: 'deel-focus',
  regie: 'deel-regie',
  doel: 'deel-doel',
  instemming: 'deel-instemming',
  acties: 'deel-acties',
  volgende: 'deel-volgende',
} as const

type Deel = keyof typeof deelIds
const delen = Object.keys(deelIds) as readonly Deel[]

const telt: Partial<Readonly<Record<Deel, Bevestigbaar>>> = {
  vraag: 'ondersteuningsvraag',
  regie: 'regie',
  doel: 'doel',
  acties: 'stap',
}

/** Takes one there, by keyboard too. */
export function goToDeel(deel: Deel): void {
  const part = document.getElementById(deelIds[deel])
  part?.focus({ preventScroll: true })
  part?.scrollIntoView({ block: 'start' })
}

/** In one tap to any part, in any order; what was answered in this overleg bears a mark. */
export function Sprong({ werk }: { readonly werk: Werk }) {
  const done = (deel: Deel): boolean => {
    const marks: Partial<Readonly<Record<string, boolean>>> = { ...werk.marks, ...werk.vrij }
    return marks[telt[deel] ?? deel] === true
  }
  return (
    <Chips
      label={rondKindTeksten.ga.label}
      chips={delen.map((deel) => ({
        label: rondKindTeksten.ga[deel],
        icon: done(deel) ? IconCheck : IconArrowDown,
        onClick: () => goToDeel(deel),
      }))}
    />
  )
}
