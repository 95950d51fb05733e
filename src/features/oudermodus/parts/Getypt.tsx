import type { ReactNode } from 'react'

/** What people typed: as typed, in its own direction, never translated by the browser. */
export function Getypt({ children }: { readonly children: ReactNode }) {
  return (
    <bdi dir="auto" translate="no">
      {children}
    </bdi>
  )
}
