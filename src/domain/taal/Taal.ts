/** The languages of the family's own pages, invitation and card; fixed texts only, what people typed stays as typed. */
export type Taal = 'nl' | 'en' | 'ar' | 'tr' | 'pl' | 'uk' | 'bg' | 'ti'
