import { aanTafel } from '../../../domain/overleg/aanwezig.ts'
import { passRol, type Rol, rollen, rolstand } from '../../../domain/overleg/leiding.ts'
import type { Overleg, Stoel } from '../../../domain/overleg/Overleg.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { Chips } from '../../../ui/Chips.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { contextNow, useActButton } from '../useOverleg.ts'
import { leidingTeksten } from './leidingTeksten.ts'
import { Melding } from './Melding.tsx'

/** Who leads and who writes, in one line; a tap passes it. Nobody has to. */
export function Leiding({ overleg }: { readonly overleg: Overleg }) {
  const { run, message } = useActButton()
  const hier = aanTafel(overleg.stoelen)
  if (overleg.stoelen.length === 0) return null
  /** One who sits on two seats is told apart by the seat. */
  const naamOf = ({ naam, partij }: Stoel): string =>
    hier.filter((stoel) => stoel.naam.reveal() === naam.reveal()).length > 1
      ? `${naam.reveal()} (${partijNamen[partij]})`
      : naam.reveal()
  const pass = (rol: Rol, stoel: string) =>
    void run(passRol(overleg, rol, overleg[rol] === stoel ? null : stoel, contextNow()))
  return (
    <Disclosure summary={rollen.map((rol) => nuTekst(overleg, rol)).join(' ')}>
      <Stack gap="md">
        <p>{leidingTeksten.uitleg}</p>
        {rollen.map((rol) => (
          <div key={rol}>
            <p>{leidingTeksten.vraag[rol]}</p>
            <Chips
              label={leidingTeksten.vraag[rol]}
              chips={hier.map((stoel) => ({
                label: naamOf(stoel),
                pressed: overleg[rol] === stoel.id,
                onClick: () => pass(rol, stoel.id),
              }))}
            />
          </div>
        ))}
        <Melding message={message} />
      </Stack>
    </Disclosure>
  )
}

function nuTekst(overleg: Overleg, rol: Rol): string {
  const stand = rolstand(overleg, rol)
  switch (stand.staat) {
    case 'bezet':
      return leidingTeksten.nu[rol](stand.stoel.naam.reveal())
    case 'weg':
      return leidingTeksten.weg[rol]
    case 'vrij':
      return leidingTeksten.vrij[rol]
  }
}
