import { useMemo } from 'react'
import { setVolgende } from '../../../domain/dossier/werkblad.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Folded } from '../../../ui/form/Folded.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { volgendeSchema, wekenChips } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, type Werk } from '../useDossier.ts'
import { Onderdeel } from './Onderdeel.tsx'

export function VolgendeDeel({ werk }: { readonly werk: Werk }) {
  const { dossier } = werk
  const act = useAct()
  const values = useMemo(() => ({ volgende: dossier.volgende ?? '' }), [dossier.volgende])
  const form = useZodForm({
    schema: volgendeSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${dossier.id}/volgende`,
    seen: seenNow(dossier.records, [['kind', 'kind', 'volgende']]),
    onSubmit: ({ volgende }, gezien) => act(setVolgende(dossier, volgende, werk.context(gezien))),
  })
  return (
    <Onderdeel werk={werk} titel={teksten.volgende.titel}>
      <Folded
        form={form}
        written={dossier.volgende !== null}
        read={dossier.volgende === null ? null : formatDatum(dossier.volgende)}
        button={teksten.wijzig}
        buttonLabel={teksten.wijzigDeel(teksten.volgende.titel)}
        field="volgende"
      >
        <Form form={form} saveOn="leave">
          <DateField name="volgende" label={teksten.volgende.datum} chips={wekenChips()} min={today()} />
          <Row>
            <SubmitButton variant={werk.nu === 'volgende' ? 'primary' : 'secondary'}>
              {teksten.volgende.bewaar}
            </SubmitButton>
            <SaveStatus />
          </Row>
        </Form>
      </Folded>
    </Onderdeel>
  )
}
