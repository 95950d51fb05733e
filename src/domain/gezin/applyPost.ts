/**
 * A message of the family becomes an act in the dossier: own words, or a word about one line. Nothing in it is edited, and
 * the audience is the one that was chosen on the tablet. It keeps its id, so that taking it in twice changes nothing.
 */
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Spreker } from '../eigenwoorden/eigenwoorden.ts'
import { addEigenwoorden, type EigenwoordenWeigering } from '../eigenwoorden/handelingen.ts'
import type { ActContext, Dossierstand, Handeling } from '../handeling/handeling.ts'
import { sayStem, type StemWeigering } from '../stem/handelingen.ts'
import type { Taal } from '../taal/Taal.ts'
import type { Postbericht } from './Postbericht.ts'

/** Who was given the tablet. */
export interface Zegger {
  readonly wie: Spreker
  readonly naam: Redacted<string>
}

/** `klad`: it was typed and not sent; `inbreng`: what the child wants to say, from someone else. */
export type PostWeigering = StemWeigering | EigenwoordenWeigering | { readonly reden: 'klad' | 'inbreng' }

/** As people call it; Dutch needs no name. */
const taalNamen: Readonly<Record<Taal, string>> = {
  nl: '',
  en: 'Engels',
  ar: 'Arabisch',
  tr: 'Turks',
  pl: 'Pools',
  uk: 'Oekraïens',
  bg: 'Bulgaars',
  ti: 'Tigrinya',
}

/** The act of one message that was sent; refused as the acts themselves refuse, for an audience this one cannot choose, and from another what only the child can say. */
export function applyPost(
  dossier: Dossierstand,
  bericht: Postbericht,
  { wie, naam }: Zegger,
  ctx: ActContext,
): Result<Handeling, PostWeigering> {
  const { id, staat, inhoud, publiek } = bericht
  if (staat === 'klad') return err({ reden: 'klad' })
  if (inhoud.soort === 'inbreng' && wie !== 'kind') return err({ reden: 'inbreng' })
  const taal = taalNamen[bericht.taal]
  const act =
    inhoud.soort === 'stem'
      ? sayStem(
          dossier,
          { ...inhoud, soort: inhoud.stem, regel: inhoud.id, taal, wie, naam, publiek },
          ctx,
          id,
        )
      : addEigenwoorden(
          dossier,
          {
            soort: inhoud.soort === 'schaal' ? (wie === 'kind' ? 'inbreng' : 'verhaal') : inhoud.soort,
            tekst: inhoud.tekst,
            taal,
            wie,
            naam,
            publiek,
            ...(inhoud.soort === 'schaal'
              ? { kaart: 'schaal', cijfer: inhoud.cijfer }
              : { kaart: inhoud.kaart }),
            magOpgeschreven: true,
          },
          ctx,
          id,
        )
  return act.ok ? ok({ ...act.value.handeling, id }) : act
}
