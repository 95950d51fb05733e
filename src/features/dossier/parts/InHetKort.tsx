import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { situatieNamen } from '../../../domain/situatie/situatie.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Card } from '../../../ui/Card.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { teksten } from '../teksten.ts'
import { useZonderNamen } from '../useZonderNamen.ts'
import { leeftijdTekst } from './Kop.tsx'
import { wieTekst } from './WieVelden.tsx'

const { kort } = teksten

function regieTekst({ regie }: Dossier, toon: (tekst: string) => string): string {
  switch (regie.staat) {
    case 'geen':
      return kort.geenRegie
    case 'gevraagd':
      return kort.gevraagd(wieTekst(regie.stap.wie, toon))
    case 'voorlopig':
      return kort.voorlopig(wieTekst(regie.stap.wie, toon))
    case 'ja':
      return wieTekst(regie.stap.wie, toon)
  }
}

/** What stands now, in a few lines beside the worksheet; above it, on a narrow screen, only who, what and when. */
export function InHetKort({ dossier, team }: { readonly dossier: Dossier; readonly team: Team }) {
  const toon = useZonderNamen(dossier, team)
  const { doel, situatie, oudersWeten, volgende, opgepaktOp } = dossier
  const leeftijd = leeftijdTekst(dossier)
  const sinds = situatie?.sinds == null ? '' : `, ${teksten.sinds(formatDatum(situatie.sinds))}`
  return (
    <Card title={kort.titel}>
      <DescriptionList
        items={[
          { term: kort.regie, children: regieTekst(dossier, toon) },
          { term: kort.doel, children: doel === null ? kort.geenDoel : toon(doel.tekst) },
          ...(doel?.datum == null ? [] : [{ term: kort.uiterlijk, children: formatDatum(doel.datum) }]),
          { term: kort.volgende, children: volgende === null ? kort.onbekend : formatDatum(volgende) },
          {
            term: kort.situatie,
            children: situatie === null ? kort.onbekend : `${situatieNamen[situatie.situatie]}${sinds}`,
            onlyWide: true,
          },
          { term: kort.school, children: dossier.school || kort.onbekend, onlyWide: true },
          { term: kort.woongemeente, children: dossier.woongemeente || kort.onbekend, onlyWide: true },
          ...(opgepaktOp === null
            ? []
            : [{ term: kort.opgepakt, children: formatDatum(opgepaktOp), onlyWide: true }]),
          {
            term: kort.ouders,
            onlyWide: true,
            children:
              oudersWeten === null ? kort.onbekend : oudersWeten.antwoord === 'ja' ? kort.ja : kort.nogNiet,
          },
        ]}
      />
      {leeftijd === null ? null : <p>{leeftijd}</p>}
    </Card>
  )
}
