import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { cancelOverleg } from '../../../domain/overleg/planOverleg.ts'
import { beginOverleg } from '../../../domain/overleg/verloop.ts'
import { currentPath, goOn } from '../../../lib/adres.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { Button } from '../../../ui/Button.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { IconArrowRight, IconPlayerPlay } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'
import { contextNow, useActButton } from '../useOverleg.ts'
import { kamerPath } from './kamers.ts'
import { Melding } from './Melding.tsx'
import { voorbereidTeksten } from './voorbereidTeksten.ts'

interface Props {
  readonly overleg: Overleg
}

function useBegin(overleg: Overleg) {
  const { run, message } = useActButton()
  const begin = async () => {
    const from = currentPath()
    if (await run(beginOverleg(overleg, { op: Date.now() }, contextNow()))) {
      goOn(from, kamerPath(overleg.id, 'vraag1'))
    }
  }
  return { run, message, begin }
}

/** Begins a planned overleg, or calls it off. */
export function Beginnen({ overleg }: Props) {
  const { run, message, begin } = useBegin(overleg)
  const cancel = async () => {
    const from = currentPath()
    if (await run(cancelOverleg(overleg, contextNow()))) goOn(from, '/overleg')
  }
  return (
    <>
      <Melding message={message} />
      {overleg.datum === null || overleg.datum === today() ? null : (
        <p>{holdTogether(voorbereidTeksten.andereDag(formatDatum(overleg.datum)))}</p>
      )}
      <Row>
        <Button icon={IconPlayerPlay} onClick={() => void begin()}>
          {teksten.begin}
        </Button>
        <Button variant="quiet" onClick={() => void cancel()}>
          {teksten.zegAf}
        </Button>
      </Row>
    </>
  )
}

/** At the end of the preparing: the same beginning for who read on until here. */
export function BeginMetVraag1({ overleg }: Props) {
  const { message, begin } = useBegin(overleg)
  return (
    <>
      <Melding message={message} />
      <Row>
        <Button variant="secondary" icon={IconArrowRight} onClick={() => void begin()}>
          {teksten.verder.vraag1}
        </Button>
      </Row>
    </>
  )
}
