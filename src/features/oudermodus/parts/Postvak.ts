import type { Storing } from '../../../data/Register.ts'
import type { Postbericht } from '../../../domain/gezin/Postbericht.ts'
import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { tekstgrenzen } from '../../../domain/handeling/tekst.ts'
import { withoutBsn } from '../../../lib/bsn.ts'
import { listenTo } from '../../../lib/listenTo.ts'
import type { Result } from '../../../lib/result.ts'
import {
  type Antwoord,
  isEmpty,
  missingIn,
  newAntwoord,
  nothing,
  same,
  stillMissed,
  wrongIn,
} from './antwoord.ts'
import { type Ingevuld, ingevuldOf, inhoudVan, type Onderwerp, sleutelOf, sleutelVan } from './onderwerp.ts'

export interface Bezorging {
  zeg(bericht: Postbericht): Promise<Result<{ readonly op: number }, Storing>>
  haalTerug(id: string): Promise<Result<unknown, Storing>>
}

interface Vak {
  readonly onderwerp: Onderwerp
  antwoord: Antwoord
  /** True once something of it was kept. */
  opSchijf: boolean
  /** When the first key was pressed that is not kept yet, in ms; null when there is none. */
  eerste: number | null
  timer: ReturnType<typeof setTimeout> | undefined
  loopt: Promise<void>
}

const pauseMs = 500
/** Also for one who never pauses it is kept within a second. */
const longestMs = 800
const againMs = 5000

/**
 * What the family writes, per subject one answer with one id: kept as klad half a second after the last key, sent by a
 * press. A number of a person is never kept. What could not be kept stays, says so, and is tried again.
 */
export class Postvak {
  readonly #bezorging: Bezorging
  readonly #uitsnede: Pick<Uitsnede, 'taal' | 'publieken' | 'klad'>
  readonly #vakken = new Map<string, Vak>()
  readonly #listeners = new Set<() => void>()
  readonly #nieuw = new Map<string, Antwoord>()
  #versie = 0

  constructor(bezorging: Bezorging, uitsnede: Pick<Uitsnede, 'taal' | 'publieken' | 'klad'>) {
    this.#bezorging = bezorging
    this.#uitsnede = uitsnede
    for (const bericht of uitsnede.klad)
      if (!isEmpty(ingevuldOf(bericht.inhoud)))
        this.#nieuw.set(sleutelOf(bericht.inhoud), this.#eerder(bericht))
  }

  readonly subscribe = listenTo(this.#listeners)
  readonly versie = (): number => this.#versie

  /** The answer about this subject, as it stands. */
  lees(onderwerp: Onderwerp): Antwoord {
    const sleutel = sleutelVan(onderwerp)
    return this.#vakken.get(sleutel)?.antwoord ?? this.#begin(sleutel)
  }

  /** Takes what was typed or chosen, and keeps it soon. */
  schrijf(onderwerp: Onderwerp, deel: Partial<Ingevuld & Pick<Antwoord, 'publiek'>>): void {
    const vak = this.#vak(onderwerp)
    this.#zet(vak, { ...deel, staat: 'schrijft', fout: null })
    this.#zet(vak, { fout: wrongIn(vak.antwoord) })
    this.#plan(vak)
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
    this.#stopTimer(vak)
    await this.#doe(vak, () => this.#breng(vak, 'gezegd'))
    this.#zet(vak, { bezig: false })
    return vak.antwoord.staat === 'gezegd'
  }

  /** Takes a sent answer back to change it: until it is sent again it is klad. */
  async verander(onderwerp: Onderwerp): Promise<void> {
    const vak = this.#vak(onderwerp)
    this.#zet(vak, { staat: 'schrijft', fout: null })
    await this.#doe(vak, () => this.#breng(vak, 'klad'))
  }

  /** Takes an answer away, here and where it is kept; it stays when that fails. */
  async haalWeg(onderwerp: Onderwerp): Promise<void> {
    const vak = this.#vak(onderwerp)
    this.#stopTimer(vak)
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

  /** True while something was written that nobody sent. */
  holdsUnsent(): boolean {
    const now = [...this.#nieuw].map(([sleutel, begin]) => this.#vakken.get(sleutel)?.antwoord ?? begin)
    return now.some(({ staat }) => staat === 'schrijft' || staat === 'klad')
  }

  #eerder({ id, inhoud, publiek, op }: Postbericht): Antwoord {
    const mag = this.#uitsnede.publieken
    return {
      ...ingevuldOf(inhoud),
      id,
      publiek: mag.includes(publiek) ? publiek : (mag[0] ?? 'team'),
      staat: 'klad',
      bezig: false,
      op,
      fout: null,
    }
  }

  #begin(sleutel: string): Antwoord {
    const eerder = this.#nieuw.get(sleutel)
    if (eerder !== undefined) return eerder
    const leeg = newAntwoord(this.#uitsnede.publieken[0] ?? 'team')
    this.#nieuw.set(sleutel, leeg)
    return leeg
  }

  #vak(onderwerp: Onderwerp): Vak {
    const sleutel = sleutelVan(onderwerp)
    const staat = this.#vakken.get(sleutel)
    if (staat !== undefined) return staat
    const antwoord = this.#begin(sleutel)
    const vak: Vak = {
      onderwerp,
      antwoord,
      opSchijf: antwoord.staat === 'klad',
      eerste: null,
      timer: undefined,
      loopt: Promise.resolve(),
    }
    this.#vakken.set(sleutel, vak)
    return vak
  }

  #zet(vak: Vak, deel: Partial<Antwoord>): void {
    vak.antwoord = { ...vak.antwoord, ...deel }
    this.#versie += 1
    for (const listener of this.#listeners) listener()
  }

  #plan(vak: Vak, over = pauseMs): void {
    const now = Date.now()
    vak.eerste ??= now
    clearTimeout(vak.timer)
    const wacht = over === pauseMs ? Math.max(0, Math.min(over, vak.eerste + longestMs - now)) : over
    vak.timer = setTimeout(() => this.#nu(vak), wacht)
  }

  #stopTimer(vak: Vak): void {
    clearTimeout(vak.timer)
    vak.timer = undefined
  }

  #nu(vak: Vak): void {
    this.#stopTimer(vak)
    void this.#doe(vak, () => (isEmpty(vak.antwoord) ? this.#ruim(vak) : this.#breng(vak, 'klad')))
  }

  /** One after the other, so that what was typed first never comes over what was typed last. */
  #doe(vak: Vak, werk: () => Promise<void>): Promise<void> {
    vak.loopt = vak.loopt.then(werk)
    return vak.loopt
  }

  async #breng(vak: Vak, staat: Postbericht['staat']): Promise<void> {
    const { antwoord } = vak
    if (antwoord.tekst.length > tekstgrenzen.eigenwoorden) return
    const tekst = withoutBsn(antwoord.tekst)
    vak.eerste = null
    if (isEmpty({ ...antwoord, tekst })) return
    const kept = await this.#zeg(vak, staat, { ...antwoord, tekst })
    if (!kept.ok) {
      this.#mislukt(vak, kept.error)
      return
    }
    vak.opSchijf = true
    if (!same(antwoord, vak.antwoord)) return
    // What it misses to be sent is still missed when it is kept.
    const fout = staat === 'klad' ? stillMissed(vak.antwoord) : null
    this.#zet(vak, { staat, op: kept.value.op, fout: fout ?? wrongIn(antwoord) })
  }

  async #zeg({ onderwerp, antwoord }: Vak, staat: Postbericht['staat'], ingevuld: Ingevuld) {
    const { taal } = this.#uitsnede
    const { id, publiek } = antwoord
    const inhoud = inhoudVan(onderwerp, ingevuld)
    return await this.#bezorging.zeg({ id, staat, inhoud, taal, publiek, op: Date.now() })
  }

  async #ruim(vak: Vak): Promise<void> {
    const { antwoord } = vak
    vak.eerste = null
    // What the team kept from an earlier time is not in the letterbox: an empty klad comes in its place.
    const eerder = this.#uitsnede.klad.some(({ id }) => id === antwoord.id)
    const gone = eerder
      ? await this.#zeg(vak, 'klad', nothing)
      : vak.opSchijf && (await this.#bezorging.haalTerug(antwoord.id))
    if (gone !== false && !gone.ok) {
      if (isEmpty(antwoord)) this.#mislukt(vak, gone.error)
      else this.#zet(vak, { fout: gone.error })
      return
    }
    vak.opSchijf = false
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
    this.#plan(vak, againMs)
  }
}
