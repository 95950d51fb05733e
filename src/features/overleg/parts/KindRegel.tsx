import type { ReactNode } from 'react'
import type { Register } from '../../../data/Register.ts'
import { useStand } from '../../../data/useStand.tsx'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { LinkRow } from '../../../ui/LinkRow.tsx'
import { NumberBadge } from '../../../ui/NumberBadge.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  /** Undefined for a child whose dossier is not there: then only that it stood there. */
  readonly kind: DossierSamenvatting | undefined
  readonly alleenNummers: boolean
  /** With an address the whole row is a link. */
  readonly href?: string
  readonly badges?: ReactNode
  /** Buttons; only in a row without an address. */
  readonly controls?: ReactNode
  /** By which the row is dragged; stands in front. */
  readonly grip?: ReactNode
  /** After since when. */
  readonly extra?: string
  /** Under the row. */
  readonly children?: ReactNode
}

/** How a child is called on these screens: by its number while names are hidden, or when it has no name. */
export function kindNaam(kind: DossierSamenvatting | undefined, alleenNummers: boolean): string {
  const naam = kind === undefined || alleenNummers ? '' : kind.naam.reveal()
  return naam === '' ? teksten.kind(kind?.rugnummer ?? null) : naam
}

const isWhole = (register: Register): boolean => register.rebuilding() === null

export function KindRegel({ kind, alleenNummers, href, badges, controls, ...more }: Props) {
  const { grip = null, extra = '', children } = more
  // While the list is being made again, a child that is not in it yet need not be gone.
  const whole = useStand(isWhole)
  const lead = (
    <>
      {grip}
      <NumberBadge>{kind?.rugnummer ?? '–'}</NumberBadge>
    </>
  )
  const title = kind === undefined && whole ? teksten.gewistKind : kindNaam(kind, alleenNummers)
  const sinds = kind?.sinds == null ? '' : teksten.sinds(formatDatum(kind.sinds))
  const meta = [sinds, extra].filter((deel) => deel !== '').join(' · ') || undefined
  return href === undefined ? (
    <ItemRow lead={lead} title={title} meta={meta} trail={badges} actions={controls}>
      {children}
    </ItemRow>
  ) : (
    <LinkRow href={href} lead={lead} title={title} meta={meta} trail={badges} />
  )
}
