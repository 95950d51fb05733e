import type { ReactNode } from 'react'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { LinkRow } from '../../../ui/LinkRow.tsx'
import { NumberBadge } from '../../../ui/NumberBadge.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  /** Undefined for a child whose dossier was erased: then only that it was there. */
  readonly kind: DossierSamenvatting | undefined
  readonly alleenNummers: boolean
  /** With an address the whole row is a link; then `controls` holds no buttons. */
  readonly href?: string
  /** Badges, and without an address also buttons. */
  readonly controls?: ReactNode
}

/** How a child is called on these screens: the number only while names are hidden. */
export function kindNaam(kind: DossierSamenvatting | undefined, alleenNummers: boolean): string {
  if (kind === undefined) return teksten.rugnummer(null)
  const naam = kind.naam.reveal()
  return alleenNummers || naam === '' ? teksten.rugnummer(kind.rugnummer) : naam
}

export function KindRegel({ kind, alleenNummers, href, controls }: Props) {
  const lead = <NumberBadge>{kind?.rugnummer ?? '–'}</NumberBadge>
  const title = kindNaam(kind, alleenNummers)
  const meta = kind?.sinds == null ? undefined : teksten.sinds(formatDatum(kind.sinds))
  return href === undefined ? (
    <ItemRow lead={lead} title={title} meta={meta} actions={controls} />
  ) : (
    <LinkRow href={href} lead={lead} title={title} meta={meta} trail={controls} />
  )
}
