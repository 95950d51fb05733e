import { storingTekst } from '../../../data/storingTekst.ts'
import type { WisWeigering } from '../../../data/wissen/wissen.ts'
import { teksten } from '../teksten.ts'

/** The sentence for a child that was not erased. */
export const wisTekst = (weigering: WisWeigering): string =>
  weigering.reden === 'meer-werkbladen' ? teksten.wis.meerWerkbladen : storingTekst(weigering, 'zelf')
