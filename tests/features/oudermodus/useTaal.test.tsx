import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Catalogus } from '../../../src/features/oudermodus/talen/Catalogus.ts'
import { nl } from '../../../src/features/oudermodus/talen/nl.ts'
import { TaalContext } from '../../../src/features/oudermodus/talen/TaalContext.ts'
import { useTaal } from '../../../src/features/oudermodus/useTaal.tsx'

const arabic = (gewoon: boolean): Catalogus => ({
  ...nl,
  taal: 'ar',
  richting: 'rtl',
  nagekeken: { gewoon, rechten: false, leerplicht: false },
  klopt: { ...nl.klopt, titel: 'هل هذا صحيح؟' },
  rechten: { ...nl.rechten, titel: 'حقوقك' },
})

function Page() {
  const { toon, zin } = useTaal()
  return (
    <>
      <button type="button" aria-label={zin((c) => c.klopt.titel)}>
        {toon((c) => c.klopt.titel)}
      </button>
      <p>{toon((c) => c.rechten.titel, 'rechten')}</p>
    </>
  )
}

const show = (catalogus: Catalogus, vorm: 'je' | 'u' = 'u') =>
  render(
    <TaalContext value={{ catalogus, vorm }}>
      <Page />
    </TaalContext>,
  )

describe('the words of the page', () => {
  it('stand beside the Dutch, each in its own direction, while nobody checked them', () => {
    show(arabic(false))
    expect(screen.getByText('هل هذا صحيح؟')).toHaveAttribute('dir', 'rtl')
    expect(screen.getByText('Klopt dit?')).toHaveAttribute('lang', 'nl')
    expect(screen.getByRole('button', { name: 'هل هذا صحيح؟ · Klopt dit?' })).toBeInTheDocument()
  })

  it('stand alone once they were checked; the rights not before those were', () => {
    show(arabic(true))
    expect(screen.queryByText('Klopt dit?')).toBeNull()
    expect(screen.getByText('Uw rechten')).toBeInTheDocument()
    expect(screen.getByText('حقوقك')).toBeInTheDocument()
  })

  it('are Dutch once, in the form of who reads', () => {
    show(nl, 'je')
    expect(screen.getByText('Jouw rechten')).toBeInTheDocument()
    expect(screen.getAllByText('Klopt dit?')).toHaveLength(1)
  })
})
