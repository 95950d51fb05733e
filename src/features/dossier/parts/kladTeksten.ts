import type { Kladdeel } from './KladContext.ts'

const list = new Intl.ListFormat('nl')
const kladnamen: Readonly<Record<Kladdeel, string>> = {
  regie: 'iets bij de regie',
  doel: 'een doel',
  instemming: 'een antwoord van kind en ouders',
  acties: 'een actie',
}

/** What is said of half-typed things that a press on a button would keep. */
export const kladTeksten = {
  ga: 'Ga ernaartoe',
  zin: (delen: readonly Kladdeel[]): string => {
    const getypt = `U typte nog ${list.format(delen.map((deel) => kladnamen[deel]))}.`
    if (delen.length > 1) return `${getypt} Die zijn nog niet bewaard.`
    return `${getypt} ${delen[0] === 'acties' ? 'Die' : 'Dat'} is nog niet bewaard.`
  },
} as const
