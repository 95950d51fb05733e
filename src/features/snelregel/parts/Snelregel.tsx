import { useKinderen, useNogTePlaatsen, useOverleg } from '../../../data/useNouns.ts'
import { useRegister } from '../../../data/useStand.tsx'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { readDossier } from '../../../domain/dossier/readDossier.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { takeSnelregel } from '../../../domain/overleg/plaatsing.ts'
import {
  type Gelezen,
  type Omgeving,
  parseSnelregel,
  type Stuk,
  whyOpen,
} from '../../../domain/snelregel/parseSnelregel.ts'
import { readActie } from '../../../domain/snelregel/readActie.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconPlus } from '../../../ui/icons.ts'
import { QuickLine, QuickLink, QuickRow, QuickTag } from '../../../ui/QuickLine.tsx'
import { regelSchema } from '../snelregelForm.ts'
import { teksten } from '../teksten.ts'
import { useKindkeuze } from '../useKindkeuze.ts'
import { useAct, useKindHier, useMensen, useOmgeving } from '../useSnelregel.ts'

interface Props {
  readonly overlegId: string
  /** The child on the screen, if one is. */
  readonly dossierId?: string | undefined
}

/** One line, always in reach while the overleg runs: Enter keeps it; what it does not say yet comes later. */
export function Snelregel({ overlegId, dossierId }: Props) {
  const stand = useOverleg(overlegId)
  if (stand.staat !== 'klaar' || stand.waarde.staat !== 'bezig') return null
  return <Veld key={overlegId} overleg={stand.waarde} dossierId={dossierId} />
}

function Veld({ overleg, dossierId }: { readonly overleg: Overleg; readonly dossierId: string | undefined }) {
  const act = useAct()
  const register = useRegister()
  const kinderen = useKinderen()
  const { omgeving, isOud } = useOmgeving(overleg)
  const kindHier = useKindHier()
  const { hier } = useMensen(overleg)
  const { regels } = useNogTePlaatsen(overleg)
  const kindOf = async (id: string): Promise<Dossier | null> => {
    const loaded = await register.load(`dossier-${id}`)
    return loaded.ok ? readDossier(id, loaded.value) : null
  }
  const form = useZodForm({
    schema: regelSchema,
    defaultValues: { tekst: '', kind: '' },
    draftKey: `overleg/${overleg.id}/snelregel`,
    afterSave: 'clear',
    onSubmit: async ({ tekst, kind }) => {
      if (tekst === '') return { ok: true }
      const voorKind = kindHier(kind || dossierId)
      const typed = parseSnelregel(tekst, { ...omgeving, vandaag: today(), hier: voorKind })
      const dossier = typed.dossier === null ? null : await kindOf(typed.dossier)
      return await act(takeSnelregel(overleg, typed, dossier, { vandaag: today() }))
    },
  })
  const { voor, keuze, kies } = useKindkeuze(form, dossierId)
  const gelezen = parseSnelregel(useFormValue(form, 'tekst'), { ...omgeving, hier: voor })
  const isDicht = kinderen.get(gelezen.dossier ?? '')?.situatie === 'afgesloten'
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
          {keuze === null || saysNummer(gelezen) ? null : (
            <Kindkeuze nummer={keuze.rugnummer} voor={voor !== null} onKies={kies} />
          )}
          <TextField
            name="tekst"
            grows
            label={teksten.snelregel}
            labelHidden
            hint={verstaan(gelezen, isDicht, (deel) => reden(deel, omgeving, isOud)) || teksten.hint}
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

/** A number in the line goes before any child on the screen. */
const saysNummer = ({ stukken, open }: Gelezen): boolean =>
  stukken.some(({ soort }) => soort === 'kind') || open.some((deel) => deel.startsWith('#'))

/** The child of the line, in sight beside the field: nothing is taken to be about it in silence. */
function Kindkeuze({
  nummer,
  voor,
  onKies,
}: {
  readonly nummer: number
  readonly voor: boolean
  readonly onKies: (voor: boolean) => void
}) {
  return (
    <QuickTag
      on={voor}
      before={teksten.voor}
      label={voor ? teksten.voorKind(nummer) : teksten.nietVoorKind(nummer)}
      onClick={() => onKies(!voor)}
    >
      #{nummer}
    </QuickTag>
  )
}

/** A piece that is asked later, with why it was not understood. */
function reden(deel: string, omgeving: Omgeving, isOud: (deel: string) => boolean): string {
  const isNummer = deel.startsWith('#')
  if (isOud(deel)) return teksten.oudNummer(deel)
  switch (whyOpen(deel, omgeving)) {
    case 'onbekend':
      return isNummer ? teksten.onbekendNummer(deel) : teksten.onbekendeNaam(deel)
    case 'meer':
      return isNummer ? teksten.meerKinderen(deel) : teksten.meerMensen(deel)
    case 'tweede':
      return deel
  }
}

/** What was understood of the line so far, what becomes of it, and what is asked later. */
function verstaan(gelezen: Gelezen, isDicht: boolean, redenOf: (deel: string) => string): string {
  const { rugnummer, wie, wanneer, open, stukken } = gelezen
  if (stukken.every(({ bron }) => bron.trim() === '')) return ''
  return [
    rugnummer === null ? '' : `${teksten.kind(rugnummer)}${isDicht ? ` ${teksten.dicht}` : ''}`,
    wie === null ? '' : wie.naam.reveal(),
    wanneer === null ? '' : formatDatum(wanneer),
    open.length === 0 ? '' : teksten.kiestStraks(open.map(redenOf)),
    readActie(gelezen) === null || isDicht ? '' : teksten.wordtActie,
  ]
    .filter((deel) => deel !== '')
    .join(' · ')
}

/** The line with this in the place of what stood there of its kind; else a name in front of it, a day behind. */
function withStuk({ stukken }: Gelezen, soort: Stuk['soort'], bron: string): string {
  if (stukken.some((stuk) => stuk.soort === soort))
    return stukken.map((stuk) => (stuk.soort === soort ? bron : stuk.bron)).join('')
  const line = stukken
    .map((stuk) => stuk.bron)
    .join('')
    .trim()
  if (line === '') return `${bron} `
  return soort === 'wie' ? `${bron} ${line} ` : `${line} ${bron} `
}
