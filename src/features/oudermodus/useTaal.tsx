import { type ReactNode, use } from 'react'
import { Bilingual } from '../../ui/Bilingual.tsx'
import type { Catalogus, Groep, Zin } from './talen/Catalogus.ts'
import { nl } from './talen/nl.ts'
import { TaalContext } from './talen/TaalContext.ts'
import { atHome, ThuisContext } from './talen/ThuisContext.ts'

type Kies = (catalogus: Catalogus) => Zin

export interface Spraak {
  /** In the language of the page; beside the Dutch while nobody checked it. For a name that takes plain text only. */
  readonly zin: (kies: Kies, groep?: Groep) => string
  /** The same for the eye: each language in its own direction. */
  readonly toon: (kies: Kies, groep?: Groep) => ReactNode
  readonly vorm: 'je' | 'u'
  readonly richting: 'ltr' | 'rtl'
  readonly taal: Catalogus['taal']
}

/** The words of the page for this reader. */
export function useTaal(): Spraak {
  const { catalogus, vorm } = use(TaalContext)
  const thuis = use(ThuisContext)
  const read = (van: Catalogus, kies: Kies): string => {
    const zin = kies(thuis ? atHome(van) : van)
    return typeof zin === 'string' ? zin : zin[vorm]
  }
  const alone = (groep: Groep): boolean => catalogus.taal === 'nl' || catalogus.nagekeken[groep]
  return {
    zin: (kies, groep = 'gewoon') =>
      alone(groep) ? read(catalogus, kies) : `${read(catalogus, kies)} · ${read(nl, kies)}`,
    toon: (kies, groep = 'gewoon') =>
      alone(groep) ? (
        read(catalogus, kies)
      ) : (
        <Bilingual
          lang={catalogus.taal}
          dir={catalogus.richting}
          text={read(catalogus, kies)}
          beside={{ lang: 'nl', dir: 'ltr', text: read(nl, kies) }}
        />
      ),
    vorm,
    richting: catalogus.richting,
    taal: catalogus.taal,
  }
}
