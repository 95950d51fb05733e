import { seenNow } from '../../../domain/handeling/records.ts'
import { partijen, partijNamen } from '../../../domain/partij/partij.ts'
import { setVangnet } from '../../../domain/team/afspraken.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { vangnetSchema } from '../teamForm.ts'
import { teksten } from '../teksten.ts'
import { useTeamActs } from '../useTeamActs.ts'

const options = partijen
  .filter((partij) => partij !== 'kind' && partij !== 'ouder')
  .map((partij) => ({ value: partij, label: partijNamen[partij] }))

export function Vangnet({ team }: { readonly team: Team }) {
  const act = useTeamActs()
  const form = useZodForm({
    schema: vangnetSchema,
    defaultValues: { vangnet: team.vangnet },
    values: { vangnet: team.vangnet },
    seen: seenNow(team.records, [['team', 'team', 'vangnet']]),
    draftKey: 'team-vangnet',
    onSubmit: ({ vangnet }, seen) => act((ctx) => setVangnet(team, vangnet, ctx), seen),
  })
  return (
    <Card title={teksten.vangnet.kop} level={3} actions={<SaveStatus form={form} />}>
      <Form form={form} saveOn="leave">
        <SelectField
          name="vangnet"
          label={teksten.vangnet.veld}
          hint={teksten.vangnet.hint}
          options={options}
          placeholder={null}
        />
      </Form>
    </Card>
  )
}
