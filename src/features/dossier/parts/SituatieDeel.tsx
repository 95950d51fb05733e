import { useMemo } from 'react'
import { setSituatie, situatieNamen, situaties } from '../../../domain/situatie/situatie.ts'
import { formatDatum, formatDatumKort, parseDatum, today } from '../../../lib/datum.ts'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Timeline } from '../../../ui/Timeline.tsx'
import { situatieSchema } from '../dossierForm.ts'
import { useAct, type Werk } from '../useDossier.ts'
import { eindTeksten } from './eindTeksten.ts'
import { meerTeksten } from './meerTeksten.ts'
import { SluitAf } from './SluitAf.tsx'
import { Uitklap } from './Uitklap.tsx'
import { WeerOpSchool } from './WeerOpSchool.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'

/** Back at school and closed are steps of their own, with what belongs to them. */
const metStap = new Set<string>(['terug', 'afgesloten'])

/** Where the child stands now; each change is a dated step, and the earlier ones stay. */
export function SituatieDeel({ werk }: { readonly werk: Werk }) {
  const { dossier } = werk
  const act = useAct()
  const nu = dossier.situatie
  const values = useMemo(
    () => ({
      situatie: nu?.situatie ?? '',
      sinds: nu?.sinds == null ? '' : formatDatumKort(nu.sinds),
    }),
    [nu],
  )
  const form = useZodForm({
    schema: situatieSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${dossier.id}/situatie`,
    onSubmit: (input, gezien) => act(setSituatie(dossier, input, werk.context(gezien))),
  })
  const sinds = useFormValue(form, 'sinds')
  const read = parseDatum(sinds, today(), 'terug')
  return (
    <Stack gap="md">
      <Form form={form}>
        <RadioCards
          name="situatie"
          label={meerTeksten.situatie.kies}
          options={situaties
            .filter((situatie) => !metStap.has(situatie) || situatie === nu?.situatie)
            .map((situatie) => ({ value: situatie, label: situatieNamen[situatie] }))}
        />
        <TextField
          name="sinds"
          label={meerTeksten.situatie.sinds}
          width="half"
          note={read.ok ? formatDatum(read.value) : meerTeksten.situatie.sindsHint}
        />
        <Row>
          <SubmitButton variant="secondary">{meerTeksten.situatie.bewaar}</SubmitButton>
          <SaveStatus />
        </Row>
      </Form>
      <Eind werk={werk} />
      {dossier.situaties.length < 2 ? null : (
        <Timeline
          label={meerTeksten.situatie.verloop}
          items={dossier.situaties.toReversed().map((stap) => ({
            id: stap.id,
            when: stap.sinds === null ? '' : formatDatum(stap.sinds),
            title: situatieNamen[stap.situatie],
          }))}
        />
      )}
    </Stack>
  )
}

/** The two good endings; once a child is back, closing stands with its checks. */
function Eind({ werk }: { readonly werk: Werk }) {
  const { afsluiting, situatie } = werk.dossier
  const { terug, sluitAf } = eindTeksten
  switch (situatie?.situatie) {
    case 'terug':
      return null
    case 'afgesloten':
      return (
        <>
          {afsluiting === null ? null : (
            <p>{holdTogether(sluitAf.afgesloten(formatDatum(afsluiting.op), werk.toon(afsluiting.want)))}</p>
          )}
          <p>{sluitAf.heropen}</p>
        </>
      )
    default:
      return (
        <>
          <Uitklap titel={terug.kop}>
            <WeerOpSchool werk={werk} />
          </Uitklap>
          <SluitAf werk={werk} />
        </>
      )
  }
}
