import type { Leesrecht } from '../../../domain/gezin/leesrecht.ts'
import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { type Nalezen, nalezenZinnen } from '../../../domain/uitsnede/nalezen.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { ReadOver } from '../../../ui/ReadOver.tsx'
import { isOuder } from '../overdrachtForm.ts'
import { teksten } from '../teksten.ts'
import { toonUitsnede } from './toonUitsnede.ts'

export interface VoorbeeldProps {
  /** Who was chosen to read; empty for nobody. */
  readonly lezer: string
  readonly recht: Leesrecht | null
  /** Null as long as it is not sure who reads, or whether that one may. */
  readonly uitgesneden: (Nalezen & { readonly uitsnede: Uitsnede }) | null
  readonly alleenNummers: boolean
}

function mistNog(lezer: string, recht: Leesrecht | null): string {
  const { nogNiet, welkeOuder, eerst } = teksten.voorbeeld
  if (lezer === '') return nogNiet
  return recht === null && isOuder(lezer) ? welkeOuder : eerst
}

/** All that this reader will get, as it goes, and what was taken out of the text. */
export function Voorbeeld({ lezer, recht, uitgesneden, alleenNummers }: VoorbeeldProps) {
  const { voorbeeld } = teksten
  return (
    <Card title={voorbeeld.titel}>
      {uitgesneden === null ? (
        <p>{mistNog(lezer, recht)}</p>
      ) : (
        <Stack gap="md">
          {uitgesneden.uitsnede.omvang === 'hoofdlijn' ? (
            <Alert tone="info">{voorbeeld.hoofdlijn}</Alert>
          ) : null}
          <Rijen uitsnede={uitgesneden.uitsnede} />
          <p>{voorbeeld.rest}</p>
          <p>{voorbeeld.klad}</p>
          <LeesNa nalezen={uitgesneden} alleenNummers={alleenNummers} />
        </Stack>
      )}
    </Card>
  )
}

const Rijen = ({ uitsnede }: { readonly uitsnede: Uitsnede }) => (
  <DescriptionList
    items={toonUitsnede(uitsnede).map(({ term, regels }) => ({
      term,
      children:
        regels.length === 1 ? (
          regels[0]
        ) : (
          <ul>
            {regels.map((regel, plaats) => (
              // oxlint-disable-next-line react/no-array-index-key -- two lines may read the same
              <li key={plaats}>{regel}</li>
            ))}
          </ul>
        ),
    }))}
  />
)

interface LeesNaProps {
  readonly nalezen: Nalezen
  readonly alleenNummers: boolean
}

/** Names that nobody put on the list stay as they stand: a person reads it over, and the family may sit beside it. */
function LeesNa({ nalezen, alleenNummers }: LeesNaProps) {
  const { aantallen, toon, woorden } = nalezenZinnen(nalezen, 'het voorbeeld', alleenNummers)
  return <ReadOver title={teksten.voorbeeld.leesNa} counts={aantallen} summary={toon} lines={woorden} />
}
