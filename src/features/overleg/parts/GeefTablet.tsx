import { useState } from 'react'
import { useKinderen, useTeam } from '../../../data/useNouns.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { afrondenTeksten } from './afrondenTeksten.ts'
import { KindRegel } from './KindRegel.tsx'

/** After an overleg: of each child that stood on it, the way to give its family the tablet. */
export function GeefTablet({ overleg }: { readonly overleg: Overleg }) {
  const kinderen = useKinderen()
  const { alleenNummers } = useTeam()
  const [open, setOpen] = useState(false)
  const { titel, uitleg } = afrondenTeksten.tablet
  const ids = new Set([...overleg.agenda.map(({ dossier }) => dossier), ...(overleg.besproken ?? [])])
  const here = [...ids].filter((id) => kinderen.has(id))
  if (here.length === 0) return null
  return (
    <Disclosure summary={titel} open={open} onToggle={setOpen}>
      {open ? (
        <Stack gap="md">
          <p>{uitleg}</p>
          <LinkList label={titel}>
            {here.map((id) => (
              <KindRegel
                key={id}
                kind={kinderen.get(id)}
                alleenNummers={alleenNummers}
                href={`#/overdracht/${id}`}
              />
            ))}
          </LinkList>
        </Stack>
      ) : null}
    </Disclosure>
  )
}
