import { useMemo, useState } from 'react'
import { useKinderen, useTeam } from '../../../data/useNouns.ts'
import { useOverleggen } from '../../../data/useStand.tsx'
import { moveAgendapunt } from '../../../domain/overleg/agenda.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { howFarBefore } from '../../../domain/overleg/proposeAgenda.ts'
import { checkAankomst, planTijd } from '../../../domain/overleg/tijd.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { SortableList } from '../../../ui/SortableList.tsx'
import { teksten } from '../teksten.ts'
import { contextNow, useActButton, useAfgesproken } from '../useOverleg.ts'
import { Agendaregel } from './Agendaregel.tsx'
import { kindNaam } from './KindRegel.tsx'
import { Melding } from './Melding.tsx'
import { TijdVerdelen } from './TijdVerdelen.tsx'
import { aankomstZin, somZin, voorbereidTeksten } from './voorbereidTeksten.ts'
import { Voorstel } from './Voorstel.tsx'

/** The children to talk about: their order and time, and a proposal to take over at once or one by one. */
export function Agenda({ overleg }: { readonly overleg: Overleg }) {
  const kinderen = useKinderen()
  const { alleenNummers } = useTeam()
  const afgesproken = useAfgesproken(overleg)
  const overleggen = useOverleggen()
  const eerder = useMemo(() => howFarBefore(overleggen), [overleggen])
  const { run, message } = useActButton()
  const [open, setOpen] = useState<string | null>(null)
  const plan = useMemo(() => planTijd(overleg), [overleg])
  const naamOf = (dossier: string): string => kindNaam(kinderen.get(dossier), alleenNummers)
  const alone = overleg.soort === 'een-kind'
  const titel = alone ? teksten.agenda.titelEenKind : teksten.agenda.titel
  // The form of that line says it by itself.
  const meldingen = checkAankomst(overleg).filter((one) => one.soort !== 'na-eind' || one.punt.id !== open)
  return (
    <Card title={titel}>
      <Stack gap="md">
        <Melding message={message} />
        {overleg.agenda.length === 0 ? (
          kinderen.size > 0 && <p>{teksten.agenda.leeg}</p>
        ) : (
          <>
            <div role="status">
              {plan.teVeel > 0 ? (
                <Alert tone="warning">{somZin(plan, alone)}</Alert>
              ) : (
                <p>{holdTogether(somZin(plan, alone))}</p>
              )}
            </div>
            <SortableList
              label={titel}
              items={plan.regels}
              getKey={({ punt }) => punt.id}
              gripLabel={({ punt }) => voorbereidTeksten.regel.sleep(naamOf(punt.dossier))}
              moved={({ punt }, plek) => voorbereidTeksten.regel.verplaatst(naamOf(punt.dossier), plek)}
              onMove={async ({ punt }, to) => await run(moveAgendapunt(overleg, punt.id, to, contextNow()))}
              render={(regel, i, grip) => (
                <Agendaregel
                  overleg={overleg}
                  plan={plan}
                  regel={regel}
                  index={i}
                  grip={alone ? null : grip}
                  kind={kinderen.get(regel.punt.dossier)}
                  afgesproken={afgesproken.get(regel.punt.dossier)}
                  vorigeKeer={
                    regel.punt.vanOverleg === null ? undefined : (eerder.get(regel.punt.dossier) ?? 'niet')
                  }
                  alleenNummers={alleenNummers}
                  open={open === regel.punt.id}
                  onOpen={(opens) => setOpen(opens ? regel.punt.id : null)}
                  run={run}
                />
              )}
            />
          </>
        )}
        {meldingen.map((melding) => (
          <Alert key={melding.punt.id} tone={melding.soort === 'na-eind' ? 'warning' : 'info'}>
            {aankomstZin(
              melding,
              naamOf(melding.punt.dossier),
              melding.soort === 'andersom' ? naamOf(melding.na.dossier) : '',
            )}
          </Alert>
        ))}
        <TijdVerdelen overleg={overleg} />
        {!alone && (
          <Voorstel
            overleg={overleg}
            kinderen={kinderen}
            afgesproken={afgesproken}
            alleenNummers={alleenNummers}
            run={run}
          />
        )}
      </Stack>
    </Card>
  )
}
