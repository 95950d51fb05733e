import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { teksten } from '../teksten.ts'
import { metNamenSchema } from '../verslagForm.ts'

interface Props {
  readonly overlegId: string
  readonly onKies: (voorWie: string) => void
  readonly onClose: () => void
}

/** The second, deliberate choice: names come only after saying who will read them. */
export function MetNamenDialog({ overlegId, onKies, onClose }: Props) {
  const form = useZodForm({
    schema: metNamenSchema,
    defaultValues: { voorWie: '' },
    draftKey: `verslag/${overlegId}/met-namen`,
    onSubmit: ({ voorWie }) => {
      onKies(voorWie)
      return Promise.resolve({ ok: true })
    },
  })
  return (
    <Dialog
      open
      title={teksten.keuze.titel}
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" onClick={() => void form.submit()}>
            {teksten.keuze.kies}
          </Button>
          <Button variant="secondary" onClick={() => void form.discard().then(onClose)}>
            {teksten.keuze.stop}
          </Button>
        </>
      }
    >
      <p>{teksten.keuze.uitleg}</p>
      <Form form={form}>
        <TextField name="voorWie" label={teksten.keuze.voorWie} />
      </Form>
    </Dialog>
  )
}
