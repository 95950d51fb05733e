import { askRegie, releaseRegie, takeVoorlopigeRegie } from '../../../domain/regie/handelingen.ts'
import {
  fallbackRegisseur,
  gevraagde,
  openVraag,
  type Regie,
  type Regisseur,
} from '../../../domain/regie/regie.ts'
import { addWeeks, today } from '../../../lib/datum.ts'
import { DateField } from '../../../ui/form/DateField.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SelectField } from '../../../ui/form/SelectField.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconUserQuestion } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { straksChips, voorlopigSchema, wantSchema, wieSchema } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { isVertegenwoordiger, useAanwezigen, useAct, type Werk } from '../useDossier.ts'
import { useKladmelding } from './KladContext.ts'
import { Uitklap } from './Uitklap.tsx'
import { toRegisseur, wieTekst, WieVelden } from './WieVelden.tsx'

/** Whom it makes no sense to ask: who said yes already, and who was asked and has yet to answer. */
const nietTeVragen = (regie: Regie): readonly Regisseur[] =>
  [regie.staat === 'ja' ? regie.stap : null, openVraag(regie)].flatMap((stap) =>
    stap === null ? [] : [stap.wie],
  )

/** Asks someone, present or not: one tap on a person asks. The answer comes after. */
export function RegieVraag({ werk }: { readonly werk: Werk }) {
  const act = useAct()
  const form = useZodForm({
    schema: wieSchema,
    defaultValues: { partij: '', persoon: '' },
    draftKey: `dossier/${werk.dossier.id}/regie-vraag`,
    afterSave: 'clear',
    onSubmit: ({ partij, persoon }) =>
      act(askRegie(werk.dossier, { wie: toRegisseur(partij, persoon) }, werk.context())),
  })
  useKladmelding('regie', form.dirty)
  return (
    <Form form={form}>
      <WieVelden
        label={teksten.regie.wie}
        werk={werk}
        zonder={nietTeVragen(werk.dossier.regie)}
        partij={useFormValue(form, 'partij')}
        persoon={useFormValue(form, 'persoon')}
        onKies={(partij, persoon) => {
          form.setValue('partij', partij)
          form.setValue('persoon', persoon)
          void form.submit()
        }}
        bijAnders={
          <Row>
            <SubmitButton variant={werk.nu === 'regie' ? 'primary' : 'secondary'} icon={IconUserQuestion}>
              {teksten.regie.vraag}
            </SubmitButton>
          </Row>
        }
      />
    </Form>
  )
}

/** Under which a choice is kept: the person as written, also while the name is not shown. */
const keuzeVan = (wie: Regisseur): string => wieTekst(wie, (naam) => naam)

/**
 * Who can be asked later, by what they are called: who was asked already, the people of the team, the fallback; last the
 * parent who speaks for all parents.
 */
function vraagbaar({ dossier, team }: Werk): ReadonlyMap<string, Regisseur> {
  const eerder = gevraagde(dossier.regie)
  const leden = team.leden.map(({ partij, naam }) => ({ partij, persoon: naam }))
  const wie: readonly Regisseur[] = [
    ...(eerder === null ? [] : [eerder]),
    ...leden.filter((een) => !isVertegenwoordiger(team, een)),
    fallbackRegisseur(team.vangnet),
    ...leden.filter((een) => isVertegenwoordiger(team, een)),
  ]
  return new Map(wie.map((een) => [keuzeVan(een), een]))
}

/** Chosen beforehand is who was asked already, or the only one there is; else nobody. */
function alvast(regie: Regie, keuzes: ReadonlyMap<string, Regisseur>): string {
  const eerder = gevraagde(regie)
  if (eerder !== null) return keuzeVan(eerder)
  return keuzes.size === 1 ? ([...keuzes.keys()][0] ?? '') : ''
}

/** Someone at the table takes the regie for now, and asks the one who is absent before a date. */
export function VoorlopigeRegie({ werk }: { readonly werk: Werk }) {
  const act = useAct()
  const aanwezigen = useAanwezigen(werk.overlegId)
  const keuzes = vraagbaar(werk)
  const { regie } = werk.dossier
  const nu = regie.staat === 'voorlopig' ? regie.stap.wie : null
  const form = useZodForm({
    schema: voorlopigSchema,
    defaultValues: {
      partij: nu?.partij ?? '',
      persoon: nu?.persoon.reveal() ?? '',
      aan: alvast(regie, keuzes),
      vraagtVoor: addWeeks(today(), 1),
    },
    draftKey: `dossier/${werk.dossier.id}/regie-voorlopig`,
    onSubmit: ({ partij, persoon, aan, vraagtVoor }) =>
      act(
        takeVoorlopigeRegie(
          werk.dossier,
          {
            wie: toRegisseur(partij, persoon),
            vraagtAan: keuzes.get(aan) ?? fallbackRegisseur(werk.team.vangnet),
            vraagtVoor,
            ...(aanwezigen === null ? {} : { aanwezigen }),
          },
          werk.context(),
        ),
      ),
  })
  useKladmelding('regie', form.dirty)
  return (
    <Form form={form}>
      <p>{teksten.regie.voorlopigUitleg}</p>
      <WieVelden
        label={teksten.regie.voorlopigWie}
        werk={werk}
        partij={useFormValue(form, 'partij')}
        persoon={useFormValue(form, 'persoon')}
        onKies={(partij, persoon) => {
          form.setValue('partij', partij)
          form.setValue('persoon', persoon)
        }}
      />
      <SelectField
        name="aan"
        label={teksten.regie.voorlopigAan}
        placeholder={teksten.kies}
        options={[...keuzes].map(([keuze, wie]) => ({ value: keuze, label: wieTekst(wie, werk.toon) }))}
      />
      <DateField name="vraagtVoor" label={teksten.regie.voorlopigVoor} chips={straksChips()} min={today()} />
      <Row>
        <SubmitButton variant="secondary">{teksten.regie.neemVoorlopig}</SubmitButton>
      </Row>
    </Form>
  )
}

interface TerugProps {
  readonly werk: Werk
  readonly wat: 'regie' | 'vraag'
}

/** Giving the regie back, or withdrawing a question; the reason is needed. */
export const RegieTerug = (props: TerugProps) => (
  <Uitklap titel={terugNaam(props.wat)}>
    <TerugForm {...props} />
  </Uitklap>
)

const terugNaam = (wat: TerugProps['wat']): string =>
  wat === 'vraag' ? teksten.regie.trekIn : teksten.regie.geefTerug

function TerugForm({ werk, wat }: TerugProps) {
  const act = useAct()
  const form = useZodForm({
    schema: wantSchema,
    defaultValues: { want: '' },
    draftKey: `dossier/${werk.dossier.id}/${wat}-terug`,
    afterSave: 'clear',
    onSubmit: ({ want }) => act(releaseRegie(werk.dossier, { want, wat }, werk.context())),
  })
  useKladmelding('regie', form.dirty)
  const naam = terugNaam(wat)
  return (
    <Form form={form} label={naam}>
      <TextField name="want" grows label={teksten.regie.want} />
      <Row>
        <SubmitButton variant="secondary">{naam}</SubmitButton>
      </Row>
    </Form>
  )
}
