import { useMemo, useState } from 'react'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { changeKind, type KindVelden } from '../../../domain/dossier/kind.ts'
import {
  ageOn,
  formatGeboren,
  formatGeborenMetDag,
  geborenToText,
  parseGeboren,
} from '../../../domain/geboren/geboren.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { today } from '../../../lib/datum.ts'
import { redact } from '../../../lib/redacted.ts'
import { Button } from '../../../ui/Button.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconPencil } from '../../../ui/icons.ts'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { gegevensSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, type Werk } from '../useDossier.ts'
import { meerTeksten } from './meerTeksten.ts'

const velden = [
  'roepnaam',
  'achternaam',
  'geboren',
  'school',
  'woongemeente',
  'ingeschreven',
  'zorgplichtSchool',
] as const

const inschrijving = {
  ja: meerTeksten.gegevens.ja,
  nee: meerTeksten.gegevens.nee,
  'weet-niet': meerTeksten.gegevens.weetNiet,
}

/** Who the child is; the name stays out of it while names are hidden. */
export function GegevensDeel({ werk }: { readonly werk: Werk }) {
  const [wijzigt, setWijzigt] = useState(false)
  if (wijzigt) return <GegevensForm werk={werk} onKlaar={() => setWijzigt(false)} />
  const { geboren, school, woongemeente, ingeschreven, zorgplichtSchool } = werk.dossier
  const leeg = meerTeksten.gegevens.leeg
  return (
    <Stack gap="md">
      <DescriptionList
        items={[
          {
            term: meerTeksten.gegevens.geboren,
            children: geboren === null ? leeg : formatGeborenMetDag(geboren),
          },
          { term: meerTeksten.gegevens.school, children: school || leeg },
          { term: meerTeksten.gegevens.woongemeente, children: woongemeente || leeg },
          {
            term: meerTeksten.gegevens.ingeschreven,
            children: ingeschreven === null ? leeg : inschrijving[ingeschreven],
          },
          { term: meerTeksten.gegevens.zorgplichtSchool, children: zorgplichtSchool || leeg },
        ]}
      />
      <Row>
        <Button variant="secondary" icon={IconPencil} onClick={() => setWijzigt(true)}>
          {meerTeksten.gegevens.wijzig}
        </Button>
      </Row>
    </Stack>
  )
}

function GegevensForm({ werk, onKlaar }: { readonly werk: Werk; readonly onKlaar: () => void }) {
  const { dossier, team } = werk
  const act = useAct()
  /* The month of birth that was asked about: pressed once more, it is meant so. */
  const [gevraagd, setGevraagd] = useState('')
  const values = useMemo(
    () => ({
      roepnaam: dossier.roepnaam.reveal(),
      achternaam: dossier.achternaam.reveal(),
      geboren: dossier.geboren === null ? '' : geborenToText(dossier.geboren),
      school: dossier.school,
      woongemeente: dossier.woongemeente,
      ingeschreven: dossier.ingeschreven ?? '',
      zorgplichtSchool: dossier.zorgplichtSchool,
    }),
    [dossier],
  )
  const form = useZodForm({
    schema: gegevensSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${dossier.id}/gegevens`,
    seen: seenNow(
      dossier.records,
      velden.map((veld) => ['kind', 'kind', veld] as const),
    ),
    onSubmit: async ({ roepnaam, achternaam, geboren: gelezen, ...rest }, gezien, changed) => {
      const vraag = gelezen?.vraag ?? null
      if (gelezen !== null && vraag !== null && changed.has('geboren')) {
        const tekst = geborenToText(gelezen.geboren)
        setGevraagd(tekst)
        if (gevraagd !== tekst) return { ok: false, message: meerTeksten.gegevens.vragen[vraag] }
      }
      const input = {
        ...rest,
        geboren: gelezen?.geboren ?? null,
        roepnaam: redact(roepnaam),
        achternaam: redact(achternaam),
      }
      const outcome = await act(changeKind(dossier, differing(dossier, input), werk.context(gezien)))
      if (outcome.ok) onKlaar()
      return outcome
    },
  })
  const geboren = parseGeboren(useFormValue(form, 'geboren'), today())
  return (
    <Form form={form} label={meerTeksten.gegevens.titel}>
      {team.alleenNummers ? (
        <p>{meerTeksten.gegevens.namenVerborgen}</p>
      ) : (
        <FieldRow>
          <TextField name="roepnaam" label={meerTeksten.gegevens.roepnaam} autoCapitalize="words" />
          <TextField name="achternaam" label={meerTeksten.gegevens.achternaam} autoCapitalize="words" />
        </FieldRow>
      )}
      <FieldRow align="top">
        <TextField
          name="geboren"
          label={meerTeksten.gegevens.geboren}
          note={
            geboren.ok
              ? meerTeksten.gegevens.begrepen(
                  formatGeboren(geboren.value.geboren),
                  ageOn(geboren.value.geboren, today()),
                )
              : meerTeksten.gegevens.geborenHint
          }
        />
        <TextField name="school" label={meerTeksten.gegevens.school} />
      </FieldRow>
      <FieldRow>
        <TextField name="woongemeente" label={meerTeksten.gegevens.woongemeente} />
        <SelectField
          name="ingeschreven"
          label={meerTeksten.gegevens.ingeschreven}
          options={Object.entries(inschrijving).map(([value, label]) => ({ value, label }))}
        />
        <TextField name="zorgplichtSchool" label={meerTeksten.gegevens.zorgplichtSchool} />
      </FieldRow>
      <Row>
        <SubmitButton variant="secondary">{meerTeksten.gegevens.bewaar}</SubmitButton>
        <Button variant="quiet" onClick={() => void form.discard().then(onKlaar)}>
          {teksten.stop}
        </Button>
      </Row>
    </Form>
  )
}

/** Only the fields that differ from what stands, so that another's change to another field stays. */
function differing(dossier: Dossier, input: KindVelden): Partial<KindVelden> {
  const same: Readonly<Record<keyof KindVelden, boolean>> = {
    roepnaam: input.roepnaam.reveal() === dossier.roepnaam.reveal(),
    achternaam: input.achternaam.reveal() === dossier.achternaam.reveal(),
    geboren: JSON.stringify(input.geboren) === JSON.stringify(dossier.geboren),
    school: input.school === dossier.school,
    woongemeente: input.woongemeente === dossier.woongemeente,
    ingeschreven: input.ingeschreven === dossier.ingeschreven,
    zorgplichtSchool: input.zorgplichtSchool === dossier.zorgplichtSchool,
  }
  return Object.fromEntries(Object.entries(input).filter(([veld]) => !same[veld as keyof KindVelden]))
}
