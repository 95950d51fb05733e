import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { isolate } from '../../src/lib/isolate.ts'
import { BilingualBlokView } from '../../src/ui/BilingualBlokView.tsx'

const show = () =>
  render(
    <BilingualBlokView
      lang="ar"
      dir="rtl"
      titel={{ eigen: 'دعوة', nl: 'Uitnodiging' }}
      ondertitel="Team Waalkant"
      blokken={[
        { soort: 'kop', tekst: { eigen: 'أين', nl: 'Waar' } },
        {
          soort: 'lijst',
          punten: [{ eigen: `أين: ${isolate('Zaal 2')}`, nl: `Waar: ${isolate('Zaal 2')}` }],
        },
        { soort: 'alinea', tekst: { eigen: null, nl: 'U mag dit lezen.' } },
      ]}
    />,
  )

describe('a document in two languages', () => {
  it('has each text once as heading or item, with the Dutch in it', () => {
    show()
    expect(screen.getByRole('heading', { level: 2, name: 'دعوة Uitnodiging' })).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 3, name: 'أين Waar' })).toBeInTheDocument()
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })

  it('gives each text its own language and direction, and what was typed its own', () => {
    show()
    expect(screen.getByText('دعوة')).toHaveAttribute('lang', 'ar')
    expect(screen.getByText('دعوة')).toHaveAttribute('dir', 'rtl')
    expect(screen.getByText('Uitnodiging')).toHaveAttribute('lang', 'nl')
    expect(screen.getByText('Uitnodiging')).toHaveAttribute('dir', 'ltr')
    const typed = within(screen.getByRole('listitem')).getAllByText('Zaal 2')
    expect(typed).toHaveLength(2)
    for (const een of typed) {
      expect(een.tagName).toBe('BDI')
      expect(een).toHaveAttribute('lang', 'nl')
    }
  })

  it('has Dutch alone where there is no other text', () => {
    show()
    const alinea = screen.getByText('U mag dit lezen.')
    expect(alinea).toHaveAttribute('lang', 'nl')
    expect(alinea.parentElement?.children).toHaveLength(1)
  })
})
