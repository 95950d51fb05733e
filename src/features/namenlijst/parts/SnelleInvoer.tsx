import { useMemo, useState } from 'react'
import { nieuwKindDraft } from '../../../data/draftKeys.ts'
import { useTeam } from '../../../data/useNouns.ts'
import { useRecord } from '../../../data/useRecord.ts'
import { useDossiers, useRegister } from '../../../data/useStand.tsx'
import { addKind, inschrijvingen, type KindWeigering } from '../../../domain/dossier/kind.ts'
import { findSame } from '../../../domain/dossier/zelfdeKind.ts'
import {
  ageOn,
  formatGeboren,
  type Geboren,
  geborenToText,
  parseGeboren,
} from '../../../domain/geboren/geboren.ts'
import { situatieNamen } from '../../../domain/situatie/situatie.ts'
import { formatDatum, parseDatum, today } from '../../../lib/datum.ts'
import { redact } from '../../../lib/redacted.ts'
import { ok } from '../../../lib/result.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconPlus } from '../../../ui/icons.ts'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { isNieuweSituatie, kindSchema, leegKind, nieuweSituaties } from '../kindForm.ts'
import { teksten } from '../teksten.ts'
import { Scholen } from './Scholen.tsx'
import { weigeringTekst } from './weigeringTekst.ts'

const { invoer } = teksten

interface Gezet {
  readonly dossier: string
  readonly naam: string
  readonly rugnummer: number
  /** The last school that was typed. */
  readonly school: string
}

interface SnelleInvoerProps {
  /** Closes the form; null while the list is empty. */
  readonly onSluit: (() => void) | null
}

/** Row after row by keyboard: Enter saves the child and begins the next; empty, with the last school at one tap. */
export function SnelleInvoer({ onSluit }: SnelleInvoerProps) {
  const register = useRegister()
  const keep = useRecord<KindWeigering>(weigeringTekst)
  const dossiers = useDossiers()
  const { alleenNummers } = useTeam()
  const [gezet, setGezet] = useState<Gezet | null>(null)
  const [gevraagd, setGevraagd] = useState('')

  const form = useZodForm({
    schema: kindSchema,
    defaultValues: leegKind,
    draftKey: nieuwKindDraft,
    afterSave: 'clear',
    onSubmit: async ({ roepnaam, achternaam, geboren, ...rest }) => {
      const vraag = geboren?.vraag ?? null
      if (geboren !== null && vraag !== null && gevraagd !== geborenToText(geboren.geboren)) {
        setGevraagd(geborenToText(geboren.geboren))
        return { ok: false, message: `${teksten.vragen[vraag]} ${teksten.nogEenKeer}` }
      }
      if (register.rebuilding() !== null) return { ok: false, message: invoer.wacht }
      const act = addKind(
        {
          ...rest,
          roepnaam: redact(roepnaam),
          achternaam: redact(achternaam),
          geboren: geboren?.geboren ?? null,
        },
        register.rugnummersInUse(),
        { vandaag: today() },
      )
      const kept = await keep(act.ok ? ok(act.value.handeling) : act)
      if (!kept.ok || !act.ok) return kept
      setGezet({
        dossier: act.value.dossier,
        naam: `${roepnaam} ${achternaam}`.trim(),
        rugnummer: act.value.rugnummer,
        school: rest.school || (gezet?.school ?? ''),
      })
      setGevraagd('')
      return kept
    },
  })

  const situatie = useFormValue(form, 'situatie')
  const school = useFormValue(form, 'school')
  const sinds = useFormValue(form, 'sinds')
  const geborenTekst = useFormValue(form, 'geboren')
  const roepnaam = useFormValue(form, 'roepnaam')
  const achternaam = useFormValue(form, 'achternaam')
  const geboren = useMemo(() => parseGeboren(geborenTekst, today()), [geborenTekst])
  const lijktOp = useMemo(
    () =>
      findSame(
        {
          roepnaam: redact(roepnaam),
          achternaam: redact(achternaam),
          geboren: geboren.ok ? geboren.value.geboren : null,
        },
        dossiers,
      ),
    [roepnaam, achternaam, geboren, dossiers],
  )
  const sindsGelezen = parseDatum(sinds, today(), 'terug')

  return (
    <Card
      title={invoer.titel}
      actions={
        onSluit === null ? null : (
          <Button variant="quiet" onClick={onSluit}>
            {invoer.sluit}
          </Button>
        )
      }
    >
      <Form form={form} label={invoer.titel}>
        <p>{register.oefen ? invoer.oefen : invoer.uitleg}</p>
        <FieldRow align="top">
          <TextField name="roepnaam" label={invoer.roepnaam} autoCapitalize="words" />
          <TextField name="achternaam" label={invoer.achternaam} autoCapitalize="words" />
          <TextField
            name="geboren"
            label={invoer.geboren}
            autoCapitalize="off"
            note={geboren.ok ? geborenHint(geboren.value.geboren) : invoer.geborenHint}
          />
        </FieldRow>
        {!geboren.ok && geboren.error.reden === 'dubbelzinnig' ? (
          <Chips
            label={invoer.bedoeltU}
            chips={geboren.error.lezingen.map((lezing) => ({
              label: geborenHint(lezing),
              onClick: () => form.setValue('geboren', geborenToText(lezing)),
            }))}
          />
        ) : null}
        {lijktOp.slice(0, 3).map((kind) => (
          <Alert
            key={kind.id}
            tone="warning"
            role="status"
            title={<a href={`#/dossier/${kind.id}`}>{invoer.lijktOp(`#${kind.rugnummer ?? ''}`)}</a>}
          >
            {invoer.lijktOpUitleg}
          </Alert>
        ))}
        <FieldRow align="top">
          <TextField name="school" label={invoer.school} />
          <TextField
            name="sinds"
            label={isNieuweSituatie(situatie) ? invoer.sinds[situatie] : invoer.sinds.thuis}
            autoCapitalize="off"
            note={sindsGelezen.ok ? formatDatum(sindsGelezen.value) : invoer.sindsHint}
          />
        </FieldRow>
        <Scholen
          getypt={school}
          vorige={gezet?.school ?? ''}
          onKies={(naam) => {
            form.setValue('school', naam)
            form.methods.setFocus('school')
          }}
        />
        <RadioCards
          name="situatie"
          label={invoer.situatie}
          options={nieuweSituaties.map((een) => ({ value: een, label: situatieNamen[een] }))}
        />
        <Disclosure summary={invoer.meer}>
          <FieldRow>
            <TextField name="woongemeente" label={invoer.woongemeente} autoCapitalize="words" />
            <SelectField
              name="ingeschreven"
              label={invoer.ingeschreven}
              options={inschrijvingen.map((een) => ({ value: een, label: invoer.ingeschrevenKeuze[een] }))}
            />
            <TextField name="zorgplichtSchool" label={invoer.zorgplichtSchool} />
          </FieldRow>
        </Disclosure>
        <Row>
          <SubmitButton icon={IconPlus}>{invoer.zet}</SubmitButton>
          <SaveStatus />
        </Row>
      </Form>
      <div role="status">
        {gezet === null ? null : (
          <Alert
            tone="success"
            actions={
              <ButtonLink variant="quiet" href={`#/dossier/${gezet.dossier}`}>
                {invoer.open}
              </ButtonLink>
            }
          >
            {alleenNummers
              ? invoer.nummerStaatErop(gezet.rugnummer)
              : invoer.staatErop(gezet.naam, gezet.rugnummer)}
          </Alert>
        )}
      </div>
    </Card>
  )
}

const geborenHint = (geboren: Geboren): string =>
  invoer.begrepen(formatGeboren(geboren), ageOn(geboren, today()))
