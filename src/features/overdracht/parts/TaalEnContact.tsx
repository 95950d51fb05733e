import type { Lid } from '../../../domain/team/Team.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { needsDutch, talenKlaar } from '../overdrachtForm.ts'
import { teksten } from '../teksten.ts'

interface Props {
  readonly leden: readonly Lid[]
  readonly taal: string
  /** The id of who was chosen; empty for nobody. */
  readonly gekozen: string
}

/** In which language the page is, and whom the family can call. */
export function TaalEnContact({ leden, taal, gekozen }: Props) {
  const { contact } = teksten
  const lid = leden.find(({ id }) => id === gekozen)
  return (
    <Card title={contact.titel}>
      <Stack gap="md">
        <SelectField
          name="taal"
          label={contact.taal}
          hint={contact.taalHint}
          placeholder={null}
          options={talenKlaar.map((een) => ({ value: een, label: contact.talen[een] }))}
        />
        {needsDutch(taal) ? (
          <Alert tone="info" title={contact.nagekeken}>
            {contact.nietNagekeken}
          </Alert>
        ) : null}
        <SelectField
          name="contact"
          label={contact.wie}
          hint={contact.hint}
          placeholder={contact.niemand}
          options={leden.map(({ id, naam, partij, telefoon }) => ({
            value: id,
            label: [naam.reveal(), partijNamen[partij], telefoon].filter((deel) => deel !== '').join(', '),
          }))}
        />
        {lid === undefined ? <Alert tone="info">{contact.zonder}</Alert> : null}
        {lid !== undefined && lid.telefoon.trim() === '' ? (
          <Alert tone="info">
            {contact.zonderNummer(lid.naam.reveal())} <a href="#/team">{contact.naarTeam}</a>
          </Alert>
        ) : null}
      </Stack>
    </Card>
  )
}
