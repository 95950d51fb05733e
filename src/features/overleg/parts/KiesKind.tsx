import { useEffect, useRef, useState } from 'react'
import { useKinderen, useTeam } from '../../../data/useNouns.ts'
import { useDossiers } from '../../../data/useStand.tsx'
import { filterDossiers, sortDossiers } from '../../../domain/dossier/lijst.ts'
import { nogOpen } from '../../../domain/overleg/proposeAgenda.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { FieldShell } from '../../../ui/FieldShell.tsx'
import { useField } from '../../../ui/form/FormContext.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { kindNaam } from './KindRegel.tsx'
import { voorbereidTeksten } from './voorbereidTeksten.ts'

const shown = 12

interface Props {
  /** The dossier chosen; empty while there is none. */
  readonly kind: string
  readonly onKies: (dossier: string) => void
}

/** One child out of all that are open, by number or name; the field `kind` of the form around it. */
export function KiesKind({ kind, onKies }: Props) {
  const { plan } = voorbereidTeksten
  const dossiers = useDossiers()
  const kinderen = useKinderen()
  const { alleenNummers } = useTeam()
  const { ids, error } = useField('kind')
  const around = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error !== undefined) around.current?.scrollIntoView({ block: 'nearest' })
  }, [error])
  const [zoek, setZoek] = useState('')
  const open = sortDossiers(nogOpen(filterDossiers(dossiers, { zoek })), 'rugnummer')
  const nameOf = (id: string): string => {
    const one = kinderen.get(id)
    const naam = kindNaam(one, alleenNummers)
    return one?.rugnummer == null || alleenNummers ? naam : `${one.rugnummer} ${naam}`
  }
  return (
    <div ref={around}>
      <FieldShell
        ids={ids}
        label={<span role="status">{kind === '' ? plan.kind : plan.gekozen(nameOf(kind))}</span>}
        error={error}
        group
      >
        <Stack gap="sm">
          {open.length > shown || zoek !== '' ? (
            <SearchField label={plan.zoek} value={zoek} onChange={setZoek} />
          ) : null}
          <Chips
            label={plan.kies}
            chips={open.slice(0, shown).map((one) => ({
              label: nameOf(one.id),
              pressed: one.id === kind,
              onClick: () => onKies(one.id),
            }))}
          />
          {open.length > shown ? <p>{plan.meer(open.length - shown)}</p> : null}
        </Stack>
      </FieldShell>
    </div>
  )
}
