/** The verbs in which the stories of the made-up children are told: each is one real act on one day. */
import { addDays } from '../../lib/datum.ts'
import { redact } from '../../lib/redacted.ts'
import { addActie, finishActie } from '../actie/handelingen.ts'
import type { Afloop } from '../actie/actie.ts'
import type { Instemmer } from '../doel/doel.ts'
import { answerDoel, setDoel } from '../doel/handelingen.ts'
import { addEigenwoorden, type EigenwoordenInvoer, setWatErmee } from '../eigenwoorden/handelingen.ts'
import { markOpgepakt, setOndersteuningsvraag, setOudersWeten, setVolgende } from '../dossier/werkblad.ts'
import { setFocus } from '../focus/focus.ts'
import { sayKlopt } from '../leesvoor/klopt.ts'
import { addTrede } from '../opschaling/opschaling.ts'
import type { Trede } from '../opschaling/treden.ts'
import type { Partij } from '../partij/partij.ts'
import { type Plichtsoort, type Plichtstaat, setPlicht } from '../plicht/plicht.ts'
import { addReactie, type Stapel } from '../reactie/reactie.ts'
import { answerRegie, askRegie } from '../regie/handelingen.ts'
import type { Regisseur } from '../regie/regie.ts'
import { assignRol, type Rolsoort } from '../rol/rol.ts'
import { sayStem } from '../stem/handelingen.ts'
import { regelsVan } from '../stem/regels.ts'
import type { Stemover } from '../gezin/Postbericht.ts'
import { err, ok } from '../../lib/result.ts'
import { type Situatie, setSituatie } from '../situatie/situatie.ts'
import { type Oefenlid, oefenleden } from './oefenteam.ts'
import type { SpeelKind } from './speelKind.ts'

/** The past overleg was 28 days ago; what follows is counted in days from today. */
export const vorigOverlegDagen = -28

/** Someone of the team, as the one who is asked for the regie. */
export const wie = (lid: Oefenlid): Regisseur => ({
  partij: oefenleden[lid].partij,
  persoon: redact(oefenleden[lid].naam),
})

/** The parts of a story, each one act; `overleg` is that of the past meeting. */
export function makeVerteller(kind: SpeelKind, overleg: string) {
  const toen = vorigOverlegDagen
  const aanTafel = (zet: Parameters<SpeelKind['doe']>[1]): void => kind.doe(toen, zet, overleg)
  const vraag = (tekst: string): void => aanTafel((d, ctx) => setOndersteuningsvraag(d, tekst, ctx))
  const focus = (partij: Partij, tekst: string): void =>
    aanTafel((d, ctx) => setFocus(d, { partij, tekst }, ctx))
  const gevraagd = (lid: Oefenlid, dagen = toen): void =>
    kind.doe(dagen, (d, ctx) => askRegie(d, { wie: wie(lid) }, ctx), dagen === toen ? overleg : undefined)
  const antwoord = (zegt: 'ja' | 'nee', hoe: 'aan-tafel' | 'telefonisch', dagen = toen, want = ''): void =>
    kind.doe(
      dagen,
      (d, ctx) => answerRegie(d, { antwoord: zegt, hoe, want }, ctx),
      dagen === toen ? overleg : undefined,
    )
  const ja = (lid: Oefenlid): void => {
    gevraagd(lid)
    antwoord('ja', 'aan-tafel')
  }
  const doel = (tekst: string, dagen: number, zichtbaarAan: string): void =>
    aanTafel((d, ctx) => setDoel(d, { tekst, datum: addDays(ctx.vandaag, dagen), zichtbaarAan }, ctx))
  const gezin = (
    zegt: 'ja' | 'nee' | 'nog-niet',
    dagen: number,
    namens: Instemmer | null,
    wie: string,
    hoe: string,
    want = '',
  ): void =>
    kind.doe(
      dagen,
      (d, ctx) =>
        answerDoel(
          d,
          {
            antwoord: zegt,
            want,
            namens,
            wie: redact(wie),
            wanneer: zegt === 'nog-niet' ? null : ctx.vandaag,
            hoe,
          },
          ctx,
        ),
      dagen === toen ? overleg : undefined,
    )
  const actie = (wat: string, lid: Oefenlid, dagen: number, voor: 'kind' | 'school' = 'kind'): void =>
    aanTafel((d, ctx) => {
      const { partij, naam } = oefenleden[lid]
      const wanneer = addDays(ctx.vandaag, dagen)
      return addActie(d, { wat, partij, wie: redact(naam), wanneer, voor }, ctx)
    })
  const klaar = (nummer: number, hoe: Afloop, dagen: number, want = ''): void =>
    kind.doe(dagen, (d, ctx) => finishActie(d, d.acties[nummer]?.id ?? '', { hoe, want }, ctx))
  const verder = (dagen: number): void =>
    aanTafel((d, ctx) => setVolgende(d, addDays(ctx.vandaag, dagen), ctx))
  const opgepakt = (): void => aanTafel((d, ctx) => markOpgepakt(d, true, ctx))
  const weten = (dagen: number): void =>
    kind.doe(dagen, (d, ctx) => setOudersWeten(d, { antwoord: 'ja', want: '' }, ctx))
  const wetenNogNiet = (dagen: number, want: string): void =>
    kind.doe(dagen, (d, ctx) => setOudersWeten(d, { antwoord: 'nog-niet', want }, ctx))
  const situatie = (nieuw: Situatie, dagen: number): void =>
    kind.doe(dagen, (d, ctx) => setSituatie(d, { situatie: nieuw, sinds: ctx.vandaag }, ctx))
  const plicht = (soort: Plichtsoort, staat: Plichtstaat, want = ''): void =>
    aanTafel((d, ctx) => setPlicht(d, { soort, staat, want }, ctx))
  const rol = (welke: Rolsoort, lid: Oefenlid): void =>
    aanTafel((d, ctx) => assignRol(d, { rol: welke, wie: wie(lid) }, ctx))
  const trede = (nummer: Trede, geprobeerd: string): void =>
    aanTafel((d, ctx) => addTrede(d, { trede: nummer, geprobeerd, besprokenMetLeerplicht: false }, ctx))
  const eigen = (woorden: Omit<EigenwoordenInvoer, 'taal' | 'naam' | 'magOpgeschreven'>): void =>
    aanTafel((d, ctx) => {
      const input = { ...woorden, taal: '', naam: redact(''), magOpgeschreven: true }
      const made = addEigenwoorden(d, input, ctx)
      return made.ok ? { ok: true, value: made.value.handeling } : made
    })
  const ermee = (tekst: string, dagen: number): void =>
    kind.doe(dagen, (d, ctx) => setWatErmee(d, d.eigenwoorden.at(-1)?.id ?? '', tekst, ctx))
  /** A parent says that a line is not right, as it reads on that day. */
  const kloptNiet = (over: Stemover, tekst: string, dagen: number): void =>
    kind.doe(dagen, (d, ctx) => {
      const regel = regelsVan(d).find((een) => een.over === over)
      if (regel === undefined) return err({ reden: 'bestaat-niet' } as const)
      const { id, tekst: gelezen } = regel
      const van = { wie: 'ouder1', naam: redact(''), publiek: 'iedereen' } as const
      const said = sayStem(d, { soort: 'klopt-niet', over, regel: id, gelezen, tekst, taal: '', ...van }, ctx)
      return said.ok ? ok(said.value.handeling) : said
    })
  const reactie = (soort: Stapel, tekst: string, partij: Partij): void =>
    aanTafel((d, ctx) =>
      addReactie(d, { soort, tekst, partij, verhaal: d.eigenwoorden.at(-1)?.id ?? null }, ctx),
    )
  const klopt = (...leden: readonly Oefenlid[]): void =>
    aanTafel((d, ctx) => sayKlopt(d, { wie: leden.map(wie) }, ctx))
  return {
    kind,
    toen,
    overleg,
    aanTafel,
    vraag,
    focus,
    gevraagd,
    antwoord,
    ja,
    doel,
    gezin,
    actie,
    klaar,
    verder,
    opgepakt,
    weten,
    wetenNogNiet,
    situatie,
    plicht,
    rol,
    trede,
    eigen,
    ermee,
    reactie,
    klopt,
    kloptNiet,
  }
}

export type Verteller = ReturnType<typeof makeVerteller>
