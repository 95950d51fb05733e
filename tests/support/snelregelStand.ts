/** The team of the quick lines in tests, on Monday 23 November 2026; and the words a line is made of. */
import * as fc from 'fast-check'
import { redact } from '../../src/lib/redacted.ts'

const wie = (naam: string, partij: 'school' | 'leerplicht' | 'jeugdhulp' = 'school') => ({
  naam: redact(naam),
  partij,
})

export const omgeving = {
  vandaag: '2026-11-23',
  mensen: [
    wie('Hanna Vonk'),
    wie('Piet de Boer', 'leerplicht'),
    wie('Bas Kuik', 'jeugdhulp'),
    wie('Bas Roele'),
    wie('Zoë Ünal'),
  ],
  kinderen: new Map([
    [214, ['kind-a']],
    [305, ['kind-b']],
    [400, ['kind-c', 'kind-d']],
  ]),
}

export const woord = fc.constantFrom(
  '#214',
  '#305,',
  '#400',
  '#',
  '@bas',
  '@Hanna',
  '@Piet de',
  'Boer',
  '(vrijdag)',
  'op',
  'vrijdag',
  '12',
  'maart',
  '12-3',
  '31-2',
  'over',
  '2',
  'weken',
  'volgende',
  'week',
  'elke',
  'geleden',
  '\u202e',
  '\n',
  '  ',
  '‘',
  '😀',
  'zo',
)
