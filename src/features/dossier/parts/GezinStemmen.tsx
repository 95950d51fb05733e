import { Card } from '../../../ui/Card.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import type { Werk } from '../useDossier.ts'
import { StemKaart } from './StemKaart.tsx'
import { WatZegtHetGezin } from './StemmenDeel.tsx'
import { stemTeksten } from './stemTeksten.ts'

/** Line by line, while the family sits there: a place to say so, and beneath it what all of them may read. */
export const GezinStemmen = ({ werk }: { readonly werk: Werk }) => (
  <Card title={stemTeksten.kloptDit}>
    <Stack gap="lg">
      <WatZegtHetGezin werk={werk} bijGezin />
      {werk.dossier.stemmen.map((stem) => (
        <StemKaart key={stem.id} werk={werk} stem={stem} />
      ))}
    </Stack>
  </Card>
)
