import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { Card } from '../../../ui/Card.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { leesregelteksten } from '../talen/Catalogus.ts'
import { wieRegel } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'
import { Afgesproken } from './Afgesproken.tsx'
import { Terug } from './Antwoordveld.tsx'
import { Gezegd } from './Gezegd.tsx'

interface Props {
  readonly uitsnede: Uitsnede
  readonly terug: () => void
}

/** All that this reader may know: what was agreed and said, who reads, who sits here, the rights, and free help. */
export function MeerWeten({ uitsnede, terug }: Props) {
  const { toon } = useTaal()
  return (
    <Page title={toon((c) => c.meer.titel)} subtitle={toon((c) => c.meer.werkblad)}>
      <Stack gap="lg">
        <Afgesproken uitsnede={uitsnede} />
        <Gezegd uitsnede={uitsnede} />
        <WieLeestWat />
        <AanTafel uitsnede={uitsnede} />
        <Rechten fg={uitsnede.team.fg.trim()} />
        <Card title={toon((c) => c.meer.steun)}>
          <p>{toon((c) => c.meer.steunpunt)}</p>
          <p>{toon((c) => c.meer.consulent)}</p>
          <p>{toon((c) => c.meer.waarSteun)}</p>
        </Card>
        <Terug onClick={terug} />
      </Stack>
    </Page>
  )
}

function WieLeestWat() {
  const { toon } = useTaal()
  return (
    <Card title={toon((c) => c.meer.wieLeest)}>
      <ul>
        {leesregelteksten.map((regel) => (
          <li key={regel}>{toon((c) => c.meer.leesregels[regel])}</li>
        ))}
      </ul>
    </Card>
  )
}

function AanTafel({ uitsnede: { team, velden } }: { readonly uitsnede: Uitsnede }) {
  const { toon } = useTaal()
  return (
    <Card title={toon((c) => c.meer.tafel)}>
      {team.tafel.length === 0 ? (
        <p>{toon((c) => c.meer.tafelLeeg)}</p>
      ) : (
        <ul>
          {team.tafel.map((wie, i) => (
            // oxlint-disable-next-line react/no-array-index-key -- two of one role can bear no name
            <li key={i}>{toon((c) => wieRegel(c, wie, velden.roepnaam))}</li>
          ))}
        </ul>
      )}
      <p>{toon((c) => c.leerplicht.toezicht, 'leerplicht')}</p>
    </Card>
  )
}

function Rechten({ fg }: { readonly fg: string }) {
  const { toon } = useTaal()
  return (
    <Card title={toon((c) => c.rechten.titel, 'rechten')}>
      <p>{toon((c) => c.rechten.zin, 'rechten')}</p>
      <h3>{toon((c) => c.rechten.wieBellen, 'rechten')}</h3>
      <ul>
        <li>{toon((c) => c.rechten.contact, 'rechten')}</li>
        <li>{toon((c) => (fg === '' ? c.rechten.geenFg : c.rechten.fg(fg)), 'rechten')}</li>
        <li>{toon((c) => c.rechten.toezichthouder, 'rechten')}</li>
      </ul>
    </Card>
  )
}
