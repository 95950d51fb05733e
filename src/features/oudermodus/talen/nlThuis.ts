import { createContext } from 'react'
import type { Catalogus } from './Catalogus.ts'
import { nl } from './nl.ts'

/** True on the family's own tablet, where nothing is kept and an answer is a file. */
export const ThuisContext = createContext(false)

/** What is said otherwise there. */
export const nlThuis: Catalogus = {
  ...nl,
  balk: { ...nl.balk, klaar: 'Klaar, maak het antwoord' },
  bewaren: {
    ...nl.bewaren,
    verstuur: 'Zet klaar voor het antwoord',
    verstuurdOm: (tijd) => `Klaargezet om ${tijd}. Het team leest dit pas als het antwoord er is.`,
    kladOm: () => 'Dit staat nog niet klaar voor het antwoord.',
    nogNiet: 'Dit staat nog niet klaar voor het antwoord.',
  },
  klaar: {
    ...nl.klaar,
    uitleg: 'Hierna komt er een bestand met het antwoord. Alleen het team kan dat lezen.',
    nietVerstuurd: {
      je: 'Je schreef iets dat nog niet klaarstaat. Dat komt niet in het antwoord.',
      u: 'U schreef iets dat nog niet klaarstaat. Dat komt niet in het antwoord.',
    },
    ja: 'Maak het antwoord',
  },
}
