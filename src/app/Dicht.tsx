import type { ComponentProps } from 'react'
import { TerugPage } from '../features/ontgrendelen/index.ts'
import { AppFrame } from '../ui/layout/AppFrame.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { Afscheid } from './Afscheid.tsx'
import { Closed } from './Closed.tsx'
import type { WhyLeft } from './leave.ts'
import { type Opened, openWhereOneWas } from './opening.ts'
import { teksten } from './teksten.ts'
import { Terugzetten } from './Terugzetten.tsx'
import { useTeamBijGezin } from './useTeamBijGezin.ts'

interface Props {
  readonly why: WhyLeft | null
  readonly onOpened: Opened
}

const terugzetten = (p: ComponentProps<typeof Terugzetten>) => <Terugzetten {...p} />

/** Before a team is open: a tablet that is with a family asks to be given back, and leads nowhere without a secret. */
export function Dicht({ why, onOpened }: Props) {
  const bijGezin = useTeamBijGezin()
  if (bijGezin === undefined)
    return (
      <AppFrame brand={teksten.merk} nav={[]}>
        <Spinner label={teksten.laden} />
      </AppFrame>
    )
  if (bijGezin !== null)
    return (
      <TerugPage
        team={bijGezin}
        terugzetten={terugzetten}
        banner={why === 'niet-gegeven' || why === 'weggegooid' ? <Afscheid why={why} /> : null}
        onOpened={openWhereOneWas(onOpened)}
      />
    )
  return <Closed why={why} onOpened={onOpened} />
}
