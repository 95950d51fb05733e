import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { settleTweeVersies, type TweeVersies } from '../../../domain/dossier/tweeVersies.ts'
import { timeOf } from '../../../data/stamp.ts'
import { isRemoval, type Kop, WEG_VELD } from '../../../domain/handeling/records.ts'
import { lezersInApp, notitieReadableBy } from '../../../domain/notitie/notitie.ts'
import type { Partij } from '../../../domain/partij/partij.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CardGrid } from '../../../ui/CardGrid.tsx'
import { Difference } from '../../../ui/Difference.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { useActButton, useNummerVan, type Werk } from '../useDossier.ts'
import { Mislukt } from './Onderdeel.tsx'
import { veldNaam } from './veldNaam.ts'
import { isNaamVeld, momentTekst, type NummerVan, waardeTekst } from './veldTekst.ts'
import { meerTeksten } from './meerTeksten.ts'

/** The conflicts that this reader may see: those in a note only when the note itself may be read (rule 4). */
export function visibleVersies(dossier: Dossier, eigen: Partij | null): readonly TweeVersies[] {
  const readable = new Set(
    dossier.notities
      .filter((notitie) => notitieReadableBy(notitie, lezersInApp(eigen)))
      .map((notitie) => notitie.id),
  )
  return dossier.tweeVersies.filter(
    ({ tabel, id, veld }) => veldNaam(tabel, veld) !== null && (tabel !== 'notitie' || readable.has(id)),
  )
}

interface VersiesDeelProps {
  readonly werk: Werk
  readonly versies: readonly TweeVersies[]
}

/** Two people changed the same field without seeing each other: both stand here until a person chooses. */
export function VersiesDeel({ werk, versies }: VersiesDeelProps) {
  return (
    <Stack gap="md">
      <p>{meerTeksten.versies.uitleg}</p>
      {versies.map((een) => (
        <Versie key={`${een.tabel}/${een.id}/${een.veld}`} werk={werk} versies={een} />
      ))}
    </Stack>
  )
}

function Versie({ werk, versies }: { readonly werk: Werk; readonly versies: TweeVersies }) {
  const { run, message } = useActButton()
  const nummerVan = useNummerVan()
  const naam = veldNaam(versies.tabel, versies.veld, versies.id) ?? ''
  const verborgen = werk.team.alleenNummers && isNaamVeld(versies.tabel, versies.veld)
  const keuzes = versies.koppen.map((kop) => {
    const blijft = keeps(werk.dossier, versies, kop)
    const tekst = verborgen
      ? meerTeksten.geschiedenis.naamVerborgen
      : werk.toon(versieTekst(versies, kop, blijft, nummerVan))
    return { kop, blijft, tekst }
  })
  return (
    <Card title={naam} level={3}>
      <CardGrid label={naam}>
        {keuzes.map(({ kop, blijft, tekst }) => (
          <NoteCard
            key={kop.stamp}
            meta={meerTeksten.versies.door(kop.door.naam, momentTekst(timeOf(kop.stamp)))}
            actions={
              <Button
                variant="secondary"
                aria-label={meerTeksten.versies.kiesVan(kop.door.naam, tekst)}
                onClick={() =>
                  run(settleTweeVersies(werk.dossier, versies, blijft ? null : kop.waarde, werk.context()))
                }
              >
                {meerTeksten.versies.kies}
              </Button>
            }
          >
            <Difference text={tekst} other={keuzes.find((keuze) => keuze.kop !== kop)?.tekst} />
          </NoteCard>
        ))}
      </CardGrid>
      <Mislukt message={message} />
    </Card>
  )
}

/** Beside a removal stand the changes it had not seen: choosing one of those keeps the record. */
function keeps({ records }: Dossier, { tabel, id, veld }: TweeVersies, kop: Kop): boolean {
  if (veld !== WEG_VELD) return false
  const removals = records[tabel]?.[id]?.[WEG_VELD]?.koppen ?? []
  return !removals.some((head) => head.stamp === kop.stamp && isRemoval(head.waarde))
}

const versieTekst = (
  { tabel, veld }: TweeVersies,
  kop: Kop,
  blijft: boolean,
  nummerVan: NummerVan,
): string => (blijft ? meerTeksten.versies.blijft : waardeTekst(tabel, veld, kop.waarde, nummerVan))
