import { useNogTePlaatsen, useOverleg } from '../../../data/useNouns.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { noteSnelregel } from '../../../domain/overleg/plaatsing.ts'
import { type Gelezen, parseSnelregel, type Stuk } from '../../../domain/snelregel/parseSnelregel.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconPlus } from '../../../ui/icons.ts'
import { QuickLine, QuickLink, QuickRow } from '../../../ui/QuickLine.tsx'
import { regelSchema } from '../snelregelForm.ts'
import { teksten } from '../teksten.ts'
import { useAct, useMensen, useOmgeving } from '../useSnelregel.ts'

/** One line, always in reach while the overleg runs: Enter keeps it, its place comes later. */
export function Snelregel({ overlegId }: { readonly overlegId: string }) {
  const stand = useOverleg(overlegId)
  if (stand.staat !== 'klaar' || stand.waarde.staat !== 'bezig') return null
  return <Veld key={overlegId} overleg={stand.waarde} />
}

function Veld({ overleg }: { readonly overleg: Overleg }) {
  const act = useAct()
  const omgeving = useOmgeving(overleg)
  const { hier } = useMensen(overleg)
  const { regels } = useNogTePlaatsen(overleg)
  const form = useZodForm({
    schema: regelSchema,
    defaultValues: { tekst: '' },
    draftKey: `overleg/${overleg.id}/snelregel`,
    afterSave: 'clear',
    onSubmit: async ({ tekst }) => {
      if (tekst === '') return { ok: true }
      const noted = noteSnelregel(overleg, parseSnelregel(tekst, { ...omgeving, vandaag: today() }))
      return await act(noted.ok ? { ok: true, value: noted.value.handeling } : noted)
    },
  })
  const gelezen = parseSnelregel(useFormValue(form, 'tekst'), omgeving)
  const fillIn = (soort: 'wie' | 'wanneer', bron: string) =>
    form.setValue('tekst', withStuk(gelezen, soort, bron))
  return (
    <QuickLine
      label={teksten.snelregel}
      chips={
        <>
          <Chips
            keepFocus
            label={teksten.wanneer}
            chips={teksten.dagen.map((dag) => ({
              label: dag,
              pressed: gelezen.stukken.some(({ soort, bron }) => soort === 'wanneer' && bron === dag),
              onClick: () => fillIn('wanneer', dag),
            }))}
          />
          {hier.length > 0 && (
            <Chips
              keepFocus
              label={teksten.wie}
              chips={hier.map((wie) => ({
                label: wie.naam.reveal(),
                pressed: gelezen.wie !== null && gelezen.wie.naam.reveal() === wie.naam.reveal(),
                onClick: () => fillIn('wie', `@${wie.naam.reveal()}`),
              }))}
            />
          )}
        </>
      }
    >
      <Form form={form}>
        <QuickRow>
          <TextField
            name="tekst"
            grows
            label={teksten.snelregel}
            labelHidden
            hint={verstaan(gelezen) || teksten.hint}
            placeholder={teksten.plaatshouder}
          />
          <SubmitButton variant="secondary" icon={IconPlus}>
            {teksten.zet}
          </SubmitButton>
          {regels.length > 0 && (
            <QuickLink
              href={`#/overleg/${overleg.id}/nog-te-plaatsen`}
              label={teksten.tray.titel}
              count={regels.length}
            />
          )}
        </QuickRow>
      </Form>
    </QuickLine>
  )
}

/** What was understood of the line so far, and what is asked later. */
function verstaan({ rugnummer, wie, wanneer, stukken }: Gelezen): string {
  const open = stukken
    .filter(({ soort }) => soort === 'tekst')
    .flatMap(({ bron }) => bron.match(/(?<!\S)(?:@\p{L}{2,}|#\d+)/gu) ?? [])
  return [
    rugnummer === null ? '' : teksten.kind(rugnummer),
    wie === null ? '' : wie.naam.reveal(),
    wanneer === null ? '' : formatDatum(wanneer),
    ...open.map((deel) => teksten.kiestLater(deel)),
  ]
    .filter((deel) => deel !== '')
    .join(' · ')
}

/** The line with this in the place of what stood there of its kind, else at its end. */
function withStuk({ stukken }: Gelezen, soort: Stuk['soort'], bron: string): string {
  if (stukken.some((stuk) => stuk.soort === soort))
    return stukken.map((stuk) => (stuk.soort === soort ? bron : stuk.bron)).join('')
  const line = stukken
    .map((stuk) => stuk.bron)
    .join('')
    .trimEnd()
  return `${line}${line === '' ? '' : ' '}${bron} `
}
