import type { Taal } from '../../../domain/taal/Taal.ts'
import type { Catalogus } from './Catalogus.ts'
import { nl } from './nl.ts'

/** Dutch is always there; each other language is a part of its own, fetched when it is read. */
const laders: Readonly<Record<Taal, () => Promise<Catalogus>>> = {
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
export async function loadTaal(taal: Taal): Promise<Catalogus> {
  return await laders[taal]()
}
