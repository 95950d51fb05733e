import type { Actie } from '../../../domain/actie/actie.ts'
import { finishActie } from '../../../domain/actie/handelingen.ts'
import { today } from '../../../lib/datum.ts'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { redenSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, type Werk } from '../useDossier.ts'

/** Told today that it was not (wholly) done, and not yet why. */
export const vraagtWaarom = ({ afloop, afloopOp, want }: Actie): boolean =>
  (afloop === 'deels' || afloop === 'niet') && want === '' && afloopOp === today()

/** What stood in the way may be told, and may stay empty; that it was not done is kept already. */
export function InDeWeg({ werk, actie }: { readonly werk: Werk; readonly actie: Actie }) {
  const act = useAct()
  const hoe = actie.afloop ?? 'niet'
  const form = useZodForm({
    schema: redenSchema,
    defaultValues: { want: '' },
    draftKey: `dossier/${werk.dossier.id}/afloop-${actie.id}`,
    onSubmit: ({ want }) => act(finishActie(werk.dossier, actie.id, { hoe, want }, werk.context())),
  })
  return (
    <Form form={form} saveOn="move" label={`${teksten.acties.hoe[hoe]}: ${werk.toon(actie.wat)}`}>
      <TextField name="want" grows label={teksten.acties.want} hint={teksten.acties.wantHint} />
      <Row>
        <SubmitButton variant="secondary">{teksten.acties.bewaarWaarom}</SubmitButton>
      </Row>
    </Form>
  )
}
