import { useEffect, useSyncExternalStore } from 'react'
import { type Grootbeeld, leegBeeld } from '../../../domain/grootscherm/grootbeeld.ts'
import { type GrootPlek, readPlek, useKamerbeeld, useKindbeeld } from '../useGrootbeeld.ts'
import { zender } from './zender.ts'

/** Sends what this window leads to the big screen, for as long as it stands in the page; shows nothing itself. */
export function GrootschermZender({ path }: { readonly path: string }) {
  const open = useSyncExternalStore(zender.subscribe, zender.isOpen)
  useEffect(() => () => zender.toon(leegBeeld), [])
  const where = readPlek(path)
  if (!open) return null
  if (where === null) return <Toon beeld={leegBeeld} />
  const { plek, dossier } = where
  return dossier === null ? (
    <Kamer plek={plek} />
  ) : (
    <Kind key={dossier} overlegId={plek.overlegId} dossierId={dossier} />
  )
}

function Kamer({ plek }: { readonly plek: GrootPlek }) {
  return <Toon beeld={useKamerbeeld(plek)} />
}

function Kind({ overlegId, dossierId }: { readonly overlegId: string; readonly dossierId: string }) {
  return <Toon beeld={useKindbeeld(overlegId, dossierId)} />
}

function Toon({ beeld }: { readonly beeld: Grootbeeld }) {
  useEffect(() => zender.toon(beeld), [beeld])
  return null
}
