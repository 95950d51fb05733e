// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { z } from '../../../src/lib/zod.ts'
import { CheckboxField } from '../../../src/ui/form/CheckboxField.tsx'
import '../../../src/ui/form/DateControl.tsx'
import { DateField } from '../../../src/ui/form/DateField.tsx'
import { DraftContext } from '../../../src/ui/form/DraftContext.ts'
import { Form } from '../../../src/ui/form/Form.tsx'
import { RadioCards } from '../../../src/ui/form/RadioCards.tsx'
import { SelectField } from '../../../src/ui/form/SelectField.tsx'
import { SubmitButton } from '../../../src/ui/form/SubmitButton.tsx'
import { TextField } from '../../../src/ui/form/TextField.tsx'
import { useZodForm } from '../../../src/ui/form/useZodForm.ts'
import { MemoryDrafts } from './memoryDrafts.ts'

const schema = z.object({
  datum: z.string().min(1, 'Vul een datum in.'),
  wie: z.string().min(1, 'Kies wie.'),
  hoe: z.string().min(1, 'Kies hoe.'),
  samen: z.boolean(),
})
type Velden = z.input<typeof schema>

const empty: Velden = { datum: '', wie: '', hoe: '', samen: false }

function Sheet({ onSaved }: { readonly onSaved: (values: Velden) => void }) {
  const form = useZodForm({
    schema,
    defaultValues: empty,
    draftKey: 'velden',
    onSubmit: (values) => {
      onSaved(values)
      return Promise.resolve({ ok: true })
    },
  })
  return (
    <Form form={form}>
      <DateField
        name="datum"
        label="Wanneer?"
        hint="Dag, maand, jaar"
        chips={[{ label: 'over 2 weken', value: '2026-12-06' }]}
      />
      <SelectField name="wie" label="Wie?" options={[{ value: 's', label: 'School' }]} />
      <RadioCards
        name="hoe"
        label="Hoe?"
        options={[
          { value: 'tafel', label: 'Aan tafel' },
          { value: 'bellen', label: 'Aan de telefoon' },
        ]}
      />
      <CheckboxField name="samen" label="Samen besproken" />
      <SubmitButton>Bewaar</SubmitButton>
    </Form>
  )
}

const show = async () => {
  const saved: Velden[] = []
  const drafts = new MemoryDrafts()
  render(
    <DraftContext value={drafts}>
      <Sheet onSaved={(values) => saved.push(values)} />
    </DraftContext>,
  )
  const date = await screen.findByRole('group', { name: 'Wanneer?' })
  return { saved, date, user: userEvent.setup() }
}

describe('the fields of a form', () => {
  it('each is known by its label and gives its value', async () => {
    const { saved, user } = await show()
    await user.click(screen.getByRole('button', { name: 'over 2 weken' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wie?' }), 'School')
    await user.click(
      within(screen.getByRole('group', { name: 'Hoe?' })).getByRole('radio', { name: 'Aan tafel' }),
    )
    await user.click(screen.getByRole('checkbox', { name: 'Samen besproken' }))
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    await waitFor(() => expect(saved).toEqual([{ datum: '2026-12-06', wie: 's', hoe: 'tafel', samen: true }]))
  })

  it('errors stand with their field, and the first field gets the focus', async () => {
    const { saved, date, user } = await show()
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(await screen.findByText('Vul een datum in.')).toBeVisible()
    expect(within(date).getAllByRole('spinbutton')[0]).toHaveFocus()
    expect(screen.getByRole('combobox', { name: 'Wie?' })).toHaveAccessibleDescription('Kies wie.')
    expect(screen.getByRole('group', { name: 'Hoe?' })).toHaveAccessibleDescription('Kies hoe.')
    expect(saved).toEqual([])
  })

  it('a date is typed in the Dutch order', async () => {
    const { date, user } = await show()
    const parts = within(date).getAllByRole('spinbutton')
    expect(parts.map((part) => part.textContent)).toEqual(['dd', 'mm', 'jjjj'])
    await user.click(parts[0] as HTMLElement)
    await user.keyboard('14122026')
    expect(parts.map((part) => part.textContent)).toEqual(['14', '12', '2026'])
  })

  it('a quick choice shows which day is chosen', async () => {
    const { user } = await show()
    const chip = screen.getByRole('button', { name: 'over 2 weken' })
    expect(chip).toHaveAttribute('aria-pressed', 'false')
    await user.click(chip)
    expect(chip).toHaveAttribute('aria-pressed', 'true')
  })
})

it('a field that its form does not know is a bug that shows at once', () => {
  function Wrong() {
    const form = useZodForm({
      schema: z.object({ naam: z.string() }),
      defaultValues: { naam: '' },
      onSubmit: () => Promise.resolve({ ok: true }),
    })
    return (
      <Form form={form}>
        <TextField name="nam" label="Naam" />
      </Form>
    )
  }
  expect(() => render(<Wrong />)).toThrow('The form has no field "nam".')
})
