/** What may stand in a field: anything JSON can say. `null` means "empty". */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
