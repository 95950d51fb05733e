import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { IconArrowRight } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'
import { kamerHref } from './kamers.ts'

interface Props {
  readonly overlegId: string
  readonly naar: keyof typeof teksten.verder
}

/** At the end of a room: on to the next one. */
export function Verder({ overlegId, naar }: Props) {
  return (
    <ButtonLink icon={IconArrowRight} href={kamerHref(overlegId, naar)}>
      {teksten.verder[naar]}
    </ButtonLink>
  )
}
