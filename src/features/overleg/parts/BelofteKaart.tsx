import { useTeam } from '../../../data/useNouns.ts'
import { useDossiers } from '../../../data/useStand.tsx'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { bladNaam } from '../../../domain/verslag/beloftenBlad.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { IconPrinter } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { zonderNamen } from '../../../domain/verslag/zonderNamen.ts'
import { ongewijzigd } from '../../../domain/partij/schrijfwijze.ts'
import { useBeloften } from '../useBeloften.ts'
import { afrondenTeksten } from './afrondenTeksten.ts'

const { beloften: tekst } = afrondenTeksten

/** Who promised what in this overleg, per person; the way to the list on paper. */
export function BelofteKaart({ overleg }: { readonly overleg: Overleg }) {
  const { klaar, bladen } = useBeloften(overleg)
  const { alleenNummers } = useTeam()
  const kinderen = useDossiers()
  if (!klaar) return null
  const wanneer = overleg.staat === 'gesloten' ? 'voorbij' : 'nu'
  return (
    <Card title={tekst.titel}>
      <Stack gap="md">
        <p>{(bladen.length === 0 ? tekst.niets : tekst.uitleg)[wanneer]}</p>
        {bladen.length === 0 ? null : (
          <>
            <DescriptionList
              items={bladen.map((blad) => ({
                term: bladNaam(blad, { metNamen: !alleenNummers, kinderen }),
                children: blad.beloften.map(({ dossier, actie }) => {
                  const wijze = alleenNummers ? zonderNamen(dossier, kinderen) : ongewijzigd
                  const delen = [
                    `${dossier.rugnummer === null ? '' : `#${dossier.rugnummer}: `}${wijze.tekst(actie.wat)}`,
                    actie.wanneer === null ? '' : formatDatum(actie.wanneer),
                  ]
                  return (
                    <div key={actie.id}>{holdTogether(delen.filter((deel) => deel !== '').join(', '))}</div>
                  )
                }),
              }))}
            />
            <Row>
              <ButtonLink href={`#/overleg/${overleg.id}/beloften`} variant="secondary" icon={IconPrinter}>
                {tekst.naarLijst}
              </ButtonLink>
            </Row>
          </>
        )}
      </Stack>
    </Card>
  )
}
