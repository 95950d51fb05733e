import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { teksten } from './teksten.ts'
import { useHashPath } from './useHashPath.ts'

interface Props {
  readonly name: string
  readonly children: ReactNode
}

/** A screen with its own boundary: a defect on one route leaves the others usable; a new address starts afresh. */
export function Screen({ name, children }: Props) {
  const at = useHashPath()
  return (
    <ErrorBoundary key={name} at={at}>
      <Suspense fallback={<p role="status">{teksten.laden}</p>}>{children}</Suspense>
    </ErrorBoundary>
  )
}
