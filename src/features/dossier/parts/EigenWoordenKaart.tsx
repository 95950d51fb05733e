import { useMemo, useState } from 'react'
import type { EigenWoorden } from '../../../domain/eigenwoorden/eigenwoorden.ts'
import {
  changeEigenwoorden,
  removeEigenwoorden,
  setWatErmee,
} from '../../../domain/eigenwoorden/handelingen.ts'
import { kaartVraag } from '../../../domain/gesprek/gesprekskaarten.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import { publiekNamen } from '../../../domain/notitie/notitie.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconMessage, IconPencil, IconTrash, IconUsers } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { verbeterSchema, watErmeeSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, useActButton, type Werk } from '../useDossier.ts'
import { Mislukt } from './Onderdeel.tsx'
import { woordenTeksten } from './woordenTeksten.ts'

interface Props {
  readonly werk: Werk
  readonly woorden: EigenWoorden
}

/** What one person said, who may read it, and what was done with it. Who and for whom cannot be changed. */
export function EigenWoordenKaart({ werk, woorden }: Props) {
  const { run, message } = useActButton()
  const [open, setOpen] = useState<'niets' | 'verbeter' | 'ermee'>('niets')
  const wie = woordenTeksten.sprekers[woorden.wie]
  const inZin = wie.toLowerCase()
  const naam = werk.team.alleenNummers ? '' : woorden.naam.reveal()
  const sluit = () => setOpen('niets')
  if (open === 'verbeter') return <Verbeter werk={werk} woorden={woorden} onKlaar={sluit} />
  return (
    <Stack gap="sm">
      <NoteCard
        meta={
          <Row>
            <Badge tone="neutral" icon={IconUsers}>
              {publiekNamen[woorden.publiek]}
            </Badge>
            <span>
              {holdTogether(
                [
                  naam === '' ? wie : `${naam} (${inZin})`,
                  woorden.op === null ? '' : formatDatum(woorden.op),
                  woorden.taal === '' ? '' : woordenTeksten.taalVan(woorden.taal),
                ]
                  .filter((deel) => deel !== '')
                  .join(', '),
              )}
            </span>
          </Row>
        }
        actions={
          <>
            {woorden.zelf ? null : (
              <IconButton
                icon={IconPencil}
                label={woordenTeksten.verbeter(inZin)}
                onClick={() => setOpen('verbeter')}
              />
            )}
            <IconButton
              icon={IconTrash}
              label={woordenTeksten.haalWeg(inZin)}
              onClick={() => run(removeEigenwoorden(werk.dossier, woorden.id, werk.context()))}
            />
          </>
        }
      >
        <Gezegd woorden={woorden} toon={werk.toon} />
      </NoteCard>
      <Mislukt message={message} />
      {woorden.watErmee === null || open === 'ermee' ? null : (
        <p>
          <strong>
            {holdTogether(
              woordenTeksten.gedaanOp(woorden.watErmee.op === null ? '' : formatDatum(woorden.watErmee.op)),
            )}
          </strong>{' '}
          {werk.toon(woorden.watErmee.tekst)}
        </p>
      )}
      {open === 'ermee' ? (
        <WatErmee werk={werk} woorden={woorden} onKlaar={sluit} />
      ) : (
        <Row>
          <Button
            variant="quiet"
            icon={IconMessage}
            aria-label={woordenTeksten.watErmeeKnop(inZin)}
            onClick={() => setOpen('ermee')}
          >
            {woordenTeksten.watErmeeKort}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

interface GezegdProps {
  readonly woorden: EigenWoorden
  readonly toon: (tekst: string) => string
}

/** What was said, under the question it answers. */
function Gezegd({ woorden: { kaart, cijfer, wie, tekst }, toon }: GezegdProps) {
  if (kaart === null) return toon(tekst)
  return (
    <Stack gap="xs">
      <span>{kaartVraag(kaart, wie)}</span>
      {cijfer === null ? null : <strong>{woordenTeksten.cijferVan(cijfer)}</strong>}
      {tekst === '' ? null : <span>{toon(tekst)}</span>}
    </Stack>
  )
}

interface FormProps extends Props {
  readonly onKlaar: () => void
}

function Verbeter({ werk, woorden, onKlaar }: FormProps) {
  const act = useAct()
  const { id, tekst: staat, taal: taalStaat } = woorden
  const values = useMemo(() => ({ tekst: staat, taal: taalStaat }), [staat, taalStaat])
  const [schema] = useState(() => verbeterSchema(woorden.cijfer !== null))
  const veld = `eigenwoorden/${id}/inhoud`
  const form = useZodForm({
    schema,
    defaultValues: values,
    values,
    draftKey: `dossier/${werk.dossier.id}/woorden-wijzig-${id}`,
    seen: seenNow(werk.dossier.records, [['eigenwoorden', id, 'inhoud']]),
    seenFor: { tekst: [veld], taal: [veld] },
    onSubmit: async ({ tekst, taal }, gezien) => {
      const outcome = await act(changeEigenwoorden(werk.dossier, id, { tekst, taal }, werk.context(gezien)))
      if (outcome.ok) onKlaar()
      return outcome
    },
  })
  return (
    <Form form={form} label={woordenTeksten.verbeter(woordenTeksten.sprekers[woorden.wie].toLowerCase())}>
      <TextArea name="tekst" label={woordenTeksten.tekst} rows={5} />
      <TextField name="taal" label={woordenTeksten.taal} hint={woordenTeksten.taalHint} />
      <Knoppen onStop={() => void form.discard().then(onKlaar)} />
    </Form>
  )
}

function WatErmee({ werk, woorden, onKlaar }: FormProps) {
  const act = useAct()
  const { id } = woorden
  const staat = woorden.watErmee?.tekst ?? ''
  const values = useMemo(() => ({ watErmee: staat }), [staat])
  const form = useZodForm({
    schema: watErmeeSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${werk.dossier.id}/watermee-${id}`,
    seen: seenNow(werk.dossier.records, [['eigenwoorden', id, 'watErmee']]),
    onSubmit: async ({ watErmee }, gezien) => {
      const outcome = await act(setWatErmee(werk.dossier, id, watErmee, werk.context(gezien)))
      if (outcome.ok) onKlaar()
      return outcome
    },
  })
  return (
    <Form form={form}>
      <TextArea name="watErmee" label={woordenTeksten.watErmee} hint={woordenTeksten.watErmeeHint} />
      <Knoppen onStop={() => void form.discard().then(onKlaar)} />
    </Form>
  )
}

function Knoppen({ onStop }: { readonly onStop: () => void }) {
  return (
    <Row>
      <SubmitButton variant="secondary">{woordenTeksten.bewaarKort}</SubmitButton>
      <Button variant="quiet" onClick={onStop}>
        {teksten.stop}
      </Button>
    </Row>
  )
}
