import { useMemo } from 'react'
import type { Actie, ActieVoor } from '../../../domain/actie/actie.ts'
import { addActie, changeActie } from '../../../domain/actie/handelingen.ts'
import { seenNow } from '../../../domain/handeling/records.ts'
import type { Partij } from '../../../domain/partij/partij.ts'
import { dagMelding } from '../../../domain/kalender/feestdagen.ts'
import { redact } from '../../../lib/redacted.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { today } from '../../../lib/datum.ts'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconClock, IconPlus } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { actieSchema, dagenChips } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, type Werk } from '../useDossier.ts'
import { useKladmelding } from './KladContext.ts'
import { rondKindTeksten } from './rondKindTeksten.ts'
import { stemTeksten } from './stemTeksten.ts'
import { WieVelden } from './WieVelden.tsx'

interface ActieFormProps {
  readonly werk: Werk
  /** The actie to change; a new one without. */
  readonly actie?: Actie
  /** For whom a new one is; for the child unless it says school. */
  readonly voor?: ActieVoor
  readonly onBewaard: () => void
  readonly onStop: (() => void) | null
}

/** The draft of an actie that is not added yet, or of a change to one. */
export const actieKlad = (dossierId: string, actie = 'nieuw'): string => `dossier/${dossierId}/actie-${actie}`

/** Under which name a new one waits: what is typed for the school is not taken for the child's. */
const nieuweKlad: Readonly<Record<ActieVoor, string>> = { kind: 'nieuw', school: 'school' }

const nieuw = {
  kind: { titel: teksten.acties.nieuw, wat: teksten.acties.wat, voegToe: teksten.acties.voegToe },
  school: {
    titel: rondKindTeksten.school.nieuw,
    wat: rondKindTeksten.school.wat,
    voegToe: rondKindTeksten.school.voegToe,
  },
} as const

const gezin: readonly Partij[] = ['kind', 'ouder']

export function ActieForm({ werk, actie, voor = 'kind', onBewaard, onStop }: ActieFormProps) {
  const { dossier } = werk
  const act = useAct()
  const values = useMemo(
    () => ({
      wat: actie?.wat ?? '',
      partij: actie?.partij ?? '',
      persoon: actie?.wie.reveal() ?? '',
      wanneer: actie?.wanneer ?? '',
    }),
    [actie],
  )
  const form = useZodForm({
    schema: actieSchema,
    defaultValues: values,
    draftKey: actieKlad(dossier.id, actie?.id ?? nieuweKlad[voor]),
    afterSave: actie === undefined ? 'clear' : 'keep',
    ...(actie === undefined ? {} : { values }),
    seen:
      actie === undefined
        ? {}
        : seenNow(dossier.records, [
            ['actie', actie.id, 'wat'],
            ['actie', actie.id, 'wie'],
            ['actie', actie.id, 'wanneer'],
          ]),
    seenFor:
      actie === undefined ? {} : { partij: [`actie/${actie.id}/wie`], persoon: [`actie/${actie.id}/wie`] },
    onSubmit: async ({ persoon, ...rest }, gezien) => {
      const input = { ...rest, wie: redact(persoon), voor }
      const outcome = await act(
        actie === undefined
          ? addActie(dossier, input, werk.context())
          : changeActie(dossier, actie.id, changed(actie, input), werk.context(gezien)),
      )
      if (outcome.ok) onBewaard()
      return outcome
    },
  })
  const partij = useFormValue(form, 'partij')
  const persoon = useFormValue(form, 'persoon')
  const heel = isHeel({
    wat: useFormValue(form, 'wat'),
    partij,
    persoon,
    wanneer: useFormValue(form, 'wanneer'),
  })
  useKladmelding('acties', form.dirty && !(actie === undefined && heel))
  return (
    <Form
      form={form}
      saveOn={actie === undefined ? 'gone' : 'submit'}
      goneIf={isHeel}
      label={actie === undefined ? nieuw[voor].titel : teksten.acties.wijzig(werk.toon(actie.wat))}
    >
      <TextField
        name="wat"
        grows
        label={actie === undefined ? nieuw[voor].wat : teksten.acties.wat}
        hint={(actie?.voor ?? voor) === 'kind' ? stemTeksten.leesOok : undefined}
      />
      <WieVelden
        label={teksten.acties.wie}
        werk={werk}
        ook={gezin}
        partij={partij}
        persoon={persoon}
        onKies={(partij, persoon) => {
          form.setValue('partij', partij)
          form.setValue('persoon', persoon)
        }}
      />
      <DateField
        name="wanneer"
        label={teksten.acties.wanneer}
        chips={dagenChips()}
        note={(dag) => dagMelding(dag, today())}
      />
      <Row>
        <SubmitButton
          variant={actie === undefined && voor === 'kind' && werk.nu === 'acties' ? 'primary' : 'secondary'}
          {...(actie === undefined ? { icon: IconPlus } : {})}
        >
          {actie === undefined ? nieuw[voor].voegToe : teksten.acties.bewaar}
        </SubmitButton>
        {actie === undefined && form.status.phase === 'changed' ? (
          <Badge tone="warning" icon={IconClock}>
            {teksten.acties.nogNiet}
          </Badge>
        ) : null}
        {onStop === null ? null : (
          <Button variant="quiet" onClick={() => void form.discard().then(onStop)}>
            {teksten.stop}
          </Button>
        )}
      </Row>
    </Form>
  )
}

type Invoer = Parameters<typeof addActie>[1]

interface Velden {
  readonly wat: string
  readonly partij: string
  readonly persoon: string
  readonly wanneer: string
}

/** What, who and when: whoever goes on to the next child meant this to be there. */
const isHeel = ({ wat, partij, persoon, wanneer }: Velden): boolean =>
  wat.trim() !== '' && `${partij}${persoon}`.trim() !== '' && wanneer !== ''

/** Only what differs, so that another's change to another field stays. */
function changed(actie: Actie, input: Invoer): Partial<Invoer> {
  return {
    ...(input.wat === actie.wat ? {} : { wat: input.wat }),
    ...(input.partij === actie.partij && input.wie.reveal() === actie.wie.reveal()
      ? {}
      : { partij: input.partij, wie: input.wie }),
    ...(input.wanneer === actie.wanneer ? {} : { wanneer: input.wanneer }),
  }
}
