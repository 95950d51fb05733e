import { eersteStap } from '../../../domain/actie/actie.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { doelZin, instemmingZin, ongewijzigd, regieZin, wieZin } from '../../../domain/verslag/zinnen.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Card } from '../../../ui/Card.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { NumberBadge } from '../../../ui/NumberBadge.tsx'
import { teksten } from '../teksten.ts'

/** What was agreed for one child, to be read aloud: in the sentences of the verslag. */
export function Afspraak({ dossier, naam }: { readonly dossier: Dossier; readonly naam: string }) {
  const { doel, regie } = dossier
  const stap = eersteStap(dossier.acties)
  return (
    <Card
      level={3}
      title={
        <>
          <NumberBadge size="sm">{dossier.rugnummer ?? '–'}</NumberBadge> {naam}
        </>
      }
    >
      <DescriptionList
        items={[
          ...(dossier.ondersteuningsvraag === ''
            ? []
            : [{ term: teksten.afronden.nodig, children: dossier.ondersteuningsvraag }]),
          { term: teksten.afronden.regie, children: regieZin(regie, ongewijzigd) },
          {
            term: teksten.afronden.doel,
            children: doel === null ? teksten.afronden.geenDoel : doelZin(doel, ongewijzigd),
          },
          ...(doel === null
            ? []
            : [{ term: teksten.afronden.kindEnOuders, children: instemmingZin(doel, ongewijzigd) }]),
          {
            term: teksten.afronden.stap,
            children:
              stap === null
                ? teksten.afronden.geenStap
                : [
                    stap.wat,
                    wieZin(stap.partij, stap.wie.reveal(), ongewijzigd),
                    stap.wanneer === null ? '' : formatDatum(stap.wanneer),
                  ]
                    .filter((deel) => deel !== '')
                    .join(', '),
          },
        ]}
      />
    </Card>
  )
}
