import { useMemo, useState } from 'react'
import { useDossiersOf, useKinderen, useTeam } from '../../../data/useNouns.ts'
import { useDossiers } from '../../../data/useStand.tsx'
import { type Keep, useRecord, useRecordButton } from '../../../data/useRecord.ts'
import { type Afloop, aflopen } from '../../../domain/actie/actie.ts'
import { type ActieWeigering, finishActie } from '../../../domain/actie/handelingen.ts'
import type { ActContext } from '../../../domain/handeling/handeling.ts'
import type { Belofte } from '../../../domain/overleg/beloften.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import type { OverlegSamenvatting } from '../../../domain/overleg/samenvatting.ts'
import { terugblik, terugblikOp } from '../../../domain/overleg/vervolg.ts'
import { ongewijzigd } from '../../../domain/partij/schrijfwijze.ts'
import { wieZin } from '../../../domain/verslag/zinnen.ts'
import { zonderNamen } from '../../../domain/verslag/zonderNamen.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { NumberBadge } from '../../../ui/NumberBadge.tsx'
import { wantSchema } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow } from '../useOverleg.ts'
import { beloofdWeigering, kamerTeksten } from './kamerTeksten.ts'
import { kindNaam } from './KindRegel.tsx'
import { Melding } from './Melding.tsx'

/** So many lines at once; the rest with one tap. */
const eerst = 8

const inOverleg = (overleg: Overleg): ActContext => ({ ...contextNow(), overleg: overleg.id })

interface Props {
  readonly overleg: Overleg
  readonly vorige: OverlegSamenvatting
}

/** A follow-up opens with what was promised last time: done, partly or not, and what stood in the way. */
export function Beloofd({ overleg, vorige }: Props) {
  const ids = useMemo(() => terugblikOp(overleg, vorige), [overleg, vorige])
  const { dossiers, klaar } = useDossiersOf(ids)
  const [alle, setAlle] = useState(false)
  const beloften = useMemo(() => terugblik(overleg, vorige, dossiers), [overleg, vorige, dossiers])
  if (!klaar) return <p role="status">{teksten.afronden.laden}</p>
  const shown = alle ? beloften : beloften.slice(0, eerst)
  const open = beloften.filter(({ actie }) => actie.afloop === null).length
  return (
    <Card title={kamerTeksten.beloofd.titel}>
      <Stack gap="sm">
        <p>
          {beloften.length === 0
            ? kamerTeksten.beloofd.niets
            : open === 0
              ? kamerTeksten.beloofd.klaar
              : kamerTeksten.beloofd.uitleg}
        </p>
        <LinkList label={kamerTeksten.beloofd.titel}>
          {shown.map((belofte) => (
            <Regel key={belofte.actie.id} overleg={overleg} belofte={belofte} />
          ))}
        </LinkList>
        {shown.length < beloften.length ? (
          <Button variant="quiet" onClick={() => setAlle(true)}>
            {kamerTeksten.beloofd.meer(beloften.length - shown.length)}
          </Button>
        ) : null}
      </Stack>
    </Card>
  )
}

function Regel({ overleg, belofte }: { readonly overleg: Overleg; readonly belofte: Belofte }) {
  const { dossier, actie } = belofte
  const { run, message } = useRecordButton<ActieWeigering>(beloofdWeigering)
  const kind = useKinderen().get(dossier.id)
  const { alleenNummers } = useTeam()
  const kinderen = useDossiers()
  const wijze = alleenNummers ? zonderNamen(dossier, kinderen) : ongewijzigd
  const [weg, setWeg] = useState<Afloop | null>(null)
  const meta = [
    kindNaam(kind, alleenNummers),
    wieZin(actie.partij, actie.wie.reveal(), wijze),
    actie.wanneer === null ? '' : formatDatum(actie.wanneer),
    actie.want === '' ? '' : kamerTeksten.beloofd.inDeWeg(wijze.tekst(actie.want)),
  ]
  const tell = (hoe: Afloop) => {
    setWeg(hoe === 'gedaan' ? null : hoe)
    const want = hoe === 'gedaan' ? '' : actie.want
    if (hoe !== actie.afloop) void run(finishActie(dossier, actie.id, { hoe, want }, inOverleg(overleg)))
  }
  return (
    <ItemRow
      lead={<NumberBadge>{dossier.rugnummer ?? '–'}</NumberBadge>}
      title={wijze.tekst(actie.wat)}
      meta={meta.filter((deel) => deel !== '').join(', ')}
    >
      <Stack gap="sm">
        <Chips
          label={kamerTeksten.beloofd.hoe(wijze.tekst(actie.wat))}
          chips={aflopen.map((hoe) => ({
            label: kamerTeksten.beloofd.afloop[hoe],
            pressed: actie.afloop === hoe,
            onClick: () => tell(hoe),
          }))}
        />
        {weg === null ? null : (
          <InDeWeg key={weg} overleg={overleg} belofte={belofte} hoe={weg} onKlaar={() => setWeg(null)} />
        )}
        <Melding message={message} />
      </Stack>
    </ItemRow>
  )
}

interface InDeWegProps {
  readonly overleg: Overleg
  readonly belofte: Belofte
  readonly hoe: Afloop
  readonly onKlaar: () => void
}

/** What stood in the way may be told; that it was not done is kept already. */
function InDeWeg({ overleg, belofte: { dossier, actie }, hoe, onKlaar }: InDeWegProps) {
  const act: Keep<ActieWeigering> = useRecord<ActieWeigering>(beloofdWeigering)
  const values = useMemo(() => ({ want: actie.want }), [actie.want])
  const form = useZodForm({
    schema: wantSchema,
    defaultValues: values,
    values,
    draftKey: `dossier/${dossier.id}/afloop-${actie.id}`,
    onSubmit: async ({ want }) => {
      const kept = await act(finishActie(dossier, actie.id, { hoe, want }, inOverleg(overleg)))
      if (kept.ok) onKlaar()
      return kept
    },
  })
  return (
    <Form form={form} saveOn="move">
      <FieldRow columns="1fr auto">
        <TextField name="want" grows label={kamerTeksten.beloofd.want} />
        <SubmitButton variant="secondary">{teksten.bewaar}</SubmitButton>
      </FieldRow>
    </Form>
  )
}
