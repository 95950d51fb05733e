import { useEffect, useState } from 'react'
import { lezersInApp, notitieReadableBy } from '../../../domain/notitie/notitie.ts'
import { isOpen, openStemmen } from '../../../domain/stem/stem.ts'
import { gezinPlek, onPointer, takePointer } from '../../../lib/wijzer.ts'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import type { Werk } from '../useDossier.ts'
import { EigenWoordenDeel } from './EigenWoordenDeel.tsx'
import { GeslotenStemmen, WatZegtHetGezin, wachtId } from './StemmenDeel.tsx'
import { stemTeksten } from './stemTeksten.ts'
import { woordenTeksten } from './woordenTeksten.ts'

/** Where all that the family said stands in the page. */
const zegtId = 'gezin-zegt'

const goTo = (id: string): void => {
  const place = document.getElementById(id)
  place?.focus({ preventScroll: true })
  place?.scrollIntoView({ block: 'start' })
}

export interface GezinZegt {
  readonly open: boolean
  readonly onToggle: (open: boolean) => void
  /** How much the family said that waits for no answer about a line. */
  readonly aantal: number
  readonly gesloten: number
  /** Opens it and takes one there. */
  readonly lees: () => void
}

/** Stands open once the family said something; who taps Bekijk in the band is taken to the words. */
export function useGezinZegt({ dossier, overlegId }: Werk): GezinZegt {
  const mag = lezersInApp(null)
  const wacht = openStemmen(dossier.stemmen).length > 0
  const gesloten = dossier.stemmen.filter((stem) => !isOpen(stem) && notitieReadableBy(stem, mag)).length
  const aantal = gesloten + dossier.eigenwoorden.filter((een) => notitieReadableBy(een, mag)).length
  const [toggled, setToggled] = useState<boolean | null>(null)
  const [sprong, setSprong] = useState({ keer: 0, naarWacht: false })
  useEffect(() => {
    if (sprong.keer > 0) goTo(sprong.naarWacht ? wachtId : zegtId)
  }, [sprong])
  useEffect(() => {
    if (overlegId !== null) return undefined
    const look = (): void => {
      if (!takePointer(gezinPlek(dossier.id))) return
      setToggled(true)
      setSprong(({ keer }) => ({ keer: keer + 1, naarWacht: wacht }))
    }
    look()
    return onPointer(look)
  }, [dossier.id, overlegId, wacht])
  return {
    open: toggled ?? aantal > 0,
    onToggle: setToggled,
    aantal,
    gesloten,
    lees: () => {
      setToggled(true)
      setSprong(({ keer }) => ({ keer: keer + 1, naarWacht: false }))
    },
  }
}

interface Props {
  readonly werk: Werk
  readonly zegt: GezinZegt
}

/** All that the family said, in one place, and the lines to ask them of. */
export const GezinDeel = ({ werk, zegt: { open, onToggle, aantal, gesloten } }: Props) => (
  <div id={zegtId} tabIndex={-1}>
    <Disclosure summary={stemTeksten.zegt(aantal)} open={open} onToggle={onToggle}>
      {open ? (
        <Stack gap="lg">
          <Card title={woordenTeksten.titel} level={3}>
            <EigenWoordenDeel werk={werk} />
          </Card>
          {gesloten === 0 ? null : (
            <Card title={stemTeksten.alles} level={3}>
              <GeslotenStemmen werk={werk} />
            </Card>
          )}
          <WatZegtHetGezin werk={werk} bijGezin={false} />
        </Stack>
      ) : null}
    </Disclosure>
  </div>
)
