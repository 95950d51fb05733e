import { eersteStap } from '../../../domain/actie/actie.ts'
import { useOverlegDag } from '../../../data/useNouns.ts'
import { bespreking } from '../../../domain/dossier/bespreking.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { ongewijzigd } from '../../../domain/partij/schrijfwijze.ts'
import { doelZin, instemmingZin, nogNietZin, regieZin, wieZin } from '../../../domain/verslag/zinnen.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { IconArrowRight, IconPlus } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { NumberBadge } from '../../../ui/NumberBadge.tsx'
import { teksten } from '../teksten.ts'
import { afrondenTeksten } from './afrondenTeksten.ts'
import { kamerHref } from './kamers.ts'

interface Props {
  readonly dossier: Dossier
  readonly naam: string
  readonly overlegId: string
  /** A child beside the agenda does not come back by itself. */
  readonly opAgenda: boolean
  readonly onPakOp: () => void
}

/** What was agreed for one child, to be read aloud: in the sentences of the verslag; and what was not spoken of yet. */
export function Afspraak({ dossier, naam, overlegId, opAgenda, onPakOp }: Props) {
  const { doel, regie, opgepaktOp } = dossier
  const dag = useOverlegDag(overlegId)
  const { besproken } = bespreking(dossier, overlegId, dag)
  const stap = eersteStap(dossier.acties)
  return (
    <Card
      level={3}
      title={
        <Row gap="sm">
          <NumberBadge size="sm">{dossier.rugnummer ?? '–'}</NumberBadge> <span>{naam}</span>
        </Row>
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
          {
            term: teksten.afronden.opgepakt,
            children:
              opgepaktOp === null ? (
                <Button
                  variant="secondary"
                  icon={IconPlus}
                  aria-label={teksten.vraag2.pakOpWie(naam)}
                  onClick={onPakOp}
                >
                  {teksten.vraag2.pakOp}
                </Button>
              ) : (
                teksten.afronden.opgepaktOp(formatDatum(opgepaktOp))
              ),
          },
        ]}
      />
      {!besproken && (
        <Alert
          tone="warning"
          actions={
            <ButtonLink
              variant="secondary"
              icon={IconArrowRight}
              href={kamerHref(overlegId, 'vraag3', dossier.id)}
              aria-label={teksten.afronden.naarKind(naam)}
            >
              {teksten.lijst.gaVerder}
            </ButtonLink>
          }
        >
          {(opAgenda ? teksten.afronden.deels : afrondenTeksten.deelsLos)(
            nogNietZin(dossier, overlegId, dag),
          )}
        </Alert>
      )}
    </Card>
  )
}
