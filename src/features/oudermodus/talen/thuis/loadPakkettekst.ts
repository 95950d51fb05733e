import type { Taal } from '../../../../domain/taal/Taal.ts'
import { nl } from './nl.ts'
import type { Pakkettekst } from './Pakkettekst.ts'

/** Dutch is always there; each other language is a part of its own, fetched when it is read. */
const laders: Readonly<Record<Taal, () => Promise<Pakkettekst>>> = {
  nl: async () => await Promise.resolve(nl),
  en: async () => (await import('./en.ts')).en,
  ar: async () => (await import('./ar.ts')).ar,
  tr: async () => (await import('./tr.ts')).tr,
  pl: async () => (await import('./pl.ts')).pl,
  uk: async () => (await import('./uk.ts')).uk,
  bg: async () => (await import('./bg.ts')).bg,
  ti: async () => (await import('./ti.ts')).ti,
}

/** The texts around a package in one language; throws when they cannot be had. */
export async function loadPakkettekst(taal: Taal): Promise<Pakkettekst> {
  return await laders[taal]()
}
