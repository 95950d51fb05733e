import { useEffect, useState } from 'react'
import { useRegister } from '../../../data/useStand.tsx'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { legeVasteStoelen } from '../../../domain/overleg/stoelen.ts'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconUserPlus } from '../../../ui/icons.ts'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { kamerHref } from './kamers.ts'
import { LegeStoel } from './LegeStoel.tsx'
import { isStoelvraagDone, setStoelvraagDone } from './plek.ts'

/**
 * An overleg that began without being prepared asks once why a fixed seat is empty: until each has its reason, somebody
 * sits there, or one presses Sla over. What is answered stays in sight until one leaves this room.
 */
export function LegeStoelen({ overleg }: { readonly overleg: Overleg }) {
  const register = useRegister()
  const { id } = overleg
  const [done, setDone] = useState(true)
  const [asked] = useState(() =>
    legeVasteStoelen(overleg).flatMap(({ partij, want }) => (want === null ? [partij] : [])),
  )
  useEffect(() => {
    let here = true
    void isStoelvraagDone(register, id).then((kept) => here && setDone(kept))
    return () => {
      here = false
    }
  }, [register, id])
  const empty = legeVasteStoelen(overleg).filter(({ partij }) => asked.includes(partij))
  if (done || empty.length === 0) return null
  return (
    <Card title={teksten.legeStoelen.titel} tone="warning">
      <Stack gap="md">
        <p>{teksten.legeStoelen.uitleg}</p>
        <Grid min="16rem">
          {empty.map((leeg) => (
            <LegeStoel key={leeg.partij} overleg={overleg} leeg={leeg} />
          ))}
        </Grid>
        <Row>
          <ButtonLink variant="secondary" icon={IconUserPlus} href={kamerHref(id, 'voorbereiden')}>
            {teksten.legeStoelen.erbij}
          </ButtonLink>
          <Button
            variant="quiet"
            onClick={() => {
              setDone(true)
              void setStoelvraagDone(register, id)
            }}
          >
            {teksten.legeStoelen.slaOver}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}
