import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { IconDeviceTablet } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'

interface Props {
  readonly dossierId: string
  /** The overleg that runs now: who sits at the table is on the family's page. */
  readonly overlegId?: string
}

/** To the page where the tablet is given; nothing is given by this press. */
export function GeefKnop({ dossierId, overlegId }: Props) {
  const at = overlegId === undefined ? '' : `/${overlegId}`
  return (
    <ButtonLink variant="secondary" icon={IconDeviceTablet} href={`#/overdracht/${dossierId}${at}`}>
      {teksten.titel}
    </ButtonLink>
  )
}
