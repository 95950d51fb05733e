// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { BlokView } from '../../src/ui/BlokView.tsx'
import { Button } from '../../src/ui/Button.tsx'
import { CardColumn } from '../../src/ui/CardColumn.tsx'
import { Dialog } from '../../src/ui/Dialog.tsx'
import { FilterChips } from '../../src/ui/FilterChips.tsx'
import { IconButton } from '../../src/ui/IconButton.tsx'
import { IconArrowUp, IconLock } from '../../src/ui/icons.ts'
import { ItemRow } from '../../src/ui/ItemRow.tsx'
import { LinkList } from '../../src/ui/LinkList.tsx'
import { LinkRow } from '../../src/ui/LinkRow.tsx'
import { NoteCard } from '../../src/ui/NoteCard.tsx'
import { PlainPasswordField } from '../../src/ui/PlainPasswordField.tsx'
import { SearchField } from '../../src/ui/SearchField.tsx'
import { Steps } from '../../src/ui/Steps.tsx'
import { Toggle } from '../../src/ui/Toggle.tsx'
import { UndoBar } from '../../src/ui/UndoBar.tsx'
import { VirtualList } from '../../src/ui/VirtualList.tsx'

describe('a dialog', () => {
  function Page() {
    const [open, setOpen] = useState(false)
    return (
      <>
        <Button onClick={() => setOpen(true)}>Wis kind</Button>
        <Dialog
          open={open}
          title="Dit kind wissen?"
          onClose={() => setOpen(false)}
          actions={<Button onClick={() => setOpen(false)}>Terug</Button>}
        >
          <p>Er blijft niets over.</p>
        </Dialog>
      </>
    )
  }

  it('bears its title as name, takes the focus in, and gives it back', async () => {
    const user = userEvent.setup()
    render(<Page />)
    const opener = screen.getByRole('button', { name: 'Wis kind' })
    await user.click(opener)
    const dialog = screen.getByRole('dialog', { name: 'Dit kind wissen?' })
    expect(dialog).toContainElement(document.activeElement as HTMLElement)
    await user.click(within(dialog).getByRole('button', { name: 'Terug' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(opener).toHaveFocus()
  })

  it('closes by Escape and by its cross', async () => {
    const user = userEvent.setup()
    render(<Page />)
    const opener = screen.getByRole('button', { name: 'Wis kind' })
    await user.click(opener)
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(opener)
    await user.click(screen.getByRole('button', { name: 'Sluit dit venster' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a list', () => {
  it('of links is a named list', () => {
    render(
      <LinkList label="Kinderen">
        <LinkRow href="#/dossier/a" title="Noor el A." meta="11 jaar" />
        <LinkRow href="#/dossier/b" title="Sam de V." />
      </LinkList>,
    )
    const list = screen.getByRole('list', { name: 'Kinderen' })
    expect(within(list).getAllByRole('listitem')).toHaveLength(2)
    expect(within(list).getByRole('link', { name: /Noor el A\./u })).toHaveAttribute('href', '#/dossier/a')
  })

  it.each([40, 10_000])('of %i rows tells each row its place among all', (count) => {
    render(
      <VirtualList
        label="Kinderen"
        items={Array.from({ length: count }, (_, i) => i)}
        getKey={(n) => n}
        estimateHeight={72}
        render={(n) => <a href={`#/${n}`}>Kind {n}</a>}
      />,
    )
    const rows = within(screen.getByRole('list', { name: 'Kinderen' })).getAllByRole('listitem')
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.length).toBeLessThan(200)
    expect(rows[2]).toHaveAttribute('aria-setsize', String(count))
    expect(rows[2]).toHaveAttribute('aria-posinset', '3')
    expect(within(rows[2] as HTMLElement).getByRole('link')).toHaveAttribute('href', '#/2')
  })

  it('of ten thousand rows does not go over all of them at each scroll', () => {
    const items = Array.from({ length: 10_000 }, (_, i) => i)
    let asked = 0
    const getKey = (n: number): number => {
      asked += 1
      return n
    }
    const list = (label: string) => (
      <VirtualList label={label} items={items} getKey={getKey} estimateHeight={72} render={(n) => n} />
    )
    const { rerender } = render(list('Kinderen'))
    asked = 0
    rerender(list('Namen'))
    fireEvent.scroll(window)
    rerender(list('Kinderen'))
    expect(asked).toBeLessThan(1000)
  })

  it('of cards is counted under its heading', () => {
    render(
      <CardColumn title="Dit werkt" tone="success">
        <NoteCard key="a">De mentor belt elke vrijdag.</NoteCard>
        <NoteCard key="b">Samen op bezoek.</NoteCard>
      </CardColumn>,
    )
    const column = screen.getByRole('region', { name: /Dit werkt/u })
    expect(within(column).getAllByRole('listitem')).toHaveLength(2)
    expect(within(column).getByRole('heading')).toHaveTextContent('2')
  })
})

describe('small things that tell their state', () => {
  it('a filter says which view is on', async () => {
    const user = userEvent.setup()
    const onChange = vi.fn()
    render(
      <FilterChips
        label="Situatie"
        value="alle"
        onChange={onChange}
        options={[
          { value: 'alle', label: 'Alle', count: 5 },
          { value: 'thuis', label: 'Zit thuis' },
        ]}
      />,
    )
    expect(screen.getByRole('button', { name: 'Alle 5' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(screen.getByRole('button', { name: 'Zit thuis' }))
    expect(onChange).toHaveBeenCalledWith('thuis')
  })

  it('a step says that it is done, or where one is', () => {
    render(
      <Steps
        label="De drie vragen"
        items={[
          { id: '1', label: 'Wat doen wij al?', state: 'done', href: '#/1' },
          { id: '2', label: 'Wat kunnen wij doen?', state: 'current' },
        ]}
      />,
    )
    expect(screen.getByRole('link', { name: /Wat doen wij al\? \(klaar\)/u })).toBeVisible()
    expect(screen.getByText('Wat kunnen wij doen?').closest('[aria-current="step"]')).not.toBeNull()
  })

  it('a switch is one', async () => {
    const user = userEvent.setup()
    const onChange = vi.fn()
    render(<Toggle label="Alleen nummers" checked={false} onChange={onChange} hint="Namen zijn weg." />)
    const toggle = screen.getByRole('switch', { name: 'Alleen nummers' })
    expect(toggle).toHaveAccessibleDescription('Namen zijn weg.')
    await user.click(toggle)
    expect(onChange).toHaveBeenCalledWith(true)
  })

  it('a busy button does nothing more, and keeps the focus', async () => {
    const user = userEvent.setup()
    const onClick = vi.fn()
    render(
      <Button busy icon={IconLock} onClick={onClick}>
        Vergrendel
      </Button>,
    )
    const button = screen.getByRole('button', { name: 'Vergrendel' })
    await user.click(button)
    expect(onClick).not.toHaveBeenCalled()
    expect(button).toHaveFocus()
  })

  it('the undo bar is heard, because its region stands already', () => {
    const { rerender } = render(<UndoBar text={null} onAction={() => {}} onClose={() => {}} />)
    const region = screen.getByRole('status')
    expect(region).toBeEmptyDOMElement()
    rerender(<UndoBar text="Doel gewijzigd." onAction={() => {}} onClose={() => {}} />)
    expect(region).toHaveTextContent('Doel gewijzigd.')
    expect(within(region).getByRole('button', { name: 'Maak ongedaan' })).toBeVisible()
  })

  it('the cross of the search field empties it and keeps the focus there', async () => {
    const user = userEvent.setup()
    function Search() {
      const [value, setValue] = useState('')
      return <SearchField label="Zoek op naam" value={value} onChange={setValue} />
    }
    render(<Search />)
    const field = screen.getByRole('searchbox', { name: 'Zoek op naam' })
    await user.type(field, 'Noor')
    await user.click(screen.getByRole('button', { name: 'Maak het zoekveld leeg' }))
    expect(field).toHaveValue('')
    expect(field).toHaveFocus()
  })
})

describe('a password field', () => {
  function Field() {
    const [value, setValue] = useState('')
    return (
      <PlainPasswordField
        label="Wachtwoord (vijf woorden)"
        value={value}
        onChange={setValue}
        error={value === 'fout' ? 'Dit wachtwoord past niet.' : undefined}
        suggest={(prefix) =>
          ['molen', 'molecuul', 'molensteen', 'moltrein', 'kastanje', 'kasteel'].filter((word) =>
            word.startsWith(prefix),
          )
        }
      />
    )
  }
  const field = () => screen.getByLabelText('Wachtwoord (vijf woorden)')

  it('is hidden until one shows it', async () => {
    const user = userEvent.setup()
    render(<Field />)
    expect(field()).toHaveAttribute('type', 'password')
    expect(field()).toHaveAttribute('autocomplete', 'off')
    await user.click(screen.getByRole('button', { name: 'Toon' }))
    expect(field()).toHaveAttribute('type', 'text')
    await user.click(screen.getByRole('button', { name: 'Verberg' }))
    expect(field()).toHaveAttribute('type', 'password')
  })

  it('offers words after three letters of the last word while it shows, and goes on after a choice', async () => {
    const user = userEvent.setup()
    render(<Field />)
    await user.click(screen.getByRole('button', { name: 'Toon' }))
    await user.type(field(), 'molen ka')
    expect(screen.queryByRole('button', { name: 'kastanje' })).toBeNull()
    await user.type(field(), 's')
    await user.click(screen.getByRole('button', { name: 'kastanje' }))
    expect(field()).toHaveValue('molen kastanje ')
    expect(field()).toHaveFocus()
  })

  it('offers no word where more fit than have a place: the one that is meant may not be among them', async () => {
    const user = userEvent.setup()
    render(<Field />)
    await user.click(screen.getByRole('button', { name: 'Toon' }))
    await user.type(field(), 'mol')
    expect(screen.queryByRole('group', { name: 'Woorden die passen' })).toBeNull()
    expect(screen.getByText('Er passen nog meer woorden. Typ door.')).toBeVisible()
    await user.type(field(), 'e')
    expect(screen.queryByRole('group', { name: 'Woorden die passen' })).toBeNull()
    await user.type(field(), 'c')
    await user.click(screen.getByRole('button', { name: 'molecuul' }))
    expect(field()).toHaveValue('molecuul ')
  })

  it('shows no word while it is hidden, and completes the one that fits unseen', async () => {
    const user = userEvent.setup()
    const { container } = render(<Field />)
    await user.type(field(), 'molen kas')
    expect(container).not.toHaveTextContent('kast')
    expect(screen.getByText('Er passen nog meer woorden. Typ door.')).toBeVisible()
    await user.type(field(), 'ta')
    expect(container).not.toHaveTextContent('kast')
    await user.click(screen.getByRole('button', { name: 'Maak het woord af' }))
    expect(field()).toHaveValue('molen kastanje ')
  })

  it('offers nothing once the word is whole', async () => {
    const user = userEvent.setup()
    render(<Field />)
    await user.click(screen.getByRole('button', { name: 'Toon' }))
    await user.type(field(), 'molen')
    expect(screen.queryByRole('group', { name: 'Woorden die passen' })).toBeNull()
    await user.type(field(), ' kasteel')
    expect(screen.queryByRole('group', { name: 'Woorden die passen' })).toBeNull()
  })

  it.each(['{Tab}', '{Enter}'])(
    'completes the one word that fits with %s, behind words of the list',
    async (key) => {
      const user = userEvent.setup()
      render(<Field />)
      await user.type(field(), `molen kastee${key}`)
      expect(field()).toHaveValue('molen kasteel ')
      expect(field()).toHaveFocus()
      await user.tab()
      expect(field()).not.toHaveFocus()
    },
  )

  it('leaves a password of someone’s own as it was typed', async () => {
    const user = userEvent.setup()
    render(<Field />)
    await user.type(field(), 'mijn kastee{Tab}')
    expect(field()).toHaveValue('mijn kastee')
    expect(field()).not.toHaveFocus()
  })

  it('takes what is pasted, and tells what is wrong', async () => {
    const user = userEvent.setup()
    render(<Field />)
    await user.click(field())
    await user.paste('fout')
    expect(field()).toHaveAccessibleDescription('Dit wachtwoord past niet.')
    expect(field()).toHaveAttribute('aria-invalid', 'true')
  })
})

it('a document without form becomes headings, lists and a table', () => {
  render(
    <BlokView
      titel="Verslag"
      blokken={[
        { soort: 'kop', niveau: 1, tekst: 'Afspraken' },
        { soort: 'lijst', punten: ['Een', 'Twee'] },
        { soort: 'tabel', koppen: ['Nummer', 'Doel'], rijen: [['103', 'Kennismaken']] },
      ]}
    />,
  )
  expect(screen.getByRole('heading', { level: 2, name: 'Verslag' })).toBeVisible()
  expect(screen.getByRole('heading', { level: 3, name: 'Afspraken' })).toBeVisible()
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  expect(screen.getByRole('cell', { name: 'Kennismaken' })).toBeVisible()
})

it('text that looks like markup is shown as the text it is', () => {
  render(<NoteCard>{'<img src=x onerror=alert(1)>'}</NoteCard>)
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
  expect(document.querySelector('img')).toBeNull()
})

it('a row with buttons is no link around them', async () => {
  const user = userEvent.setup()
  const onUp = vi.fn()
  render(
    <LinkList label="Agenda" ordered>
      <ItemRow
        title="Noor el A."
        href="#/dossier/a"
        actions={<IconButton icon={IconArrowUp} label="Omhoog" onClick={onUp} />}
      />
    </LinkList>,
  )
  const row = within(screen.getByRole('list', { name: 'Agenda' })).getByRole('listitem')
  expect(within(row).getByRole('link', { name: 'Noor el A.' })).not.toContainElement(
    within(row).getByRole('button', { name: 'Omhoog' }),
  )
  await user.click(within(row).getByRole('button', { name: 'Omhoog' }))
  expect(onUp).toHaveBeenCalledOnce()
})
