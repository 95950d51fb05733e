import { useState } from 'react'
import type { EigenWoorden, Woordensoort } from '../../../domain/eigenwoorden/eigenwoorden.ts'
import { lezersInApp, notitieReadableBy } from '../../../domain/notitie/notitie.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconMessage } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import type { Werk } from '../useDossier.ts'
import { Besloten } from './Besloten.tsx'
import { EigenWoordenForm } from './EigenWoordenForm.tsx'
import { EigenWoordenKaart } from './EigenWoordenKaart.tsx'
import { Stapels } from './Stapels.tsx'
import { stemTeksten } from './stemTeksten.ts'
import { woordenTeksten } from './woordenTeksten.ts'

const readable = (woorden: EigenWoorden): boolean => notitieReadableBy(woorden, lezersInApp(null))

/** All that child and parents said in own words, with what was done with it and the first reactions. */
export function EigenWoordenDeel({ werk }: { readonly werk: Werk }) {
  const woorden = werk.dossier.eigenwoorden.filter(readable)
  const [nieuw, setNieuw] = useState<Woordensoort | null>(null)
  const [gezegd, setGezegd] = useState(false)
  const begin = (soort: Woordensoort) => {
    setNieuw(soort)
    setGezegd(false)
  }
  const sluit = (bewaard: boolean) => {
    setNieuw(null)
    setGezegd(bewaard)
  }
  return (
    <Stack gap="md">
      {woorden.length === 0 ? <p>{woordenTeksten.leeg}</p> : null}
      <Besloten werk={werk} woorden={woorden}>
        {(deze) =>
          deze.map((een) => (
            <Stack key={een.id} gap="sm">
              <EigenWoordenKaart werk={werk} woorden={een} />
              {werk.dossier.reacties.some(({ verhaal }) => verhaal === een.id) ? (
                <Stapels werk={werk} verhaal={een.id} />
              ) : null}
            </Stack>
          ))
        }
      </Besloten>
      <p role="status">{gezegd ? stemTeksten.opgeschreven : ''}</p>
      {nieuw === null ? (
        <Row>
          {(['inbreng', 'verhaal'] as const).map((soort) => (
            <Button key={soort} variant="secondary" icon={IconMessage} onClick={() => begin(soort)}>
              {woordenTeksten.begin[soort]}
            </Button>
          ))}
        </Row>
      ) : (
        <EigenWoordenForm
          werk={werk}
          soort={nieuw}
          onBewaard={() => sluit(true)}
          onNiet={() => sluit(false)}
        />
      )}
    </Stack>
  )
}

/**
 * At the table: one story of one child, and the three piles after it, also when nothing was written down. What is told
 * now stands; what was told before, or typed on the tablet, only as far as all may read it.
 */
export function VerhaalInOverleg({ werk }: { readonly werk: Werk }) {
  const { dossier, overlegId } = werk
  const here = dossier.eigenwoorden.filter((een) => een.overleg === overlegId && readable(een))
  const losse = dossier.reacties.some(({ verhaal, overleg }) => verhaal === null && overleg === overlegId)
  const [bezig, setBezig] = useState(false)
  const [niet, setNiet] = useState(false)
  const [before] = useState(() => new Set(here.map(({ id }) => id)))
  const justTold = ({ id, zelf }: EigenWoorden): boolean => !zelf && !before.has(id)
  const verhaal = (een: EigenWoorden) => (
    <Stack key={een.id} gap="md">
      <EigenWoordenKaart werk={werk} woorden={een} />
      <Stapels werk={werk} verhaal={een.id} />
    </Stack>
  )
  return (
    <Stack gap="md">
      {here.filter(justTold).map(verhaal)}
      <Besloten werk={werk} woorden={here.filter((een) => !justTold(een))}>
        {(deze) => deze.map(verhaal)}
      </Besloten>
      {niet ? (
        <Alert tone="info" role="status">
          {woordenTeksten.nietBewaard}
        </Alert>
      ) : null}
      {niet || losse ? <Stapels werk={werk} verhaal={null} /> : null}
      {bezig || (here.length === 0 && !niet && !losse) ? (
        <EigenWoordenForm
          werk={werk}
          soort="verhaal"
          onBewaard={() => setBezig(false)}
          onNiet={() => {
            setBezig(false)
            setNiet(true)
          }}
        />
      ) : (
        <Row>
          <Button variant="secondary" icon={IconMessage} onClick={() => setBezig(true)}>
            {woordenTeksten.begin.verhaal}
          </Button>
        </Row>
      )}
    </Stack>
  )
}
