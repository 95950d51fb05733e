import { isZonder } from '../../../domain/dossier/lijst.ts'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import { ageOn } from '../../../domain/geboren/geboren.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { situatieBeelden, situatieNamen } from '../../../domain/situatie/situatie.ts'
import { type Datum, formatDatum } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { IconText } from '../../../ui/IconText.tsx'
import { IconEye, IconMessage, IconUserQuestion, IconUserStar } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { LinkRow } from '../../../ui/LinkRow.tsx'
import { NumberBadge } from '../../../ui/NumberBadge.tsx'
import { StateBadge } from '../../../ui/StateBadge.tsx'
import { teksten } from '../teksten.ts'

function regieTekst({ regie, regiePartij }: DossierSamenvatting): string {
  const partij = regiePartij === null ? '' : partijNamen[regiePartij]
  switch (regie) {
    case 'geen':
      return teksten.rij.geenRegie
    case 'gevraagd':
      return teksten.rij.gevraagd(partij)
    case 'voorlopig':
      return teksten.rij.voorlopig(partij)
    case 'ja':
      return partij
  }
}

/** By its name; by its number where names are hidden. */
function ookAlsTekst({ naam, rugnummer }: DossierSamenvatting, alleenNummers: boolean): string {
  if (!alleenNummers && naam.reveal() !== '') return teksten.rij.ookAls(naam.reveal())
  return rugnummer === null ? '' : teksten.rij.ookAlsNummer(rugnummer)
}

interface KindRijProps {
  readonly kind: DossierSamenvatting
  /** Sheets put aside for this child, on which what is searched was found. */
  readonly ookAls: readonly DossierSamenvatting[] | undefined
  readonly vandaag: Datum
  readonly alleenNummers: boolean
  /** With Alleen nummers: this name shows now, for ten seconds. */
  readonly naamGetoond: boolean
  readonly onToonNaam: (id: string) => void
}

/** One child: number, name, age and since when, who has the regie, and how it is now. */
export function KindRij({ kind, ookAls, vandaag, alleenNummers, naamGetoond, onToonNaam }: KindRijProps) {
  const href = `#/dossier/${kind.id}`
  const lead = <NumberBadge>{kind.rugnummer ?? '–'}</NumberBadge>
  const meta = [
    kind.geboren === null ? '' : teksten.rij.jaar(ageOn(kind.geboren, vandaag)),
    kind.sinds === null ? '' : teksten.rij.sinds(formatDatum(kind.sinds)),
    ...(ookAls ?? []).map((ander) => ookAlsTekst(ander, alleenNummers)),
  ]
    .filter((deel) => deel !== '')
    .join(', ')
  const zichtbaar = !alleenNummers || naamGetoond
  const title = zichtbaar
    ? kind.naam.reveal() || teksten.rij.zonderNaam
    : teksten.rij.verborgen(kind.rugnummer)
  const trail = (
    <>
      <IconText icon={isZonder(kind) ? IconUserQuestion : IconUserStar}>{regieTekst(kind)}</IconText>
      {kind.tweeVersies > 0 ? <Badge tone="warning">{teksten.rij.tweeVersies}</Badge> : null}
      <GezinZegt kind={kind} />
      {kind.situatie === null ? null : (
        <StateBadge look={situatieBeelden[kind.situatie]}>{situatieNamen[kind.situatie]}</StateBadge>
      )}
    </>
  )
  if (!alleenNummers) return <LinkRow href={href} lead={lead} title={title} meta={meta} trail={trail} />
  return (
    <ItemRow
      href={href}
      lead={lead}
      title={title}
      meta={meta}
      trail={trail}
      actions={
        zichtbaar ? null : (
          <IconButton
            icon={IconEye}
            label={teksten.rij.toonNaamVan(kind.rugnummer)}
            onClick={() => onToonNaam(kind.id)}
          />
        )
      }
    />
  )
}

/** The family waits for an answer: it said that a line does not klopt, or has something to add. */
function GezinZegt({ kind: { openStemmen, kloptNiet } }: { readonly kind: DossierSamenvatting }) {
  if (openStemmen === 0) return null
  return kloptNiet > 0 ? (
    <Badge tone="warning" icon={IconMessage}>
      {teksten.rij.kloptNiet}
    </Badge>
  ) : (
    <Badge tone="info" icon={IconMessage}>
      {teksten.rij.aanvulling}
    </Badge>
  )
}
