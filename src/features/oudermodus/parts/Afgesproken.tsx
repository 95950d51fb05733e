import type { Uitsnede, Uitsnedevelden } from '../../../domain/gezin/Uitsnede.ts'
import { rolsoorten } from '../../../domain/rol/rol.ts'
import { readRegels } from '../../../domain/stem/regels.ts'
import { Card } from '../../../ui/Card.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { veldenVoor, wieRegel } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'
import { Getypt } from './Getypt.tsx'
import { DoelRegel, Regel } from './Regel.tsx'

/** Everything that was agreed and that this reader may read, in the order of the worksheet, and what was before. */
export function Afgesproken({ uitsnede }: { readonly uitsnede: Uitsnede }) {
  const velden = veldenVoor(uitsnede)
  return (
    <>
      <Nu velden={velden} />
      <Eerder velden={velden} />
    </>
  )
}

interface Props {
  readonly velden: Uitsnedevelden
}

function Nu({ velden }: Props) {
  const { toon } = useTaal()
  const { school, roepnaam } = velden
  const items = [
    ...(school === ''
      ? []
      : [
          {
            term: toon((c) => wieRegel(c, { partij: 'school', naam: '' }, roepnaam)),
            children: <Getypt naam>{school}</Getypt>,
          },
        ]),
    ...readRegels(velden).map((regel) => ({
      term: toon((c) => c.woorden.over[regel.over]),
      children: (
        <Stack gap="xs">
          <Regel regel={regel} velden={velden} />
          {regel.over === 'regie' ? <Rollen velden={velden} /> : null}
        </Stack>
      ),
    })),
    ...voorgelezen(velden).map((op) => ({
      term: toon((c) => c.klopt.titel),
      children: (
        <Stack gap="xs">
          <p>{toon((c) => c.klopt.klopt)}</p>
          <p>{toon((c) => c.datum(op))}</p>
        </Stack>
      ),
    })),
  ]
  return items.length === 0 ? null : (
    <Card title={toon((c) => c.meer.afgesproken)}>
      <DescriptionList items={items} />
    </Card>
  )
}

/** Who else sees to it that it happens: who brings the others together, and who decides when nobody does. */
function Rollen({ velden: { rollen, roepnaam } }: Props) {
  const { toon } = useTaal()
  return rolsoorten.map((rol) => {
    const wie = rollen[rol]
    return wie === null ? null : <p key={rol}>{toon((c) => wieRegel(c, wie, roepnaam))}</p>
  })
}

/** When it was read aloud and found right as it still stands; of an earlier text that says nothing any more. */
const voorgelezen = ({ klopt }: Uitsnedevelden) =>
  klopt
    .filter(({ geldt }) => geldt)
    .slice(-1)
    .map(({ op }) => op)

function Eerder({ velden: { situatie, situaties, eerdereDoelen, roepnaam } }: Props) {
  const { toon } = useTaal()
  const before = situaties.filter(
    (stap) => stap.situatie !== situatie?.situatie || stap.sinds !== situatie.sinds,
  )
  if (before.length + eerdereDoelen.length === 0) return null
  return (
    <Card title={toon((c) => c.meer.eerder)}>
      <Stack gap="sm">
        {before.map(({ situatie: toen, sinds }) => (
          <NoteCard
            key={`${toen} ${sinds}`}
            meta={sinds === null ? undefined : toon((c) => c.woorden.sinds(c.datum(sinds)))}
          >
            <p>{toon((c) => c.woorden.situatie[toen](roepnaam))}</p>
          </NoteCard>
        ))}
        {eerdereDoelen.map((doel) => (
          <Stack key={doel.id} gap="xs">
            <DoelRegel doel={doel} />
          </Stack>
        ))}
      </Stack>
    </Card>
  )
}
