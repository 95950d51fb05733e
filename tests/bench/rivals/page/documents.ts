/** The same seeded dossiers that fill our own store, as documents. */
import { summarizeDossier } from '../../../../src/domain/dossier/samenvatting.ts'
import {
  packDossierSamenvatting,
  unpackDossierSamenvatting,
} from '../../../../src/domain/dossier/samenvattingPack.ts'
import type { Deel } from '../../../../src/domain/handeling/handeling.ts'
import type { Records } from '../../../../src/domain/handeling/records.ts'
import type { Json } from '../../../../src/lib/json.ts'
import { generateDossiers } from '../../../support/generateDossiers.ts'
import type { Document, Lijst, Velden } from './Rival.ts'

export const vandaag = '2026-11-22'

const own = new Set(['doel', 'actie', 'notitie'])

function documentOf({ stream, wijzigingen }: Deel): Document {
  const id = stream.slice('dossier-'.length)
  const plain: Record<string, Record<string, Record<string, Json>>> = {}
  const records: Record<string, Record<string, Record<string, Records[string][string][string]>>> = {}
  for (const { tabel, id: rij, veld, waarde } of wijzigingen) {
    ;((plain[tabel] ??= {})[rij] ??= {})[veld] = waarde
    ;((records[tabel] ??= {})[rij] ??= {})[veld] = { waarde, koppen: [] }
  }
  const rowsOf = (tabel: string): Velden[] =>
    Object.entries(plain[tabel] ?? {}).map(([rij, velden]) => ({ id: rij, ...velden }))
  return {
    id,
    lijst: packDossierSamenvatting(summarizeDossier(id, records, vandaag)),
    inhoud: {
      velden: Object.fromEntries(
        Object.entries(plain)
          .filter(([tabel]) => !own.has(tabel))
          .flatMap(([tabel, rows]) =>
            Object.entries(rows).map(([rij, velden]) => [`${tabel}/${rij}`, velden]),
          ),
      ),
      doelen: rowsOf('doel'),
      acties: rowsOf('actie'),
      notities: rowsOf('notitie'),
    },
  }
}

export const makeDocuments = (count: number): readonly Document[] =>
  generateDossiers({ count, vandaag }).delen.map(documentOf)

/** One child of the list, from what a document keeps for it. */
export function unpackLijst(packed: Json): Lijst[number] {
  const samenvatting = unpackDossierSamenvatting(packed)
  if (samenvatting === null) throw new Error('a dossier that the list cannot show')
  return samenvatting
}

/** The text in a field; empty where there is none. */
export function textIn(velden: Velden | undefined, veld: string): string {
  const value = velden?.[veld]
  return typeof value === 'string' ? value : ''
}

/** The place of the name in a packed summary. */
const naamPlace = 3

/** What a document is when the child has another family name. */
export function renamed({ id, lijst, inhoud }: Document, achternaam: string): Document {
  const kind = { ...inhoud.velden['kind/kind'], achternaam }
  const naam = `${textIn(inhoud.velden['kind/kind'], 'roepnaam')} ${achternaam}`
  return {
    id,
    lijst: (lijst as readonly Json[]).with(naamPlace, naam),
    inhoud: { ...inhoud, velden: { ...inhoud.velden, 'kind/kind': kind } },
  }
}

/** What a document is with one notitie more. */
export const withNotitie = ({ inhoud, ...rest }: Document, notitie: Velden): Document => ({
  ...rest,
  inhoud: { ...inhoud, notities: [...inhoud.notities, notitie] },
})
