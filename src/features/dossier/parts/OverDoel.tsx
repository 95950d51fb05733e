import type { Doel } from '../../../domain/doel/doel.ts'
import { lezersInApp, notitieReadableBy, publiekNamen } from '../../../domain/notitie/notitie.ts'
import { stemNamen } from '../../../domain/stem/stem.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { IconUsers } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import type { Werk } from '../useDossier.ts'
import { useZonderNamen } from '../useZonderNamen.ts'
import { Besloten } from './Besloten.tsx'
import { stemTeksten } from './stemTeksten.ts'
import { woordenTeksten } from './woordenTeksten.ts'

interface Props {
  readonly werk: Werk
  readonly doel: Doel
}

/** What the family said of the line of this goal: to be read before one writes down what they think of it. */
export function OverDoel({ werk, doel }: Props) {
  const { dossier, team } = werk
  const toon = useZonderNamen(dossier, team)
  const stemmen = dossier.stemmen.filter(
    (stem) => stem.over === 'doel' && stem.regel === doel.id && notitieReadableBy(stem, lezersInApp(null)),
  )
  if (stemmen.length === 0) return null
  return (
    <>
      <p>{stemTeksten.overDoel}</p>
      <Besloten werk={werk} woorden={stemmen}>
        {(deze) =>
          deze.map(({ id, soort, tekst, wie, op, publiek }) => (
            <NoteCard
              key={id}
              meta={
                <Row>
                  <Badge tone="neutral" icon={IconUsers}>
                    {publiekNamen[publiek]}
                  </Badge>
                  <span>
                    {holdTogether(
                      [woordenTeksten.sprekers[wie], op === null ? '' : formatDatum(op)]
                        .filter((deel) => deel !== '')
                        .join(', '),
                    )}
                  </span>
                </Row>
              }
            >
              {tekst === '' ? `${stemNamen[soort]}.` : `${stemNamen[soort]}: ${toon(tekst)}`}
            </NoteCard>
          ))
        }
      </Besloten>
    </>
  )
}
