import type { ReactNode } from 'react'

/** Words for those who listen; not seen. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="ui-visually-hidden">{children}</span>
}
