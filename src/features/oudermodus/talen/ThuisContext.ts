import { createContext } from 'react'
import type { Catalogus } from './Catalogus.ts'
import { teamvragen } from './teamvragen.ts'
import { thuisteksten } from './thuisteksten.ts'

/** True on the family's own tablet, where nothing is kept and an answer is a file. */
export const ThuisContext = createContext(false)

/** The same texts as they are said there. */
export function atHome(catalogus: Catalogus): Catalogus {
  const { klaar, verstuur, verstuurdOm, nogNiet, uitleg, nietVerstuurd, alles, ja } =
    thuisteksten[catalogus.taal]
  const { geenContact, geenTelefoon, nogNiets, mislukt, dicht } = teamvragen[catalogus.taal]
  return {
    ...catalogus,
    balk: { ...catalogus.balk, klaar },
    eerste: { ...catalogus.eerste, geenContact, geenTelefoon },
    zeggen: { ...catalogus.zeggen, nogNiets },
    bewaren: {
      ...catalogus.bewaren,
      verstuur,
      verstuurdOm,
      klad: nogNiet,
      nogNiet,
      mislukt,
      dicht,
    },
    klaar: { ...catalogus.klaar, uitleg, nietVerstuurd, alles, ja },
  }
}
