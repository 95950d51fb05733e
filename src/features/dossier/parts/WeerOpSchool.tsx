import { useState } from 'react'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { publiekNamen } from '../../../domain/notitie/notitie.ts'
import { checkNamen } from '../../../domain/terugval/checks.ts'
import { proposeChecks } from '../../../domain/terugval/proposeChecks.ts'
import { vakantieregioNamen, vakantieregios } from '../../../domain/terugval/schoolvakanties.ts'
import { markWeerOpSchool } from '../../../domain/terugval/weerOpSchool.ts'
import { type Datum, formatDatum, hasDag, isDatum, today } from '../../../lib/datum.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconCheck, IconSchool } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { hielpPublieken, terugSchema } from '../eindForm.ts'
import { useAct, useEigenPartij, type Werk } from '../useDossier.ts'
import { eindTeksten } from './eindTeksten.ts'

const { terug: tekst } = eindTeksten

/** The day that stands already, of a child that is back. */
const backSince = ({ situatie }: Dossier): Datum | null =>
  situatie?.situatie === 'terug' && situatie.sinds !== null && hasDag(situatie.sinds) ? situatie.sinds : null

/** Back at school: since when, what helped, and when to ask again; nothing but the day is asked. */
export function WeerOpSchool({ werk }: { readonly werk: Werk }) {
  const { dossier } = werk
  const act = useAct()
  const van = useEigenPartij() ?? 'overig'
  const isTerug = dossier.situatie?.situatie === 'terug'
  const [out, setOut] = useState<ReadonlySet<string>>(new Set())
  const form = useZodForm({
    schema: terugSchema,
    defaultValues: { sinds: backSince(dossier) ?? today(), regio: '', hielp: '', publiek: 'team' },
    draftKey: `dossier/${dossier.id}/weer-op-school`,
    onSubmit: ({ sinds, regio, hielp, publiek }) => {
      const checks = proposeChecks(sinds, regio, today()).momenten.filter(({ datum }) => !out.has(datum))
      const note = hielp === '' ? null : { tekst: tekst.notitie(hielp), publiek, van }
      return act(markWeerOpSchool(dossier, { sinds, checks, hielp: note }, werk.context()))
    },
  })
  const sinds = useFormValue(form, 'sinds')
  const hielp = useFormValue(form, 'hielp')
  const gekozen = useFormValue(form, 'regio')
  const regio = vakantieregios.find((een) => een === gekozen) ?? null
  const voorstel = isDatum(sinds) && hasDag(sinds) ? proposeChecks(sinds, regio, today()) : null
  return (
    <Form form={form} label={tekst.titel}>
      <p>{isTerug ? tekst.planUitleg : tekst.uitleg}</p>
      <DateField name="sinds" label={tekst.veld} max={today()} />
      <TextArea name="hielp" label={tekst.hielp} hint={tekst.hielpHint} />
      {hielp.trim() === '' ? null : (
        <RadioCards
          name="publiek"
          label={tekst.publiek}
          options={hielpPublieken.map((een) => ({ value: een, label: publiekNamen[een] }))}
        />
      )}
      <RadioCards
        name="regio"
        label={tekst.regio}
        hint={tekst.regioHint}
        options={[
          ...vakantieregios.map((een) => ({ value: een, label: vakantieregioNamen[een] })),
          { value: '', label: tekst.weetNiet },
        ]}
      />
      {voorstel === null ? null : (
        <Stack gap="sm">
          <p>{voorstel.momenten.length === 0 ? tekst.geenVoorstel : tekst.voorstelUitleg}</p>
          <Chips
            label={tekst.voorstel}
            chips={voorstel.momenten.map(({ soort, datum }) => ({
              label: `${formatDatum(datum)}, ${checkNamen[soort].toLowerCase()}`,
              icon: out.has(datum) ? undefined : IconCheck,
              pressed: !out.has(datum),
              onClick: () =>
                setOut(
                  (before) =>
                    new Set(before.has(datum) ? [...before].filter((d) => d !== datum) : [...before, datum]),
                ),
            }))}
          />
          <p>
            {holdTogether(
              voorstel.zekerTot === null ? tekst.afwijken : tekst.zeker(formatDatum(voorstel.zekerTot)),
            )}
          </p>
        </Stack>
      )}
      <Row>
        <SubmitButton variant="secondary" icon={IconSchool}>
          {isTerug ? tekst.planBewaar : tekst.bewaar}
        </SubmitButton>
      </Row>
    </Form>
  )
}
