import { storingTekst } from '../../../data/storingTekst.ts'
import type { WisWeigering } from '../../../data/wissen/wissen.ts'
import { teksten } from '../teksten.ts'

/** The sentence for a child that was not erased, or not wholly. */
export function wisTekst(weigering: WisWeigering): string {
  switch (weigering.reden) {
    case 'meer-werkbladen':
      return teksten.wis.meerWerkbladen
    case 'nog-niet-bewaard':
      return teksten.wis.nogNietBewaard
    case 'deels':
      return `${teksten.wis.deels} ${storingTekst(weigering.storing, 'zelf')}`
    default:
      return storingTekst(weigering, 'zelf')
  }
}
