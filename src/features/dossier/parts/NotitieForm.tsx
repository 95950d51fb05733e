import { useMemo } from 'react'
import { seenNow } from '../../../domain/handeling/records.ts'
import { addNotitie, changeNotitie } from '../../../domain/notitie/handelingen.ts'
import { type Notitie, publiekNamen, publieken } from '../../../domain/notitie/notitie.ts'
import type { Partij } from '../../../domain/partij/partij.ts'
import { Button } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { notitieSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, type Werk } from '../useDossier.ts'
import { meerTeksten } from './meerTeksten.ts'

interface NotitieFormProps {
  readonly werk: Werk
  /** The partij in whose name it is written. */
  readonly van: Partij
  /** The note to change; a new one without. */
  readonly notitie?: Notitie
  /** The partij whose own notes are offered; null during an overleg, or when nobody was chosen. */
  readonly eigen: Partij | null
  readonly onKlaar: () => void
}

const ouderOf = (keuze: string): { ouder?: 1 | 2 } =>
  keuze === '1' ? { ouder: 1 } : keuze === '2' ? { ouder: 2 } : {}

function ouderVan(notitie: Notitie | undefined): string {
  if (notitie?.publiek !== 'deze-ouder') return ''
  return notitie.lezers.includes('ouder-1') ? '1' : notitie.lezers.includes('ouder-2') ? '2' : ''
}

/** One note and who may read it; its audience is always said. */
export function NotitieForm({ werk, van, notitie, eigen, onKlaar }: NotitieFormProps) {
  const { dossier } = werk
  const act = useAct()
  const values = useMemo(
    () => ({
      tekst: notitie?.tekst ?? '',
      publiek: notitie?.publiek ?? 'team',
      ouder: ouderVan(notitie),
    }),
    [notitie],
  )
  const form = useZodForm({
    schema: notitieSchema,
    defaultValues: values,
    values,
    /* What is typed alone may be for the own partij: it never comes up on the shared screen of an overleg. */
    draftKey: `dossier/${dossier.id}/notitie-${notitie?.id ?? `nieuw-${van}`}${werk.overlegId === null ? '' : '-overleg'}`,
    seen:
      notitie === undefined
        ? {}
        : seenNow(dossier.records, [
            ['notitie', notitie.id, 'tekst'],
            ['notitie', notitie.id, 'lezers'],
          ]),
    seenFor:
      notitie === undefined
        ? {}
        : { publiek: [`notitie/${notitie.id}/lezers`], ouder: [`notitie/${notitie.id}/lezers`] },
    onSubmit: async ({ tekst, publiek, ouder }, gezien, changed) => {
      const lezers = { publiek, ...ouderOf(ouder) }
      const wijziging = {
        ...(changed.has('tekst') ? { tekst } : {}),
        ...(changed.has('publiek') || changed.has('ouder') ? lezers : {}),
      }
      if (notitie !== undefined && Object.keys(wijziging).length === 0) {
        onKlaar()
        return { ok: true }
      }
      const outcome = await act(
        notitie === undefined
          ? addNotitie(dossier, { tekst, ...lezers, van }, werk.context())
          : changeNotitie(dossier, notitie.id, wijziging, werk.context(gezien)),
      )
      if (outcome.ok) onKlaar()
      return outcome
    },
  })
  const publiek = useFormValue(form, 'publiek')
  return (
    <Form
      form={form}
      label={notitie === undefined ? meerTeksten.notities.schrijf : meerTeksten.notities.wijzig}
    >
      <TextArea name="tekst" label={meerTeksten.notities.tekst} hint={meerTeksten.notities.hint} />
      <RadioCards
        name="publiek"
        label={meerTeksten.notities.publiek}
        options={publieken
          .filter((een) => een !== 'partij' || eigen === van)
          .map((een) => ({ value: een, label: publiekNamen[een], hint: meerTeksten.notities.uitleg[een] }))}
      />
      {publiek === 'deze-ouder' ? (
        <RadioCards
          name="ouder"
          label={meerTeksten.notities.ouder}
          options={[
            { value: '1', label: meerTeksten.notities.ouder1 },
            { value: '2', label: meerTeksten.notities.ouder2 },
          ]}
        />
      ) : null}
      <Row>
        <SubmitButton variant="secondary">{meerTeksten.notities.bewaar}</SubmitButton>
        <Button variant="quiet" onClick={() => void form.discard().then(onKlaar)}>
          {teksten.stop}
        </Button>
      </Row>
    </Form>
  )
}
