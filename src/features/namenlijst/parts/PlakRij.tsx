import type { RijOordeel } from '../../../domain/dossier/rijen.ts'
import { ageOn, formatGeboren } from '../../../domain/geboren/geboren.ts'
import { situatieNamen } from '../../../domain/situatie/situatie.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconCheck, IconPlus, IconUsers, IconX } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { teksten } from '../teksten.ts'
import { rijTekst } from './weigeringTekst.ts'

const { plak } = teksten

interface PlakRijProps {
  readonly oordeel: RijOordeel
  /** It looks like a child that is there, and is taken on purpose. */
  readonly toch: boolean
  readonly onToch: (mee: boolean) => void
}

/** One pasted row: who it is, and whether it is new, looks like a child that is there, or is refused and why. */
export function PlakRij({ oordeel, toch, onToch }: PlakRijProps) {
  const lead = <span>{oordeel.rij}</span>
  if (oordeel.soort === 'geweigerd')
    return (
      <ItemRow
        lead={lead}
        title={oordeel.naam.reveal() || plak.rijnummer(oordeel.rij)}
        meta={rijTekst(oordeel.weigering)}
        trail={
          <Badge tone="danger" icon={IconX}>
            {plak.geweigerd}
          </Badge>
        }
      />
    )
  const { kind, vragen } = oordeel
  const naam = `${kind.roepnaam.reveal()} ${kind.achternaam.reveal()}`.trim()
  const feiten = [
    kind.geboren === null
      ? ''
      : teksten.invoer.begrepen(formatGeboren(kind.geboren), ageOn(kind.geboren, today())),
    kind.school,
    kind.situatie === null ? '' : situatieNamen[kind.situatie],
    kind.sinds === null ? '' : teksten.rij.sinds(formatDatum(kind.sinds)),
  ]
  return (
    <ItemRow
      lead={lead}
      title={naam}
      meta={
        <>
          {feiten.filter((feit) => feit !== '').join(', ')}
          {vragen.map((vraag) => (
            <span key={vraag}> {teksten.vragen[vraag]}</span>
          ))}
        </>
      }
      trail={
        oordeel.soort === 'nieuw' ? (
          <Badge tone="success" icon={IconCheck}>
            {plak.nieuw}
          </Badge>
        ) : (
          <>
            {'dossier' in oordeel.op ? (
              <a href={`#/dossier/${oordeel.op.dossier.id}`}>
                {plak.lijktOpKind(`#${oordeel.op.dossier.rugnummer ?? ''}`)}
              </a>
            ) : (
              <span>{plak.lijktOpRij(oordeel.op.rij)}</span>
            )}
            <Badge tone="warning" icon={IconUsers}>
              {plak.lijkt}
            </Badge>
          </>
        )
      }
      actions={
        oordeel.soort === 'lijkt-op' ? (
          <Button
            variant="secondary"
            icon={toch ? IconCheck : IconPlus}
            aria-pressed={toch}
            aria-label={plak.neemTochNaam(naam)}
            onClick={() => onToch(!toch)}
          >
            {plak.neemToch}
          </Button>
        ) : null
      }
    />
  )
}
