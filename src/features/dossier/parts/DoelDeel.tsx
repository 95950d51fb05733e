import { useMemo, useState } from 'react'
import { setDoel, startNieuwDoel } from '../../../domain/doel/handelingen.ts'
import { type Doel, isDoelVoorbij } from '../../../domain/doel/doel.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { komendeDagMelding } from '../../../domain/kalender/feestdagen.ts'
import { daysBetween, formatDatum, today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Folded } from '../../../ui/form/Folded.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { weekChips } from '../../../ui/form/weekChips.ts'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { IconCheck, IconClock } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Timeline } from '../../../ui/Timeline.tsx'
import { doelSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, useActButton, type Werk } from '../useDossier.ts'
import { DoelBadge } from './DoelBadge.tsx'
import { useKladmelding } from './KladContext.ts'
import { Mislukt, Onderdeel } from './Onderdeel.tsx'
import { Uitklap } from './Uitklap.tsx'
import { deelIds } from './Sprong.tsx'
import { useKlad } from './useKlad.ts'

/** The goal for the coming weeks, its date, and how it will be seen; an older goal stays to be read. */
export function DoelDeel({ werk }: { readonly werk: Werk }) {
  const { doel, eerdereDoelen } = werk.dossier
  const [nieuw, setNieuw] = useState(false)
  const [eerste] = useState(doel === null)
  useKlad(nieuwDoelKlad(werk.dossier.id), setNieuw)
  const voorbij = doel !== null && isDoelVoorbij(doel, today())
  return (
    <Onderdeel werk={werk} id={deelIds.doel} titel={teksten.doel.titel} wat="doel">
      {voorbij && !nieuw ? <Voorbij werk={werk} doel={doel} onGehaald={() => setNieuw(true)} /> : null}
      {nieuw ? (
        <NieuwDoel werk={werk} onKlaar={() => setNieuw(false)} />
      ) : (
        <HuidigDoel key={plek(doel)} werk={werk} open={eerste} />
      )}
      {doel === null || nieuw ? null : (
        <Row>
          <DoelBadge doel={doel} />
        </Row>
      )}
      {doel === null || nieuw || voorbij ? null : (
        <Row>
          <Button variant="quiet" onClick={() => setNieuw(true)}>
            {teksten.doel.nieuw}
          </Button>
        </Row>
      )}
      <Eerdere doelen={eerdereDoelen} toon={werk.toon} />
    </Onderdeel>
  )
}

/** "2026-11-15": on 15 November, and how long ago that is. */
export const voorbijTekst = (datum: string): string =>
  teksten.doel.voorbij(formatDatum(datum), daysBetween(datum, today()))

interface VoorbijProps {
  readonly werk: Werk
  readonly doel: Doel
  readonly onGehaald: () => void
}

/** Its date has gone by: go on with it until a new date, or it was reached and another begins. */
function Voorbij({ werk, doel, onGehaald }: VoorbijProps) {
  const { run, message } = useActButton()
  const { tekst, zichtbaarAan } = doel
  return (
    <>
      <Alert
        tone="warning"
        title={doel.datum === null ? undefined : voorbijTekst(doel.datum)}
        actions={
          <Button variant="secondary" icon={IconCheck} onClick={onGehaald}>
            {teksten.doel.isGehaald}
          </Button>
        }
      >
        <p>{teksten.doel.gehaald}</p>
        <p>{teksten.doel.nogNietGehaald}</p>
        <Chips
          label={teksten.doel.nieuweDatum}
          chips={weekChips().map(({ label, value }) => ({
            label,
            onClick: () => run(setDoel(werk.dossier, { tekst, datum: value, zichtbaarAan }, werk.context())),
          }))}
        />
      </Alert>
      <Mislukt message={message} />
    </>
  )
}

/** The place of a goal after the one before it: it does not change when a goal is kept for the first time. */
const plek = (doel: Doel | null): string => doel?.vorige ?? 'eerste'

/** `open`: the goal is being set now, and stays in hand. */
function HuidigDoel({ werk, open }: { readonly werk: Werk; readonly open: boolean }) {
  const { dossier } = werk
  const { doel } = dossier
  const act = useAct()
  const values = useMemo(
    () => ({ tekst: doel?.tekst ?? '', datum: doel?.datum ?? '', zichtbaarAan: doel?.zichtbaarAan ?? '' }),
    [doel],
  )
  const form = useZodForm({
    schema: doelSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${dossier.id}/doel-${plek(doel)}`,
    seen: doel === null ? {} : seenNow(dossier.records, [['doel', doel.id, 'inhoud']]),
    onSubmit: (input, gezien) => act(setDoel(dossier, input, werk.context(gezien))),
  })
  useKladmelding('doel', form.status.phase === 'refused')
  const datum = useFormValue(form, 'datum')
  const zonderDatum = useFormValue(form, 'tekst').trim() !== '' && datum === ''
  return (
    <Folded
      form={form}
      written={doel !== null}
      startOpen={open}
      read={doel === null ? null : <GelezenDoel doel={doel} toon={werk.toon} />}
      button={teksten.wijzig}
      buttonLabel={teksten.wijzigDeel(teksten.doel.titel)}
      field="tekst"
    >
      {/* Half a new doel is none yet: on locking it stays a draft. */}
      <Form form={form} saveOn={doel === null ? 'move' : 'leave'}>
        <DoelVelden
          onChip={() => {
            if (form.methods.getValues('tekst').trim() !== '') void form.submit()
          }}
        />
        <Row>
          <SubmitButton variant={werk.nu === 'doel' ? 'primary' : form.dirty ? 'secondary' : 'quiet'}>
            {teksten.doel.bewaar}
          </SubmitButton>
          {zonderDatum ? (
            <Badge tone="warning" icon={IconClock}>
              {teksten.doel.kiesDatum}
            </Badge>
          ) : null}
          <SaveStatus />
        </Row>
      </Form>
    </Folded>
  )
}

function GelezenDoel({ doel, toon }: { readonly doel: Doel; readonly toon: Werk['toon'] }) {
  return (
    <>
      <p>{toon(doel.tekst)}</p>
      <p>
        {doel.datum === null
          ? teksten.doel.zonderDatum
          : holdTogether(teksten.terugblik.op(formatDatum(doel.datum)))}
      </p>
      {doel.zichtbaarAan === '' ? null : (
        <p>
          {teksten.doel.zichtbaar} {toon(doel.zichtbaarAan)}
        </p>
      )}
    </>
  )
}

const nieuwDoelKlad = (dossierId: string): string => `dossier/${dossierId}/doel-nieuw`

function NieuwDoel({ werk, onKlaar }: { readonly werk: Werk; readonly onKlaar: () => void }) {
  const act = useAct()
  const form = useZodForm({
    schema: doelSchema,
    defaultValues: { tekst: '', datum: '', zichtbaarAan: '' },
    draftKey: nieuwDoelKlad(werk.dossier.id),
    onSubmit: async (input) => {
      const outcome = await act(startNieuwDoel(werk.dossier, input, werk.context()))
      if (outcome.ok) onKlaar()
      return outcome
    },
  })
  useKladmelding('doel', form.dirty)
  return (
    <Form form={form} label={teksten.doel.nieuw}>
      <p>{teksten.doel.nieuwUitleg}</p>
      <DoelVelden />
      <Row>
        <SubmitButton variant="secondary">{teksten.doel.bewaarNieuw}</SubmitButton>
        <Button variant="quiet" onClick={() => void form.discard().then(onKlaar)}>
          {teksten.stop}
        </Button>
      </Row>
    </Form>
  )
}

/** `onChip`: after a date was chosen with one tap. */
function DoelVelden({ onChip }: { readonly onChip?: () => void }) {
  return (
    <>
      <TextArea name="tekst" label={teksten.doel.tekst} hint={teksten.doel.tekstHint} rows={2} />
      <DateField
        name="datum"
        label={teksten.doel.datum}
        chips={weekChips()}
        onChip={onChip}
        min={today()}
        note={(dag) => komendeDagMelding(dag, today())}
      />
      <TextField name="zichtbaarAan" grows label={teksten.doel.zichtbaar} />
    </>
  )
}

interface EerdereProps {
  readonly doelen: readonly Doel[]
  readonly toon: Werk['toon']
}

function Eerdere({ doelen, toon }: EerdereProps) {
  if (doelen.length === 0) return null
  return (
    <Uitklap titel={teksten.doel.eerdere}>
      <Timeline
        label={teksten.doel.eerdere}
        items={doelen.map((doel) => ({
          id: doel.id,
          when: doel.datum === null ? '' : formatDatum(doel.datum),
          title: toon(doel.tekst),
          children: doel.zichtbaarAan === '' ? undefined : toon(doel.zichtbaarAan),
        }))}
      />
    </Uitklap>
  )
}
