import { normalise } from '../../../domain/dossier/lijst.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { IconSchool } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'
import { useScholen } from '../useNamenlijst.ts'

const hoogstens = 4

interface ScholenProps {
  /** What stands in the field. */
  readonly getypt: string
  readonly onKies: (school: string) => void
}

/** Schools that are on the list already, so that one school is written in one way. */
export function Scholen({ getypt, onKies }: ScholenProps) {
  const scholen = useScholen()
  const begin = normalise(getypt)
  if (scholen.some((school) => school === getypt.trim())) return null
  const passend = scholen.filter((school) => normalise(school).includes(begin)).slice(0, hoogstens)
  if (passend.length === 0) return null
  return (
    <Chips
      label={teksten.invoer.scholen}
      chips={passend.map((school) => ({
        label: school,
        icon: IconSchool,
        onClick: () => onKies(school),
      }))}
    />
  )
}
