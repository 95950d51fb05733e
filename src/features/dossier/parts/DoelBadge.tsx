import { ander, type Doel, isJaVanNiemand, isVoorEerderDoel, jaVan } from '../../../domain/doel/doel.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { IconClock, IconHeartHandshake } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'

function voorlopigTekst(doel: Doel): string {
  if (isJaVanNiemand(doel)) return teksten.doel.vanNiemand
  if (isVoorEerderDoel(doel)) return teksten.doel.voorEerder
  if (doel.instemming?.antwoord === 'nee') return teksten.doel.zeiNee(doel.instemming.namens)
  return ander(doel) === null ? teksten.doel.voorlopig : teksten.doel.nietAllebei
}

/** Whether the doel was agreed, and with whom. */
export function DoelBadge({ doel }: { readonly doel: Doel }) {
  return doel.voorlopig ? (
    <Badge tone="warning" icon={IconClock}>
      {voorlopigTekst(doel)}
    </Badge>
  ) : (
    <Badge tone="success" icon={IconHeartHandshake}>
      {teksten.doel.afgesproken(jaVan(doel))}
    </Badge>
  )
}
