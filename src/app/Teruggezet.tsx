import { useEffect, useState } from 'react'
import type { Register } from '../data/Register.ts'
import { useTeam } from '../data/useNouns.ts'
import { useDossiers, useOverleggen } from '../data/useStand.tsx'
import { standingAlone } from '../domain/dossier/lijst.ts'
import { readReservekopie } from '../domain/team/reservekopie.ts'
import { formatDatum, formatKlok, today } from '../lib/datum.ts'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { teruggezetKey } from './noteTeruggezet.ts'
import { teksten } from './teksten.ts'

/** Says that the team is back and how it stands, until it is read or there is a newer reservekopie. */
export function Teruggezet({ register }: { readonly register: Register }) {
  const { op } = readReservekopie(useTeam().records)
  const kinderen = standingAlone(useDossiers()).length
  const overleggen = useOverleggen().filter(({ afgezegd }) => !afgezegd).length
  const [van, setVan] = useState<number | null>(null)
  useEffect(() => {
    let mounted = true
    void register.drafts.load(teruggezetKey).then((kept) => (mounted ? setVan(momentIn(kept)) : undefined))
    return () => {
      mounted = false
    }
  }, [register])
  if (van === null || van !== op) return null
  const close = () => {
    setVan(null)
    void register.drafts.drop(teruggezetKey)
  }
  const zin = teksten.teruggezet
  return (
    <Alert
      tone="success"
      role="status"
      title={zin.titel}
      actions={
        <>
          <ButtonLink variant="secondary" href="#/reservekopie">
            {zin.maak}
          </ButtonLink>
          <ButtonLink variant="quiet" href="#/reservekopie/oud-apparaat">
            {zin.oud}
          </ButtonLink>
          <Button variant="quiet" onClick={close}>
            {teksten.afscheid.gelezen}
          </Button>
        </>
      }
    >
      {zin.uitleg(kinderen, overleggen, `${formatDatum(today(new Date(van)))} om ${formatKlok(van)}`)}
    </Alert>
  )
}

const momentIn = (kept: unknown): number | null =>
  typeof kept === 'object' && kept !== null && 'op' in kept && typeof kept.op === 'number' ? kept.op : null
