// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { z } from '../../../src/lib/zod.ts'
import { DraftContext } from '../../../src/ui/form/DraftContext.ts'
import { flushDrafts } from '../../../src/ui/form/flushDrafts.ts'
import { Form } from '../../../src/ui/form/Form.tsx'
import { SaveStatus } from '../../../src/ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../src/ui/form/SubmitButton.tsx'
import { TextArea } from '../../../src/ui/form/TextArea.tsx'
import { TextField } from '../../../src/ui/form/TextField.tsx'
import { holdsUnsaved } from '../../../src/ui/form/unsavedWork.ts'
import { type Seen, type SubmitOutcome, useZodForm } from '../../../src/ui/form/useZodForm.ts'
import { MemoryDrafts } from './memoryDrafts.ts'

const schema = z.object({
  doel: z.string().trim().min(1, 'Vul het doel in.'),
  uitleg: z.string(),
})
type Velden = z.input<typeof schema>

const at = new Date(2026, 10, 22, 14, 3).getTime()
const empty: Velden = { doel: '', uitleg: '' }

interface SheetProps {
  readonly values?: Velden
  readonly seen?: Seen
  readonly saveOn?: 'submit' | 'leave' | 'move'
  readonly afterSave?: 'keep' | 'clear'
  readonly onSubmit?: (values: Velden, seen: Seen) => Promise<SubmitOutcome>
}

function Sheet({ values, seen, saveOn, afterSave, onSubmit }: SheetProps) {
  const form = useZodForm({
    schema,
    defaultValues: empty,
    values,
    seen,
    afterSave,
    draftKey: 'doel-1',
    onSubmit: onSubmit ?? (() => Promise.resolve({ ok: true, op: at })),
  })
  return (
    <>
      <Form form={form} saveOn={saveOn} label="Doel">
        <TextField name="doel" label="Doel" hint="Wat gaat er lukken?" />
        <TextArea name="uitleg" label="Uitleg" />
        <SaveStatus />
        <SubmitButton>Bewaar doel</SubmitButton>
      </Form>
      <button type="button">Elders</button>
      <div className="ui-frame__tools">
        <button type="button">Vergrendel</button>
      </div>
    </>
  )
}

const show = (props: SheetProps = {}, drafts = new MemoryDrafts()) => {
  const screenOf = (next: SheetProps) => (
    <DraftContext value={drafts}>
      <Sheet {...next} />
    </DraftContext>
  )
  const view = render(screenOf(props))
  return {
    drafts,
    change: (next: SheetProps) => view.rerender(screenOf(next)),
    leave: () => view.unmount(),
  }
}

const doel = () => screen.getByRole('textbox', { name: 'Doel' })
const uitleg = () => screen.getByRole('textbox', { name: 'Uitleg' })
const writeDrafts = () => act(() => flushDrafts())

describe('what a person types is kept', () => {
  it('a draft is written while one types, and stands there again after a reload', async () => {
    const user = userEvent.setup()
    const first = show()
    await user.type(doel(), 'Twee ochtenden naar school')
    await writeDrafts()
    expect(first.drafts.textOf('doel-1')).toContain('Twee ochtenden naar school')
    first.leave()

    show({}, first.drafts)
    await waitFor(() => expect(doel()).toHaveValue('Twee ochtenden naar school'))
    expect(screen.getByText('Niet-bewaarde tekst teruggezet.')).toBeVisible()
    expect(screen.getByText('Bewaar die met de knop hieronder.')).toBeVisible()
  })

  it('a draft is written by itself within a second', async () => {
    const user = userEvent.setup()
    const { drafts } = show()
    await user.type(doel(), 'Kennismaken')
    await waitFor(() => expect(drafts.textOf('doel-1')).toContain('Kennismaken'), { timeout: 1_000 })
  })

  it('leaving the screen writes the draft that was still waiting', async () => {
    const user = userEvent.setup()
    const { drafts, leave } = show()
    await user.type(doel(), 'Kennismaken')
    leave()
    await waitFor(() => expect(drafts.textOf('doel-1')).toContain('Kennismaken'))
  })

  it('after saving, the draft is gone and the moment is shown', async () => {
    const user = userEvent.setup()
    const { drafts } = show()
    await user.type(doel(), 'Kennismaken')
    await writeDrafts()
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    expect(await screen.findByText(/Bewaard om 14\.03/u)).toBeVisible()
    await waitFor(() => expect(drafts.kept.size).toBe(0))
    expect(doel()).toHaveValue('Kennismaken')
  })

  it('when saving is refused, text and draft stay and the reason is told', async () => {
    const user = userEvent.setup()
    const { drafts } = show({
      onSubmit: () => Promise.resolve({ ok: false, message: 'De schijf is vol. Uw tekst staat hier nog.' }),
    })
    await user.type(doel(), 'Kennismaken')
    await writeDrafts()
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('De schijf is vol.')
    expect(doel()).toHaveValue('Kennismaken')
    expect(drafts.textOf('doel-1')).toContain('Kennismaken')
    expect(screen.getByText(/Nog niet bewaard/u)).toBeVisible()
  })

  it('a draft that cannot be kept is told', async () => {
    const user = userEvent.setup()
    const drafts = new MemoryDrafts()
    drafts.works = false
    show({}, drafts)
    await user.type(doel(), 'Kennismaken')
    await writeDrafts()
    expect(await screen.findByText(/Nog niet bewaard. Sluit dit venster niet/u)).toBeVisible()
  })

  it('what is typed while the first text is being saved can be saved right after, with one press', async () => {
    const user = userEvent.setup()
    const kept: string[] = []
    const ends: (() => void)[] = []
    const onSubmit = ({ doel: text }: Velden): Promise<SubmitOutcome> =>
      new Promise((done) => {
        ends.push(() => {
          kept.push(text)
          done({ ok: true, op: at })
        })
      })
    show({ onSubmit })
    await user.type(doel(), 'Een')
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    await waitFor(() => expect(ends).toHaveLength(1))
    await user.type(doel(), ' dag')
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    ends[0]?.()
    await waitFor(() => expect(ends).toHaveLength(2))
    ends[1]?.()
    await waitFor(() => expect(kept).toEqual(['Een', 'Een dag']))
    expect(await screen.findByText('Bewaard om 14.03')).toBeVisible()
  })

  it('what waits elsewhere to be written knows its draft, once that stands', async () => {
    const user = userEvent.setup()
    const told: (readonly [key: string, text: string])[] = []
    const drafts = new MemoryDrafts()
    const tieDraft = (key: string) => {
      told.push([key, drafts.textOf(key)])
      return Promise.resolve()
    }
    show({ onSubmit: () => Promise.resolve({ ok: false, message: 'De schijf is vol.', tieDraft }) }, drafts)
    await user.type(doel(), 'Kennismaken')
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    await waitFor(() => expect(told).toHaveLength(1))
    expect(told[0]?.[0]).toBe('doel-1')
    expect(told[0]?.[1]).toContain('Kennismaken')
  })

  it('typing holds the page only while no draft keeps it', async () => {
    const user = userEvent.setup()
    const drafts = new MemoryDrafts()
    const { leave } = show({}, drafts)
    await user.type(doel(), 'Kennismaken')
    await writeDrafts()
    expect(holdsUnsaved()).toBe(false)
    await user.type(uitleg(), '123456782')
    await writeDrafts()
    expect(holdsUnsaved()).toBe(true)
    await user.clear(uitleg())
    expect(holdsUnsaved()).toBe(false)
    drafts.works = false
    await user.type(uitleg(), 'Iets')
    await writeDrafts()
    expect(holdsUnsaved()).toBe(true)
    leave()
    expect(holdsUnsaved()).toBe(false)
  })

  it('who types on while a line is being kept finds only the new words there', async () => {
    const user = userEvent.setup()
    let done: () => void = () => undefined
    const onDisk = new Promise<void>((resolve) => {
      done = resolve
    })
    const saved: Velden[] = []
    const onSubmit = async (values: Velden): Promise<SubmitOutcome> => {
      saved.push(values)
      if (saved.length === 1) await onDisk
      return { ok: true, op: at }
    }
    const { drafts } = show({ afterSave: 'clear', onSubmit })
    await user.type(doel(), 'Rooster maken{Enter}')
    await waitFor(() => expect(saved).toHaveLength(1))
    await user.type(doel(), ' Mentor bellen')
    act(done)
    await waitFor(() => expect(doel()).toHaveValue('Mentor bellen'))
    expect(doel()).toHaveFocus()
    await writeDrafts()
    expect(drafts.textOf('doel-1')).not.toContain('Rooster')
    await user.type(doel(), '{Enter}')
    await waitFor(() => expect(saved.map((een) => een.doel)).toEqual(['Rooster maken', 'Mentor bellen']))
    await waitFor(() => expect(doel()).toHaveValue(''))
  })

  it('a line that was rewritten while it was being kept stays as it is typed', async () => {
    const user = userEvent.setup()
    let done: () => void = () => undefined
    const onDisk = new Promise<void>((resolve) => {
      done = resolve
    })
    const onSubmit = async (): Promise<SubmitOutcome> => {
      await onDisk
      return { ok: true, op: at }
    }
    show({ afterSave: 'clear', onSubmit })
    await user.type(doel(), 'Rooster maken{Enter}')
    await user.clear(doel())
    await user.type(doel(), 'Iets anders')
    await user.type(uitleg(), 'Omdat')
    act(done)
    await waitFor(() => expect(screen.getByText(/Nog niet bewaard/)).toBeInTheDocument())
    expect(doel()).toHaveValue('Iets anders')
    expect(uitleg()).toHaveValue('Omdat')
  })

  it('restored text can be thrown away', async () => {
    const user = userEvent.setup()
    const drafts = new MemoryDrafts()
    drafts.kept.set('doel-1', { values: { doel: 'Oud', vreemd: 'x' }, seen: {}, op: at })
    show({ values: { doel: 'Zoals het staat', uitleg: '' } }, drafts)
    await user.click(await screen.findByRole('button', { name: 'Gooi die tekst weg' }))
    expect(doel()).toHaveValue('Zoals het staat')
    await waitFor(() => expect(drafts.kept.size).toBe(0))
  })

  it('what was typed and emptied again is no draft of anything', async () => {
    const user = userEvent.setup()
    const { drafts, leave } = show()
    await user.type(doel(), 'Sem')
    await act(flushDrafts)
    expect(drafts.kept.size).toBe(1)
    await user.clear(doel())
    expect(screen.queryByText('Nog niet bewaard')).toBeNull()
    await act(flushDrafts)
    expect(drafts.kept.size).toBe(0)
    leave()
    show({}, drafts)
    await writeDrafts()
    expect(screen.queryByText('Niet-bewaarde tekst teruggezet.')).toBeNull()
  })

  it('a text that was there and was emptied stays emptied', async () => {
    const user = userEvent.setup()
    const values = { doel: 'Twee ochtenden', uitleg: '' }
    const { drafts, leave } = show({ values })
    await user.clear(doel())
    await act(flushDrafts)
    leave()
    show({ values }, drafts)
    expect(await screen.findByText('Niet-bewaarde tekst teruggezet.')).toBeVisible()
    expect(doel()).toHaveValue('')
  })

  it('a draft that is none of ours is left out', async () => {
    const drafts = new MemoryDrafts()
    drafts.kept.set('doel-1', ['iets', 'anders'])
    show({}, drafts)
    await writeDrafts()
    expect(doel()).toHaveValue('')
    expect(screen.queryByText('Niet-bewaarde tekst teruggezet.')).toBeNull()
  })
})

describe('a number of a person is refused', () => {
  const number = '123456782'

  it('it is told at once, and neither kept as draft nor saved', async () => {
    const user = userEvent.setup()
    const saved: Velden[] = []
    const { drafts } = show({
      onSubmit: (values) => {
        saved.push(values)
        return Promise.resolve({ ok: true })
      },
    })
    await user.type(doel(), 'Bel thuis')
    await writeDrafts()
    await user.type(doel(), ` ${number}`)
    expect(screen.getByText(/Dit lijkt op een burgerservicenummer/u)).toBeVisible()
    expect(doel()).toHaveAttribute('aria-invalid', 'true')
    await writeDrafts()
    expect(drafts.textOf('doel-1')).not.toContain(number)
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    expect(saved).toEqual([])
    await writeDrafts()
    expect(drafts.textOf('doel-1')).not.toContain(number)

    await user.clear(doel())
    await user.type(doel(), 'Bel 06-12345678')
    expect(screen.queryByText(/Dit lijkt op een burgerservicenummer/u)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    await waitFor(() => expect(saved).toEqual([{ doel: 'Bel 06-12345678', uitleg: '' }]))
  })
})

describe('a number of a person that is typed key by key', () => {
  it.each(['123456782', '123 456 782', '123.456.782'])(
    '%s: its first eight digits do not stay in the draft, the text around it does',
    async (number) => {
      const user = userEvent.setup()
      const { drafts } = show()
      await user.type(doel(), `Bel thuis ${number.slice(0, -1)}`)
      await writeDrafts()
      expect(drafts.textOf('doel-1')).toContain(number.slice(0, -1))
      await user.type(doel(), `${number.slice(-1)} na vieren`)
      await writeDrafts()
      expect(drafts.textOf('doel-1')).toMatch(/"doel":"Bel thuis +na vieren"/)
    },
  )

  it('alone in its field leaves no draft', async () => {
    const user = userEvent.setup()
    const { drafts } = show()
    await user.type(doel(), '12345678')
    await writeDrafts()
    await user.type(doel(), '2')
    await writeDrafts()
    expect(drafts.kept.size).toBe(0)
  })
})

describe('what others change meanwhile', () => {
  const before = { 'doel/7/doel': ['s1'], 'doel/7/uitleg': ['u1'] }
  const after = { 'doel/7/doel': ['s2'], 'doel/7/uitleg': ['u2'] }

  it('flows into untouched fields only, and a touched field tells what was seen when one began', async () => {
    const user = userEvent.setup()
    const asked: Seen[] = []
    const onSubmit = (_: Velden, seen: Seen): Promise<SubmitOutcome> => {
      asked.push(seen)
      return Promise.resolve({ ok: true })
    }
    const { change } = show({ values: { doel: 'A', uitleg: 'X' }, seen: before, onSubmit })
    await user.type(doel(), 'B')
    change({ values: { doel: 'C', uitleg: 'Y' }, seen: after, onSubmit })
    await user.type(doel(), 'D')
    expect(doel()).toHaveValue('ABD')
    expect(uitleg()).toHaveValue('Y')

    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    await waitFor(() => expect(asked).toEqual([{ 'doel/7/doel': ['s1'], 'doel/7/uitleg': ['u2'] }]))
  })

  it('what is typed during a save stands on that save, and not on what another writes after it', async () => {
    const user = userEvent.setup()
    const asked: Seen[] = []
    let done: (outcome: SubmitOutcome) => void = () => {}
    const onSubmit = (_: Velden, seen: Seen): Promise<SubmitOutcome> => {
      asked.push(seen)
      return new Promise((resolve) => (done = resolve))
    }
    const { change } = show({ seen: { 'doel/7/doel': ['s1'] }, onSubmit })
    await user.type(doel(), 'Een')
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    await waitFor(() => expect(asked).toHaveLength(1))
    await user.type(doel(), ' en twee')
    await act(async () => done({ ok: true, op: at }))
    change({ seen: { 'doel/7/doel': ['eigen'] }, onSubmit })
    change({ seen: { 'doel/7/doel': ['van een ander'] }, onSubmit })
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    await waitFor(() => expect(asked).toEqual([{ 'doel/7/doel': ['s1'] }, { 'doel/7/doel': ['eigen'] }]))
  })

  it('a save that shows before it is told stands under what was typed during it', async () => {
    const user = userEvent.setup()
    const asked: Seen[] = []
    let done: (outcome: SubmitOutcome) => void = () => {}
    const onSubmit = (_: Velden, seen: Seen): Promise<SubmitOutcome> => {
      asked.push(seen)
      return new Promise((resolve) => (done = resolve))
    }
    const { change } = show({ seen: { 'doel/7/doel': ['s1'] }, onSubmit })
    await user.type(doel(), 'Een')
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    await waitFor(() => expect(asked).toHaveLength(1))
    await user.type(doel(), ' en twee')
    change({ seen: { 'doel/7/doel': ['eigen'] }, onSubmit })
    await act(async () => done({ ok: true, op: at }))
    change({ seen: { 'doel/7/doel': ['van een ander'] }, onSubmit })
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    await waitFor(() => expect(asked[1]).toEqual({ 'doel/7/doel': ['eigen'] }))
  })

  it('what was seen survives a reload in the draft', async () => {
    const user = userEvent.setup()
    const first = show({ seen: before })
    await user.type(doel(), 'B')
    await writeDrafts()
    first.leave()

    const asked: Seen[] = []
    const onSubmit = (_: Velden, seen: Seen): Promise<SubmitOutcome> => {
      asked.push(seen)
      return Promise.resolve({ ok: true })
    }
    show({ seen: after, onSubmit }, first.drafts)
    await waitFor(() => expect(doel()).toHaveValue('B'))
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    await waitFor(() => expect(asked[0]?.['doel/7/doel']).toEqual(['s1']))
  })

  it('a key that belongs to no field is taken at the first change', async () => {
    const user = userEvent.setup()
    const asked: Seen[] = []
    const onSubmit = (_: Velden, seen: Seen): Promise<SubmitOutcome> => {
      asked.push(seen)
      return Promise.resolve({ ok: true })
    }
    const { change } = show({ seen: { 'doel/7/inhoud': ['1'] }, onSubmit })
    await user.type(doel(), 'B')
    change({ seen: { 'doel/7/inhoud': ['2'] }, onSubmit })
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    await waitFor(() => expect(asked).toEqual([{ 'doel/7/inhoud': ['1'] }]))
  })
})

describe('saving', () => {
  const counting = () => {
    const saved: Velden[] = []
    const onSubmit = (values: Velden): Promise<SubmitOutcome> => {
      saved.push(values)
      return Promise.resolve({ ok: true, op: at })
    }
    return { saved, onSubmit }
  }

  it('on leave: nothing within the form, once when the focus goes out, not again without a change', async () => {
    const user = userEvent.setup()
    const { saved, onSubmit } = counting()
    show({ saveOn: 'leave', onSubmit })
    await user.type(doel(), 'Kennismaken')
    await user.click(uitleg())
    expect(saved).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Elders' }))
    await waitFor(() => expect(saved).toEqual([{ doel: 'Kennismaken', uitleg: '' }]))
    await user.click(doel())
    await user.click(screen.getByRole('button', { name: 'Elders' }))
    expect(saved).toHaveLength(1)
  })

  it('on leave: an error is shown without pulling the focus back', async () => {
    const user = userEvent.setup()
    const { saved, onSubmit } = counting()
    show({ saveOn: 'leave', onSubmit })
    await user.type(uitleg(), 'Alleen uitleg')
    const elsewhere = screen.getByRole('button', { name: 'Elders' })
    await user.click(elsewhere)
    expect(await screen.findByText('Vul het doel in.')).toBeVisible()
    expect(elsewhere).toHaveFocus()
    expect(saved).toEqual([])
  })

  it('on leave: also when the screen goes away', async () => {
    const user = userEvent.setup()
    const { saved, onSubmit } = counting()
    const { leave } = show({ saveOn: 'leave', onSubmit })
    await user.type(doel(), 'Kennismaken')
    leave()
    await waitFor(() => expect(saved).toHaveLength(1))
  })

  it('on moving on: what is half said stays a draft when one locks or the screen goes away', async () => {
    const user = userEvent.setup()
    const { saved, onSubmit } = counting()
    const { leave, drafts } = show({ saveOn: 'move', onSubmit })
    await user.type(doel(), 'Kennisma')
    await user.click(screen.getByRole('button', { name: 'Vergrendel' }))
    window.dispatchEvent(new Event('pagehide'))
    await writeDrafts()
    leave()
    await waitFor(() => expect(drafts.kept.get('doel-1')).toMatchObject({ values: { doel: 'Kennisma' } }))
    expect(saved).toEqual([])
  })

  it('on moving on: saved once when one goes on in the page', async () => {
    const user = userEvent.setup()
    const { saved, onSubmit } = counting()
    show({ saveOn: 'move', onSubmit })
    await user.type(doel(), 'Kennismaken')
    await user.click(screen.getByRole('button', { name: 'Elders' }))
    await waitFor(() => expect(saved).toEqual([{ doel: 'Kennismaken', uitleg: '' }]))
  })

  it('Enter saves in a field of one line, Ctrl+Enter in a larger one', async () => {
    const user = userEvent.setup()
    const { saved, onSubmit } = counting()
    show({ onSubmit })
    await user.type(doel(), 'Kennismaken{Enter}')
    await waitFor(() => expect(saved).toHaveLength(1))
    await user.type(uitleg(), 'Eerste regel{Enter}tweede{Control>}{Enter}{/Control}')
    await waitFor(() => expect(saved).toHaveLength(2))
    expect(saved[1]?.uitleg).toBe('Eerste regel\ntweede')
  })

  describe('in one line that grows with its sentence', () => {
    function Sentence({ onSaved }: { readonly onSaved: (wat: string) => void }) {
      const form = useZodForm({
        schema: z.object({ wat: z.string() }),
        defaultValues: { wat: '' },
        onSubmit: ({ wat }) => {
          onSaved(wat)
          return Promise.resolve({ ok: true, op: at })
        },
      })
      return (
        <Form form={form}>
          <TextField name="wat" label="Wat" grows />
        </Form>
      )
    }

    const showSentence = async () => {
      const saved: string[] = []
      render(<Sentence onSaved={(wat) => saved.push(wat)} />)
      const user = userEvent.setup()
      const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat' })
      await user.click(field)
      return { saved, user, field }
    }

    it('Enter saves, and no line break is kept', async () => {
      const { saved, user, field } = await showSentence()
      await user.keyboard('De mentor belt{Enter}')
      await waitFor(() => expect(saved).toEqual(['De mentor belt']))
      expect(field).toHaveValue('De mentor belt')
    })

    it.each(['insertLineBreak', 'insertParagraph'])(
      'Enter of a keyboard that tells no key saves too: %s',
      async (inputType) => {
        const { saved, user, field } = await showSentence()
        await user.keyboard('De mentor belt')
        const broken = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true })
        field.dispatchEvent(broken)
        await waitFor(() => expect(saved).toEqual(['De mentor belt']))
        expect(broken.defaultPrevented).toBe(true)
      },
    )

    it('what is pasted over more lines stands on one', async () => {
      const { saved, user, field } = await showSentence()
      await user.keyboard('voor na')
      field.setSelectionRange(5, 5)
      await user.paste('een \r\n  twee\n')
      expect(field).toHaveValue('voor een twee na')
      await user.keyboard('{Enter}')
      await waitFor(() => expect(saved).toEqual(['voor een twee na']))
    })

    it('no browser keeps, corrects or translates it', async () => {
      const { field } = await showSentence()
      expect(field).toHaveAttribute('autocomplete', 'off')
      expect(field).toHaveAttribute('spellcheck', 'false')
      expect(field).toHaveAttribute('translate', 'no')
    })
  })

  it('an empty field is told above the field, and gets the focus', async () => {
    const user = userEvent.setup()
    show()
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    await waitFor(() => expect(doel()).toHaveFocus())
    expect(doel()).toHaveAccessibleDescription('Wat gaat er lukken? Vul het doel in.')
    await user.type(doel(), 'K')
    await waitFor(() => expect(screen.queryByText('Vul het doel in.')).toBeNull())
  })

  it('for the next row: the form is empty again and the focus stands in the first field', async () => {
    const user = userEvent.setup()
    const { saved, onSubmit } = counting()
    show({ afterSave: 'clear', onSubmit })
    await user.type(doel(), 'Rij 1')
    await user.type(uitleg(), 'Iets')
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    await waitFor(() => expect(doel()).toHaveValue(''))
    expect(doel()).toHaveFocus()
    expect(saved).toHaveLength(1)
  })

  it('what is typed while it is being saved stays, and is not yet saved', async () => {
    const user = userEvent.setup()
    let done: (outcome: SubmitOutcome) => void = () => {}
    show({ onSubmit: () => new Promise((resolve) => (done = resolve)) })
    await user.type(doel(), 'Een')
    await user.click(screen.getByRole('button', { name: 'Bewaar doel' }))
    expect(await screen.findByText(/Bezig met bewaren/u)).toBeVisible()
    await user.type(doel(), ' en twee')
    act(() => done({ ok: true, op: at }))
    expect(await screen.findByText(/Nog niet bewaard/u)).toBeVisible()
    expect(doel()).toHaveValue('Een en twee')
  })
})

it('no browser keeps, corrects or translates what one types', () => {
  show()
  for (const field of [doel(), uitleg()]) {
    expect(field).toHaveAttribute('autocomplete', 'off')
    expect(field).toHaveAttribute('spellcheck', 'false')
    expect(field).toHaveAttribute('translate', 'no')
  }
})
