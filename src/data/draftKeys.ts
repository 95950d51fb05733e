/** Drafts about children who are not on the list yet: they stand under no child, and may name one all the same. */
export const plakDraft = 'plak-rijen'
export const nieuwKindDraft = 'nieuw-kind'

export const naamDrafts: readonly string[] = [plakDraft, nieuwKindDraft]
