/** Who reads on the tablet, for tests: a child of under 12, unless the case says otherwise. */
import type { Overdrachtskeuze } from '../../src/domain/gezin/Gezinslezer.ts'
import { redact } from '../../src/lib/redacted.ts'

export const eenKeuze = (over: Partial<Overdrachtskeuze> = {}): Overdrachtskeuze => ({
  lezer: 'kind',
  ouder: null,
  naam: redact('Noor'),
  gezagNagevraagd: false,
  zestien: null,
  goedgevonden: false,
  weging: '',
  taal: 'nl',
  ...over,
})
