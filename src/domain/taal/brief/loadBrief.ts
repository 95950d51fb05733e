/** The invitation in the language of a family: Dutch is always there, each other one is fetched when it is chosen. */
import type { Taal } from '../Taal.ts'
import type { Brieftekst } from './Brieftekst.ts'
import { nl } from './nl.ts'

const laders: Readonly<Record<Taal, () => Promise<Brieftekst>>> = {
  nl: async () => await Promise.resolve(nl),
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  tr: async () => (await import('./tr.ts')).tr,
  pl: async () => (await import('./pl.ts')).pl,
  uk: async () => (await import('./uk.ts')).uk,
  bg: async () => (await import('./bg.ts')).bg,
  ti: async () => (await import('./ti.ts')).ti,
}

/** The texts of one language; throws when they cannot be had. */
export async function loadBrief(taal: Taal): Promise<Brieftekst> {
  return await laders[taal]()
}
