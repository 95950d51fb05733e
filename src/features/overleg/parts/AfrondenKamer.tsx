import { useMemo } from 'react'
import { useDossiersOf, useKinderen, useTeam } from '../../../data/useNouns.ts'
import { useRegister } from '../../../data/useStand.tsx'
import { isBesprokenDeel } from '../../../domain/dossier/bespreking.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { closeOverleg, notReached, setVolgendOverleg } from '../../../domain/overleg/verloop.ts'
import { goTo } from '../../../lib/adres.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { weekChips } from '../../../ui/form/weekChips.ts'
import { IconCheck } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { volgendeSchema } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct, useActButton, useNextPlanned } from '../useOverleg.ts'
import { Afspraak } from './Afspraak.tsx'
import { BesprokenBadge } from './BesprokenBadge.tsx'
import { Bewaren } from './Bewaren.tsx'
import { kamerHref } from './kamers.ts'
import { KindRegel, kindNaam } from './KindRegel.tsx'
import { Melding } from './Melding.tsx'
import { dropPlek } from './plek.ts'

/** Read back per child what was agreed, name who was not reached, set the next date, close. */
export function AfrondenKamer({ overleg }: { readonly overleg: Overleg }) {
  const kinderen = useKinderen()
  const { alleenNummers } = useTeam()
  const { dossiers, klaar } = useDossiersOf(overleg.agenda.map((punt) => punt.dossier))
  if (!klaar) return <p role="status">{teksten.afronden.laden}</p>
  const missed = notReached(overleg, dossiers)
  const spoken = dossiers.filter((dossier) => isBesprokenDeel(dossier, overleg.id))
  return (
    <Stack gap="lg">
      <Card title={teksten.afronden.titel}>
        <Stack gap="md">
          <p>{spoken.length === 0 ? teksten.afronden.nietsBesproken : teksten.afronden.uitleg}</p>
          {spoken.map((dossier) => (
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
          <p>{missedTekst(overleg, missed)}</p>
          {missed.length > 0 && (
            <LinkList label={teksten.afronden.nietBesproken}>
              {missed.map((id) => (
                <KindRegel
                  key={id}
                  kind={kinderen.get(id)}
                  alleenNummers={alleenNummers}
                  href={kamerHref(overleg.id, 'vraag3', id)}
                  badges={
                    <BesprokenBadge
                      dossier={dossiers.find((dossier) => dossier.id === id)}
                      overlegId={overleg.id}
                    />
                  }
                />
              ))}
            </LinkList>
          )}
        </Stack>
      </Card>
      <Sluiten overleg={overleg} missed={missed} spoken={spoken.map((dossier) => dossier.id)} />
    </Stack>
  )
}

function missedTekst(overleg: Overleg, missed: readonly string[]): string {
  if (overleg.agenda.length === 0) return teksten.afronden.leeg
  return missed.length === 0 ? teksten.afronden.alle : teksten.afronden.nietBesprokenUitleg
}

interface SluitenProps {
  readonly overleg: Overleg
  readonly missed: readonly string[]
  readonly spoken: readonly string[]
}

/** The next date and the end; closing first keeps a date that was just typed. */
function Sluiten({ overleg, missed, spoken }: SluitenProps) {
  const register = useRegister()
  const act = useAct()
  const { run, message } = useActButton()
  const kinderen = useKinderen()
  const volgend = useNextPlanned(overleg.id)
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
  const close = async () => {
    if (!(await form.submit())) return
    const next = volgend === null ? {} : { volgend }
    const reached = { nietBesproken: missed, besproken: spoken, kinderen }
    const end = closeOverleg(overleg, { ...reached, op: Date.now(), ...next }, contextNow())
    if (!(await run(end))) return
    await dropPlek(register, overleg.id)
    goTo(`/overleg/${overleg.id}`)
  }
  return (
    <>
      <Card title={teksten.afronden.volgende}>
        <Form form={form} saveOn="leave">
          <DateField name="datum" label={teksten.nieuw.datum} chips={weekChips()} />
          <Bewaren />
        </Form>
      </Card>
      <Stack gap="md">
        <Melding message={message} />
        <p>{teksten.afronden.sluitUitleg}</p>
        <div>
          <Button icon={IconCheck} onClick={() => void close()}>
            {teksten.afronden.sluit}
          </Button>
        </div>
      </Stack>
    </>
  )
}
