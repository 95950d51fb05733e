import { type Actie, isOpen } from '../../../domain/actie/actie.ts'
import { isVanEerder } from '../../../domain/dossier/bespreking.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { type Doel, isDoelVoorbij } from '../../../domain/doel/doel.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { Card } from '../../../ui/Card.tsx'
import { IconTargetArrow } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { useOneTap } from '../../../ui/useOneTap.ts'
import { teksten } from '../teksten.ts'
import type { Werk } from '../useDossier.ts'
import { AfloopBadge } from './AfloopBadge.tsx'
import { InDeWeg, vraagtWaarom } from './InDeWeg.tsx'
import { ActieRij, afgerondTekst } from './ActieRij.tsx'
import { deelIds } from './Sprong.tsx'
import { DoelBadge } from './DoelBadge.tsx'
import { voorbijTekst } from './DoelDeel.tsx'

const laatste = 3

/** Agreed before this overleg; outside one, what should have been done by now. It stands in the terugblik, and only there. */
export function isEerder(dossier: Dossier, actie: Actie, overlegId: string | null): boolean {
  if (overlegId === null) return actie.wanneer !== null && actie.wanneer <= today()
  return isVanEerder(dossier, actie, overlegId)
}

/** Not written in this overleg: that is nothing to look back on; outside one, once its date has come. */
function eerderDoel({ doel, records }: Dossier, overlegId: string | null): Doel | null {
  if (doel === null) return null
  if (overlegId === null) return doel.datum !== null && doel.datum <= today() ? doel : null
  const koppen = records['doel']?.[doel.id]?.['inhoud']?.koppen ?? []
  return koppen.some((kop) => kop.overleg === overlegId) ? null : doel
}

/** What was agreed last time, and how it went. */
export function TerugblikDeel({ werk }: { readonly werk: Werk }) {
  const { dossier, overlegId } = werk
  const oneTap = useOneTap()
  const { acties } = dossier
  const doel = eerderDoel(dossier, overlegId)
  const open = acties.filter((actie) => isOpen(actie) && isEerder(dossier, actie, overlegId))
  const klaar = acties
    .filter((actie) => actie.afloopOp !== null)
    .toSorted((a, b) => ((a.afloopOp ?? '') > (b.afloopOp ?? '') ? -1 : 1))
    .slice(0, laatste)
  const niets = doel === null && open.length === 0 && klaar.length === 0
  return (
    <Card id={deelIds.terugblik} title={teksten.terugblik.titel}>
      {niets ? (
        <p>
          {dossier.doel === null && acties.length === 0 ? teksten.terugblik.niets : teksten.terugblik.nietsNu}
        </p>
      ) : (
        <Stack gap="md">
          {doel === null ? null : (
            <LinkList label={teksten.terugblik.doel}>
              <ItemRow
                lead={<IconTargetArrow aria-hidden />}
                title={werk.toon(doel.tekst)}
                meta={doelRegel(doel)}
                trail={<DoelBadge doel={doel} />}
              />
            </LinkList>
          )}
          {open.length === 0 ? (
            <p>{teksten.terugblik.geenOpen}</p>
          ) : (
            <>
              <p>{teksten.terugblik.afgesproken}</p>
              <LinkList label={teksten.terugblik.afgesproken}>
                {open.map((actie) => (
                  <ActieRij key={actie.id} werk={werk} actie={actie} oneTap={oneTap} />
                ))}
              </LinkList>
            </>
          )}
          {klaar.length === 0 ? null : (
            <LinkList label={teksten.terugblik.laatst}>
              {klaar.map((actie) => (
                <ItemRow
                  key={actie.id}
                  title={werk.toon(actie.wat)}
                  meta={afgerondTekst(actie, werk.toon)}
                  trail={actie.afloop === null ? null : <AfloopBadge afloop={actie.afloop} />}
                >
                  {vraagtWaarom(actie) && isEerder(dossier, actie, overlegId) ? (
                    <InDeWeg werk={werk} actie={actie} />
                  ) : null}
                </ItemRow>
              ))}
            </LinkList>
          )}
        </Stack>
      )}
    </Card>
  )
}

function doelRegel(doel: Doel): string {
  if (doel.datum === null) return teksten.terugblik.doel
  return isDoelVoorbij(doel, today())
    ? voorbijTekst(doel.datum)
    : teksten.terugblik.op(formatDatum(doel.datum))
}
