/** The languages of the family's own pages, invitation and card; fixed texts only, what people typed stays as typed. */
export const talen = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'bg', 'ti'] as const
export type Taal = (typeof talen)[number]
