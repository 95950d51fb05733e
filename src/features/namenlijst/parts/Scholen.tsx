import { useId } from 'react'
import { normalise } from '../../../domain/dossier/lijst.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { fieldIds, FieldShell } from '../../../ui/FieldShell.tsx'
import { IconSchool } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'
import { useScholen } from '../useNamenlijst.ts'

const hoogstens = 4

interface ScholenProps {
  /** What stands in the field. */
  readonly getypt: string
  /** The school of the child that was just put on the list. */
  readonly vorige: string
  readonly onKies: (school: string) => void
}

/** Schools that are on the list already, so that one school is written in one way; the last one comes first. */
export function Scholen({ getypt, vorige, onKies }: ScholenProps) {
  const ids = fieldIds(useId())
  const scholen = useScholen()
  const begin = normalise(getypt)
  if (scholen.some((school) => school === getypt.trim())) return null
  const zelfde = getypt.trim() === '' ? vorige : ''
  const passend = scholen.filter((school) => school !== zelfde && normalise(school).includes(begin))
  const namen = (zelfde === '' ? passend : [zelfde, ...passend]).slice(0, hoogstens)
  if (namen.length === 0) return null
  return (
    <FieldShell ids={ids} label={teksten.invoer.scholen} group>
      <Chips
        label={teksten.invoer.scholen}
        chips={namen.map((school) => ({
          label: school === zelfde ? teksten.invoer.zelfdeSchool(school) : school,
          icon: IconSchool,
          onClick: () => onKies(school),
        }))}
      />
    </FieldShell>
  )
}
