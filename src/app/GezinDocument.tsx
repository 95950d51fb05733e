import type { Gezinskluis } from '../data/overdracht/Overdracht.ts'
import { OudermodusPage } from '../features/oudermodus/index.ts'
import { Cover } from '../ui/layout/Cover.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import type { Gezinsbrief } from './startDocument.ts'
import { teksten } from './teksten.ts'
import { useGezinseinde, useGezinskluis } from './useGezinskluis.ts'
import { useVeil } from './useVeil.ts'

/** What other windows did is looked after by the kluis itself. */
const nothingToCatchUp = { catchUp: async () => await Promise.resolve() }

/** The document of a family: one child, for one reader. It reads no address, and ends only on a page that asks the tablet back. */
export function GezinDocument({ brief }: { readonly brief: Gezinsbrief }) {
  const kluis = useGezinskluis(brief)
  return kluis === null ? <Afgedekt /> : <BijGezin kluis={kluis} />
}

function BijGezin({ kluis }: { readonly kluis: Gezinskluis }) {
  const { voorbij, end } = useGezinseinde(kluis)
  useVeil(nothingToCatchUp)
  if (voorbij) return <Afgedekt />
  return (
    <ErrorBoundary onBroken={() => end()}>
      <OudermodusPage uitsnede={kluis.uitsnede} zeg={kluis.put} haalTerug={kluis.drop} klaar={() => end()} />
    </ErrorBoundary>
  )
}

function Afgedekt() {
  return (
    <Cover label={teksten.laden}>
      <p role="status">{teksten.laden}</p>
    </Cover>
  )
}
