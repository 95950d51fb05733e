import { type Actie, isOpen } from '../../../domain/actie/actie.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { daysBetween, formatDatum, today } from '../../../lib/datum.ts'
import { Card } from '../../../ui/Card.tsx'
import { IconTargetArrow } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { teksten } from '../teksten.ts'
import type { Werk } from '../useDossier.ts'
import { AfloopBadge } from './ActiesDeel.tsx'
import { ActieRij, wieDoetHet } from './ActieRij.tsx'
import { DoelBadge } from './DoelDeel.tsx'

const laatste = 3

/** Written before this overleg; outside one, what should have been done by now. */
function isEerder(dossier: Dossier, actie: Actie, overlegId: string | null): boolean {
  if (overlegId === null) return actie.wanneer !== null && actie.wanneer <= today()
  return (
    dossier.records['actie']?.[actie.id]?.['wat']?.koppen.every((kop) => kop.overleg !== overlegId) ?? false
  )
}

/** What was agreed last time, and how it went. */
export function TerugblikDeel({ werk }: { readonly werk: Werk }) {
  const { dossier, overlegId } = werk
  const { doel, acties } = dossier
  const open = acties.filter((actie) => isOpen(actie) && isEerder(dossier, actie, overlegId))
  const klaar = acties
    .filter((actie) => actie.afloopOp !== null)
    .toSorted((a, b) => ((a.afloopOp ?? '') > (b.afloopOp ?? '') ? -1 : 1))
    .slice(0, laatste)
  const niets = doel === null && open.length === 0 && klaar.length === 0
  return (
    <Card title={teksten.terugblik.titel}>
      {niets ? (
        <p>{teksten.terugblik.niets}</p>
      ) : (
        <Stack gap="md">
          {doel === null ? null : (
            <ItemRow
              lead={<IconTargetArrow aria-hidden />}
              title={doel.tekst}
              meta={doelRegel(doel.datum)}
              trail={<DoelBadge doel={doel} />}
            />
          )}
          {open.length === 0 ? (
            <p>{teksten.terugblik.geenOpen}</p>
          ) : (
            <>
              <p>{teksten.terugblik.afgesproken}</p>
              <LinkList label={teksten.terugblik.afgesproken}>
                {open.map((actie) => (
                  <ActieRij key={actie.id} werk={werk} actie={actie} terugblik />
                ))}
              </LinkList>
            </>
          )}
          {klaar.length === 0 ? null : (
            <LinkList label={teksten.terugblik.laatst}>
              {klaar.map((actie) => (
                <ItemRow
                  key={actie.id}
                  title={actie.wat}
                  meta={[wieDoetHet(actie), actie.want].filter((deel) => deel !== '').join(', ')}
                  trail={actie.afloop === null ? null : <AfloopBadge afloop={actie.afloop} />}
                />
              ))}
            </LinkList>
          )}
        </Stack>
      )}
    </Card>
  )
}

function doelRegel(datum: string | null): string {
  if (datum === null) return teksten.terugblik.doel
  const dagen = daysBetween(datum, today())
  const regel = teksten.terugblik.op(formatDatum(datum))
  return dagen > 0 ? `${regel}, ${teksten.terugblik.voorbij(dagen)}` : regel
}
