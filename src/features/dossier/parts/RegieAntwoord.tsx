import { useState } from 'react'
import { type Antwoordweg, answerRegie } from '../../../domain/regie/handelingen.ts'
import { type Regisseur, sameRegisseur } from '../../../domain/regie/regie.ts'
import { redact } from '../../../lib/redacted.ts'
import { Button } from '../../../ui/Button.tsx'
import { FilterChips } from '../../../ui/FilterChips.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconThumbDown, IconThumbUp } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { jaSchema, wantSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAanwezigen, useAct, type Werk } from '../useDossier.ts'
import { useKladmelding } from './KladContext.ts'
import { wieTekst } from './WieVelden.tsx'

interface Props {
  readonly werk: Werk
  /** Who was asked, or is to be asked. */
  readonly wie: Regisseur
  /** The step in which that was said. */
  readonly stap: string
}

/** The answer of who was asked: ja, aan tafel or telefonisch; or nee, with its reason. */
export function RegieAntwoord({ werk, wie, stap }: Props) {
  const aanwezigen = useAanwezigen(werk.overlegId)
  const absent = aanwezigen !== null && !aanwezigen.some((een) => sameRegisseur(een, wie))
  const [hoe, setHoe] = useState<Antwoordweg>(werk.overlegId === null || absent ? 'telefonisch' : 'aan-tafel')
  const [nee, setNee] = useState(false)
  return (
    <Stack gap="sm">
      <p>
        <strong>{teksten.regie.antwoord(wieTekst(wie, werk.toon))}</strong>
      </p>
      <FilterChips<Antwoordweg>
        label={teksten.regie.hoe}
        value={hoe}
        onChange={setHoe}
        options={[
          { value: 'aan-tafel', label: teksten.regie.aanTafel },
          { value: 'telefonisch', label: teksten.regie.telefonisch },
        ]}
      />
      {nee ? (
        <Nee werk={werk} wie={wie} stap={stap} hoe={hoe} onStop={() => setNee(false)} />
      ) : (
        <Ja werk={werk} wie={wie} stap={stap} hoe={hoe} onNee={() => setNee(true)} />
      )}
    </Stack>
  )
}

function Ja({
  werk,
  wie,
  stap,
  hoe,
  onNee,
}: Props & { readonly hoe: Antwoordweg; readonly onNee: () => void }) {
  const act = useAct()
  const aanwezigen = useAanwezigen(werk.overlegId)
  const bekend = wie.persoon.reveal()
  const form = useZodForm({
    schema: jaSchema,
    defaultValues: { persoon: bekend },
    draftKey: `dossier/${werk.dossier.id}/regie-ja-${stap}`,
    onSubmit: ({ persoon }) =>
      act(
        answerRegie(
          werk.dossier,
          {
            antwoord: 'ja',
            hoe,
            want: '',
            persoon: redact(persoon),
            ...(aanwezigen === null ? {} : { aanwezigen }),
          },
          werk.context(),
        ),
      ),
  })
  useKladmelding('regie', form.dirty)
  return (
    <Form form={form}>
      {bekend === '' ? (
        <TextField name="persoon" label={teksten.regie.naamJa} autoCapitalize="words" />
      ) : null}
      <Row>
        <SubmitButton variant="secondary" icon={IconThumbUp}>
          {teksten.regie.zegtJa}
        </SubmitButton>
        <Button variant="secondary" icon={IconThumbDown} onClick={onNee}>
          {teksten.regie.zegtNee}
        </Button>
      </Row>
    </Form>
  )
}

function Nee({
  werk,
  stap,
  hoe,
  onStop,
}: Props & { readonly hoe: Antwoordweg; readonly onStop: () => void }) {
  const act = useAct()
  const aanwezigen = useAanwezigen(werk.overlegId)
  const form = useZodForm({
    schema: wantSchema,
    defaultValues: { want: '' },
    draftKey: `dossier/${werk.dossier.id}/regie-nee-${stap}`,
    onSubmit: ({ want }) =>
      act(
        answerRegie(
          werk.dossier,
          { antwoord: 'nee', hoe, want, ...(aanwezigen === null ? {} : { aanwezigen }) },
          werk.context(),
        ),
      ),
  })
  useKladmelding('regie', form.dirty)
  return (
    <Form form={form}>
      <TextField name="want" grows label={teksten.regie.waaromNee} />
      <Row>
        <SubmitButton variant="secondary">{teksten.regie.bewaarNee}</SubmitButton>
        <Button variant="quiet" onClick={onStop}>
          {teksten.stop}
        </Button>
      </Row>
    </Form>
  )
}
