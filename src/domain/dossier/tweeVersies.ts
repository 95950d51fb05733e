/** "Twee versies" on the worksheet of a child: the conflicts of its stream, settled there. */
import type { Json } from '../../lib/json.ts'
import type { Result } from '../../lib/result.ts'
import type { ActContext, Dossierstand, Handeling } from '../handeling/handeling.ts'
import { settleVersies, type TweeVersies, type TweeVersiesWeigering } from '../handeling/tweeVersies.ts'

export type { TweeVersies, TweeVersiesWeigering }

/** Settles one conflict of a dossier as the person saw it; see `settleVersies`. */
export const settleTweeVersies = (
  { id, records }: Dossierstand,
  tweeVersies: TweeVersies,
  waarde: Json,
  ctx: ActContext,
): Result<Handeling, TweeVersiesWeigering> =>
  settleVersies({ stream: `dossier-${id}`, records }, tweeVersies, waarde, ctx)
