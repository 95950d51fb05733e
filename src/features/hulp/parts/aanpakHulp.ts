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

export const werkagendaHulp: Hulppagina = {
  titel: 'Hulp bij de werkagenda',
  kort: 'Elke regel zegt wat het team zelf beter gaat doen. Eén regel is genoeg om te beginnen.',
  delen: [
    {
      kop: 'Wat vult u in?',
      soort: 'punten',
      regels: [
        'Thema: waar gaat het over?',
        'Wat gaan wij doen? Dit is het enige wat er moet staan.',
        'Wie doet het, en namens welke partij?',
        'Wanneer is het klaar?',
        'Waarmee? Bijvoorbeeld een lijst, een afspraak of een formulier.',
        'Wat is er dan? Iets wat u kunt aanwijzen.',
        'Waarvoor? Wat wordt er beter voor kinderen.',
      ],
    },
    {
      kop: 'In welke fase bent u?',
      soort: 'punten',
      regels: [
        'Verkennen: wat is er aan de hand?',
        'Betrekken: wie hebben wij nodig?',
        'Ontwikkelen: wat bedenken wij samen?',
        'Arrangeren: hoe regelen wij het?',
        'Activeren: wij doen het, ook als iemand weggaat.',
      ],
    },
    {
      kop: 'Goed om te weten',
      soort: 'punten',
      regels: [
        'Er staan geen namen of nummers van kinderen op. Het gaat over uw eigen werk.',
        'Typt u een naam die de app kent? Dan haalt de app die eruit. U ziet eerst wat er dan staat.',
        'Bij een regel die van een kaart komt, staat uit welk overleg.',
      ],
    },
  ],
}
