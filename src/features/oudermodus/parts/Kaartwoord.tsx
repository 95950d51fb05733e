import type { Kaarttekst } from '../../../domain/taal/kaart/Kaarttekst.ts'
import { kaartteksten } from '../../../domain/taal/kaart/kaartteksten.ts'
import { nl } from '../../../domain/taal/kaart/nl.ts'
import { Bilingual } from '../../../ui/Bilingual.tsx'
import { useTaal } from '../useTaal.tsx'

/** A word about the card in the language of the page; beside the Dutch while nobody checked it. */
export function Kaartwoord({ kies }: { readonly kies: (woorden: Kaarttekst['knoppen']) => string }) {
  const { taal } = useTaal()
  const { richting, nagekeken, knoppen } = kaartteksten[taal]
  if (nagekeken) return kies(knoppen)
  return (
    <Bilingual
      lang={taal}
      dir={richting}
      text={kies(knoppen)}
      beside={{ lang: 'nl', dir: 'ltr', text: kies(nl.knoppen) }}
    />
  )
}
