import { useState } from 'react'
import { type Actie, type Afloop, aflopen } from '../../../domain/actie/actie.ts'
import { finishActie, moveActie, removeActie } from '../../../domain/actie/handelingen.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { daysBetween, formatDatum, today } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import {
  IconArrowDown,
  IconArrowUp,
  IconClock,
  IconFlag,
  IconPencil,
  IconSchool,
  IconTrash,
} from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { redenSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, useActButton, type Werk } from '../useDossier.ts'
import { ActieForm } from './ActieForm.tsx'
import { Mislukt } from './Onderdeel.tsx'
import { rondKindTeksten } from './rondKindTeksten.ts'

/** Who does it, as it is read; empty when nobody was chosen. */
function wieDoetHet({ partij, wie }: Pick<Actie, 'partij' | 'wie'>): string {
  const naam = wie.reveal()
  if (partij === null) return naam
  return naam === '' ? partijNamen[partij] : `${naam} (${partijNamen[partij]})`
}

/** Who did it and when, and what stood in the way. */
export function afgerondTekst(actie: Actie, op = ''): string {
  const wie = [wieDoetHet(actie), op].filter((deel) => deel !== '').join(', ')
  const weg = actie.want === '' ? '' : teksten.acties.inDeWeg(actie.want)
  return [wie, weg].filter((deel) => deel !== '').join('. ')
}

interface ActieRijProps {
  readonly werk: Werk
  readonly actie: Actie
  /** The first open one of its list. */
  readonly eerste?: boolean
  /** The last open one of its list. */
  readonly laatste?: boolean
  /** Only how it went; no changing. */
  readonly terugblik?: boolean
}

/** One open actie: what, who, when, and how it went. */
export function ActieRij({ werk, actie, eerste = false, laatste = false, terugblik = false }: ActieRijProps) {
  const { run, message } = useActButton()
  const [wijzigt, setWijzigt] = useState(false)
  const [weg, setWeg] = useState<'deels' | 'niet' | null>(null)
  const { wanneer } = actie
  const dagenLaat = wanneer === null ? 0 : daysBetween(wanneer, today())
  const meta = [
    wieDoetHet(actie) || teksten.acties.niemand,
    wanneer === null ? '' : formatDatum(wanneer),
    dagenLaat > 0 ? teksten.acties.teLaat(dagenLaat) : '',
  ]
  if (wijzigt)
    return (
      <ActieForm
        werk={werk}
        actie={actie}
        onBewaard={() => setWijzigt(false)}
        onStop={() => setWijzigt(false)}
      />
    )
  return (
    <ItemRow
      lead={dagenLaat > 0 ? <IconClock aria-hidden /> : <IconFlag aria-hidden />}
      title={actie.wat}
      meta={meta.filter((deel) => deel !== '').join(', ')}
      trail={<VoorBadge voor={actie.voor} eerste={eerste} />}
      actions={
        terugblik ? null : (
          <>
            {eerste ? null : (
              <IconButton
                icon={IconArrowUp}
                label={teksten.acties.omhoog(actie.wat)}
                onClick={() => run(moveActie(werk.dossier, actie.id, 'omhoog', werk.context()))}
              />
            )}
            {laatste ? null : (
              <IconButton
                icon={IconArrowDown}
                label={teksten.acties.omlaag(actie.wat)}
                onClick={() => run(moveActie(werk.dossier, actie.id, 'omlaag', werk.context()))}
              />
            )}
            <IconButton
              icon={IconPencil}
              label={teksten.acties.wijzig(actie.wat)}
              onClick={() => setWijzigt(true)}
            />
            <IconButton
              icon={IconTrash}
              label={teksten.acties.haalWeg(actie.wat)}
              onClick={() => run(removeActie(werk.dossier, actie.id, werk.context()))}
            />
          </>
        )
      }
    >
      <Chips
        label={teksten.acties.hoeGing(actie.wat)}
        chips={aflopen.map((hoe) => ({
          label: teksten.acties.hoe[hoe],
          ...(weg === null ? {} : { pressed: hoe === weg }),
          onClick: () => {
            if (hoe !== 'gedaan') setWeg(hoe)
            else run(finishActie(werk.dossier, actie.id, { hoe, want: '' }, werk.context()))
          },
        }))}
      />
      {weg === null ? null : (
        <WatZatInDeWeg key={weg} werk={werk} actie={actie} hoe={weg} onStop={() => setWeg(null)} />
      )}
      {message === null ? null : <Mislukt message={message} />}
    </ItemRow>
  )
}

/** The eerste stap of the child, or what is for the school. */
function VoorBadge({ voor, eerste }: Pick<Actie, 'voor'> & { readonly eerste: boolean }) {
  if (voor === 'school')
    return (
      <Badge tone="neutral" icon={IconSchool}>
        {rondKindTeksten.school.badge}
      </Badge>
    )
  return eerste ? <Badge tone="info">{teksten.acties.eerste}</Badge> : null
}

interface WegProps {
  readonly werk: Werk
  readonly actie: Actie
  readonly hoe: Afloop
  readonly onStop: () => void
}

/** Not (wholly) done: what stood in the way may be told, and may stay empty. */
function WatZatInDeWeg({ werk, actie, hoe, onStop }: WegProps) {
  const act = useAct()
  const form = useZodForm({
    schema: redenSchema,
    defaultValues: { want: '' },
    draftKey: `dossier/${werk.dossier.id}/afloop-${actie.id}`,
    onSubmit: ({ want }) => act(finishActie(werk.dossier, actie.id, { hoe, want }, werk.context())),
  })
  return (
    <Form form={form} label={`${teksten.acties.hoe[hoe]}: ${actie.wat}`}>
      <TextField name="want" label={teksten.acties.want} hint={teksten.acties.wantHint} />
      <Row>
        <SubmitButton variant="secondary">{teksten.acties.bewaarAfloop}</SubmitButton>
        <Button variant="quiet" onClick={onStop}>
          {teksten.stop}
        </Button>
      </Row>
    </Form>
  )
}
