import type { ReactNode } from 'react'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import { moveAgendapunt, takeOffAgenda } from '../../../domain/overleg/agenda.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import type { NietKlaar } from '../../../domain/overleg/proposeAgenda.ts'
import type { Tijdplan, Tijdregel } from '../../../domain/overleg/tijd.ts'
import type { Datum } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconArrowDown, IconArrowUp, IconPencil, IconX } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'
import { contextNow, type Run } from '../useOverleg.ts'
import { AgendaregelForm } from './AgendaregelForm.tsx'
import { KindRegel, kindNaam } from './KindRegel.tsx'
import { voorbereidTeksten } from './voorbereidTeksten.ts'
import { Waarom } from './Waarom.tsx'

interface Props {
  readonly overleg: Overleg
  readonly plan: Tijdplan
  readonly regel: Tijdregel
  readonly index: number
  /** By which it is dragged; null when it is the only one. */
  readonly grip: ReactNode
  readonly kind: DossierSamenvatting | undefined
  readonly afgesproken: Datum | undefined
  /** How far it came last time, when it stands here because of that. */
  readonly vorigeKeer: NietKlaar | undefined
  readonly alleenNummers: boolean
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly run: Run
}

/** One child on the agenda: its place, its time, its family. */
export function Agendaregel({ overleg, plan, regel, index, kind, alleenNummers, run, ...rest }: Props) {
  const { grip, afgesproken, vorigeKeer, open, onOpen } = rest
  const { punt, minuten, om } = regel
  const naam = kindNaam(kind, alleenNummers)
  const alone = overleg.soort === 'een-kind'
  /** A row that moves takes the focus with it, so that the next press moves the same child again. */
  const move = async (waarheen: 'omhoog' | 'omlaag', button: HTMLButtonElement) => {
    if (await run(moveAgendapunt(overleg, punt.id, waarheen, contextNow()))) button.focus()
  }
  return (
    <KindRegel
      kind={kind}
      alleenNummers={alleenNummers}
      grip={grip}
      extra={voorbereidTeksten.regel.tijd(minuten, om)}
      badges={
        <>
          <Waarom kind={kind} vorigeKeer={vorigeKeer} afgesproken={afgesproken} />
          {punt.gezin !== null && <Badge tone="info">{voorbereidTeksten.regel.gezin(punt.gezin.om)}</Badge>}
          {punt.gezin?.tolk === true && <Badge tone="neutral">{voorbereidTeksten.regel.tolk}</Badge>}
        </>
      }
      controls={
        <Row gap="xs" justify="end">
          <Button
            variant="quiet"
            icon={IconPencil}
            aria-label={voorbereidTeksten.regel.pasAan(naam)}
            aria-expanded={open}
            onClick={() => onOpen(!open)}
          >
            {voorbereidTeksten.regel.aanpassen}
          </Button>
          {!alone && (
            <Row gap="xs">
              <IconButton
                icon={IconArrowUp}
                label={teksten.agenda.omhoog(naam)}
                disabled={index === 0}
                onClick={({ currentTarget }) => void move('omhoog', currentTarget)}
              />
              <IconButton
                icon={IconArrowDown}
                label={teksten.agenda.omlaag(naam)}
                disabled={index === plan.regels.length - 1}
                onClick={({ currentTarget }) => void move('omlaag', currentTarget)}
              />
              <IconButton
                icon={IconX}
                label={teksten.agenda.haalAf(naam)}
                onClick={() => void run(takeOffAgenda(overleg, punt.id, contextNow()))}
              />
            </Row>
          )}
        </Row>
      }
    >
      {open ? <AgendaregelForm overleg={overleg} punt={punt} plan={plan} index={index} run={run} /> : null}
    </KindRegel>
  )
}
