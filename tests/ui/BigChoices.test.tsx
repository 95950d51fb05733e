// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { BigChoices } from '../../src/ui/BigChoices.tsx'
import { Bilingual } from '../../src/ui/Bilingual.tsx'
import { IconCheck, IconX } from '../../src/ui/icons.ts'
import { PlainRadioCards } from '../../src/ui/PlainRadioCards.tsx'
import { ScalePicker } from '../../src/ui/ScalePicker.tsx'

describe('big choices', () => {
  it('are buttons in a group with a name; the one that is on says so', async () => {
    function Page() {
      const [on, setOn] = useState('nee')
      return (
        <BigChoices
          label="Klopt dit?"
          choices={[
            { id: 'ja', icon: IconCheck, label: 'Klopt', pressed: on === 'ja', onClick: () => setOn('ja') },
            {
              id: 'nee',
              icon: IconX,
              label: 'Klopt niet',
              pressed: on === 'nee',
              onClick: () => setOn('nee'),
            },
          ]}
        />
      )
    }
    render(<Page />)
    await userEvent.click(screen.getByRole('button', { name: 'Klopt' }))
    expect(screen.getByRole('group', { name: 'Klopt dit?' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Klopt', pressed: true })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Klopt niet', pressed: false })).toBeInTheDocument()
  })
})

describe('a scale', () => {
  it('goes from 0 to 10, begins without a choice, and goes along by the arrow keys', async () => {
    const chosen: number[] = []
    function Page() {
      const [value, setValue] = useState<number | null>(null)
      return (
        <ScalePicker
          label="Hoe gaat het?"
          low="slecht"
          high="goed"
          value={value}
          onChange={(next) => {
            chosen.push(next)
            setValue(next)
          }}
        />
      )
    }
    render(<Page />)
    const marks = screen.getAllByRole('radio')
    expect(marks).toHaveLength(11)
    expect(marks.some((mark) => (mark as HTMLInputElement).checked)).toBe(false)
    await userEvent.click(screen.getByRole('radio', { name: '0' }))
    await userEvent.keyboard('{ArrowRight}')
    expect(chosen).toEqual([0, 1])
  })
})

describe('radio cards without a form', () => {
  it('give the one that was chosen', async () => {
    const chosen: string[] = []
    render(
      <PlainRadioCards
        label="Wie mag dit lezen?"
        value="team"
        onChange={(value) => void chosen.push(value)}
        options={[
          { value: 'team', label: 'Alleen het team' },
          { value: 'iedereen', label: 'Iedereen' },
        ]}
      />,
    )
    expect(screen.getByRole('group', { name: 'Wie mag dit lezen?' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('radio', { name: 'Iedereen' }))
    expect(chosen).toEqual(['iedereen'])
  })
})

describe('a text in two languages', () => {
  it('has each in its own language and direction', () => {
    render(
      <Bilingual lang="ar" dir="rtl" text="هدفنا" beside={{ lang: 'nl', dir: 'ltr', text: 'Ons doel' }} />,
    )
    expect(screen.getByText('هدفنا')).toHaveAttribute('dir', 'rtl')
    expect(screen.getByText('Ons doel')).toHaveAttribute('lang', 'nl')
  })
})
