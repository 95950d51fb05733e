import type { PakketWeigering } from '../../../data/pakket/readPakket.ts'
import type { Taal } from '../../../domain/taal/Taal.ts'
import { thuisteksten } from '../talen/thuisteksten.ts'
import type { AntwoordFout } from '../usePakket.ts'
import type { Pakkettekst } from '../talen/thuis/Pakkettekst.ts'

/** The same in every language. */
export const merk = 'Kanteltafel'

/** Why it does not open, and what to do. */
export function pakketTekst({ fout, datum }: Pakkettekst, w: PakketWeigering): string {
  switch (w.reden) {
    case 'geen-bestand':
      return fout.geenBestand
    case 'beschadigd':
      return fout.beschadigd
    case 'nieuwer':
      return fout.nieuwer
    case 'kdf-buiten-grenzen':
      return fout.nietVanOns
    case 'kdf-mislukt':
      return fout.geenGeheugen
    case 'fout-woorden':
      return w.wachten === 0 ? fout.foutWoorden : fout.foutWoordenWacht(w.wachten)
    case 'wachten':
      return fout.teVaak(w.wachten)
    case 'verlopen':
      return fout.verlopen(datum(w.tot))
  }
}

/** That something was written which does not go along. */
export function nietErinZin(taal: Taal, vorm: 'je' | 'u'): string {
  const { nietVerstuurd } = thuisteksten[taal]
  return typeof nietVerstuurd === 'string' ? nietVerstuurd : nietVerstuurd[vorm]
}

/** Why there is no answer, and what to do. */
export function antwoordTekst({ antwoord }: Pakkettekst, fout: AntwoordFout): string {
  switch (fout) {
    case 'mislukt':
      return antwoord.mislukt
    case 'te-groot':
      return antwoord.teGroot
    case 'te-lang':
      return antwoord.teLang
    case 'leeg':
      return antwoord.leeg
  }
}
