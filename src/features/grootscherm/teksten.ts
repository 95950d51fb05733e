export const teksten = {
  knop: 'Groot scherm',
  sluit: 'Sluit groot scherm',
  geblokkeerd:
    'De browser hield het venster tegen. Sta nieuwe vensters toe voor deze app en probeer het opnieuw.',
  titel: 'Kanteltafel',
  leeg: 'Dit grote scherm is leeg.',
  uitleg: 'Het volgt het venster waarmee u het opende. Open het in het overleg met Groot scherm.',
  kind: (nummer: number | null) => (nummer === null ? 'Kind zonder nummer' : String(nummer)),
  nummers: 'Nummers op de agenda',
}
