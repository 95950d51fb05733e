import { useMemo, useState } from 'react'
import { useTeam, useWerkagenda } from '../../../data/useNouns.ts'
import { useRecord } from '../../../data/useRecord.ts'
import { useDossiers, useRegister } from '../../../data/useStand.tsx'
import type { Kaart, Overleg } from '../../../domain/overleg/Overleg.ts'
import { addRegel, type WerkagendaWeigering } from '../../../domain/werkagenda/handelingen.ts'
import { type GeschoondeKaart, scrubKaart } from '../../../domain/werkagenda/scrubKaart.ts'
import type { Werkagenda } from '../../../domain/werkagenda/werkagenda.ts'
import { redact } from '../../../lib/redacted.ts'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconCheck, IconListDetails } from '../../../ui/icons.ts'
import { regelSchema } from '../overlegForm.ts'
import { teksten } from '../teksten.ts'
import { contextNow } from '../useOverleg.ts'
import { kamerTeksten, werkagendaWeigering } from './kamerTeksten.ts'
import { Melding } from './Melding.tsx'

interface Props {
  readonly overleg: Overleg
  readonly kaart: Kaart
}

/** What can be better becomes a line of the werkagenda with one tap; where names were in it, they are shown first. */
export function OpWerkagenda({ overleg, kaart }: Props) {
  const werkagenda = useWerkagenda()
  const register = useRegister()
  const kinderen = useDossiers()
  const { leden } = useTeam()
  const [schoon, setSchoon] = useState<GeschoondeKaart | null>(null)
  const { zet, message } = useZet(overleg, kaart, werkagenda)
  if (werkagenda === null) return null
  if (werkagenda.regels.some(({ id }) => id === kaart.id))
    return (
      <ButtonLink href="#/aanpak/werkagenda" variant="quiet" icon={IconCheck}>
        {kamerTeksten.werkagenda.staatEr}
      </ButtonLink>
    )
  const begin = () => {
    const mensen = [...overleg.stoelen, ...leden].map(({ naam }) => naam)
    const clean = scrubKaart(kaart.tekst, kinderen, mensen, register.rugnummersInUse())
    if (clean.vervangen.length > 0) setSchoon(clean)
    else void zet(clean.tekst)
  }
  return (
    <>
      <Button
        variant="quiet"
        icon={IconListDetails}
        aria-label={kamerTeksten.werkagenda.zetWat(kaart.tekst)}
        onClick={begin}
      >
        {kamerTeksten.werkagenda.zet}
      </Button>
      <Melding message={message} />
      {schoon === null ? null : <EerstZien schoon={schoon} onZet={zet} onClose={() => setSchoon(null)} />}
    </>
  )
}

function useZet(overleg: Overleg, kaart: Kaart, werkagenda: Werkagenda | null) {
  const act = useRecord<WerkagendaWeigering>(werkagendaWeigering)
  const [message, setMessage] = useState<string | null>(null)
  const zet = async (activiteit: string) => {
    if (werkagenda === null) return { ok: false, message: teksten.laden } as const
    const leeg = { thema: '', instrumenten: '', resultaat: '', doel: '', wanneer: null, fase: null }
    const wie = { partij: null, naam: redact('') }
    const herkomst = { overleg: overleg.id, kaart: kaart.id }
    const kept = await act(addRegel(werkagenda, { ...leeg, activiteit, wie, herkomst }, contextNow()))
    setMessage(kept.ok ? null : kept.message)
    return kept
  }
  return { zet, message }
}

interface EerstZienProps {
  readonly schoon: GeschoondeKaart
  readonly onZet: ReturnType<typeof useZet>['zet']
  readonly onClose: () => void
}

/** What was replaced, and the text as it would stand there; nothing is kept before this is seen. */
function EerstZien({ schoon, onZet, onClose }: EerstZienProps) {
  const values = useMemo(() => ({ activiteit: schoon.tekst }), [schoon.tekst])
  const form = useZodForm({
    schema: regelSchema,
    defaultValues: values,
    onSubmit: async ({ activiteit }) => {
      const kept = await onZet(activiteit)
      if (kept.ok) onClose()
      return kept
    },
  })
  return (
    <Dialog
      open
      title={kamerTeksten.werkagenda.zonderNamen}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => void form.submit()}>{kamerTeksten.werkagenda.zet}</Button>
          <Button variant="secondary" onClick={onClose}>
            {teksten.vraag1.stop}
          </Button>
        </>
      }
    >
      <p>{kamerTeksten.werkagenda.vervangenUitleg}</p>
      <ul>
        {schoon.vervangen.map(({ gevonden, door, aantal }) => (
          <li key={`${gevonden.reveal()} ${door}`}>
            {kamerTeksten.werkagenda.vervangen(gevonden.reveal(), door, aantal)}
          </li>
        ))}
      </ul>
      <Form form={form}>
        <TextArea
          name="activiteit"
          label={kamerTeksten.werkagenda.tekst}
          hint={kamerTeksten.werkagenda.tekstHint}
        />
      </Form>
    </Dialog>
  )
}
