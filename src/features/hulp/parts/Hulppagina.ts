/** `stappen` are numbered, `punten` are not, `tekst` stands as sentences. */
export interface Hulpdeel {
  readonly kop: string
  readonly soort: 'stappen' | 'punten' | 'tekst'
  readonly regels: readonly string[]
}

export interface Hulppagina {
  readonly titel: string
  readonly kort: string
  readonly delen: readonly Hulpdeel[]
}
