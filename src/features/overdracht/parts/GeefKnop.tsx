import { useOverleggen } from '../../../data/useStand.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { IconDeviceTablet } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'

interface Props {
  readonly dossierId: string
  /** The overleg that it is pressed in. */
  readonly overlegId?: string
}

/** To the page where the tablet is given; nothing is given by this press. Who sits at the table is on the family's page. */
export function GeefKnop({ dossierId, overlegId }: Props) {
  const loopt = useLopend(dossierId)
  const overleg = overlegId ?? loopt
  const at = overleg === undefined ? '' : `/${overleg}`
  return (
    <ButtonLink variant="secondary" icon={IconDeviceTablet} href={`#/overdracht/${dossierId}${at}`}>
      {teksten.titel}
    </ButtonLink>
  )
}

/** The overleg that runs now and has this child on its agenda, also when the worksheet was opened in the break of it. */
const useLopend = (dossierId: string): string | undefined =>
  useOverleggen().find(({ staat, agenda }) => staat === 'bezig' && agenda.includes(dossierId))?.id
