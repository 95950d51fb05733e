import { useMemo } from 'react'
import { setOndersteuningsvraag } from '../../../domain/dossier/werkblad.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { Folded } from '../../../ui/form/Folded.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { vraagSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, type Werk } from '../useDossier.ts'
import { Onderdeel } from './Onderdeel.tsx'
import { deelIds } from './Sprong.tsx'
import { stemTeksten } from './stemTeksten.ts'

export function VraagDeel({ werk }: { readonly werk: Werk }) {
  const { dossier } = werk
  const act = useAct()
  const values = useMemo(
    () => ({ ondersteuningsvraag: dossier.ondersteuningsvraag }),
    [dossier.ondersteuningsvraag],
  )
  const form = useZodForm({
    schema: vraagSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${dossier.id}/vraag`,
    seen: seenNow(dossier.records, [['kind', 'kind', 'ondersteuningsvraag']]),
    onSubmit: ({ ondersteuningsvraag }, gezien) =>
      act(setOndersteuningsvraag(dossier, ondersteuningsvraag, werk.context(gezien))),
  })
  return (
    <Onderdeel werk={werk} id={deelIds.vraag} titel={teksten.vraag.titel} wat="ondersteuningsvraag">
      <Folded
        form={form}
        written={dossier.ondersteuningsvraag !== ''}
        read={werk.toon(dossier.ondersteuningsvraag)}
        button={teksten.wijzig}
        buttonLabel={teksten.wijzigDeel(teksten.vraag.titel)}
        field="ondersteuningsvraag"
      >
        <Form form={form} saveOn="leave">
          <TextArea
            name="ondersteuningsvraag"
            label={teksten.vraag.titel}
            labelHidden
            hint={`${teksten.vraag.hint} ${stemTeksten.leesOok}`}
          />
          <SaveStatus />
        </Form>
      </Folded>
    </Onderdeel>
  )
}
