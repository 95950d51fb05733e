import { type ReactNode, useId, useState } from 'react'
import { partijen, partijNamen, type Partij } from '../../../domain/partij/partij.ts'
import { type Regisseur, sameRegisseur } from '../../../domain/regie/regie.ts'
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
import { isVertegenwoordiger, useAanwezigen, type Werk } from '../useDossier.ts'

/** A person or a partij, as it is read aloud. The child and its parents bear a name of the list: `toon` hides it. */
export function wieTekst({ partij, persoon }: Regisseur, toon: Werk['toon']): string {
  const naam = partij === 'kind' || partij === 'ouder' ? toon(persoon.reveal()) : persoon.reveal()
  return naam === '' ? partijNamen[partij] : `${naam} (${partijNamen[partij]})`
}

export const partijOptions = partijen.map((partij) => ({ value: partij, label: partijNamen[partij] }))

interface Keuze {
  readonly label: string
  readonly partij: Partij
  readonly persoon: string
}

interface Keuzes {
  /** Who is at the table, and the partijen offered beside them. */
  readonly eerst: readonly Keuze[]
  /** The others of the team: they are found behind "Iemand anders". */
  readonly anderen: readonly Keuze[]
}

/** Outside an overleg everyone of the team comes first, but for the parent who speaks for all parents. */
function keuzesVan(
  { team, toon }: Werk,
  aanwezigen: readonly Regisseur[] | null,
  ook: readonly Partij[],
  zonder: readonly Regisseur[],
): Keuzes {
  const leden = team.leden.map(({ naam, partij }) => ({ partij, persoon: naam }))
  const hier = (aanwezigen ?? leden).filter((wie) => !isVertegenwoordiger(team, wie))
  const los = ook.map((partij) => ({ partij, persoon: redact('') }))
  const labels = new Set<string>()
  const keuzes = (wie: readonly Regisseur[]): readonly Keuze[] =>
    wie
      .filter((een) => !zonder.some((niet) => sameRegisseur(niet, een)))
      .map((een) => ({ label: wieTekst(een, toon), partij: een.partij, persoon: een.persoon.reveal() }))
      .filter(({ label }) => !labels.has(label) && labels.add(label))
  return { eerst: keuzes([...hier, ...los]), anderen: keuzes(leden) }
}

const geenAnderen: readonly Partij[] = []
const niemand: readonly Regisseur[] = []

interface WieVeldenProps {
  readonly label: string
  readonly werk: Werk
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
 * Who: one tap on someone at the table; for another someone of the team, or a partij and a name. The fields are `partij`
 * and `persoon` of the form.
 */
export function WieVelden({
  label,
  werk,
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
  const { eerst, anderen } = keuzesVan(werk, useAanwezigen(werk.overlegId), ook, zonder)
  const isGekozen = (keuze: Keuze): boolean => keuze.partij === partij && keuze.persoon === persoon.trim()
  const gekozen = eerst.find(isGekozen)
  const getypt = gekozen === undefined && (partij !== '' || persoon !== '')
  const anders = open || getypt || eerst.length === 0
  return (
    <FieldShell ids={ids} label={label} error={anders ? undefined : error} group>
      <Stack gap="sm">
        <Chips
          label={teksten.kiesSnel}
          chips={[
            ...eerst.map((keuze) => ({
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
            {anderen.length === 0 ? null : (
              <Chips
                label={teksten.regie.anderen}
                chips={anderen.map((keuze) => ({
                  label: keuze.label,
                  icon: IconUser,
                  pressed: isGekozen(keuze),
                  onClick: () => onKies(keuze.partij, keuze.persoon),
                }))}
              />
            )}
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
