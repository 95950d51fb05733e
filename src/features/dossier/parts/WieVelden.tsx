import { type ReactNode, useId, useState } from 'react'
import { partijen, partijNamen, type Partij } from '../../../domain/partij/partij.ts'
import { type Regisseur, sameRegisseur } from '../../../domain/regie/regie.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { redact } from '../../../lib/redacted.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { fieldIds, FieldShell } from '../../../ui/FieldShell.tsx'
import { useField } from '../../../ui/form/FormContext.ts'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { IconUser, IconUserPlus } from '../../../ui/icons.ts'
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
function keuzesVan(team: Team, ook: readonly Partij[], zonder: readonly Regisseur[]): readonly Keuze[] {
  const over = team.leden.filter(
    ({ naam, partij }) => !zonder.some((wie) => sameRegisseur(wie, { partij, persoon: naam })),
  )
  const leden = over.map(({ naam, partij }) => ({
    label: wieTekst({ partij, persoon: naam }),
    partij,
    persoon: naam.reveal(),
  }))
  const los = ook.map((partij) => ({ label: partijNamen[partij], partij, persoon: '' }))
  const labels = new Set<string>()
  return [...leden, ...los].filter(({ label }) => !labels.has(label) && labels.add(label))
}

const geenAnderen: readonly Partij[] = []
const niemand: readonly Regisseur[] = []

interface WieVeldenProps {
  readonly label: string
  readonly team: Team
  /** Partijen offered beside the people of the team. */
  readonly ook?: readonly Partij[]
  /** Who is not offered. */
  readonly zonder?: readonly Regisseur[]
  readonly partij: string
  readonly persoon: string
  readonly onKies: (partij: string, persoon: string) => void
  /** Under the fields for someone else. */
  readonly bijAnders?: ReactNode
}

/**
 * Who: one tap on someone of the team; for another a partij and a name. The fields are `partij` and `persoon` of the
 * form.
 */
export function WieVelden({
  label,
  team,
  ook = geenAnderen,
  zonder = niemand,
  partij,
  persoon,
  onKies,
  bijAnders,
}: WieVeldenProps) {
  const ids = fieldIds(useId())
  const { error } = useField('partij')
  const [open, setOpen] = useState(false)
  const keuzes = keuzesVan(team, ook, zonder)
  const gekozen = keuzes.find((keuze) => keuze.partij === partij && keuze.persoon === persoon.trim())
  const getypt = gekozen === undefined && (partij !== '' || persoon !== '')
  const anders = open || getypt || keuzes.length === 0
  return (
    <FieldShell ids={ids} label={label} error={anders ? undefined : error} group>
      <Stack gap="sm">
        <Chips
          label={teksten.kiesSnel}
          chips={[
            ...keuzes.map((keuze) => ({
              label: keuze.label,
              icon: IconUser,
              pressed: keuze === gekozen && !open,
              onClick: () => {
                setOpen(false)
                onKies(keuze.partij, keuze.persoon)
              },
            })),
            {
              label: teksten.regie.anders,
              icon: IconUserPlus,
              pressed: anders,
              onClick: () => setOpen(true),
            },
          ]}
        />
        {anders ? (
          <>
            <FieldRow>
              <SelectField
                name="partij"
                label={teksten.regie.partij}
                options={partijOptions}
                placeholder={teksten.kies}
              />
              <TextField name="persoon" label={teksten.regie.persoon} autoCapitalize="words" />
            </FieldRow>
            {bijAnders}
          </>
        ) : null}
      </Stack>
    </FieldShell>
  )
}

/** The one chosen in the fields. */
export const toRegisseur = (partij: Partij, persoon: string): Regisseur => ({
  partij,
  persoon: redact(persoon.trim()),
})
