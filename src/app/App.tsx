import { lazy, Suspense, useEffect, useState } from 'react'
import { Dicht } from './Dicht.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { leave, tidyAddress, whyLeft } from './leave.ts'
import type { Gezinsbrief } from './startDocument.ts'
import { teksten } from './teksten.ts'
import { useDocumentStand } from './useDocumentStand.ts'

const TeamOfPauze = lazy(() => import('./TeamOfPauze.tsx').then((m) => ({ default: m.TeamOfPauze })))
const GezinDocument = lazy(() => import('./GezinDocument.tsx').then((m) => ({ default: m.GezinDocument })))

interface Props {
  /** The key that waits for this document, when it was made for a family. */
  readonly brief?: Gezinsbrief | null
}

/** A document is of the team or of a family from its first moment to its last; no address makes it the other. */
export function App({ brief = null }: Props) {
  useEffect(tidyAddress, [])
  return brief === null ? <VanTeam /> : <VanGezin brief={brief} />
}

/** Whatever breaks here ends on the bare page, which asks the tablet back. */
function VanGezin({ brief }: { readonly brief: Gezinsbrief }) {
  return (
    <ErrorBoundary onBroken={() => leave()}>
      <Suspense fallback={<p role="status">{teksten.laden}</p>}>
        <GezinDocument brief={brief} />
      </Suspense>
    </ErrorBoundary>
  )
}

/** Closed: the opening page. Open: the team's shell. The way back is a fresh document (see `useTeamLock`), or pauze. */
function VanTeam() {
  const here = useDocumentStand()
  const { stand, open } = here
  const [why] = useState(() => whyLeft(location.search))
  /** What breaks here took the lock with it: nothing of the team may stay open. */
  const closeAll = () => {
    if (stand.soort === 'dicht') return
    if (stand.soort === 'pauze') {
      stand.pauze.end()
      leave()
      return
    }
    const { register } = stand
    void register
      .close()
      .catch(() => undefined)
      .then(() => (register.leftovers().length === 0 ? leave() : undefined))
  }
  return (
    <ErrorBoundary onBroken={closeAll}>
      <Suspense fallback={<p role="status">{teksten.laden}</p>}>
        {stand.soort === 'dicht' ? <Dicht why={why} onOpened={open} /> : <TeamOfPauze {...here} />}
      </Suspense>
    </ErrorBoundary>
  )
}
