import type { FieldValues } from 'react-hook-form'
import { useKinderen } from '../../../data/useNouns.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import type { ZodForm } from '../../../ui/form/useZodForm.ts'
import { IconHash } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'

interface Props<V extends FieldValues & { nummer: string }, O> {
  readonly form: ZodForm<V, O>
  readonly overleg: Overleg
}

/** Which child, by its number; those on the agenda with one tap. */
export function Nummerveld<V extends FieldValues & { nummer: string }, O>({ form, overleg }: Props<V, O>) {
  const kinderen = useKinderen()
  const nummers = overleg.agenda.flatMap(({ dossier }) => kinderen.get(dossier)?.rugnummer ?? [])
  const { setValue } = form as unknown as ZodForm<{ nummer: string }>
  return (
    <>
      <TextField name="nummer" label={teksten.veld.nummer} inputMode="numeric" width="short" />
      {nummers.length > 0 && (
        <Chips
          label={teksten.veld.kinderen}
          chips={[...new Set(nummers)].map((nummer) => ({
            label: String(nummer),
            icon: IconHash,
            onClick: () => setValue('nummer', String(nummer)),
          }))}
        />
      )}
    </>
  )
}
