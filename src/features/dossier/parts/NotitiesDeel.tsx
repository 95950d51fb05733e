import { useState } from 'react'
import { removeNotitie } from '../../../domain/notitie/handelingen.ts'
import {
  lezersInApp,
  type Notitie,
  notitieReadableBy,
  publiekNamen,
} from '../../../domain/notitie/notitie.ts'
import { type Partij, partijNamen } from '../../../domain/partij/partij.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconPencil, IconTrash, IconUsers } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { useActButton, useEigenPartij, type Werk } from '../useDossier.ts'
import { NotitieForm } from './NotitieForm.tsx'
import { Mislukt } from './Onderdeel.tsx'
import { Uitklap } from './Uitklap.tsx'
import { meerTeksten } from './meerTeksten.ts'

/** Notes, each with its audience (rule 4). Those of one's own partij stand closed, and never during an overleg. */
export function NotitiesDeel({ werk }: { readonly werk: Werk }) {
  const partij = useEigenPartij()
  const eigen = werk.overlegId === null ? partij : null
  const van = partij ?? 'overig'
  const [nieuw, setNieuw] = useState(false)
  const { notities } = werk.dossier
  const samen = notities.filter((notitie) => notitieReadableBy(notitie, lezersInApp(null)))
  const vanPartij = notities.filter(
    (notitie) => !samen.includes(notitie) && notitieReadableBy(notitie, lezersInApp(eigen)),
  )
  return (
    <Stack gap="md">
      {samen.length === 0 ? (
        <p>{meerTeksten.notities.leeg}</p>
      ) : (
        <Lijst werk={werk} notities={samen} eigen={eigen} />
      )}
      {eigen === null || vanPartij.length === 0 ? null : (
        <Uitklap titel={meerTeksten.notities.eigen(partijNamen[eigen], vanPartij.length)}>
          <Lijst werk={werk} notities={vanPartij} eigen={eigen} />
        </Uitklap>
      )}
      {nieuw ? (
        <NotitieForm key={van} werk={werk} van={van} eigen={eigen} onKlaar={() => setNieuw(false)} />
      ) : (
        <Row>
          <Button variant="secondary" icon={IconPencil} onClick={() => setNieuw(true)}>
            {meerTeksten.notities.schrijf}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

interface LijstProps {
  readonly werk: Werk
  readonly notities: readonly Notitie[]
  readonly eigen: Partij | null
}

function Lijst({ werk, notities, eigen }: LijstProps) {
  return (
    <Stack gap="sm">
      {notities.map((notitie) => (
        <Kaart key={notitie.id} werk={werk} notitie={notitie} eigen={eigen} />
      ))}
    </Stack>
  )
}

interface KaartProps {
  readonly werk: Werk
  readonly notitie: Notitie
  readonly eigen: Partij | null
}

function Kaart({ werk, notitie, eigen }: KaartProps) {
  const { run, message } = useActButton()
  const [wijzigt, setWijzigt] = useState(false)
  if (wijzigt)
    return (
      <NotitieForm
        werk={werk}
        van={notitie.van}
        notitie={notitie}
        eigen={eigen}
        onKlaar={() => setWijzigt(false)}
      />
    )
  return (
    <>
      <NoteCard
        meta={
          <Row>
            <Badge tone="neutral" icon={IconUsers}>
              {publiekNamen[notitie.publiek]}
            </Badge>
            <span>
              {holdTogether(meerTeksten.notities.van(partijNamen[notitie.van], formatDatum(notitie.op)))}
            </span>
          </Row>
        }
        actions={
          <>
            <IconButton
              icon={IconPencil}
              label={meerTeksten.notities.wijzig}
              onClick={() => setWijzigt(true)}
            />
            <IconButton
              icon={IconTrash}
              label={meerTeksten.notities.haalWeg}
              onClick={() => run(removeNotitie(werk.dossier, notitie.id, werk.context()))}
            />
          </>
        }
      >
        {werk.toon(notitie.tekst)}
      </NoteCard>
      <Mislukt message={message} />
    </>
  )
}
