import type { Storing } from '../../../data/Register.ts'
import type { Postbericht } from '../../../domain/gezin/Postbericht.ts'
import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { cleanTekst, tekstgrenzen } from '../../../domain/handeling/tekst.ts'
import type { Stemsoort } from '../../../domain/stem/stem.ts'
import { withoutBsn } from '../../../lib/bsn.ts'
import { newId } from '../../../lib/id.ts'
import { listenTo } from '../../../lib/listenTo.ts'
import type { Result } from '../../../lib/result.ts'
import {
  type Antwoord,
  fromKlad,
  isEmpty,
  missingIn,
  newAntwoord,
  nothing,
  same,
  stillMissed,
  waits,
  wrongIn,
} from './antwoord.ts'
import { type Ingevuld, ingevuldOf, inhoudVan, type Onderwerp, onderwerpOf, sleutelVan } from './onderwerp.ts'
import { newVak, planVak, staatNu, stopVak, type Vak } from './Vak.ts'

export interface Bezorging {
  zeg(bericht: Postbericht): Promise<Result<{ readonly op: number }, Storing>>
  haalTerug(id: string): Promise<Result<unknown, Storing>>
}

const againMs = 5000

/**
 * What the family writes, per subject one answer with one id: kept as klad half a second after the last key, sent by a
 * press. What was sent stays sent while it is changed, until it is sent anew or taken away. A number of a person is never
 * kept. What could not be kept stays, says so, and is tried again.
 */
export class Postvak {
  readonly #bezorging: Bezorging
  readonly #uitsnede: Pick<Uitsnede, 'taal' | 'publieken' | 'klad'>
  readonly #vakken = new Map<string, Vak>()
  readonly #listeners = new Set<() => void>()
  #versie = 0

  constructor(bezorging: Bezorging, uitsnede: Pick<Uitsnede, 'taal' | 'publieken' | 'klad'>) {
    this.#bezorging = bezorging
    this.#uitsnede = uitsnede
    for (const bericht of uitsnede.klad)
      if (!isEmpty(ingevuldOf(bericht.inhoud))) {
        const onderwerp = onderwerpOf(bericht.inhoud)
        this.#vakken.set(sleutelVan(onderwerp), newVak(onderwerp, fromKlad(bericht, uitsnede.publieken)))
      }
  }

  readonly subscribe = listenTo(this.#listeners)
  readonly versie = (): number => this.#versie

  /** The answer about this subject, as it stands. */
  lees(onderwerp: Onderwerp): Antwoord {
    return this.#vak(onderwerp).antwoord
  }

  /** Takes what was typed or chosen, and keeps it soon. */
  schrijf(onderwerp: Onderwerp, deel: Partial<Ingevuld & Pick<Antwoord, 'publiek'>>): void {
    const vak = this.#vak(onderwerp)
    this.#zet(vak, { ...deel, staat: 'schrijft', fout: null })
    this.#zet(vak, { fout: wrongIn(vak.antwoord) })
    planVak(vak, () => this.#nu(vak))
  }

  /** Sends it; refused when there is nothing to send. True when it is kept as said. */
  async verstuur(onderwerp: Onderwerp): Promise<boolean> {
    const vak = this.#vak(onderwerp)
    if (vak.antwoord.bezig) return false
    const fout = wrongIn(vak.antwoord) ?? missingIn(onderwerp, vak.antwoord)
    if (fout !== null) {
      this.#zet(vak, { fout })
      return false
    }
    this.#zet(vak, { bezig: true, fout: null })
    stopVak(vak)
    await this.#doe(vak, () => this.#breng(vak, 'gezegd'))
    this.#zet(vak, { bezig: false })
    return vak.antwoord.staat === 'gezegd'
  }

  /** Says a word about a line: what needs no words is sent at once, after what is on its way. Words wait for their press. */
  async kies(onderwerp: Onderwerp, stem: Stemsoort): Promise<void> {
    const vak = this.#vak(onderwerp)
    const { tekst, verstuurd } = vak.antwoord
    const typed = tekst.trim() !== '' && tekst !== verstuurd?.tekst
    this.schrijf(onderwerp, { stem })
    if (stem === 'aanvulling' || typed) return
    await vak.loopt
    await this.verstuur(onderwerp)
  }

  /** Opens a sent answer to change it: what was sent stands until it is sent again. */
  verander(onderwerp: Onderwerp): void {
    this.#zet(this.#vak(onderwerp), { staat: 'leeg', fout: null })
  }

  /** Sends all that waits; what cannot be sent yet stays. */
  async verstuurAlles(): Promise<void> {
    for (const onderwerp of this.unsent()) await this.verstuur(onderwerp)
  }

  /** Takes an answer away, here and where it is kept; it stays when that fails. */
  async haalWeg(onderwerp: Onderwerp): Promise<void> {
    const vak = this.#vak(onderwerp)
    stopVak(vak)
    await this.#doe(vak, () => this.#ruim(vak))
  }

  /** Keeps all that waits, now. */
  readonly flush = async (): Promise<void> => {
    const vakken = [...this.#vakken.values()]
    for (const vak of vakken) if (vak.timer !== undefined) this.#nu(vak)
    await Promise.all(vakken.map(({ loopt }) => loopt))
  }

  /** True while something on the screen is kept nowhere. */
  readonly holdsUnsaved = (): boolean =>
    [...this.#vakken.values()].some(({ antwoord }) => antwoord.staat === 'schrijft')

  /** What was written and not sent, by what it is about. */
  unsent(): readonly Onderwerp[] {
    return [...this.#vakken.values()].filter(({ antwoord }) => waits(antwoord)).map((vak) => vak.onderwerp)
  }

  #vak(onderwerp: Onderwerp): Vak {
    const sleutel = sleutelVan(onderwerp)
    const vak =
      this.#vakken.get(sleutel) ?? newVak(onderwerp, newAntwoord(this.#uitsnede.publieken[0] ?? 'team'))
    vak.onderwerp = onderwerp
    this.#vakken.set(sleutel, vak)
    return vak
  }

  #zet(vak: Vak, deel: Partial<Antwoord>): void {
    vak.antwoord = { ...vak.antwoord, ...deel }
    this.#versie += 1
    for (const listener of this.#listeners) listener()
  }

  #nu(vak: Vak): void {
    stopVak(vak)
    void this.#doe(vak, () => {
      const { antwoord } = vak
      const { verstuurd } = antwoord
      if (verstuurd !== null && (isEmpty(antwoord) || same(antwoord, verstuurd))) return this.#laatStaan(vak)
      return isEmpty(antwoord) ? this.#ruim(vak) : this.#breng(vak, staatNu(vak))
    })
  }

  /** One after the other, so that what was typed first never comes over what was typed last. */
  #doe(vak: Vak, werk: () => Promise<void>): Promise<void> {
    vak.loopt = vak.loopt.then(werk).catch(() => this.#mislukt(vak, { reden: 'onbekend' }))
    return vak.loopt
  }

  async #breng(vak: Vak, staat: Postbericht['staat']): Promise<void> {
    const { antwoord } = vak
    if (antwoord.tekst.length > tekstgrenzen.eigenwoorden) return
    const tekst = withoutBsn(cleanTekst(antwoord.tekst))
    vak.eerste = null
    if (isEmpty({ ...antwoord, tekst })) {
      // of a number alone nothing stays, nor its first digits
      await (antwoord.verstuurd === null ? this.#ruim(vak, false) : this.#dropKlad(vak))
      return
    }
    const beside = staat === 'klad' && antwoord.verstuurd !== null
    if (beside) vak.kladId ??= newId()
    const kept = await this.#zeg(vak, staat, { ...antwoord, tekst }, (beside && vak.kladId) || antwoord.id)
    vak.gedrukt = !kept.ok && staat === 'gezegd' ? antwoord : null
    if (!kept.ok) return this.#mislukt(vak, kept.error)
    const { op } = kept.value
    if (!beside) vak.opSchijf = true
    if (staat === 'gezegd') this.#zet(vak, { verstuurd: { ...antwoord, op } })
    if (!same(antwoord, vak.antwoord)) return
    // What it misses to be sent is still missed when it is kept.
    const fout = staat === 'klad' ? stillMissed(vak.antwoord) : null
    this.#zet(vak, { staat, op, fout: fout ?? wrongIn(antwoord) })
    if (staat === 'gezegd') await this.#dropKlad(vak)
  }

  /** Nothing is left to send beside what was sent. */
  async #laatStaan(vak: Vak): Promise<void> {
    const { antwoord } = vak
    const { verstuurd } = antwoord
    vak.eerste = null
    if (!(await this.#dropKlad(vak)) || !same(antwoord, vak.antwoord)) return
    const whole = verstuurd !== null && same(antwoord, verstuurd)
    this.#zet(vak, {
      ...(whole ? { staat: 'gezegd', fout: null } : { staat: 'leeg' }),
      op: verstuurd?.op ?? null,
    })
  }

  /** Takes away what was typed over a sent answer; false when that fails. */
  async #dropKlad(vak: Vak): Promise<boolean> {
    if (vak.kladId === null) return true
    const gone = await this.#bezorging.haalTerug(vak.kladId)
    if (!gone.ok) this.#mislukt(vak, gone.error)
    else vak.kladId = null
    return gone.ok
  }

  async #zeg(
    { onderwerp, antwoord }: Vak,
    staat: Postbericht['staat'],
    ingevuld: Ingevuld,
    id = antwoord.id,
  ) {
    const { taal } = this.#uitsnede
    const { publiek } = antwoord
    const inhoud = inhoudVan(onderwerp, ingevuld)
    return await this.#bezorging.zeg({ id, staat, inhoud, taal, publiek, op: Date.now() })
  }

  async #ruim(vak: Vak, ofScreen = true): Promise<void> {
    const { antwoord } = vak
    vak.eerste = null
    if (!(await this.#dropKlad(vak))) return
    // What the team kept from an earlier time is not in the letterbox: an empty klad comes in its place.
    const eerder = this.#uitsnede.klad.some(({ id }) => id === antwoord.id)
    const gone = eerder
      ? await this.#zeg(vak, 'klad', nothing)
      : vak.opSchijf && (await this.#bezorging.haalTerug(antwoord.id))
    if (gone !== false && !gone.ok) {
      if (isEmpty(antwoord) || !ofScreen) this.#mislukt(vak, gone.error)
      else this.#zet(vak, { fout: gone.error })
      return
    }
    vak.opSchijf = false
    if (!ofScreen) return
    this.#zet(vak, { verstuurd: null })
    if (!same(antwoord, vak.antwoord)) return
    this.#zet(vak, {
      ...(isEmpty(antwoord) ? {} : nothing),
      staat: 'leeg',
      op: null,
      fout: stillMissed(vak.antwoord),
    })
  }

  #mislukt(vak: Vak, fout: Storing): void {
    this.#zet(vak, { staat: 'schrijft', fout })
    planVak(vak, () => this.#nu(vak), againMs)
  }
}
