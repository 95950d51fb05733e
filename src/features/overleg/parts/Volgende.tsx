import { useOverleggen } from '../../../data/useStand.tsx'
import { nextPlanned } from '../../../domain/overleg/nextPlanned.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import type { OverlegSamenvatting } from '../../../domain/overleg/samenvatting.ts'
import { type Datum, formatDatum, formatTijd, today } from '../../../lib/datum.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconCalendarEvent, IconPlus } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { holdTogether } from '../../../ui/holdTogether.ts'

/** The overleg on the agreed day, or else the one that comes next; undefined when there is none. */
function useVolgend({ id, volgende }: Overleg): OverlegSamenvatting | undefined {
  const overleggen = useOverleggen()
  const next = nextPlanned(overleggen, id, today())
  return (
    overleggen.find(
      (one) => one.id !== id && !one.afgezegd && one.datum !== null && one.datum === volgende,
    ) ?? overleggen.find((one) => one.id === next)
  )
}

/** A day that is still to come can be planned; of one that has gone by it is only said. */
const afgesproken = (dag: Datum): string =>
  teksten.gesloten[dag < today() ? 'nooitGepland' : 'nietGepland'](formatDatum(dag))

/** After a closed overleg: the next one to go to, or to plan. */
export function Volgende({ overleg }: { readonly overleg: Overleg }) {
  const volgend = useVolgend(overleg)
  return (
    <Card title={teksten.gesloten.volgendTitel}>
      {volgend === undefined ? (
        <Stack gap="sm">
          {overleg.volgende !== null && <p>{holdTogether(afgesproken(overleg.volgende))}</p>}
          <ButtonLink href="#/overleg" variant="secondary" icon={IconPlus}>
            {teksten.gesloten.volgend}
          </ButtonLink>
        </Stack>
      ) : (
        <ItemRow
          href={`#/overleg/${volgend.id}`}
          lead={<IconCalendarEvent aria-hidden />}
          title={volgend.datum === null ? teksten.titel : formatDatum(volgend.datum)}
          meta={[
            teksten.staat[volgend.staat],
            volgend.tijd === '' ? teksten.gesloten.tijdOpen : formatTijd(volgend.tijd),
            teksten.lijst.kinderen(volgend.aantalKinderen),
          ].join(' · ')}
        />
      )}
    </Card>
  )
}
