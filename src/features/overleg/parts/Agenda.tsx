import { useKinderen, useTeam } from '../../../data/useNouns.ts'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import { moveAgendapunt, takeOffAgenda } from '../../../domain/overleg/agenda.ts'
import type { Agendapunt, Overleg } from '../../../domain/overleg/Overleg.ts'
import type { Datum } from '../../../lib/datum.ts'
import { Card } from '../../../ui/Card.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconArrowDown, IconArrowUp, IconX } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { teksten } from '../teksten.ts'
import { contextNow, type Run, useActButton, useAfgesproken } from '../useOverleg.ts'
import { KindRegel, kindNaam } from './KindRegel.tsx'
import { Melding } from './Melding.tsx'
import { Voorstel } from './Voorstel.tsx'
import { Waarom } from './Waarom.tsx'

/** The children to talk about: their order, and a proposal to take over at once or one by one. */
export function Agenda({ overleg }: { readonly overleg: Overleg }) {
  const kinderen = useKinderen()
  const { alleenNummers } = useTeam()
  const afgesproken = useAfgesproken(overleg)
  const { run, message } = useActButton()
  return (
    <Card title={teksten.agenda.titel}>
      <Stack gap="md">
        <Melding message={message} />
        {overleg.agenda.length === 0 ? (
          kinderen.size > 0 && <p>{teksten.agenda.leeg}</p>
        ) : (
          <LinkList label={teksten.agenda.titel} ordered>
            {overleg.agenda.map((punt, i) => (
              <Punt
                key={punt.id}
                overleg={overleg}
                punt={punt}
                kind={kinderen.get(punt.dossier)}
                afgesproken={afgesproken.get(punt.dossier)}
                alleenNummers={alleenNummers}
                first={i === 0}
                last={i === overleg.agenda.length - 1}
                run={run}
              />
            ))}
          </LinkList>
        )}
        <Voorstel
          overleg={overleg}
          kinderen={kinderen}
          afgesproken={afgesproken}
          alleenNummers={alleenNummers}
          run={run}
        />
      </Stack>
    </Card>
  )
}

interface PuntProps {
  readonly overleg: Overleg
  readonly punt: Agendapunt
  readonly kind: DossierSamenvatting | undefined
  readonly afgesproken: Datum | undefined
  readonly alleenNummers: boolean
  readonly first: boolean
  readonly last: boolean
  readonly run: Run
}

function Punt({ overleg, punt, kind, afgesproken, alleenNummers, first, last, run }: PuntProps) {
  const naam = kindNaam(kind, alleenNummers)
  /** A row that moves takes the focus with it, so that the next press moves the same child again. */
  const move = async (waarheen: 'omhoog' | 'omlaag', button: HTMLButtonElement) => {
    if (await run(moveAgendapunt(overleg, punt.id, waarheen, contextNow()))) button.focus()
  }
  return (
    <KindRegel
      kind={kind}
      alleenNummers={alleenNummers}
      badges={<Waarom kind={kind} vorigeKeer={punt.vanOverleg !== null} afgesproken={afgesproken} />}
      controls={
        <Row gap="xs">
          <IconButton
            icon={IconArrowUp}
            label={teksten.agenda.omhoog(naam)}
            disabled={first}
            onClick={({ currentTarget }) => void move('omhoog', currentTarget)}
          />
          <IconButton
            icon={IconArrowDown}
            label={teksten.agenda.omlaag(naam)}
            disabled={last}
            onClick={({ currentTarget }) => void move('omlaag', currentTarget)}
          />
          <IconButton
            icon={IconX}
            label={teksten.agenda.haalAf(naam)}
            onClick={() => void run(takeOffAgenda(overleg, punt.id, contextNow()))}
          />
        </Row>
      }
    />
  )
}
