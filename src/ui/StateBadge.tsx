import type { ReactNode } from 'react'
import { Badge } from './Badge.tsx'
import { type Icon, IconAlertTriangle, IconArchive, IconHome, IconSchool } from './icons.ts'
import type { Tone } from './tone.ts'

const looks = {
  alert: { tone: 'warning', icon: IconAlertTriangle },
  home: { tone: 'danger', icon: IconHome },
  school: { tone: 'success', icon: IconSchool },
  archive: { tone: 'neutral', icon: IconArchive },
} satisfies Record<string, { readonly tone: Tone; readonly icon: Icon }>

/** A badge for a state that looks the same wherever it stands. */
export function StateBadge({
  look,
  children,
}: {
  readonly look: keyof typeof looks
  readonly children: ReactNode
}) {
  return <Badge {...looks[look]}>{children}</Badge>
}
