import { useMemo, useState } from 'react'
import { seenNow } from '../../../domain/handeling/records.ts'
import { publiekNamen } from '../../../domain/notitie/notitie.ts'
import { answerStem, removeStem } from '../../../domain/stem/handelingen.ts'
import { regelsVan } from '../../../domain/stem/regels.ts'
import {
  isOpen,
  lineSince,
  overNamen,
  type Stem,
  stemNamen,
  type Stemsoort,
} from '../../../domain/stem/stem.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconMessage, IconTrash, IconUsers } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { stemantwoordSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, useActButton, type Werk } from '../useDossier.ts'
import { useZonderNamen } from '../useZonderNamen.ts'
import { Mislukt } from './Onderdeel.tsx'
import { stemTeksten } from './stemTeksten.ts'
import { woordenTeksten } from './woordenTeksten.ts'

interface Props {
  readonly werk: Werk
  readonly stem: Stem
}

const tonen: Readonly<Record<Stemsoort, Tone>> = {
  klopt: 'success',
  'klopt-niet': 'warning',
  aanvulling: 'info',
}

/** What one of the family said of one line, the line as it was read, and what the team answered. */
export function StemKaart({ werk, stem }: Props) {
  const { run, message } = useActButton()
  const toon = useZonderNamen(werk.dossier, werk.team)
  const [bezig, setBezig] = useState(false)
  const { antwoord } = stem
  const wie = woordenTeksten.sprekers[stem.wie]
  const inZin = wie.toLowerCase()
  const naam = werk.team.alleenNummers ? '' : stem.naam.reveal()
  const said = [
    naam === '' ? wie : `${naam} (${inZin})`,
    stem.op === null ? '' : formatDatum(stem.op),
    stem.taal === '' ? '' : woordenTeksten.taalVan(stem.taal),
  ]
  return (
    <Stack gap="sm">
      <p>{toon(stemTeksten.gelezen(overNamen[stem.over], stem.gelezen))}</p>
      <Sindsdien werk={werk} stem={stem} toon={toon} />
      <NoteCard
        meta={
          <Row>
            <Badge tone={tonen[stem.soort]} icon={IconMessage}>
              {stemNamen[stem.soort]}
            </Badge>
            <Badge tone="neutral" icon={IconUsers}>
              {publiekNamen[stem.publiek]}
            </Badge>
            <span>{holdTogether(said.filter((deel) => deel !== '').join(', '))}</span>
          </Row>
        }
        actions={
          <IconButton
            icon={IconTrash}
            label={stemTeksten.haalWeg(stemNamen[stem.soort].toLowerCase(), inZin)}
            onClick={() => run(removeStem(werk.dossier, stem.id, werk.context()))}
          />
        }
      >
        {stem.tekst === '' ? stemTeksten.soorten[stem.soort] : toon(stem.tekst)}
      </NoteCard>
      <Mislukt message={message} />
      {antwoord === null || bezig ? null : (
        <p>
          <strong>
            {holdTogether(stemTeksten.antwoordOp(antwoord.op === null ? '' : formatDatum(antwoord.op)))}
          </strong>{' '}
          {toon(antwoord.tekst)}
        </p>
      )}
      {bezig ? (
        <Antwoord werk={werk} stem={stem} onKlaar={() => setBezig(false)} />
      ) : antwoord === null && !isOpen(stem) ? null : (
        <Row>
          <Button
            variant={antwoord === null ? 'secondary' : 'quiet'}
            icon={IconMessage}
            aria-label={antwoord === null ? stemTeksten.antwoordAan(inZin) : undefined}
            onClick={() => setBezig(true)}
          >
            {antwoord === null ? stemTeksten.geefAntwoord : stemTeksten.wijzigAntwoord}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

/** That the line reads otherwise now, and how. */
function Sindsdien({ werk, stem, toon }: Props & { readonly toon: (tekst: string) => string }) {
  const { dossier } = werk
  const nu = useMemo(() => lineSince(stem, regelsVan(dossier)), [stem, dossier])
  if (nu === null) return null
  return <p>{nu === '' ? stemTeksten.regelWeg : toon(stemTeksten.veranderd(nu))}</p>
}

function Antwoord({ werk, stem, onKlaar }: Props & { readonly onKlaar: () => void }) {
  const act = useAct()
  const { id } = stem
  const staat = stem.antwoord?.tekst ?? ''
  const values = useMemo(() => ({ antwoord: staat }), [staat])
  const form = useZodForm({
    schema: stemantwoordSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${werk.dossier.id}/stem-antwoord-${id}`,
    seen: seenNow(werk.dossier.records, [['stem', id, 'antwoord']]),
    onSubmit: async ({ antwoord }, gezien) => {
      const outcome = await act(answerStem(werk.dossier, id, { tekst: antwoord }, werk.context(gezien)))
      if (outcome.ok) onKlaar()
      return outcome
    },
  })
  return (
    <Form form={form}>
      <TextArea name="antwoord" label={stemTeksten.antwoord} hint={stemTeksten.antwoordHint} />
      <Row>
        <SubmitButton variant="secondary">{stemTeksten.bewaarAntwoord}</SubmitButton>
        <Button variant="quiet" onClick={() => void form.discard().then(onKlaar)}>
          {teksten.stop}
        </Button>
      </Row>
    </Form>
  )
}
