import { dagMelding } from '../../../domain/kalender/feestdagen.ts'
import { today } from '../../../lib/datum.ts'
import { DateField } from '../../../ui/form/DateField.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { teksten } from '../teksten.ts'

/** The two fields that say when an overleg is. */
export function DagEnTijd() {
  return (
    <FieldRow columns="auto minmax(0, 1fr)" align="top">
      <DateField name="datum" label={teksten.nieuw.datum} note={(dag) => dagMelding(dag, today())} />
      <TextField name="tijd" label={teksten.nieuw.tijd} note={teksten.nieuw.tijdHint} width="short" />
    </FieldRow>
  )
}
