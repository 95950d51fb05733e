/**
 * What nearly every package holds, so that it is not written into each: a package that fits a QR code is deflated beside
 * this. Never to be changed: what was packed beside it opens beside it only. Another one is another version of the file.
 */

/** What stands nearest the end is found cheapest, so the words come first and the shape of a cut-out last. */
const tekst = [
  'dreigt terug afgesloten kind jongere-12 jongere-16 jongere-18 ouder-zonder-gezag voogd pleegouder hoofdlijn',
  'kind-leest jongere-praat-mee jongere-beslist volwassen ouder-leest-jongere-weet-het jongere-vond-goed',
  'hoofdlijn-na-weging vanaf-12 vanaf-16 vanaf-18 samenwerkingsverband doorstroompunt werkgever overig',
  'gedaan deels nog-niet klopt-niet aanvulling situatie ondersteuningsvraag actie volgende ouder2 ander',
  'goed-in blijft-zo hoop morgen-goed schaal waarom-niet-lager ging-al-beter stapje wie-doet-wat steun',
  'waar-begint als-het-niet-lukt Rust in de ochtend. Twee keer per week naar school, een vaste plek in de klas',
  'met een vaste juf of meester bij de deur. Gaat elke maandag mee, belt met moeder en vader, maakt een afspraak',
  'voor het gesprek thuis en op school. Wij spreken af dat de eerste les niet meer nodig is. Kantelteam @ .nl 06 ',
  '{"staat":"gezegd","publiek":"team","inhoud":{"soort":"schaal","cijfer":7,"tekst":""}},{"id":"',
  '"kaart":"morgen-goed"}},{"inhoud":{"soort":"verhaal","tekst":"","kaart":null}},{"over":"ondersteuningsvraag","id":"",',
  '"over":"regie","id":"","over":"actie","id":"","over":"focus","id":"school","over":"volgende","id":"","gelezen":"',
  '[{"id":"","staat":"gezegd","taal":"nl","publiek":"deze-ouder","op":17,"inhoud":{"soort":"stem","stem":"klopt","over":"',
  'doel","id":"","gelezen":"","tekst":""}},{"id":"',
  '{"id":"","over":"doel","regel":"","gelezen":"","soort":"klopt","wie":"ouder1","tekst":"","taal":"nl","op":"2027-',
  '","antwoord":{"tekst":"","op":"2027-"}},{"id":"","soort":"verhaal","wie":"kind","kaart":null,"cijfer":null,"tekst":"',
  '","taal":"nl","op":"2026-","publiek":"iedereen","watErmee":null},{"id":"","soort":"inbreng","wie":"',
  '"publieken":["kind","team","iedereen"],{"op":"2026-","geldt":true},{"tekst":"","van":"school","op":"2026-',
  '{"uitsnede":{"versie":1,"overdracht":"","dossier":"","overleg":null,"op":"2026-11-","lezer":"ouder-gezag",',
  '"ouder":1,"lezernaam":"","taal":"nl","omvang":"geheel","regel":"ouder-leest",',
  '"publieken":["deze-ouder","team","iedereen"],"velden":{"roepnaam":"","achternaam":"","geboren":"onder-12",',
  '"school":"De ","situatie":{"situatie":"thuis","sinds":"2026-09-"},"situaties":[{"situatie":"thuis",',
  '"sinds":"2026-09-"}],"ondersteuningsvraag":"","focus":[{"partij":"school","tekst":"","op":"2026-11-"},',
  '{"partij":"leerplicht","tekst":""}],"regie":{"staat":"ja","wie":{"partij":"school","naam":""},"op":"2026-11-"},',
  '"doel":{"id":"","tekst":"","datum":"2026-12-","zichtbaarAan":"","voorlopig":true,"antwoord":null},',
  '"eerdereDoelen":[],"acties":[{"id":"","wat":"","wie":{"partij":"jeugdhulp","naam":""},"wanneer":"2026-12-',
  '","afloop":null}],"notities":[],"eigenwoorden":[],"stemmen":[],"rollen":{"procesregie":null,',
  '"doorzettingsmacht":null},"klopt":[],"volgende":"2026-12-"},"team":{"naam":"","contact":{"wie":{"partij":"',
  'school","naam":""},"telefoon":"06 "},"fg":"","tafel":[{"partij":"school","naam":""},{"partij":"leerplicht",',
  '"naam":""},{"partij":"jeugdhulp","naam":""},{"partij":"ouder","naam":""}]},"klad":[]},"team":"","publicKey":"B',
  '","tot":"2026-12-"}',
].join('')

/** For `packBeside` and `unpackWithin`. */
export const woordenboek: Uint8Array = new TextEncoder().encode(tekst)
