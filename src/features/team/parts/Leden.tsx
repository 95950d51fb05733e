import { useState } from 'react'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { removeLid } from '../../../domain/team/leden.ts'
import type { Lid, Team } from '../../../domain/team/Team.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { IconKey, IconPencil, IconTrash, IconUser, IconUserPlus } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { teksten } from '../teksten.ts'
import { useTeamActs } from '../useTeamActs.ts'
import { LidForm } from './LidForm.tsx'
import { Start } from './Start.tsx'

type Open = { readonly wat: 'nieuw' } | { readonly wat: 'wijzig' | 'weg'; readonly lid: Lid } | null

export function Leden({ team }: { readonly team: Team }) {
  const { leden } = teksten
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const alone = new Set(team.leden.map((lid) => lid.partij)).size < 2
  return (
    <Card
      title={leden.kop}
      level={3}
      actions={
        <Button variant="secondary" icon={IconUserPlus} onClick={() => setOpen({ wat: 'nieuw' })}>
          {leden.zetErbij}
        </Button>
      }
    >
      <Stack>
        <LinkList label={leden.lijst}>
          {team.leden.map((lid) => (
            <ItemRow
              key={lid.id}
              lead={<IconUser size={24} aria-hidden />}
              title={lid.naam.reveal()}
              meta={[
                partijNamen[lid.partij],
                lid.functie,
                lid.telefoon.replaceAll(/\s/gu, '\u00a0') || leden.geenTelefoon,
                lid.partij === 'ouder' ? leden.alleenNummers : '',
              ]
                .filter(Boolean)
                .join(', ')}
              trail={
                lid.kentWachtwoord ? (
                  <Badge tone="info" icon={IconKey}>
                    {leden.kent}
                  </Badge>
                ) : null
              }
              actions={
                <Button
                  variant="quiet"
                  icon={IconPencil}
                  aria-label={leden.wijzigNaam(lid.naam.reveal())}
                  onClick={() => setOpen({ wat: 'wijzig', lid })}
                >
                  {leden.wijzig}
                </Button>
              }
            />
          ))}
        </LinkList>
        {alone ? <Alert tone="info">{leden.tweedePlek}</Alert> : null}
        <Start team={team} />
      </Stack>
      <Dialog open={open?.wat === 'nieuw'} title={leden.zetErbij} onClose={close}>
        <LidForm team={team} lid={null} onKlaar={close} />
      </Dialog>
      {open?.wat === 'wijzig' ? (
        <Dialog open title={leden.wijzigNaam(open.lid.naam.reveal())} onClose={close}>
          <LidForm key={open.lid.id} team={team} lid={open.lid} onKlaar={close} />
          <Row>
            <Button variant="danger" icon={IconTrash} onClick={() => setOpen({ wat: 'weg', lid: open.lid })}>
              {leden.haalWeg}
            </Button>
          </Row>
        </Dialog>
      ) : null}
      {open?.wat === 'weg' ? <HaalWeg team={team} lid={open.lid} onKlaar={close} /> : null}
    </Card>
  )
}

interface HaalWegProps {
  readonly team: Team
  readonly lid: Lid
  readonly onKlaar: () => void
}

function HaalWeg({ team, lid, onKlaar }: HaalWegProps) {
  const { leden } = teksten
  const act = useTeamActs()
  const [fout, setFout] = useState<string | null>(null)
  const remove = async () => {
    const kept = await act((ctx) => removeLid(team, lid.id, ctx))
    if (kept.ok) onKlaar()
    else setFout(kept.message)
  }
  return (
    <Dialog
      open
      title={leden.haalWegTitel(lid.naam.reveal())}
      onClose={onKlaar}
      actions={
        <>
          <Button variant="danger" onClick={() => void remove()}>
            {leden.haalWeg}
          </Button>
          <Button variant="secondary" onClick={onKlaar}>
            {leden.terug}
          </Button>
        </>
      }
    >
      <p>{leden.haalWegUitleg}</p>
      {fout === null ? null : (
        <Alert tone="danger" role="alert">
          {fout}
        </Alert>
      )}
    </Dialog>
  )
}
