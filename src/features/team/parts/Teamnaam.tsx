import { seenNow } from '../../../domain/handeling/records.ts'
import { renameTeam } from '../../../domain/team/afspraken.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { naamSchema } from '../teamForm.ts'
import { teksten } from '../teksten.ts'
import { useTeamActs } from '../useTeamActs.ts'

export function Teamnaam({ team }: { readonly team: Team }) {
  const act = useTeamActs()
  const form = useZodForm({
    schema: naamSchema,
    defaultValues: { naam: team.naam },
    values: { naam: team.naam },
    seen: seenNow(team.records, [['team', 'team', 'naam']]),
    draftKey: 'team-naam',
    onSubmit: ({ naam }, seen) => act((ctx) => renameTeam(team, naam, ctx), seen),
  })
  return (
    <Card title={teksten.naam.kop} level={3} actions={<SaveStatus form={form} />}>
      <Form form={form} saveOn="leave">
        <TextField name="naam" label={teksten.naam.veld} />
      </Form>
    </Card>
  )
}
