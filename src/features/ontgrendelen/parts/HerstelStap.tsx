import { type ComponentProps, lazy, Suspense } from 'react'
import { Spinner } from '../../../ui/Spinner.tsx'
import { teksten } from '../teksten.ts'

const Herstel = lazy(() => import('./Herstel.tsx').then((m) => ({ default: m.Herstel })))

/** The way of the herstelcode; its code comes when it is first asked for. */
export function HerstelStap(props: ComponentProps<typeof Herstel>) {
  return (
    <Suspense fallback={<Spinner label={teksten.laden} />}>
      <Herstel {...props} />
    </Suspense>
  )
}
