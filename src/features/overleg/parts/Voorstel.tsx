import { useMemo, useState } from 'react'
import { useDossiers, useOverleggen } from '../../../data/useStand.tsx'
import { filterDossiers } from '../../../domain/dossier/lijst.ts'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import { putOnAgenda } from '../../../domain/overleg/agenda.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { howFarBefore, notReachedBefore, proposeAgenda } from '../../../domain/overleg/proposeAgenda.ts'
import { type Datum, today } from '../../../lib/datum.ts'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconPlus } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { teksten } from '../teksten.ts'
import { contextNow, type Run } from '../useOverleg.ts'
import { KindRegel, kindNaam } from './KindRegel.tsx'
import { Waarom } from './Waarom.tsx'

/** Proposals shown at once; the rest is found by searching. */
const shown = 8
/** An agenda that one meeting could hold: more is not put on it with one press. */
const atOnce = 60

interface Props {
  readonly overleg: Overleg
  readonly kinderen: ReadonlyMap<string, DossierSamenvatting>
  /** The agreed day of each child for whom it has come. */
  readonly afgesproken: ReadonlyMap<string, Datum>
  readonly alleenNummers: boolean
  readonly run: Run
}

/** Who could be talked about: not reached before and promised first, then without regie, then who waits longest. */
export function Voorstel({ overleg, kinderen, afgesproken, alleenNummers, run }: Props) {
  const dossiers = useDossiers()
  const overleggen = useOverleggen()
  const [zoek, setZoek] = useState('')
  const missed = useMemo(() => notReachedBefore(overleggen), [overleggen])
  const eerder = useMemo(() => howFarBefore(overleggen), [overleggen])
  const dag = overleg.datum ?? today()
  const proposal = useMemo(
    () => proposeAgenda(dossiers, overleggen, dag).map((keuze) => keuze.dossier),
    [dossiers, overleggen, dag],
  )
  const searching = zoek.trim() !== ''
  const matches = useMemo(
    () => (searching ? filterDossiers(dossiers, { zoek }).map((kind) => kind.id) : proposal),
    [dossiers, proposal, searching, zoek],
  )
  const onAgenda = new Set(overleg.agenda.map((punt) => punt.dossier))
  const open = proposal.filter((id) => !onAgenda.has(id))
  const found = matches.filter((id) => !onAgenda.has(id))
  const put = (ids: readonly string[]): void => {
    const keuzes = ids.map((dossier) => ({ dossier, vanOverleg: missed.get(dossier) ?? null }))
    void run(putOnAgenda(overleg, keuzes, contextNow()))
  }
  if (dossiers.length === 0) {
    return (
      <EmptyState
        title={teksten.agenda.geenKinderenTitel}
        action={
          <ButtonLink variant="secondary" href="#/namenlijst">
            {teksten.agenda.naarLijst}
          </ButtonLink>
        }
      >
        {teksten.agenda.geenKinderen}
      </EmptyState>
    )
  }
  // Everyone stands on the agenda: there is nobody to propose or to look for.
  if (dossiers.every((kind) => onAgenda.has(kind.id))) return null
  return (
    <Card title={teksten.agenda.voorstel} level={3}>
      <Stack gap="md">
        {open.length > 0 && <p>{teksten.agenda.voorstelUitleg}</p>}
        {open.length > 1 && open.length <= atOnce && (
          <div>
            <Button variant="secondary" icon={IconPlus} onClick={() => put(open)}>
              {teksten.agenda.zetAlle(open.length)}
            </Button>
          </div>
        )}
        <SearchField label={teksten.agenda.zoek} value={zoek} onChange={setZoek} />
        {found.length > 0 && (
          <LinkList label={teksten.agenda.voorstel}>
            {found.slice(0, shown).map((id) => {
              const kind = kinderen.get(id)
              return (
                <KindRegel
                  key={id}
                  kind={kind}
                  alleenNummers={alleenNummers}
                  badges={
                    <Waarom
                      kind={kind}
                      vorigeKeer={missed.has(id) ? eerder.get(id) : undefined}
                      afgesproken={afgesproken.get(id)}
                    />
                  }
                  controls={
                    <IconButton
                      icon={IconPlus}
                      label={teksten.agenda.zetErop(kindNaam(kind, alleenNummers))}
                      onClick={() => put([id])}
                    />
                  }
                />
              )
            })}
          </LinkList>
        )}
        <p role="status">
          {searching && found.length === 0 && teksten.agenda.nietGevonden}
          {found.length > shown && teksten.agenda.meer(found.length - shown)}
        </p>
      </Stack>
    </Card>
  )
}
