import { useEffect, useState } from 'react'
import type { HistoryLine, Storing } from '../../../data/Register.ts'
import { useRegister } from '../../../data/useStand.tsx'
import { describeHandeling, offersUndo } from '../../../domain/geschiedenis/describeHandeling.ts'
import { isGewist } from '../../../domain/handeling/records.ts'
import { isPartij, partijNamen } from '../../../domain/partij/partij.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { IconArrowBackUp } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { Timeline } from '../../../ui/Timeline.tsx'
import { teksten } from '../teksten.ts'
import { useNummerVan, type Werk } from '../useDossier.ts'
import { foldRegels } from './foldRegels.ts'
import { Mislukt } from './Onderdeel.tsx'
import { regelItems } from './regelItems.ts'
import { momentTekst, type NummerVan } from './veldTekst.ts'
import { weigeringTekst } from './weigeringTekst.ts'
import { meerTeksten } from './meerTeksten.ts'

const perKeer = 20

type Stand =
  | { readonly staat: 'laden' }
  | { readonly staat: 'storing'; readonly storing: Storing }
  | { readonly staat: 'klaar'; readonly regels: readonly HistoryLine[] }

/** Read again whenever something is recorded. */
function useGeschiedenis(dossierId: string): Stand {
  const register = useRegister()
  const [stand, setStand] = useState<Stand>({ staat: 'laden' })
  useEffect(() => {
    let mounted = true
    const read = async (): Promise<void> => {
      const found = await register.history(`dossier-${dossierId}`)
      if (!mounted) return
      setStand(
        found.ok ? { staat: 'klaar', regels: found.value } : { staat: 'storing', storing: found.error },
      )
    }
    void read()
    const unsubscribe = register.subscribe(() => void read())
    return () => {
      mounted = false
      unsubscribe()
    }
  }, [register, dossierId])
  return stand
}

/**
 * Who did what and when, newest first; what was not erased can still be taken back. Not from a line that stands for
 * several: which one it would be nobody sees here.
 */
export function GeschiedenisDeel({ werk }: { readonly werk: Werk }) {
  const stand = useGeschiedenis(werk.dossier.id)
  const register = useRegister()
  const nummerVan = useNummerVan()
  const [aantal, setAantal] = useState(perKeer)
  const [message, setMessage] = useState<string | null>(null)
  const takeBack = (handeling: string): void => {
    void register.undo(handeling, `dossier-${werk.dossier.id}`).then((undone) => {
      if (!undone.ok) setMessage(weigeringTekst(undone.error))
      else setMessage((undone.value.geweigerd ?? []).length === 0 ? null : meerTeksten.geschiedenis.deels)
      return undefined
    })
  }
  switch (stand.staat) {
    case 'laden':
      return <Spinner label={teksten.laden} />
    case 'storing':
      return <Mislukt message={weigeringTekst(stand.storing)} />
    case 'klaar':
      break
  }
  const groepen = foldRegels(stand.regels)
  const rest = groepen.length - aantal
  return (
    <Stack gap="md">
      {message === null ? null : (
        <Alert tone="warning" role="alert">
          {message}
        </Alert>
      )}
      <Timeline
        label={meerTeksten.geschiedenis.titel}
        items={groepen.slice(0, aantal).map(({ regel, aantal: keer }) => ({
          id: `${regel.handeling}/${regel.op}`,
          when: doorTekst(regel),
          title: meerTeksten.geschiedenis.keer(describeHandeling(regel.soort), keer),
          children: (
            <Stack gap="xs">
              <Velden
                regel={regel}
                tot={stand.regels.slice(stand.regels.indexOf(regel))}
                alleenNummers={werk.team.alleenNummers}
                toon={werk.toon}
                nummerVan={nummerVan}
              />
              {keer === 1 && canTakeBack(regel) ? (
                <Row>
                  <Button
                    variant="quiet"
                    icon={IconArrowBackUp}
                    aria-label={meerTeksten.geschiedenis.ongedaan(describeHandeling(regel.soort))}
                    onClick={() => takeBack(regel.handeling)}
                  >
                    {meerTeksten.geschiedenis.ongedaanKort}
                  </Button>
                </Row>
              ) : null}
            </Stack>
          ),
        }))}
      />
      {rest <= 0 ? null : (
        <Row>
          <Button variant="secondary" onClick={() => setAantal(aantal + perKeer)}>
            {meerTeksten.geschiedenis.meer(Math.min(rest, perKeer))}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

/** An erasure is for good, and so is what became of the text before and after it. */
const canTakeBack = ({ soort, velden }: HistoryLine): boolean =>
  offersUndo(soort) && !velden.some(({ voor, na }) => isGewist(voor) || isGewist(na))

function doorTekst({ door, op, overleg }: HistoryLine): string {
  const partij = isPartij(door.partij) ? partijNamen[door.partij] : ''
  const wanneer =
    overleg === undefined ? momentTekst(op) : `${momentTekst(op)}, ${meerTeksten.geschiedenis.inOverleg}`
  return meerTeksten.geschiedenis.door(door.naam, partij, wanneer)
}

interface VeldenProps {
  readonly regel: HistoryLine
  /** This line and those before it. */
  readonly tot: readonly HistoryLine[]
  readonly alleenNummers: boolean
  /** Free text as it may show. */
  readonly toon: (tekst: string) => string
  readonly nummerVan: NummerVan
}

/** What a line changed. */
function Velden({ regel, tot, alleenNummers, toon, nummerVan }: VeldenProps) {
  const items = regelItems(regel, tot, nummerVan).map(({ term, tekst, naam }) => ({
    term,
    children: alleenNummers && naam ? meerTeksten.geschiedenis.naamVerborgen : toon(tekst),
  }))
  return items.length === 0 ? null : <DescriptionList items={items} />
}
