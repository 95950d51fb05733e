import { useState } from 'react'
import { useRecord, useRecordButton } from '../../../data/useRecord.ts'
import type { Afloop } from '../../../domain/actie/actie.ts'
import { aflopen } from '../../../domain/actie/actie.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { partijInZin } from '../../../domain/partij/partij.ts'
import type { Team } from '../../../domain/team/Team.ts'
import {
  changeVerwachting,
  type Oordeel,
  removeVerwachting,
  reviewVerwachting,
  type Verwachting,
  type VerwachtingWeigering,
} from '../../../domain/verwachting/verwachting.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconPencil, IconTrash } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { NoPrint } from '../../../ui/NoPrint.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { tekstSchema, wantSchema } from '../teamForm.ts'
import { verwachtingTeksten as tekst, verwachtingWeigering } from './verwachtingTeksten.ts'

interface Props {
  readonly team: Team
  readonly verwachting: Verwachting
}

const zin = ({ hoe, op, want }: Oordeel): string => tekst.oordeel(tekst.afloop[hoe], formatDatum(op), want)

/** How many looks back stand there at once. */
const laatste = 3

/** One expectation: what it says, how it went, and looking back on it in one tap. */
export function VerwachtingRegel({ team, verwachting }: Props) {
  const { id, van, aan, oordelen } = verwachting
  const { run, message } = useRecordButton<VerwachtingWeigering>(verwachtingWeigering)
  const [wijzigt, setWijzigt] = useState(false)
  const [want, setWant] = useState<Afloop | null>(null)
  const tell = (hoe: Afloop) => {
    setWant(hoe)
    void run(reviewVerwachting(team.records, id, { hoe, want: '' }, { vandaag: today() }))
  }
  return (
    <ItemRow
      title={verwachting.tekst}
      meta={tekst.van(partijInZin[van], partijInZin[aan])}
      actions={
        <>
          <Button
            variant="quiet"
            icon={IconPencil}
            aria-label={tekst.wijzigWat(verwachting.tekst)}
            onClick={() => setWijzigt(true)}
          >
            {tekst.wijzig}
          </Button>
          <Button
            variant="quiet"
            icon={IconTrash}
            aria-label={tekst.haalWegWat(verwachting.tekst)}
            onClick={() => void run(removeVerwachting(team.records, id, { vandaag: today() }))}
          >
            {tekst.haalWeg}
          </Button>
        </>
      }
    >
      <Stack gap="sm">
        {oordelen.length === 0 ? (
          <p>{tekst.nogNiet}</p>
        ) : (
          oordelen.slice(0, laatste).map((oordeel) => <p key={oordeel.op}>{zin(oordeel)}</p>)
        )}
        <Chips
          label={tekst.hoe(verwachting.tekst)}
          chips={aflopen.map((hoe) => ({
            label: tekst.afloop[hoe],
            pressed: oordelen[0]?.op === today() && oordelen[0].hoe === hoe,
            onClick: () => tell(hoe),
          }))}
        />
        <NoPrint>
          <Stack gap="md">
            {want === null ? null : (
              <Want key={want} team={team} id={id} hoe={want} onKlaar={() => setWant(null)} />
            )}
            {wijzigt ? (
              <Wijzig team={team} verwachting={verwachting} onKlaar={() => setWijzigt(false)} />
            ) : null}
          </Stack>
        </NoPrint>
        {message === null ? null : (
          <Alert tone="danger" role="alert">
            {message}
          </Alert>
        )}
      </Stack>
    </ItemRow>
  )
}

interface WantProps {
  readonly team: Team
  readonly id: string
  readonly hoe: Afloop
  readonly onKlaar: () => void
}

/** Why may be told; how it went is kept already. */
function Want({ team, id, hoe, onKlaar }: WantProps) {
  const keep = useRecord<VerwachtingWeigering>(verwachtingWeigering)
  const form = useZodForm({
    schema: wantSchema,
    defaultValues: { want: '' },
    draftKey: `team-oordeel-${id}`,
    onSubmit: async ({ want }) => {
      const act = reviewVerwachting(team.records, id, { hoe, want }, { vandaag: today() })
      const kept = want === '' ? ({ ok: true } as const) : await keep(act)
      if (kept.ok) onKlaar()
      return kept
    },
  })
  return (
    <Form form={form}>
      <FieldRow columns="minmax(0, var(--basis-form-control-max-inline-size)) auto">
        <TextField name="want" grows label={tekst.want} />
        <SubmitButton variant="secondary">{tekst.bewaar}</SubmitButton>
      </FieldRow>
    </Form>
  )
}

/** Other words for the same two partijen. */
function Wijzig({ team, verwachting, onKlaar }: Props & { readonly onKlaar: () => void }) {
  const keep = useRecord<VerwachtingWeigering>(verwachtingWeigering)
  const form = useZodForm({
    schema: tekstSchema,
    defaultValues: { tekst: '' },
    values: { tekst: verwachting.tekst },
    seen: seenNow(team.records, [['verwachting', verwachting.id, 'inhoud']]),
    seenFor: { tekst: [`verwachting/${verwachting.id}/inhoud`] },
    draftKey: `team-verwachting-${verwachting.id}`,
    onSubmit: async ({ tekst: words }, gezien) => {
      const kept = await keep(
        changeVerwachting(team.records, verwachting.id, words, { vandaag: today(), gezien }),
      )
      if (kept.ok) onKlaar()
      return kept
    },
  })
  return (
    <Form form={form} label={tekst.wijzigWat(verwachting.tekst)}>
      <TextArea name="tekst" label={tekst.tekst} hint={tekst.tekstHint} />
      <Row>
        <SubmitButton variant="secondary">{tekst.bewaar}</SubmitButton>
        <Button variant="quiet" onClick={() => void form.discard().then(onKlaar)}>
          {tekst.stop}
        </Button>
      </Row>
    </Form>
  )
}
