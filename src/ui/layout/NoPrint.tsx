import type { ReactNode } from 'react'

/** For the screen only: absent on paper. */
export function NoPrint({ children }: { readonly children: ReactNode }) {
  return <div className="ui-no-print">{children}</div>
}
