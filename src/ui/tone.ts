/** What a coloured piece says; the colour never says it alone. */
export type Tone = 'danger' | 'warning' | 'success' | 'info' | 'neutral'

/** One class list from its filled parts. */
export function classes(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ')
}
