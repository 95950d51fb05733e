import { useEffect, useState } from 'react'
import { useDossier } from '../../../data/useNouns.ts'
import { useDossiers } from '../../../data/useStand.tsx'
import { kloptIn } from '../../../domain/leesvoor/klopt.ts'
import { wieInZin } from '../../../domain/leesvoor/leesvoor.ts'
import { zonderNamen } from '../../../domain/verslag/zonderNamen.ts'
import { currentPath } from '../../../lib/adres.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { leesvoorTeksten } from './leesvoorTeksten.ts'

let zojuist: { readonly path: string; readonly dossier: string } | null = null

/** Says of which child Klopt was just said, for the screen that comes after it. */
export function noteZojuist(path: string, dossier: string): void {
  zojuist = { path, dossier }
}

interface Props {
  readonly overlegId: string
}

/** On the screen after Klopt, and only there: what was just kept, by number. */
export function Zojuist({ overlegId }: Props) {
  const [dossier] = useState(() => (zojuist?.path === currentPath() ? zojuist.dossier : null))
  useEffect(
    () => () => {
      zojuist = null
    },
    [],
  )
  return dossier === null ? null : <Gezegd overlegId={overlegId} dossierId={dossier} />
}

const list = new Intl.ListFormat('nl')

function Gezegd({ overlegId, dossierId }: Props & { readonly dossierId: string }) {
  const stand = useDossier(dossierId)
  const kinderen = useDossiers()
  if (stand.staat !== 'klaar') return null
  const dossier = stand.waarde
  const klopt = kloptIn(dossier, overlegId)
  // Undone: then nothing was said.
  if (klopt === null || !klopt.geldt) return null
  const wijze = zonderNamen(dossier, kinderen)
  const wie = klopt.wie.map(({ partij, persoon }) => wieInZin(partij, persoon.reveal(), wijze))
  return (
    <Alert tone="success" role="status">
      {leesvoorTeksten.zojuist(dossier.rugnummer, list.format(wie))}
    </Alert>
  )
}
