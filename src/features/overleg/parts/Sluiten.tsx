import { useMemo } from 'react'
import type { Storing } from '../../../data/Register.ts'
import { useKinderen, useTeam } from '../../../data/useNouns.ts'
import { useRecordButton } from '../../../data/useRecord.ts'
import { useOverleggen, useRegister } from '../../../data/useStand.tsx'
import type { Handeling } from '../../../domain/handeling/handeling.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { nextPlanned } from '../../../domain/overleg/nextPlanned.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { readOverleg } from '../../../domain/overleg/readOverleg.ts'
import { teamStoelen } from '../../../domain/overleg/stoelen.ts'
import { closeOverleg, setVolgendOverleg } from '../../../domain/overleg/verloop.ts'
import type { OverlegWeigering } from '../../../domain/overleg/weigering.ts'
import { dagMelding } from '../../../domain/kalender/feestdagen.ts'
import { currentPath, goOn } from '../../../lib/adres.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import type { Result } from '../../../lib/result.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { weekChips } from '../../../ui/form/weekChips.ts'
import { IconCheck } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { volgendeSchema } from '../overlegForm.ts'
import { teksten, weigeringTekst } from '../teksten.ts'
import { contextNow, useAct } from '../useOverleg.ts'
import { Bewaren } from './Bewaren.tsx'
import { Melding } from './Melding.tsx'
import { NogTePlaatsen } from './NogTePlaatsen.tsx'
import { dropPlek } from './plek.ts'

interface Props {
  readonly overleg: Overleg
  readonly missed: readonly string[]
  readonly spoken: readonly string[]
}

/** The next date and the end; closing first keeps a date that was just typed. */
export function Sluiten({ overleg, missed, spoken }: Props) {
  const register = useRegister()
  const act = useAct()
  const { run, message } = useRecordButton<OverlegWeigering | Storing>(weigeringTekst)
  const makeEnd = useEnd(overleg.id, missed, spoken)
  const planned = usePlanned(overleg.id)
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
    const from = currentPath()
    if (!(await form.submit()) || !(await run(await makeEnd()))) return
    goOn(from, `/overleg/${overleg.id}`)
    await dropPlek(register, overleg.id)
  }
  return (
    <>
      <Card title={teksten.afronden.volgende}>
        <Form form={form} saveOn="leave">
          <DateField
            name="datum"
            label={teksten.nieuw.datum}
            hint={planned}
            chips={weekChips()}
            note={(dag) => dagMelding(dag, today())}
          />
          <Bewaren />
        </Form>
      </Card>
      <Stack gap="md">
        <Melding message={message} />
        <NogTePlaatsen overleg={overleg} />
        <p>{teksten.afronden.sluitUitleg}</p>
        <Button data-stap="afronden" icon={IconCheck} onClick={() => void close()}>
          {teksten.afronden.sluit}
        </Button>
      </Stack>
    </>
  )
}

/** What is planned already, or what choosing a day does. */
function usePlanned(overlegId: string): string {
  const overleggen = useOverleggen()
  const next = nextPlanned(overleggen, overlegId, today())
  const datum = overleggen.find((overleg) => overleg.id === next)?.datum ?? null
  return datum !== null && datum >= today()
    ? teksten.afronden.alGepland(formatDatum(datum))
    : teksten.afronden.volgendeHint
}

/** The act of closing, made of what stands at that moment: the date was kept just before. */
function useEnd(overlegId: string, nietBesproken: readonly string[], besproken: readonly string[]) {
  const register = useRegister()
  const kinderen = useKinderen()
  const { leden } = useTeam()
  return async (): Promise<Result<Handeling, OverlegWeigering | Storing>> => {
    const here = await register.load(`overleg-${overlegId}`)
    if (!here.ok) return here
    const overleg = readOverleg(overlegId, here.value)
    const overleggen = register.overleggen()
    const { volgende } = overleg
    const agreed = volgende !== null && volgende >= today() ? volgende : null
    const next = nextPlanned(overleggen, overlegId, today(), agreed)
    const stands = next === null ? null : await register.load(`overleg-${next}`)
    const daarna =
      next === null || stands === null
        ? { stoelen: teamStoelen(leden) }
        : stands.ok
          ? { volgend: readOverleg(next, stands.value) }
          : {}
    const invoer = { nietBesproken, besproken, kinderen, overleggen, op: Date.now(), ...daarna }
    return closeOverleg(overleg, invoer, contextNow())
  }
}
