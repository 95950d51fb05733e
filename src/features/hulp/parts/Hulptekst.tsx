import { Card } from '../../../ui/Card.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import type { Hulpdeel, Hulppagina } from './Hulppagina.ts'

export function Hulptekst({ pagina }: { readonly pagina: Hulppagina }) {
  return (
    <Stack>
      {pagina.delen.map((deel) => (
        <Card key={deel.kop} title={deel.kop}>
          <Regels deel={deel} />
        </Card>
      ))}
    </Stack>
  )
}

function Regels({ deel: { soort, regels } }: { readonly deel: Hulpdeel }) {
  if (soort === 'tekst') return regels.map((regel) => <p key={regel}>{holdTogether(regel)}</p>)
  const Lijst = soort === 'stappen' ? 'ol' : 'ul'
  return (
    <Lijst>
      {regels.map((regel) => (
        <li key={regel}>{holdTogether(regel)}</li>
      ))}
    </Lijst>
  )
}
