/**
 * Who promised what in one overleg: the open acties of its children that were given or confirmed in it, per person. A
 * plan that nobody asks after goes unused; the next overleg begins with these (`vervolg.ts`).
 */
import { type Actie, eersteStap, isOpen } from '../actie/actie.ts'
import { isBevestigdIn } from '../dossier/bespreking.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import { WEG_VELD } from '../handeling/records.ts'
import { type Partij, partijen } from '../partij/partij.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'

export interface Belofte {
  readonly dossier: Dossier
  readonly actie: Actie
}

/** What one person promised; nobody is chosen yet when both partij and name are empty. */
export interface Belofteblad {
  readonly id: string
  readonly partij: Partij | null
  readonly naam: Redacted<string>
  /** Of child and parent: the one child it is about, so that no family takes home the number of another child. */
  readonly kind: Dossier | null
  readonly beloften: readonly Belofte[]
}

const family = new Set<Partij | null>(['kind', 'ouder'])

/** The open acties that were written, changed or confirmed ("Blijft zo") in this overleg, in the order of the dossiers. */
export function beloftenIn(overlegId: string, dossiers: readonly Dossier[]): readonly Belofte[] {
  return dossiers.flatMap((dossier) => {
    const first = isBevestigdIn(dossier, 'stap', overlegId) ? eersteStap(dossier.acties)?.id : undefined
    return dossier.acties
      .filter((actie) => isOpen(actie) && (actie.id === first || isWrittenIn(dossier, actie.id, overlegId)))
      .map((actie) => ({ dossier, actie }))
  })
}

/** Written or changed in this overleg; its place in the list alone is no promise. */
export const isWrittenIn = ({ records }: Dossier, id: string, overlegId: string): boolean =>
  Object.entries(records['actie']?.[id] ?? {}).some(
    ([veld, { koppen }]) =>
      veld !== 'volgorde' && veld !== WEG_VELD && koppen.some((kop) => kop.overleg === overlegId),
  )

const plain = (naam: string): string => naam.trim().toLocaleLowerCase('nl')

/** One list per person, in the order of parties and then names; what nobody took comes last. */
export function perPersoon(beloften: readonly Belofte[]): readonly Belofteblad[] {
  const bladen = new Map<string, Belofteblad>()
  for (const belofte of beloften) {
    const { partij, wie } = belofte.actie
    const kind = family.has(partij) ? belofte.dossier : null
    const id = JSON.stringify([partij, plain(wie.reveal()), kind?.id ?? null])
    const before = bladen.get(id)?.beloften ?? []
    bladen.set(id, {
      id,
      partij,
      naam: redact(wie.reveal().trim()),
      kind,
      beloften: [...before, belofte],
    })
  }
  return [...bladen.values()].toSorted((a, b) => place(a) - place(b) || byNaam(a, b))
}

const place = ({ partij, naam }: Belofteblad): number =>
  partij === null ? partijen.length + (naam.reveal() === '' ? 1 : 0) : partijen.indexOf(partij)

const byNaam = (a: Belofteblad, b: Belofteblad): number =>
  plain(a.naam.reveal()).localeCompare(plain(b.naam.reveal()), 'nl') || (a.id < b.id ? -1 : 1)
