import type { RijOordeel } from '../../../domain/dossier/rijen.ts'
import { ageOn, formatGeboren } from '../../../domain/geboren/geboren.ts'
import { situatieNamen } from '../../../domain/situatie/situatie.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { IconCheck, IconUsers, IconX } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { teksten } from '../teksten.ts'
import { rijTekst } from './weigeringTekst.ts'

const { plak } = teksten

/** One pasted row: who it is, and whether it is new, looks like a child that is there, or is refused and why. */
export function PlakRij({ oordeel }: { readonly oordeel: RijOordeel }) {
  const lead = <span>{oordeel.rij}</span>
  if (oordeel.soort === 'geweigerd')
    return (
      <ItemRow
        lead={lead}
        title={oordeel.weigering.reden === 'nummer' ? plak.rijnummer(oordeel.rij) : celTekst(oordeel.cellen)}
        meta={rijTekst(oordeel.weigering)}
        trail={
          <Badge tone="danger" icon={IconX}>
            {plak.geweigerd}
          </Badge>
        }
      />
    )
  const { kind, vragen } = oordeel
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
      title={`${kind.roepnaam.reveal()} ${kind.achternaam.reveal()}`.trim()}
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
                {teksten.invoer.lijktOp(`#${oordeel.op.dossier.rugnummer ?? ''}`)}
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
    />
  )
}

const celTekst = (cellen: readonly string[]): string =>
  cellen
    .filter((cel) => cel.trim() !== '')
    .slice(0, 3)
    .join(' ')
