/** Drafts about children who are not on the list yet: they stand under no child, and may name one all the same. */
export const plakDraft = 'plak-rijen'
export const nieuwKindDraft = 'nieuw-kind'

export const naamDrafts: readonly string[] = [plakDraft, nieuwKindDraft]

/** Where something half typed stands: at a child, at an overleg, or on one of the screens of the team. */
export type DraftPlek =
  | { readonly soort: 'dossier'; readonly id: string; readonly inOverleg: boolean }
  | { readonly soort: 'overleg'; readonly id: string }
  | { readonly soort: 'namenlijst' | 'overleggen' | 'werkagenda' | 'team' | 'verwachtingen' }

/** Where the draft of this key was typed; null for what nobody typed, such as the place where one was. */
export function draftPlek(key: string): DraftPlek | null {
  const [table = '', id = ''] = key.split('/')
  if (table === 'dossier') return { soort: table, id, inOverleg: key.endsWith('-overleg') }
  if (table === 'overleg') return { soort: table, id }
  if (table === 'werkagenda') return { soort: table }
  if (naamDrafts.includes(key)) return { soort: 'namenlijst' }
  if (key === 'overleg-nieuw') return { soort: 'overleggen' }
  if (/^team-(verwachting|oordeel)/u.test(key)) return { soort: 'verwachtingen' }
  return /^(team|lid)-/u.test(key) ? { soort: 'team' } : null
}
