import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { HulpPage } from '../../../src/features/hulp/index.ts'

const byText = (a: string | null, b: string | null): number => (a ?? '').localeCompare(b ?? '')

const schermen = [
  ['vandaag', 'Hulp bij Vandaag'],
  ['namenlijst', 'Hulp bij Namenlijst'],
  ['dossier', 'Hulp bij het werkblad van een kind'],
  ['overleg', 'Hulp bij Overleg'],
  ['uitnodiging', 'Hulp bij de uitnodiging'],
  ['tijd', 'Hulp bij de tijd'],
  ['inchecken', 'Hulp bij inchecken en een verhaal'],
  ['snelregel', 'Hulp bij de snelregel'],
  ['leesvoor', 'Hulp bij Lees voor'],
  ['gezin', 'Hulp bij Gezin erbij'],
  ['ouders', 'Ouders aan tafel'],
  ['grootscherm', 'Hulp bij Groot scherm'],
  ['verslag', 'Hulp bij Verslag'],
  ['aanpak', 'Hulp bij Aanpak'],
  ['werkagenda', 'Hulp bij de werkagenda'],
  ['team', 'Hulp bij Team'],
  ['slot', 'Hulp bij slot, pauze en sleutels'],
  ['wissen', 'Hulp bij Bewaren en wissen'],
  ['reservekopie', 'Hulp bij Reservekopie'],
  ['tabletkwijt', 'Tablet kwijt'],
  ['ontgrendelen', 'Hulp bij openen en beginnen'],
  ['veiligheid', 'Wat doet u als er iets misgaat?'],
  ['toegankelijkheid', 'Toegankelijkheidsverklaring'],
] as const

describe('Hulp', () => {
  it.each(schermen)('has a printable page about %s, with the version', (onderwerp, titel) => {
    render(<HulpPage onderwerp={onderwerp} />)
    expect(screen.getByRole('heading', { level: 1, name: titel })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Print' })).toBeInTheDocument()
    expect(screen.getByText(/Kanteltafel, versie/)).toBeInTheDocument()
  })

  it('counts the three questions as they are called: vraag 2 stands second', () => {
    render(<HulpPage onderwerp="overleg" />)
    const vragen = within(screen.getByRole('region', { name: 'De drie vragen' })).getAllByRole('listitem')
    expect(vragen.map(({ textContent }) => textContent.split('?')[0])).toEqual([
      'Wat doen wij al',
      'Wat kunnen wij doen',
      'Hoe pakken wij het aan',
    ])
  })

  it('tells of the family at the table all that there is, by the names of the buttons', () => {
    render(<HulpPage onderwerp="ouders" />)
    for (const deel of [
      'Zo geeft u de tablet',
      'Wat het gezin ziet en doet',
      'Zo krijgt u de tablet terug',
      'Wie mag lezen?',
      'Andere talen',
      'Een kaart voor thuis',
      'Lezen op de eigen tablet',
    ])
      expect(screen.getByRole('region', { name: deel })).toBeInTheDocument()
    for (const knop of [
      /tik op Geef de tablet aan het gezin\./,
      /^Het gezin tikt op Klaar, geef de tablet terug\.$/,
      /klopt, klopt niet, of ik wil iets aanvullen/,
      /Bij Lees voor staat Geef mee\./,
      /Zeg de vijf woorden\. Schrijf ze niet in een bericht\./,
      /onder Berichten die niet opengaan\./,
    ])
      expect(screen.getByText(knop)).toBeInTheDocument()
  })

  it('leads to every page from the overview', () => {
    render(<HulpPage />)
    const list = screen.getByRole('list', { name: 'Onderwerpen' })
    const links = within(list).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href')).toSorted(byText)).toEqual(
      schermen.map(([onderwerp]) => `#/hulp/${onderwerp}`).toSorted(byText),
    )
  })

  it.each(['constructor', 'weg', '__proto__'])('says kindly that %s is no help page', (onderwerp) => {
    render(<HulpPage onderwerp={onderwerp} />)
    expect(screen.getByText(/Deze hulpbladzijde is er niet/)).toBeInTheDocument()
  })
})
