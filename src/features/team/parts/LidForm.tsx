import { seenNow } from '../../../domain/handeling/records.ts'
import { partijen, partijNamen } from '../../../domain/partij/partij.ts'
import { addLid, changeLid } from '../../../domain/team/leden.ts'
import type { Lid, Team } from '../../../domain/team/Team.ts'
import { ok } from '../../../lib/result.ts'
import { Button } from '../../../ui/Button.tsx'
import { CheckboxField } from '../../../ui/form/CheckboxField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { lidSchema } from '../teamForm.ts'
import { teksten } from '../teksten.ts'
import { useTeamActs } from '../useTeamActs.ts'

interface Props {
  readonly team: Team
  /** Null for someone new. */
  readonly lid: Lid | null
  readonly onKlaar: () => void
}

const options = partijen.map((partij) => ({ value: partij, label: partijNamen[partij] }))
const velden = ['naam', 'partij', 'functie', 'telefoon', 'kentWachtwoord'] as const

export function LidForm({ team, lid, onKlaar }: Props) {
  const { leden } = teksten
  const act = useTeamActs()
  const values = {
    naam: lid?.naam.reveal() ?? '',
    partij: lid?.partij ?? '',
    functie: lid?.functie ?? '',
    telefoon: lid?.telefoon ?? '',
    kentWachtwoord: lid?.kentWachtwoord ?? false,
  }
  const form = useZodForm({
    schema: lidSchema,
    defaultValues: values,
    values,
    seen:
      lid === null
        ? {}
        : seenNow(
            team.records,
            velden.map((veld) => ['lid', lid.id, veld] as const),
          ),
    draftKey: lid === null ? 'lid-nieuw' : `lid-${lid.id}`,
    onSubmit: async (invoer, seen, changed) => {
      const kept = await act((ctx) => {
        if (lid !== null) {
          const wijziging = Object.fromEntries(Object.entries(invoer).filter(([veld]) => changed.has(veld)))
          return changeLid(team, lid.id, wijziging, ctx)
        }
        const added = addLid(team, invoer, ctx)
        return added.ok ? ok(added.value.handeling) : added
      }, seen)
      if (kept.ok) onKlaar()
      return kept
    },
  })
  return (
    <Form form={form} label={lid === null ? leden.zetErbij : leden.wijzig}>
      <TextField name="naam" label={leden.naam} autoCapitalize="words" />
      <SelectField name="partij" label={leden.partij} options={options} />
      <TextField name="functie" label={leden.functie} />
      <TextField name="telefoon" label={leden.telefoon} hint={leden.telefoonHint} inputMode="tel" />
      <CheckboxField name="kentWachtwoord" label={leden.kent} />
      <Row>
        <SubmitButton>{leden.bewaar}</SubmitButton>
        <Button
          variant="secondary"
          onClick={() => {
            void form.discard()
            onKlaar()
          }}
        >
          {leden.terug}
        </Button>
      </Row>
    </Form>
  )
}
