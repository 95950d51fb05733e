import type { Leesregel } from '../../../domain/gezin/Gezinslezer.ts'
import type { Uitsnede, Wie } from '../../../domain/gezin/Uitsnede.ts'
import { Card } from '../../../ui/Card.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { leesregelteksten } from '../talen/Catalogus.ts'
import { wieRegel } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'
import { Afgesproken } from './Afgesproken.tsx'
import { Terug } from './Antwoordveld.tsx'
import { ContactMens } from './ContactMens.tsx'
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
        <WieLeestWat uitsnede={uitsnede} />
        <AanTafel uitsnede={uitsnede} />
        <Rechten uitsnede={uitsnede} />
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

/** Who reads what; outside an overleg also who is of the team, for nobody sits at a table then. */
function WieLeestWat({ uitsnede }: { readonly uitsnede: Uitsnede }) {
  const { toon } = useTaal()
  return (
    <Card title={toon((c) => c.meer.wieLeest)}>
      <ul>
        {leesregelteksten.map((regel) => (
          <li key={regel}>{toon((c) => c.meer.leesregels[regel])}</li>
        ))}
      </ul>
      {uitsnede.overleg === null ? <Mensen uitsnede={uitsnede} /> : null}
      <p>{toon((c) => c.leerplicht.toezicht, 'leerplicht')}</p>
    </Card>
  )
}

function AanTafel({ uitsnede }: { readonly uitsnede: Uitsnede }) {
  const { toon } = useTaal()
  return uitsnede.overleg === null || uitsnede.team.tafel.length === 0 ? null : (
    <Card title={toon((c) => c.meer.tafel)}>
      <Mensen uitsnede={uitsnede} />
    </Card>
  )
}

function Mensen({ uitsnede: { team, velden } }: { readonly uitsnede: Uitsnede }) {
  const { toon } = useTaal()
  return team.tafel.length === 0 ? null : (
    <ul>
      {team.tafel.map((wie, i) => (
        // oxlint-disable-next-line react/no-array-index-key -- two of one role can bear no name
        <li key={i}>{toon((c) => wieRegel(c, onbekend(wie), velden.roepnaam))}</li>
      ))}
    </ul>
  )
}

/** A parent or child at the table may be of another family: then someone else, never "your parent" or this child. */
const onbekend = (wie: Wie): Wie =>
  wie.naam === '' && (wie.partij === 'ouder' || wie.partij === 'kind') ? { partij: 'overig', naam: '' } : wie

/** Who may ask to see, correct or erase: a parent with gezag until 16, the young person from then (UAVG 5). */
const eigenRecht: Readonly<Record<Leesregel, boolean>> = {
  'kind-leest': false,
  'jongere-praat-mee': false,
  'jongere-beslist': true,
  volwassen: true,
  'ouder-leest': true,
  'ouder-leest-jongere-weet-het': true,
  'jongere-vond-goed': false,
  'hoofdlijn-na-weging': false,
}

function Rechten({ uitsnede: { team, velden, regel } }: Pick<Props, 'uitsnede'>) {
  const { toon } = useTaal()
  const fg = team.fg.trim()
  return (
    <Card title={toon((c) => c.rechten.titel, 'rechten')}>
      <p>{toon((c) => (eigenRecht[regel] ? c.rechten.zin : c.rechten.anders), 'rechten')}</p>
      <h3>{toon((c) => c.rechten.wieBellen, 'rechten')}</h3>
      <ul>
        <li>
          {team.contact === null ? null : <p>{toon((c) => c.rechten.contact, 'rechten')}</p>}
          <ContactMens contact={team.contact} kind={velden.roepnaam} />
        </li>
        <li>{toon((c) => (fg === '' ? c.rechten.geenFg : c.rechten.fg(fg)), 'rechten')}</li>
        <li>{toon((c) => c.rechten.toezichthouder, 'rechten')}</li>
      </ul>
    </Card>
  )
}
