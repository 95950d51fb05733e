import type { ReactNode } from 'react'
import './layout.css'

export type Gap = 'xs' | 'sm' | 'md' | 'lg' | 'xl'

/** Under each other, with even room between. */
export function Stack({ gap = 'md', children }: { readonly gap?: Gap; readonly children: ReactNode }) {
  return <div className={`ui-stack ui-gap-${gap}`}>{children}</div>
}
