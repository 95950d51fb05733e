import { bewaarmaanden } from '../../../domain/bewaren/bewaren.ts'
import { closeKind, isLaatsteCheckGedaan } from '../../../domain/terugval/afsluiting.ts'
import { Button } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconArchive } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { afsluitSchema } from '../eindForm.ts'
import { useAct, useActButton, type Werk } from '../useDossier.ts'
import { eindTeksten } from './eindTeksten.ts'
import { Mislukt } from './Onderdeel.tsx'
import { Uitklap } from './Uitklap.tsx'

const { sluitAf: tekst } = eindTeksten

/** After the last check one tap; before it a reason is asked. */
export function SluitAf({ werk }: { readonly werk: Werk }) {
  const { dossier, team } = werk
  const { run, message } = useActButton()
  const daarna = tekst.daarna(bewaarmaanden(team.privacy))
  if (!isLaatsteCheckGedaan(dossier)) {
    return (
      <Uitklap titel={tekst.titel}>
        <MetReden werk={werk} daarna={daarna} />
      </Uitklap>
    )
  }
  return (
    <Stack gap="sm">
      <p>{tekst.klaar}</p>
      <p>{daarna}</p>
      <Row>
        <Button
          variant="secondary"
          icon={IconArchive}
          onClick={() => run(closeKind(dossier, { want: '' }, werk.context()))}
        >
          {tekst.knop}
        </Button>
      </Row>
      <Mislukt message={message} />
    </Stack>
  )
}

function MetReden({ werk, daarna }: { readonly werk: Werk; readonly daarna: string }) {
  const act = useAct()
  const form = useZodForm({
    schema: afsluitSchema,
    defaultValues: { want: '' },
    draftKey: `dossier/${werk.dossier.id}/sluit-af`,
    onSubmit: ({ want }) => act(closeKind(werk.dossier, { want }, werk.context())),
  })
  const terug = werk.dossier.situatie?.situatie === 'terug'
  return (
    <Form form={form} label={tekst.titel}>
      <p>{terug ? tekst.metReden : tekst.zonderTerug}</p>
      <p>{daarna}</p>
      <TextField name="want" grows label={tekst.want} />
      <Row>
        <SubmitButton variant="secondary" icon={IconArchive}>
          {tekst.knop}
        </SubmitButton>
      </Row>
    </Form>
  )
}
