export const berichtTeksten = {
  kop: 'Berichten die niet opengaan',
  aantal: (aantal: number): string =>
    aantal === 1
      ? '1 bericht van een gezin gaat niet open.'
      : `${aantal} berichten van een gezin gaan niet open.`,
  hoe: 'Zo’n bericht is beschadigd, of het is niet met deze app gemaakt. Wat er staat, kan niemand meer lezen. Wat wel te lezen was, staat in het werkblad.',
  vraag: 'Vraag het gezin wat het wilde zeggen. Dan kan het dat nog een keer zeggen.',
  blijft: 'De app bewaart deze berichten. Zolang ze er staan, kan Wis helemaal niet.',
  knop: 'Gooi weg wat niet opengaat',
  zeker: (aantal: number): string =>
    aantal === 1 ? '1 bericht weggooien?' : `${aantal} berichten weggooien?`,
  voorgoed: 'Dit maakt u niet ongedaan. Aan de werkbladen verandert niets.',
  gooiWeg: 'Gooi weg',
  toch: 'Bewaar ze nog',
  bezig: 'Bezig met weggooien',
  weg: 'Weggegooid. Alles wat nu nog van een gezin komt, is te lezen.',
  nieuwer: (aantal: number): string =>
    `${aantal === 1 ? '1 bericht blijft' : `${aantal} berichten blijven`} staan. Een nieuwere versie van de app kan dat misschien wel lezen. Werk de app bij en open het team opnieuw.`,
}
