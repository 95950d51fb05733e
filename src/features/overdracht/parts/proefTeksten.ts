export const proefTeksten = {
  uitleg:
    'U kunt de bladzijde van het gezin hier wel zien en proberen. Tik daar op Klaar, geef de tablet terug. Wat u verstuurde, staat dan in het werkblad.',
  knop: 'Probeer de bladzijde van het gezin',
}
