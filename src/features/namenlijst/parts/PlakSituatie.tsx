import { situatieNamen } from '../../../domain/situatie/situatie.ts'
import { FilterChips } from '../../../ui/FilterChips.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { type NieuweSituatie, nieuweSituaties } from '../kindForm.ts'
import { teksten } from '../teksten.ts'

const { plak } = teksten

/** `later`: not known yet. Null: not answered. */
export type SituatieKeuze = NieuweSituatie | 'later' | null

interface PlakSituatieProps {
  /** So many children of whom the rows do not say it. */
  readonly aantal: number
  readonly keuze: SituatieKeuze
  readonly onKies: (keuze: SituatieKeuze) => void
}

/** Asked once for all rows that do not say how it is with the child. */
export function PlakSituatie({ aantal, keuze, onKies }: PlakSituatieProps) {
  return (
    <Stack gap="sm">
      <p>
        <strong>{plak.situatieVraag(aantal)}</strong>
      </p>
      <FilterChips<SituatieKeuze>
        label={plak.situatieVraag(aantal)}
        value={keuze}
        onChange={onKies}
        options={[
          ...nieuweSituaties.map((een) => ({ value: een, label: situatieNamen[een] })),
          { value: 'later', label: plak.situatieLater },
        ]}
      />
    </Stack>
  )
}
