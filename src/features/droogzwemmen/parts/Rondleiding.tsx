import { useState } from 'react'
import { useOverleg } from '../../../data/useNouns.ts'
import { useOverleggen } from '../../../data/useStand.tsx'
import {
  chooseRondleiding,
  type Rondleiding as Stand,
  type Rondleidingstap,
} from '../../../domain/oefening/rondleiding.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { today } from '../../../lib/datum.ts'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { IconArrowRight, IconChevronDown, IconChevronUp } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Steps } from '../../../ui/Steps.tsx'
import { teksten } from '../teksten.ts'
import { useRondleiding } from '../useRondleiding.ts'

interface Props {
  /** Where one is now: a step does not lead to the screen that is already there. */
  readonly path: string
  readonly onEigenTeam: () => void
}

/** Above every screen while practising: one step at a time, and it goes on by itself with what is written. */
export function Rondleiding(props: Props) {
  const id = chooseRondleiding(useOverleggen(), today())
  return id === null ? null : <Gids key={id} overlegId={id} {...props} />
}

function Gids({ overlegId, ...props }: Props & { readonly overlegId: string }) {
  const overleg = useOverleg(overlegId)
  return overleg.staat === 'klaar' ? <Stappen overleg={overleg.waarde} {...props} /> : null
}

/** Where a step is done; null for the last one, which is a button. */
function pathOf(stap: Rondleidingstap, overleg: Overleg, { kind }: Stand): string | null {
  const kamer = `/overleg/${overleg.id}`
  switch (stap) {
    case 'wie-is-er':
      return overleg.staat === 'gepland' ? '/' : `${kamer}/vraag1`
    case 'kaart':
      return `${kamer}/vraag1`
    case 'oppakken':
      return `${kamer}/vraag2`
    case 'kind':
      return `${kamer}/vraag3${kind === null ? '' : `/${kind.id}`}`
    case 'lees-voor':
      return kind === null ? `${kamer}/vraag3` : `${kamer}/leesvoor/${kind.id}`
    case 'afronden':
      return `${kamer}/afronden`
    case 'verslag':
      return `/verslag/${overleg.id}`
    case 'eigen-team':
      return null
  }
}

const list = new Intl.ListFormat('nl')

function zinnen({ nu, kind, nog }: Stand, { staat }: Overleg): readonly string[] {
  if (nu === 'wie-is-er' && staat === 'gepland') return [teksten.eerstBeginnen]
  const { zin } = teksten.stappen[nu]
  const about = nu === 'kind' || nu === 'lees-voor' ? (kind?.rugnummer ?? null) : null
  return [
    ...(about === null ? [] : [teksten.kind(about)]),
    zin,
    ...(nu === 'kind' && nog.length > 0 && nog.length < 4
      ? [teksten.nog(list.format(nog.map((wat) => teksten.delen[wat])))]
      : []),
  ]
}

function Stappen({ overleg, path, onEigenTeam }: Props & { readonly overleg: Overleg }) {
  const stand = useRondleiding(overleg, path)
  const [alle, setAlle] = useState(false)
  if (stand === null) return null
  const { stappen, nu, open, setOpen, skip } = stand
  const to = pathOf(nu, overleg, stand)
  const nummer = stappen.findIndex(({ stap }) => stap === nu) + 1
  return (
    <Card tone="info">
      <Disclosure
        summary={teksten.titel(nummer, stappen.length, teksten.stappen[nu].kort)}
        open={open}
        onToggle={setOpen}
      >
        <p>{zinnen(stand, overleg).join(' ')}</p>
        <Row gap="sm">
          {to === null ? (
            <Button variant="secondary" onClick={onEigenTeam}>
              {teksten.eigenTeam}
            </Button>
          ) : to === path ? null : (
            <ButtonLink href={`#${to}`} variant="secondary" icon={IconArrowRight}>
              {teksten.erheen}
            </ButtonLink>
          )}
          {to === null ? null : (
            <Button variant="quiet" onClick={() => skip(nu)}>
              {teksten.slaOver}
            </Button>
          )}
          <Button
            variant="quiet"
            icon={alle ? IconChevronUp : IconChevronDown}
            aria-expanded={alle}
            onClick={() => setAlle(!alle)}
          >
            {teksten.alle}
          </Button>
        </Row>
        {alle ? <Overzicht overleg={overleg} stand={stand} /> : null}
      </Disclosure>
    </Card>
  )
}

function Overzicht({ overleg, stand }: { readonly overleg: Overleg; readonly stand: Stand }) {
  return (
    <Steps
      label={teksten.alle}
      items={stand.stappen.map(({ stap, staat }) => {
        const there = pathOf(stap, overleg, stand)
        return {
          id: stap,
          label: teksten.stappen[stap].kort,
          state: staat === 'klaar' ? 'done' : stap === stand.nu ? 'current' : 'todo',
          ...(staat === 'overgeslagen' ? { hint: teksten.overgeslagen } : {}),
          ...(there === null ? {} : { href: `#${there}` }),
        }
      })}
    />
  )
}
