import { useState } from 'react'
import { useKinderen, useTeam } from '../../../data/useNouns.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { kamerTeksten } from './kamerTeksten.ts'
import { kindNaam } from './KindRegel.tsx'
import type { RenderWerkblad } from './Vraag3Kamer.tsx'

interface Props {
  readonly overleg: Overleg
  readonly verhaal: RenderWerkblad
}

/** A story about one child of the agenda, for who wants it: one tap opens it, and nothing waits for it. */
export function Verhalen({ overleg, verhaal }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <Disclosure summary={kamerTeksten.verhaal.titel} open={open} onToggle={setOpen}>
      {open ? <KiesKind overleg={overleg} verhaal={verhaal} /> : null}
    </Disclosure>
  )
}

function KiesKind({ overleg, verhaal }: Props) {
  const kinderen = useKinderen()
  const { alleenNummers } = useTeam()
  const [gekozen, setGekozen] = useState<string | null>(null)
  const agenda = overleg.agenda.flatMap(({ dossier }) => kinderen.get(dossier) ?? [])
  const [only] = agenda
  const dossierId = gekozen ?? (agenda.length === 1 ? (only?.id ?? null) : null)
  if (agenda.length === 0) return <p>{kamerTeksten.verhaal.geenKinderen}</p>
  return (
    <Stack gap="md">
      <p>{kamerTeksten.verhaal.uitleg}</p>
      <Chips
        label={kamerTeksten.verhaal.overWie}
        chips={agenda.map((kind) => ({
          label: `${kind.rugnummer ?? '–'} ${kindNaam(kind, alleenNummers)}`,
          pressed: kind.id === dossierId,
          onClick: () => setGekozen(kind.id),
        }))}
      />
      {dossierId === null ? null : <div key={dossierId}>{verhaal({ dossierId, overlegId: overleg.id })}</div>}
    </Stack>
  )
}
