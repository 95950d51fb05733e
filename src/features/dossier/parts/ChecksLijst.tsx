import { useState } from 'react'
import {
  type Check,
  checkNamen,
  checksNu,
  finishCheck,
  isGemist,
  moveCheck,
  planChecks,
  removeCheck,
} from '../../../domain/terugval/checks.ts'
import { komendeDagMelding } from '../../../domain/kalender/feestdagen.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { weekChips } from '../../../ui/form/weekChips.ts'
import { IconCalendarEvent, IconCheck, IconClock, IconTrash } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { checkSchema } from '../eindForm.ts'
import { useAct, useActButton, type Werk } from '../useDossier.ts'
import { eindTeksten } from './eindTeksten.ts'
import { Mislukt } from './Onderdeel.tsx'
import { Uitklap } from './Uitklap.tsx'

const { checks: tekst } = eindTeksten

/** Due ones and the next one stand there; what comes later and what was done is folded. */
export function ChecksLijst({ werk }: { readonly werk: Werk }) {
  const checks = checksNu(werk.dossier)
  const next = checks.find((check) => check.uitkomst === null && check.datum > today())
  const near = checks.filter((check) => check.uitkomst !== null || check.datum <= today() || check === next)
  const later = checks.filter((check) => !near.includes(check))
  return (
    <Stack gap="md">
      {checks.length === 0 ? <p>{tekst.leeg}</p> : <Lijst werk={werk} checks={near} />}
      {later.length === 0 ? null : (
        <Uitklap titel={tekst.later(later.length)}>
          <Lijst werk={werk} checks={later} />
        </Uitklap>
      )}
      <Uitklap titel={tekst.voegToe}>
        <Nieuw werk={werk} />
      </Uitklap>
    </Stack>
  )
}

function Lijst({ werk, checks }: { readonly werk: Werk; readonly checks: readonly Check[] }) {
  return (
    <LinkList label={tekst.titel}>
      {checks.map((check) => (
        <Regel key={check.id} werk={werk} check={check} />
      ))}
    </LinkList>
  )
}

interface RegelProps {
  readonly werk: Werk
  readonly check: Check
}

function Regel({ werk, check }: RegelProps) {
  const { run, message } = useActButton()
  const [verzet, setVerzet] = useState(false)
  const { dossier } = werk
  const dag = formatDatum(check.datum)
  const open = check.uitkomst === null
  return (
    <ItemRow
      title={dag}
      meta={checkNamen[check.soort]}
      trail={<Staat check={check} />}
      actions={
        open ? (
          <>
            <Button
              variant="quiet"
              icon={IconCalendarEvent}
              aria-label={tekst.verzetWat(dag)}
              onClick={() => setVerzet(true)}
            >
              {tekst.verzet}
            </Button>
            <Button
              variant="quiet"
              icon={IconTrash}
              aria-label={tekst.haalWegWat(dag)}
              onClick={() => run(removeCheck(dossier, check.id, werk.context()))}
            >
              {tekst.haalWeg}
            </Button>
          </>
        ) : null
      }
    >
      <Stack gap="sm">
        {open && check.datum > today() ? null : (
          <>
            <p>{tekst.vraag}</p>
            <Chips
              label={tekst.vraagOp(dag)}
              chips={(['ja', 'nee'] as const).map((antwoord) => ({
                label: tekst[antwoord],
                pressed: check.uitkomst?.thuisVeranderd === antwoord,
                onClick: () => run(finishCheck(dossier, check.id, antwoord, werk.context())),
              }))}
            />
          </>
        )}
        {check.uitkomst?.thuisVeranderd === 'ja' ? <p>{tekst.naJa}</p> : null}
        {verzet && open ? <Verzet werk={werk} check={check} onKlaar={() => setVerzet(false)} /> : null}
        <Mislukt message={message} />
      </Stack>
    </ItemRow>
  )
}

function Staat({ check }: { readonly check: Check }) {
  const { datum, uitkomst } = check
  if (uitkomst !== null) {
    return (
      <Badge tone="success" icon={IconCheck}>
        {tekst.gedaan[uitkomst.thuisVeranderd]}
      </Badge>
    )
  }
  if (isGemist(check, today())) {
    return (
      <Badge tone="warning" icon={IconClock}>
        {tekst.gemist}
      </Badge>
    )
  }
  return datum === today() ? (
    <Badge tone="info" icon={IconClock}>
      {tekst.vandaag}
    </Badge>
  ) : null
}

function Verzet({ werk, check, onKlaar }: RegelProps & { readonly onKlaar: () => void }) {
  const act = useAct()
  const form = useZodForm({
    schema: checkSchema,
    defaultValues: { datum: '' },
    draftKey: `dossier/${werk.dossier.id}/check-${check.id}`,
    onSubmit: async ({ datum }) => {
      const kept = await act(moveCheck(werk.dossier, check.id, datum, werk.context()))
      if (kept.ok) onKlaar()
      return kept
    },
  })
  return (
    <Form form={form} label={tekst.verzetWat(formatDatum(check.datum))}>
      <DateField
        name="datum"
        label={tekst.nieuweDag}
        min={today()}
        note={(dag) => komendeDagMelding(dag, today())}
      />
      <Row>
        <SubmitButton variant="secondary">{tekst.bewaar}</SubmitButton>
        <Button variant="quiet" onClick={() => void form.discard().then(onKlaar)}>
          {tekst.stop}
        </Button>
      </Row>
    </Form>
  )
}

/** A day that a person chooses: after a holiday that the app does not know, or when someone worries. */
function Nieuw({ werk }: { readonly werk: Werk }) {
  const act = useAct()
  const form = useZodForm({
    schema: checkSchema,
    defaultValues: { datum: '' },
    draftKey: `dossier/${werk.dossier.id}/check-nieuw`,
    afterSave: 'clear',
    onSubmit: ({ datum }) => act(planChecks(werk.dossier, [{ soort: 'eigen', datum }], werk.context())),
  })
  return (
    <Form form={form} label={tekst.voegToe}>
      <DateField
        name="datum"
        label={tekst.erbij}
        min={today()}
        chips={weekChips()}
        note={(dag) => komendeDagMelding(dag, today())}
      />
      <Row>
        <SubmitButton variant="secondary">{tekst.voegToe}</SubmitButton>
      </Row>
    </Form>
  )
}
