import type { ReactNode } from 'react'

/** On the screen only. */
export function NoPrint({ children }: { readonly children: ReactNode }) {
  return <div className="ui-no-print">{children}</div>
}
