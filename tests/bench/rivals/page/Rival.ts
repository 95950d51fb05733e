/** What every rival must be able to do: the same dossiers, sealed at rest, with the list in memory. */
import type { Json } from '../../../../src/lib/json.ts'
import type { DossierSamenvatting } from '../../../../src/domain/dossier/samenvatting.ts'

export type Velden = Readonly<Record<string, Json>>

/** One dossier as a document. `lijst` is what the list shows, packed as our own index packs it. */
export interface Document {
  readonly id: string
  readonly lijst: Json
  readonly inhoud: {
    readonly velden: Readonly<Record<string, Velden>>
    readonly doelen: readonly Velden[]
    readonly acties: readonly Velden[]
    readonly notities: readonly Velden[]
  }
}

export type Lijst = readonly DossierSamenvatting[]

export interface Rival {
  /** Opens the store of this name; the key is in hand. */
  open(name: string): Promise<void>
  fill(documents: readonly Document[]): Promise<void>
  /** Reads the whole list from the store. */
  list(): Promise<Lijst>
  /** Adds a notitie to a dossier; resolves when the store says that it is kept. */
  addNotitie(id: string, notitie: Velden): Promise<void>
  /** Gives the child another family name, in the dossier and in the list. */
  rename(id: string, achternaam: string): Promise<void>
  /** Keeps the list up to date by the rival's own means; gives it after each change. */
  watch(listener: (lijst: Lijst) => void): Promise<() => void>
  close(): Promise<void>
}
