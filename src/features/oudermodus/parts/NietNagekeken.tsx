import { use } from 'react'
import { kaartteksten } from '../../../domain/taal/kaart/kaartteksten.ts'
import { nl } from '../../../domain/taal/kaart/nl.ts'
import { Bilingual } from '../../../ui/Bilingual.tsx'
import { TaalContext } from '../talen/TaalContext.ts'

/** Once on each screen: that nobody checked this translation, and that the Dutch counts. */
export function NietNagekeken() {
  const { taal, richting, nagekeken } = use(TaalContext).catalogus
  if (Object.values(nagekeken).every(Boolean)) return null
  return (
    <p>
      <Bilingual
        lang={taal}
        dir={richting}
        text={kaartteksten[taal].nietNagekeken}
        beside={{ lang: 'nl', dir: 'ltr', text: nl.nietNagekeken }}
      />
    </p>
  )
}
