import { setMinuten } from '../../../domain/overleg/agendaregel.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { planTijd, setTijd } from '../../../domain/overleg/tijd.ts'
import { minutesLeft } from '../../../domain/overleg/tijdvak.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconPlayerPause, IconPlayerPlay, IconPlus } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { TimeBox } from '../../../ui/TimeBox.tsx'
import { contextNow, useActButton } from '../useOverleg.ts'
import { useTijdvak } from '../useTijdvak.ts'
import type { Kamer } from './kamers.ts'
import { Melding } from './Melding.tsx'
import { voorbereidTeksten } from './voorbereidTeksten.ts'

const erbij = 5
const { vak: tekst } = voorbereidTeksten

interface Vak {
  readonly sleutel: string
  readonly label: string
  readonly minuten: number
  /** Gives it so many minutes, in the plan that every window follows. */
  readonly geef: (minuten: number) => ReturnType<typeof setTijd>
}

/** What the time is for here: a question, or the child whose worksheet is open; null where no time was planned. */
function vakOf(overleg: Overleg, kamer: Kamer, dossierId: string | undefined): Vak | null {
  const plan = planTijd(overleg)
  if (kamer === 'vraag1' || kamer === 'vraag2') {
    const geef = (minuten: number) => setTijd(overleg, { tijden: { [kamer]: minuten } }, contextNow())
    return plan[kamer] === 0 ? null : { sleutel: kamer, label: tekst[kamer], minuten: plan[kamer], geef }
  }
  if (kamer !== 'vraag3' || dossierId === undefined) return null
  const regel = plan.regels.find(({ punt }) => punt.dossier === dossierId)
  if (regel === undefined) return null
  const geef = (minuten: number) => setMinuten(overleg, regel.punt.id, minuten, contextNow())
  return { sleutel: `kind/${dossierId}`, label: tekst.kind, minuten: regel.minuten, geef }
}

interface Props {
  readonly overleg: Overleg
  readonly kamer: Kamer
  readonly dossierId: string | undefined
}

/** The time of this room or child, calmly; where there is none planned nothing stands here. */
export function TijdVak({ overleg, kamer, dossierId }: Props) {
  const vak = vakOf(overleg, kamer, dossierId)
  return vak === null ? null : <Box overlegId={overleg.id} {...vak} />
}

function Box({ overlegId, sleutel, label, minuten, geef }: Vak & { readonly overlegId: string }) {
  const { run, message } = useActButton()
  const lopend = useTijdvak(overlegId, sleutel)
  if (lopend === null) return null
  const { vak, toggle } = lopend
  const over = minutesLeft(vak, minuten)
  return (
    <>
      <TimeBox
        label={label}
        left={vak.loopt ? tekst.over(over) : tekst.stil(over)}
        part={minuten === 0 ? 1 : vak.verstreken / (minuten * 60_000)}
      >
        <Row gap="xs">
          <Button variant="quiet" icon={vak.loopt ? IconPlayerPause : IconPlayerPlay} onClick={toggle}>
            {vak.loopt ? tekst.zetStil : tekst.gaDoor}
          </Button>
          <Button variant="quiet" icon={IconPlus} onClick={() => void run(geef(minuten + erbij))}>
            {tekst.meer}
          </Button>
        </Row>
      </TimeBox>
      <Melding message={message} />
    </>
  )
}
