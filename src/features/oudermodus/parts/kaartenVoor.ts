import { type Gesprekskaart, gesprekskaarten } from '../../../domain/gesprek/gesprekskaarten.ts'
import { sprekerOf } from '../../../domain/gezin/spreker.ts'
import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import type { Postvak } from './Postvak.ts'

/** The cards in their order; why a number is no lower is asked of who chose one, now or before, or answered it. */
export function kaartenVoor(uitsnede: Uitsnede, postvak: Postvak): readonly Gesprekskaart[] {
  const zelf = sprekerOf(uitsnede)
  const lager = postvak.lees({ soort: 'kaart', kaart: 'waarom-niet-lager' })
  const asked =
    postvak.lees({ soort: 'kaart', kaart: 'schaal' }).cijfer !== null ||
    lager.verstuurd !== null ||
    lager.tekst !== '' ||
    uitsnede.velden.eigenwoorden.some(
      ({ wie, kaart, cijfer }) => wie === zelf && (cijfer !== null || kaart === 'waarom-niet-lager'),
    )
  return asked ? gesprekskaarten : gesprekskaarten.filter((kaart) => kaart !== 'waarom-niet-lager')
}
