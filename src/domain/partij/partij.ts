/** The parties that can sit at the table (WOORDENLIJST: partij). */
export const partijen = [
  'kind',
  'ouder',
  'school',
  'leerplicht',
  'samenwerkingsverband',
  'jeugdhulp',
  'doorstroompunt',
  'werkgever',
  'overig',
] as const

export type Partij = (typeof partijen)[number]

/** Screen names, in Dutch B1. */
export const partijNamen: Readonly<Record<Partij, string>> = {
  kind: 'Kind',
  ouder: 'Ouder',
  school: 'School',
  leerplicht: 'Leerplicht',
  samenwerkingsverband: 'Samenwerkingsverband',
  jeugdhulp: 'Jeugdhulp',
  doorstroompunt: 'Doorstroompunt',
  werkgever: 'Werkgever',
  overig: 'Iemand anders',
}

/** A partij inside a sentence. */
export const partijInZin: Readonly<Record<Partij, string>> = {
  kind: 'het kind',
  ouder: 'de ouder',
  school: 'de school',
  leerplicht: 'leerplicht',
  samenwerkingsverband: 'het samenwerkingsverband',
  jeugdhulp: 'jeugdhulp',
  doorstroompunt: 'het doorstroompunt',
  werkgever: 'de werkgever',
  overig: 'iemand anders',
}

/** True for text that names a partij; what comes from disk is narrowed with this. */
export const isPartij = (text: unknown): text is Partij => partijen.includes(text as Partij)
