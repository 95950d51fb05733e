import { useMemo } from 'react'
import { useDossiersOf, useKinderen, useTeam } from '../../../data/useNouns.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { closeOverleg, notReached, setVolgendOverleg } from '../../../domain/overleg/verloop.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import type { Regie } from '../../../domain/regie/regie.ts'
import { addWeeks, formatDatum, today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconCheck } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NumberBadge } from '../../../ui/NumberBadge.tsx'
import { kamerHref } from '../kamers.ts'
import { volgendeSchema, wekenChips } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct, useActButton, useNextPlanned } from '../useOverleg.ts'
import { kindNaam, KindRegel } from './KindRegel.tsx'

/** Read back per child what was agreed, name who was not reached, set the next date, close. */
export function AfrondenKamer({ overleg }: { readonly overleg: Overleg }) {
  const kinderen = useKinderen()
  const { alleenNummers } = useTeam()
  const order = overleg.agenda.map((punt) => punt.dossier)
  const dossiers = useDossiersOf(order)
  const missed = notReached(overleg, dossiers)
  const reached = dossiers.filter((dossier) => !missed.includes(dossier.id))
  return (
    <Stack gap="lg">
      <Card title={teksten.afronden.titel}>
        <Stack gap="md">
          <p>{teksten.afronden.uitleg}</p>
          {reached.map((dossier) => (
            <Afspraak
              key={dossier.id}
              dossier={dossier}
              naam={kindNaam(kinderen.get(dossier.id), alleenNummers)}
            />
          ))}
        </Stack>
      </Card>
      <Card title={teksten.afronden.nietBesproken} tone={missed.length > 0 ? 'warning' : 'success'}>
        <Stack gap="sm">
          <p>{missed.length === 0 ? teksten.afronden.alle : teksten.afronden.nietBesprokenUitleg}</p>
          {missed.map((id) => (
            <KindRegel
              key={id}
              kind={kinderen.get(id)}
              alleenNummers={alleenNummers}
              href={kamerHref(overleg.id, 'vraag3', id)}
            />
          ))}
        </Stack>
      </Card>
      <Volgende overleg={overleg} />
      <Sluit overleg={overleg} missed={missed} />
    </Stack>
  )
}

function regieTekst(regie: Regie): string {
  if (regie.staat === 'geen') return teksten.afronden.geen
  const { partij, persoon } = regie.stap.wie
  const wie = [persoon.reveal(), partijNamen[partij]].filter((deel) => deel !== '').join(', ')
  switch (regie.staat) {
    case 'gevraagd':
      return teksten.afronden.gevraagd(wie)
    case 'voorlopig':
      return teksten.afronden.voorlopig(wie)
    case 'ja':
      return wie
  }
}

function Afspraak({ dossier, naam }: { readonly dossier: Dossier; readonly naam: string }) {
  const stap = dossier.acties.find((actie) => actie.afloop === null)
  const doel = dossier.doel
  const wie =
    stap === undefined ? '' : stap.wie.reveal() || (stap.partij === null ? '' : partijNamen[stap.partij])
  const wanneer = stap?.wanneer == null ? '' : formatDatum(stap.wanneer)
  return (
    <Card
      level={3}
      title={
        <>
          <NumberBadge size="sm">{dossier.rugnummer ?? '–'}</NumberBadge> {naam}
        </>
      }
    >
      <DescriptionList
        items={[
          { term: teksten.afronden.regie, children: regieTekst(dossier.regie) },
          {
            term: teksten.afronden.doel,
            children:
              doel === null
                ? teksten.afronden.geen
                : `${doel.tekst}${doel.datum === null ? '' : ` (${formatDatum(doel.datum)})`}`,
          },
          {
            term: teksten.afronden.stap,
            children:
              stap === undefined
                ? teksten.afronden.geen
                : [stap.wat, teksten.afronden.door(wie, wanneer)].filter((deel) => deel !== '').join(': '),
          },
        ]}
      />
    </Card>
  )
}

function Volgende({ overleg }: { readonly overleg: Overleg }) {
  const act = useAct()
  const values = useMemo(() => ({ datum: overleg.volgende ?? '' }), [overleg.volgende])
  const form = useZodForm({
    schema: volgendeSchema,
    defaultValues: values,
    values,
    draftKey: `overleg/${overleg.id}/volgende`,
    seen: seenNow(overleg.records, [['overleg', 'overleg', 'volgende']]),
    onSubmit: ({ datum }, gezien) =>
      act(setVolgendOverleg(overleg, datum === '' ? null : datum, contextNow(gezien))),
  })
  return (
    <Card title={teksten.afronden.volgende}>
      <Form form={form} saveOn="leave">
        <DateField
          name="datum"
          label={teksten.nieuw.datum}
          chips={wekenChips.map((n) => ({ label: teksten.chips[`over${n}`], value: addWeeks(today(), n) }))}
        />
      </Form>
    </Card>
  )
}

function Sluit({ overleg, missed }: { readonly overleg: Overleg; readonly missed: readonly string[] }) {
  const { run, message } = useActButton()
  const volgend = useNextPlanned(overleg.id)
  const close = () =>
    run(
      closeOverleg(
        overleg,
        {
          nietBesproken: missed,
          op: Date.now(),
          volgende: overleg.volgende,
          ...(volgend === null ? {} : { volgend }),
        },
        contextNow(),
      ),
    )
  return (
    <Stack gap="md">
      {message !== null && (
        <Alert tone="warning" role="alert">
          {message}
        </Alert>
      )}
      <p>{teksten.afronden.sluitUitleg}</p>
      <div>
        <Button icon={IconCheck} onClick={close}>
          {teksten.afronden.sluit}
        </Button>
      </div>
    </Stack>
  )
}
