import { useId } from 'react'
import { partijen, partijNamen, type Partij } from '../../../domain/partij/partij.ts'
import type { Regisseur } from '../../../domain/regie/regie.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { redact } from '../../../lib/redacted.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { fieldIds, FieldShell } from '../../../ui/FieldShell.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { IconUser } from '../../../ui/icons.ts'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'

/** A person or a partij, as it is read aloud. */
export function wieTekst({ partij, persoon }: Regisseur): string {
  const naam = persoon.reveal()
  return naam === '' ? partijNamen[partij] : `${naam} (${partijNamen[partij]})`
}

export const partijOptions = partijen.map((partij) => ({ value: partij, label: partijNamen[partij] }))

interface Keuze {
  readonly label: string
  readonly partij: Partij
  readonly persoon: string
}

/** The people of the team, and the partijen that often sit at the table without being in it. */
function keuzesVan(team: Team, ook: readonly Partij[]): readonly Keuze[] {
  const leden = team.leden.map(({ naam, partij }) => ({
    label: wieTekst({ partij, persoon: naam }),
    partij,
    persoon: naam.reveal(),
  }))
  const los = ook.map((partij) => ({ label: partijNamen[partij], partij, persoon: '' }))
  const labels = new Set<string>()
  return [...leden, ...los].filter(({ label }) => !labels.has(label) && labels.add(label))
}

const geenAnderen: readonly Partij[] = []

interface WieVeldenProps {
  readonly label: string
  readonly team: Team
  /** Partijen offered beside the people of the team. */
  readonly ook?: readonly Partij[]
  readonly partij: string
  readonly persoon: string
  readonly onKies: (partij: string, persoon: string) => void
}

/** Who: one tap on someone of the team, or a partij and a name. The fields are `partij` and `persoon` of the form. */
export function WieVelden({ label, team, ook = geenAnderen, partij, persoon, onKies }: WieVeldenProps) {
  const ids = fieldIds(useId())
  return (
    <FieldShell ids={ids} label={label} group>
      <Stack gap="sm">
        <Chips
          label={teksten.kiesSnel}
          chips={keuzesVan(team, ook).map((keuze) => ({
            label: keuze.label,
            icon: IconUser,
            pressed: keuze.partij === partij && keuze.persoon === persoon.trim(),
            onClick: () => onKies(keuze.partij, keuze.persoon),
          }))}
        />
        <FieldRow>
          <SelectField
            name="partij"
            label={teksten.regie.partij}
            options={partijOptions}
            placeholder={teksten.kies}
          />
          <TextField name="persoon" label={teksten.regie.persoon} autoCapitalize="words" />
        </FieldRow>
      </Stack>
    </FieldShell>
  )
}

/** The one chosen in the fields. */
export const toRegisseur = (partij: Partij, persoon: string): Regisseur => ({
  partij,
  persoon: redact(persoon.trim()),
})
