import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'
import type { Plaats } from '../usePlaatsen.ts'

/** The way to each of these screens. */
export function Plaatsen({ plaatsen }: { readonly plaatsen: readonly Plaats[] }) {
  return (
    <Row>
      {plaatsen.map(({ href, naam }) => (
        <ButtonLink key={href} variant="secondary" href={href}>
          {teksten.plaats.ga(naam)}
        </ButtonLink>
      ))}
    </Row>
  )
}
