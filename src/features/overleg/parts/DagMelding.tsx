import { dagMelding } from '../../../domain/kalender/feestdagen.ts'
import { today } from '../../../lib/datum.ts'
import { IconText } from '../../../ui/IconText.tsx'
import { IconInfoCircle } from '../../../ui/icons.ts'

/** What is worth knowing of the day that was chosen: behind us, a holiday, a weekend. Never refused. */
export function DagMelding({ datum }: { readonly datum: string }) {
  const melding = dagMelding(datum, today())
  return <p role="status">{melding === '' ? null : <IconText icon={IconInfoCircle}>{melding}</IconText>}</p>
}
