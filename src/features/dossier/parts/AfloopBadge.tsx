import { Badge } from '../../../ui/Badge.tsx'
import { IconCheck, IconMinus, IconX } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'

const beelden = {
  gedaan: { tone: 'success', icon: IconCheck },
  deels: { tone: 'info', icon: IconMinus },
  niet: { tone: 'neutral', icon: IconX },
} as const

/** How an actie went, as icon and word. */
export function AfloopBadge({ afloop }: { readonly afloop: keyof typeof beelden }) {
  return (
    <Badge tone={beelden[afloop].tone} icon={beelden[afloop].icon}>
      {teksten.acties.hoe[afloop]}
    </Badge>
  )
}
