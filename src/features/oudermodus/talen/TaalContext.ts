import { createContext } from 'react'
import type { Catalogus } from './Catalogus.ts'
import { nl } from './nl.ts'

/** In which language the page speaks, and to whom: je to child and jongere, u to a grown-up. */
export interface Aanspraak {
  readonly catalogus: Catalogus
  readonly vorm: 'je' | 'u'
}

export const TaalContext = createContext<Aanspraak>({ catalogus: nl, vorm: 'u' })
