import { useEffect, useState } from 'react'
import { type DraftPlek, draftPlek } from '../../data/draftKeys.ts'
import type { Register } from '../../data/Register.ts'
import { useDossiers, useRegister } from '../../data/useStand.tsx'
import { teksten } from './teksten.ts'

/** A screen of the team, and the words for it in a sentence. */
export interface Plaats {
  readonly href: string
  readonly naam: string
}

const { plaats } = teksten

/** Where text stands that was typed and not saved: it is in no reservekopie. */
export function useOpenTekst(): readonly Plaats[] {
  const register = useRegister()
  const [keys, setKeys] = useState<readonly string[]>([])
  useEffect(() => {
    let mounted = true
    void register.drafts.keys().then((now) => (mounted ? setKeys(now) : undefined))
    return () => {
      mounted = false
    }
  }, [register])
  const places = keys.flatMap((key) => {
    const plek = draftPlek(key)
    return plek === null ? [] : [plaatsOf(register, plek)]
  })
  return [...new Map(places.map((one) => [one.href, one])).values()]
}

function plaatsOf(register: Register, plek: DraftPlek): Plaats {
  switch (plek.soort) {
    case 'dossier': {
      const bezig = plek.inOverleg ? register.overleggen().find(({ staat }) => staat === 'bezig') : undefined
      return {
        href: bezig === undefined ? `#/dossier/${plek.id}` : `#/overleg/${bezig.id}/vraag3/${plek.id}`,
        naam: plaats.kind(register.dossiers().find(({ id }) => id === plek.id)?.rugnummer ?? null),
      }
    }
    case 'overleg':
      return overlegPlaats(register, plek.id)
    case 'namenlijst':
      return { href: '#/namenlijst', naam: plaats.namenlijst }
    case 'overleggen':
      return { href: '#/overleg', naam: plaats.overleggen }
    case 'werkagenda':
      return werkagenda
    case 'team':
      return team
    case 'verwachtingen':
      return { href: '#/team/verwachtingen', naam: plaats.verwachtingen }
  }
}

const werkagenda: Plaats = { href: '#/aanpak/werkagenda', naam: plaats.werkagenda }
const team: Plaats = { href: '#/team', naam: plaats.team }

const overlegPlaats = (register: Register, id: string): Plaats => ({
  href: `#/overleg/${id}`,
  naam: plaats.overleg(register.overleggen().find((one) => one.id === id)?.datum ?? null),
})

/** The numbers these children have here, lowest first. */
export function useRugnummers(streams: readonly string[]): readonly number[] {
  const dossiers = useDossiers()
  return dossiers
    .filter(({ id }) => streams.includes(`dossier-${id}`))
    .flatMap(({ rugnummer }) => rugnummer ?? [])
    .sort((a, b) => a - b)
}

/** Where two versions wait to be settled: one child by its number, more of them on the list that shows just them. */
export function versiePlaatsen(register: Register, streams: readonly string[]): readonly Plaats[] {
  const idsOf = (table: string) =>
    streams.flatMap((stream) => (stream.startsWith(table) ? [stream.slice(table.length)] : []))
  const [kind, ...meer] = idsOf('dossier-')
  const kinderen: readonly Plaats[] =
    kind === undefined
      ? []
      : meer.length > 0
        ? [{ href: '#/namenlijst/twee-versies', naam: plaats.kinderen(meer.length + 1) }]
        : [plaatsOf(register, { soort: 'dossier', id: kind, inOverleg: false })]
  return [
    ...kinderen,
    ...idsOf('overleg-').map((id) => overlegPlaats(register, id)),
    ...(streams.includes('werkagenda') ? [werkagenda] : []),
    ...(streams.includes('team') ? [team] : []),
  ]
}
