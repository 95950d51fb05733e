import { useMemo, useState } from 'react'
import { useKinderen, useTeam } from '../../../data/useNouns.ts'
import { useDossiers, useOverleggen } from '../../../data/useStand.tsx'
import { filterDossiers, isZonder } from '../../../domain/dossier/lijst.ts'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import { moveAgendapunt, putOnAgenda, takeOffAgenda } from '../../../domain/overleg/agenda.ts'
import type { Agendapunt, Overleg } from '../../../domain/overleg/Overleg.ts'
import { notReachedBefore, proposeAgenda } from '../../../domain/overleg/proposeAgenda.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { teksten } from '../teksten.ts'
import { contextNow, useActButton } from '../useOverleg.ts'
import { kindNaam, KindRegel } from './KindRegel.tsx'

/** Proposals shown at once; the rest is found by searching. */
const shown = 8

/** The children to talk about: a proposal to take over at once or one by one, and the order. */
export function Agenda({ overleg }: { readonly overleg: Overleg }) {
  const kinderen = useKinderen()
  const { alleenNummers } = useTeam()
  const { run, message } = useActButton()
  return (
    <Card title={teksten.agenda.titel}>
      <Stack gap="md">
        {message !== null && (
          <Alert tone="warning" role="alert">
            {message}
          </Alert>
        )}
        {overleg.agenda.length === 0 && <p>{teksten.agenda.leeg}</p>}
        <LinkList label={teksten.agenda.titel}>
          {overleg.agenda.map((punt, i) => (
            <Punt
              key={punt.id}
              overleg={overleg}
              punt={punt}
              kind={kinderen.get(punt.dossier)}
              alleenNummers={alleenNummers}
              first={i === 0}
              last={i === overleg.agenda.length - 1}
              run={run}
            />
          ))}
        </LinkList>
        <Voorstel overleg={overleg} kinderen={kinderen} alleenNummers={alleenNummers} run={run} />
      </Stack>
    </Card>
  )
}

type Run = ReturnType<typeof useActButton>['run']

interface PuntProps {
  readonly overleg: Overleg
  readonly punt: Agendapunt
  readonly kind: DossierSamenvatting | undefined
  readonly alleenNummers: boolean
  readonly first: boolean
  readonly last: boolean
  readonly run: Run
}

function Punt({ overleg, punt, kind, alleenNummers, first, last, run }: PuntProps) {
  const naam = kindNaam(kind, alleenNummers)
  return (
    <KindRegel
      kind={kind}
      alleenNummers={alleenNummers}
      controls={
        <Row gap="xs">
          {punt.vanOverleg !== null && <Badge tone="warning">{teksten.agenda.vorigeKeer}</Badge>}
          {kind !== undefined && isZonder(kind) && <Badge tone="neutral">{teksten.agenda.zonderRegie}</Badge>}
          <IconButton
            icon={IconArrowUp}
            label={teksten.agenda.omhoog(naam)}
            disabled={first}
            onClick={() => run(moveAgendapunt(overleg, punt.id, 'omhoog', contextNow()))}
          />
          <IconButton
            icon={IconArrowDown}
            label={teksten.agenda.omlaag(naam)}
            disabled={last}
            onClick={() => run(moveAgendapunt(overleg, punt.id, 'omlaag', contextNow()))}
          />
          <IconButton
            icon={IconX}
            label={teksten.agenda.haalAf(naam)}
            onClick={() => run(takeOffAgenda(overleg, punt.id, contextNow()))}
          />
        </Row>
      }
    />
  )
}

interface VoorstelProps {
  readonly overleg: Overleg
  readonly kinderen: ReadonlyMap<string, DossierSamenvatting>
  readonly alleenNummers: boolean
  readonly run: Run
}

function Voorstel({ overleg, kinderen, alleenNummers, run }: VoorstelProps) {
  const dossiers = useDossiers()
  const overleggen = useOverleggen()
  const [zoek, setZoek] = useState('')
  const missed = useMemo(() => notReachedBefore(overleggen), [overleggen])
  const proposal = useMemo(() => proposeAgenda(dossiers, overleggen), [dossiers, overleggen])
  const onAgenda = new Set(overleg.agenda.map((punt) => punt.dossier))
  const open = proposal.filter((id) => !onAgenda.has(id))
  const found =
    zoek.trim() === ''
      ? open
      : filterDossiers(dossiers, { zoek })
          .map((kind) => kind.id)
          .filter((id) => !onAgenda.has(id))
  const put = (ids: readonly string[]): void =>
    run(
      putOnAgenda(
        overleg,
        ids.map((dossier) => ({ dossier, vanOverleg: missed.get(dossier) ?? null })),
        contextNow(),
      ),
    )
  if (dossiers.length === 0) {
    return (
      <EmptyState
        title={teksten.agenda.geenKinderen}
        action={<ButtonLink href="#/namenlijst">{teksten.agenda.naarLijst}</ButtonLink>}
      />
    )
  }
  return (
    <Card title={teksten.agenda.voorstel} level={3}>
      <Stack gap="md">
        <p>{teksten.agenda.voorstelUitleg}</p>
        {open.length > 1 && open.length <= 60 && (
          <Button variant="secondary" icon={IconPlus} onClick={() => put(open)}>
            {teksten.agenda.zetAlle(open.length)}
          </Button>
        )}
        <SearchField label={teksten.agenda.zoek} value={zoek} onChange={setZoek} />
        <Stack gap="xs">
          {found.slice(0, shown).map((id) => {
            const kind = kinderen.get(id)
            return (
              <KindRegel
                key={id}
                kind={kind}
                alleenNummers={alleenNummers}
                controls={
                  <Row gap="xs">
                    {missed.has(id) && <Badge tone="warning">{teksten.agenda.vorigeKeer}</Badge>}
                    {kind !== undefined && isZonder(kind) && (
                      <Badge tone="neutral">{teksten.agenda.zonderRegie}</Badge>
                    )}
                    <IconButton
                      icon={IconPlus}
                      label={teksten.agenda.zetErop(kindNaam(kind, alleenNummers))}
                      onClick={() => put([id])}
                    />
                  </Row>
                }
              />
            )
          })}
        </Stack>
        {found.length > shown && <p>{teksten.agenda.meer(found.length - shown)}</p>}
      </Stack>
    </Card>
  )
}
