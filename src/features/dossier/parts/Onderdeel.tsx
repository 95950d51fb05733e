import type { ReactNode } from 'react'
import { type Bevestigbaar, confirmBlijftZo, mayBlijvenZo } from '../../../domain/dossier/werkblad.ts'
import { today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconCheck, IconUserQuestion } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { useActButton, type Werk } from '../useDossier.ts'

interface OnderdeelProps {
  readonly werk: Werk
  readonly titel: string
  /** Where one can be taken to. */
  readonly id: string
  /** What of this part counts as besproken in an overleg, where it does. */
  readonly wat?: Bevestigbaar
  readonly children: ReactNode
}

/** One part of the conversation; during an overleg it says what was discussed, and what stands can stay so. */
export function Onderdeel({ werk, id, titel, wat, children }: OnderdeelProps) {
  return (
    <Card
      id={id}
      title={titel}
      actions={wat === undefined ? null : <Bespreken werk={werk} titel={titel} wat={wat} />}
    >
      <Stack gap="md">{children}</Stack>
    </Card>
  )
}

interface BesprekenProps {
  readonly werk: Werk
  readonly titel: string
  readonly wat: Bevestigbaar
}

function Bespreken({ werk, titel, wat }: BesprekenProps) {
  const { run, message } = useActButton()
  if (werk.marks === null) return null
  if (werk.marks[wat]) return <Besproken werk={werk} wat={wat} />
  if (!mayBlijvenZo(werk.dossier, wat, today())) return null
  return (
    <>
      <Button
        variant="secondary"
        icon={IconCheck}
        aria-label={`${teksten.blijftZo}: ${titel}`}
        onClick={() => run(confirmBlijftZo(werk.dossier, wat, werk.context()))}
      >
        {teksten.blijftZo}
      </Button>
      <Mislukt message={message} />
    </>
  )
}

/** A question and a voorlopige regie are besproken, and said for what they are: no yes yet (rule 13). */
function Besproken({ werk, wat }: { readonly werk: Werk; readonly wat: Bevestigbaar }) {
  const staat = wat === 'regie' ? werk.dossier.regie.staat : 'ja'
  if (staat === 'gevraagd')
    return (
      <Badge tone="warning" icon={IconUserQuestion}>
        {teksten.besprokenGevraagd}
      </Badge>
    )
  return (
    <Badge tone={staat === 'voorlopig' ? 'info' : 'success'} icon={IconCheck}>
      {staat === 'voorlopig' ? teksten.besprokenVoorlopig : teksten.besproken}
    </Badge>
  )
}

/** Why the last press did not go through; nothing when it did. */
export function Mislukt({ message }: { readonly message: string | null }) {
  if (message === null) return null
  return (
    <Alert tone="danger" role="alert" title={teksten.bewaardNiet}>
      {message}
    </Alert>
  )
}
