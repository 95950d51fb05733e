import type { Hulppagina } from './Hulppagina.ts'

export const aanpakHulp: Hulppagina = {
  titel: 'Hulp bij Aanpak',
  kort: 'Bij Aanpak staat wat u als team beter gaat doen. Het gaat over uw eigen werk, niet over één kind.',
  delen: [
    {
      kop: 'Een regel op de werkagenda',
      soort: 'stappen',
      regels: [
        'Zet bij vraag 1 van een overleg een kaart bij Dit kan beter. Tik daarna op Zet op de werkagenda.',
        'Stond er een naam op de kaart? Dan laat de app eerst zien wat eruit gaat. Namen die niet op de lijst staan, haalt u zelf weg.',
        'Vul later in wie het doet, wanneer, waarmee en wat er dan is. Alleen wat u gaat doen, moet er staan.',
      ],
    },
    {
      kop: 'Goed om te weten',
      soort: 'punten',
      regels: [
        'Bij elke regel staat uit welk overleg die komt.',
        'Haalt u een regel weg, dan kunt u dat ongedaan maken.',
        'Aanpak staat in het menu zodra er iets in staat.',
      ],
    },
  ],
}
