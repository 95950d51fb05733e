/**
 * The questions that open a conversation with child or parent: first what goes well and what they hope, then one small
 * step (domein.md 5f). None has to be asked; an answer is kept as own words with the card that it answers.
 */
import type { Spreker } from '../eigenwoorden/eigenwoorden.ts'

export const gesprekskaarten = [
  'goed-in',
  'blijft-zo',
  'hoop',
  'morgen-goed',
  'schaal',
  'waarom-niet-lager',
  'ging-al-beter',
  'stapje',
  'wie-doet-wat',
  'steun',
  'waar-begint',
  'als-het-niet-lukt',
] as const
export type Gesprekskaart = (typeof gesprekskaarten)[number]

/** True for the name of a card. */
export const isGesprekskaart = (value: unknown): value is Gesprekskaart =>
  gesprekskaarten.some((kaart) => kaart === value)

/** The scale goes from 0, as bad as it can be, to 10, as it should be. */
export const schaalcijfers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** True for a number on the scale. */
export const isSchaalcijfer = (value: unknown): value is number =>
  schaalcijfers.some((cijfer) => cijfer === value)

/** True for the card that is answered with a number; words may stand beside it. */
export const asksCijfer = (kaart: Gesprekskaart | null): boolean => kaart === 'schaal'

const voorKind: Readonly<Record<Gesprekskaart, string>> = {
  'goed-in': 'Wat vind je leuk? Waar ben je goed in?',
  'blijft-zo': 'Wat gaat goed en moet zo blijven?',
  hoop: 'Wat hoop je over vier weken?',
  'morgen-goed': 'Stel: morgen gaat het goed. Waaraan merk jij dat? Wie ziet het nog meer?',
  schaal: 'Hoe gaat het nu? Kies een cijfer van 0 tot 10.',
  'waarom-niet-lager': 'Wat maakt dat je geen lager cijfer kiest?',
  'ging-al-beter': 'Wanneer ging het al een beetje beter? Wat was toen anders?',
  stapje: 'Wat is een klein stapje vooruit?',
  'wie-doet-wat': 'Wat kun jij zelf doen? Wat moeten wij doen?',
  steun: 'Wie helpt jou? Bij wie voel je je goed?',
  'waar-begint': 'Waar en wanneer wil je beginnen?',
  'als-het-niet-lukt': 'Wat spreken we af als het toch niet lukt?',
}

const voorOuder: Readonly<Record<Gesprekskaart, string>> = {
  'goed-in': 'Waar is uw kind goed in? Wat vindt uw kind leuk?',
  'blijft-zo': 'Wat gaat goed en moet zo blijven?',
  hoop: 'Wat hoopt u over vier weken?',
  'morgen-goed': 'Stel: morgen gaat het goed. Waaraan merkt u dat? Wie ziet het nog meer?',
  schaal: 'Hoe gaat het nu? Kies een cijfer van 0 tot 10.',
  'waarom-niet-lager': 'Wat maakt dat u geen lager cijfer kiest?',
  'ging-al-beter': 'Wanneer ging het al een beetje beter? Wat was toen anders?',
  stapje: 'Wat is een klein stapje vooruit?',
  'wie-doet-wat': 'Wat kunt u zelf doen? Wat moeten wij doen?',
  steun: 'Wie helpt u en uw kind?',
  'waar-begint': 'Waar en wanneer kan het beginnen?',
  'als-het-niet-lukt': 'Wat spreken we af als het toch niet lukt?',
}

/** The question on a card, in Dutch B1: to the child with je, to a grown-up with u. */
export const kaartVraag = (kaart: Gesprekskaart, wie: Spreker): string =>
  (wie === 'kind' ? voorKind : voorOuder)[kaart]
