import { seenNow } from '../../../domain/handeling/records.ts'
import { privacyVelden, setPrivacyAfspraken } from '../../../domain/team/afspraken.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { privacySchema } from '../teamForm.ts'
import { teksten } from '../teksten.ts'
import { useTeamActs } from '../useTeamActs.ts'

const keys = ['team/team/privacy'] as const
const seenFor = { convenant: keys, verantwoordelijke: keys, fg: keys, bewaartermijn: keys }

/** Rule 15: each may stay empty, and what is empty shows on Vandaag. */
export function Privacy({ team }: { readonly team: Team }) {
  const { privacy } = teksten
  const act = useTeamActs()
  const form = useZodForm({
    schema: privacySchema,
    defaultValues: { ...team.privacy },
    values: { ...team.privacy },
    seen: seenNow(team.records, [['team', 'team', 'privacy']]),
    seenFor,
    draftKey: 'team-privacy',
    onSubmit: (velden, seen) => act((ctx) => setPrivacyAfspraken(team, velden, ctx), seen),
  })
  return (
    <Card id="privacy" title={privacy.kop} level={3} actions={<SaveStatus form={form} />}>
      <p>{privacy.uitleg}</p>
      <Form form={form} saveOn="leave" label={privacy.kop}>
        {privacyVelden.map((veld) => {
          const words = { name: veld, label: privacy[veld], hint: privacy[`${veld}Hint`] }
          return veld === 'bewaartermijn' ? (
            <TextField key={veld} {...words} />
          ) : (
            <TextArea key={veld} {...words} rows={2} />
          )
        })}
      </Form>
    </Card>
  )
}
