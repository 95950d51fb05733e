import type { Storing } from '../../data/Register.ts'
import { storingTekst } from '../../data/storingTekst.ts'
import type { TeamWeigering } from '../../domain/team/weigering.ts'

export const teksten = {
  merk: 'Kanteltafel',
  titel: 'Wie typt?',
  uitleg: 'Tik op uw naam. De app zet die bij wat u verandert.',
  eerlijk: 'Iedereen met het wachtwoord kan alles lezen. De naam bij een wijziging is gekozen, niet bewezen.',
  leden: 'Mensen in dit team',
  nu: 'typt nu',
  iemandAnders: 'Iemand anders',
  nieuw: {
    titel: 'Iemand anders',
    naam: 'Naam',
    partij: 'Namens wie?',
    uitleg: 'Deze persoon komt ook bij de mensen van het team.',
    bewaar: 'Zet erbij en typ verder',
    terug: 'Terug',
    naamLeeg: 'Vul een naam in.',
    partijLeeg: 'Kies namens wie.',
    teLang: (max: number) => `Deze naam is te lang. Neem hoogstens ${max} tekens.`,
    bsn: 'Dit lijkt op een burgerservicenummer. Dat bewaren wij niet. Haal het weg.',
    mislukt: 'De naam is nog niet bij het team bewaard.',
  },
  sluit: 'Sluit',
}

/** The sentence for somebody who could not be put with the team. */
export function weigeringTekst(weigering: TeamWeigering | Storing): string {
  const { nieuw } = teksten
  switch (weigering.reden) {
    case 'leeg':
      return nieuw.naamLeeg
    case 'te-lang':
      return nieuw.teLang(weigering.hoogstens)
    case 'bsn':
      return nieuw.bsn
    case 'bestaat-niet':
    case 'niets-veranderd':
      return nieuw.mislukt
    default:
      return `${nieuw.mislukt} ${storingTekst(weigering)}`
  }
}
