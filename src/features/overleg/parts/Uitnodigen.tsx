import { useTeam } from '../../../data/useNouns.ts'
import type { Register } from '../../../data/Register.ts'
import { useStand } from '../../../data/useStand.tsx'
import type { Overleg, Stoel } from '../../../domain/overleg/Overleg.ts'
import { antwoordNamen, countAntwoorden, noteUitnodiging } from '../../../domain/overleg/uitnodiging.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { IconMail } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { contextNow, type Run } from '../useOverleg.ts'
import { voorbereidTeksten } from './voorbereidTeksten.ts'

const wieTypt = (register: Register) => register.wieTypt()

const antwoorden = ['gevraagd', 'ja', 'nee'] as const

interface Props {
  readonly overleg: Overleg
  readonly stoel: Stoel
  readonly run: Run
}

/** What someone said to the invitation, by one tap; the same tap takes it back. Only before the overleg begins. */
export function Antwoord({ overleg, stoel, run }: Props) {
  if (overleg.staat !== 'gepland') return null
  return (
    <Chips
      label={voorbereidTeksten.nodig.komt(stoel.naam.reveal())}
      chips={antwoorden.map((antwoord) => {
        const pressed = stoel.uitnodiging?.antwoord === antwoord
        return {
          label: antwoordNamen[antwoord],
          pressed,
          onClick: () =>
            void run(noteUitnodiging(overleg, stoel.id, pressed ? null : antwoord, contextNow())),
        }
      })}
    />
  )
}

/** How many said what, and the way to the invitation. */
export function Uitnodigen({ overleg }: { readonly overleg: Overleg }) {
  const { nodig } = voorbereidTeksten
  const { leden } = useTeam()
  const door = useStand(wieTypt)?.reveal()
  const vrager = leden.find(({ naam, partij }) => naam.reveal() === door?.naam && partij === door.partij)
  const telling = countAntwoorden(overleg.stoelen, vrager?.id)
  if (overleg.staat !== 'gepland') return null
  return (
    <Row justify="between">
      <span role="status">{Object.values(telling).some((n) => n > 0) ? nodig.telling(telling) : null}</span>
      <ButtonLink variant="secondary" icon={IconMail} href={`#/overleg/${overleg.id}/uitnodigen`}>
        {nodig.maak}
      </ButtonLink>
    </Row>
  )
}
