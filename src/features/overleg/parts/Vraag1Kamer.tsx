import { useMemo } from 'react'
import { useOverleggen } from '../../../data/useStand.tsx'
import { seenNow } from '../../../domain/handeling/records.ts'
import { addKaart, changeKaart, kaartenVan, removeKaart } from '../../../domain/overleg/kaarten.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { vorigeOverleg } from '../../../domain/overleg/vervolg.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { conclusieSchema } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow, useAct } from '../useOverleg.ts'
import { Beloofd } from './Beloofd.tsx'
import { Bewaren } from './Bewaren.tsx'
import { Kaartenkolom } from './Kaartenkolom.tsx'
import { KaartRegel } from './KaartRegel.tsx'
import { kamerTeksten } from './kamerTeksten.ts'
import { LegeStoelen } from './LegeStoelen.tsx'
import { Verder } from './Verder.tsx'
import { Verhalen } from './Verhalen.tsx'
import { VorigeKaarten } from './VorigeKaarten.tsx'
import type { RenderWerkblad } from './Vraag3Kamer.tsx'
import { WieIsEr } from './WieIsEr.tsx'

interface Props {
  readonly overleg: Overleg
  readonly verhaal: RenderWerkblad
}

/** Vraag 1, wat doen wij al: what works, what does not, what can be better, one conclusion, compliments. */
export function Vraag1Kamer({ overleg, verhaal }: Props) {
  const vorige = vorigeOverleg(overleg, useOverleggen())
  return (
    <Stack gap="lg">
      {overleg.staat === 'bezig' && <LegeStoelen overleg={overleg} />}
      <div>
        <WieIsEr overleg={overleg} />
        <Verhalen overleg={overleg} verhaal={verhaal} />
      </div>
      {vorige === null ? null : <Beloofd overleg={overleg} vorige={vorige} />}
      <p>
        {teksten.vraag1.uitleg} {vorige === null ? '' : kamerTeksten.vorige.alleenNieuw}
      </p>
      <Grid min="14rem">
        <Kaartenkolom overleg={overleg} soort="werkt" tone="success" />
        <Kaartenkolom overleg={overleg} soort="werkt-niet" tone="danger" />
        <Kaartenkolom overleg={overleg} soort="kan-beter" tone="info" />
      </Grid>
      <Grid min="22rem">
        <Conclusie overleg={overleg} />
        <Kaartenkolom overleg={overleg} soort="compliment" tone="warning" />
      </Grid>
      {vorige === null ? null : <VorigeKaarten key={vorige.id} vorige={vorige} />}
      <Verder overlegId={overleg.id} naar="vraag2" />
    </Stack>
  )
}

/** One conclusion, shared: one card that is written, changed, or taken back when it is emptied. */
function Conclusie({ overleg }: { readonly overleg: Overleg }) {
  const act = useAct()
  const [kaart, ...meer] = kaartenVan(overleg, 'conclusie')
  const values = useMemo(() => ({ tekst: kaart?.tekst ?? '' }), [kaart?.tekst])
  const form = useZodForm({
    schema: conclusieSchema,
    defaultValues: values,
    values,
    draftKey: `overleg/${overleg.id}/conclusie`,
    seen: kaart === undefined ? {} : seenNow(overleg.records, [['kaart', kaart.id, 'tekst']]),
    onSubmit: async ({ tekst }, gezien) => {
      if (kaart !== undefined) {
        return await act(
          tekst === ''
            ? removeKaart(overleg, kaart.id, contextNow())
            : changeKaart(overleg, kaart.id, { tekst }, contextNow(gezien)),
        )
      }
      if (tekst === '') return { ok: true }
      const added = addKaart(overleg, { soort: 'conclusie', tekst, partij: null, stap: null }, contextNow())
      return await act(added.ok ? { ok: true, value: added.value.handeling } : added)
    },
  })
  return (
    <Card title={teksten.vraag1.conclusie}>
      <Stack gap="md">
        <Form form={form} saveOn="leave">
          <TextArea
            name="tekst"
            label={teksten.vraag1.conclusie}
            hint={teksten.vraag1.conclusieHint}
            labelHidden
          />
          <Bewaren />
        </Form>
        {meer.length > 0 && <Alert tone="warning">{teksten.vraag1.nogEen}</Alert>}
        {meer.map((ander) => (
          <KaartRegel key={ander.id} overleg={overleg} kaart={ander} />
        ))}
      </Stack>
    </Card>
  )
}
