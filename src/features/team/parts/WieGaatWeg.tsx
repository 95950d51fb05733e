import { type FormEvent, type ReactNode, useState } from 'react'
import { partijNamen } from '../../../domain/partij/partij.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { Button } from '../../../ui/Button.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainSelectField } from '../../../ui/PlainSelectField.tsx'
import { sleutelTeksten } from './sleutelTeksten.ts'

interface Props {
  readonly team: Team
  readonly actions: ReactNode
  /** The id of the lid; null for someone who is not in the list. */
  readonly onKlaar: (lid: string | null) => void
}

const { gaatWeg: zin } = sleutelTeksten
const nobody = ''
const other = 'ander'

export function WieGaatWeg({ team, actions, onKlaar }: Props) {
  const [gekozen, setGekozen] = useState(nobody)
  const [gevraagd, setGevraagd] = useState(false)
  const options = [
    { value: nobody, label: zin.kies },
    ...team.leden.map(({ id, naam, partij }) => ({
      value: id,
      label: `${naam.reveal()}, ${partijNamen[partij]}`,
    })),
    { value: other, label: zin.ander },
  ]
  return (
    <form
      noValidate
      autoComplete="off"
      aria-label={zin.stappen.wie}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        setGevraagd(true)
        if (gekozen === nobody) event.currentTarget.querySelector('select')?.focus()
        else onKlaar(gekozen === other ? null : gekozen)
      }}
    >
      <Stack>
        <PlainSelectField
          label={zin.veld}
          value={gekozen}
          options={options}
          onChange={setGekozen}
          error={gevraagd && gekozen === nobody ? zin.kiesEerst : undefined}
        />
        <Row>
          <Button type="submit">{zin.verder}</Button>
          {actions}
        </Row>
      </Stack>
    </form>
  )
}
