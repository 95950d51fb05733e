import type { Rol } from '../../../domain/overleg/leiding.ts'

const sentences = <T>(gespreksleider: T, notulist: T): Readonly<Record<Rol, T>> => ({
  gespreksleider,
  notulist,
})

export const leidingTeksten = {
  uitleg: 'Tik een naam aan om het door te geven. Iedereen aan tafel kan het overleg sluiten.',
  vraag: sentences('Wie leidt het gesprek?', 'Wie schrijft op?'),
  nu: sentences(
    (naam: string) => `${naam} leidt.`,
    (naam: string) => `${naam} schrijft op.`,
  ),
  weg: sentences('Niemand leidt nu.', 'Niemand schrijft nu op.'),
  vrij: sentences('Nog niemand leidt.', 'Nog niemand schrijft op.'),
}
