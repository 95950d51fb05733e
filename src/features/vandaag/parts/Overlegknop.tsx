import { useState } from 'react'
import type { OverlegSamenvatting } from '../../../domain/overleg/samenvatting.ts'
import type { VandaagKnop } from '../../../domain/vandaag/signalsToday.ts'
import { type Datum, formatDatum, today } from '../../../lib/datum.ts'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { IconArrowRight, IconPlayerPlay } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'
import type { Begin } from '../useBegin.ts'
import { keuzeTeksten } from './keuzeTeksten.ts'
import { holdTogether } from '../../../ui/holdTogether.ts'

interface Props extends Begin {
  readonly knop: VandaagKnop
  /** The overleg the button is about. */
  readonly overleg: OverlegSamenvatting | undefined
}

/** The one button of Vandaag: one press begins, or goes on with what runs. */
export function Overlegknop({ knop, overleg, begin, busy }: Props) {
  switch (knop.soort) {
    case 'ga-verder':
      return (
        <Row gap="md">
          <span>{teksten.bezig}</span>
          <ButtonLink href={`#/overleg/${knop.overleg}`} icon={IconArrowRight}>
            {teksten.verder}
          </ButtonLink>
        </Row>
      )
    case 'begin':
      return knop.datum === null || knop.datum === today() ? (
        <Row gap="md">
          <Button
            data-stap="wie-is-er"
            icon={IconPlayerPlay}
            busy={busy}
            onClick={() => void begin(knop.overleg)}
          >
            {teksten.begin}
          </Button>
        </Row>
      ) : (
        <AndereDag
          overleg={knop.overleg}
          datum={knop.datum}
          tijd={overleg?.tijd ?? ''}
          begin={begin}
          busy={busy}
        />
      )
    case 'plan':
      return (
        <Row gap="md">
          <span>{teksten.geenOverleg}</span>
          <Button icon={IconPlayerPlay} busy={busy} onClick={() => void begin()}>
            {teksten.begin}
          </Button>
        </Row>
      )
  }
}

interface AndereDagProps extends Pick<Begin, 'begin' | 'busy'> {
  readonly overleg: string
  readonly datum: Datum
  readonly tijd: string
}

/** What is planned is for another day: asks once which of both begins now. */
function AndereDag({ overleg, datum, tijd, begin, busy }: AndereDagProps) {
  const [asking, setAsking] = useState(false)
  const dag = formatDatum(datum)
  const choose = async (planned?: string) => {
    await begin(planned)
    setAsking(false)
  }
  return (
    <Row gap="md">
      <span>{holdTogether(teksten.gepland(datum, tijd))}</span>
      <Button icon={IconPlayerPlay} onClick={() => setAsking(true)}>
        {teksten.begin}
      </Button>
      <Dialog
        open={asking}
        title={keuzeTeksten.titel}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button busy={busy} onClick={() => void choose()}>
              {keuzeTeksten.nieuw}
            </Button>
            <Button variant="secondary" busy={busy} onClick={() => void choose(overleg)}>
              {keuzeTeksten.gepland(dag)}
            </Button>
          </>
        }
      >
        <p>{holdTogether(keuzeTeksten.uitleg(dag))}</p>
      </Dialog>
    </Row>
  )
}
