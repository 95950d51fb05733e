// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SpeakButton } from '../../src/ui/SpeakButton.tsx'
import { linesOf, localVoice } from '../../src/ui/Speech.ts'

const voice = (lang: string, localService: boolean, isDefault = false): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: isDefault,
  name: `${lang} ${localService}`,
  voiceURI: lang,
})

/** The browser's own interface, which jsdom lacks. */
class Speaker extends EventTarget {
  voices: SpeechSynthesisVoice[] = []
  said: Utterance[] = []
  readonly getVoices = () => this.voices
  readonly speak = (utterance: Utterance) => void this.said.push(utterance)
  readonly cancel = () => {
    const open = this.said
    this.said = []
    for (const utterance of open) utterance.dispatchEvent(new Event('error'))
  }
}

class Utterance extends EventTarget {
  readonly text: string
  voice: SpeechSynthesisVoice | null = null
  lang = ''
  constructor(text: string) {
    super()
    this.text = text
  }
}

let speaker: Speaker
beforeEach(() => {
  speaker = new Speaker()
  vi.stubGlobal('speechSynthesis', speaker)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function Page({ page = 'een' }: { readonly page?: string }) {
  return (
    <main>
      <SpeakButton key={page} lang="nl" label="Lees hardop" stopLabel="Stop met lezen" />
      <p>
        Noor is <b>thuis</b>.
      </p>
    </main>
  )
}

describe('a voice', () => {
  it('is taken of this device only, of the language that is asked', () => {
    speaker.voices = [voice('nl-NL', false, true), voice('en-GB', true), voice('nl_BE', true)]
    expect(localVoice('nl')?.name).toBe('nl_BE true')
    expect(localVoice('ti')).toBeNull()
    speaker.voices = [voice('nl-NL', false)]
    expect(localVoice('nl')).toBeNull()
  })

  it('is not there without the means: no button', () => {
    vi.unstubAllGlobals()
    render(<Page />)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('gives a button when it becomes known later', () => {
    render(<Page />)
    expect(screen.queryByRole('button')).toBeNull()
    speaker.voices = [voice('nl-NL', true)]
    act(() => void speaker.dispatchEvent(new Event('voiceschanged')))
    expect(screen.getByRole('button', { name: 'Lees hardop' })).toBeInTheDocument()
  })
})

describe('reading aloud', () => {
  it('reads what stands on the page, and stops at a press', async () => {
    speaker.voices = [voice('nl-NL', true)]
    const user = userEvent.setup()
    render(<Page />)
    await user.click(screen.getByRole('button', { name: 'Lees hardop' }))
    expect(speaker.said.map(({ text }) => text)).toContain('Noor is thuis.')
    expect(speaker.said.every((utterance) => utterance.voice?.localService === true)).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Stop met lezen' }))
    expect(speaker.said).toEqual([])
    expect(screen.getByRole('button', { name: 'Lees hardop' })).toBeInTheDocument()
  })

  it('ends by itself after the last line, and when another page comes', async () => {
    speaker.voices = [voice('nl-NL', true)]
    const user = userEvent.setup()
    const { rerender } = render(<Page />)
    await user.click(screen.getByRole('button', { name: 'Lees hardop' }))
    act(() => void speaker.said.at(-1)?.dispatchEvent(new Event('end')))
    await user.click(screen.getByRole('button', { name: 'Lees hardop' }))
    rerender(<Page page="twee" />)
    expect(speaker.said).toEqual([])
    expect(screen.getByRole('button', { name: 'Lees hardop' })).toBeInTheDocument()
  })

  it('leaves out what is typed, folded away, for the eye alone, or said again in another language', () => {
    render(
      <main>
        <h1>Klopt dit?</h1>
        <p>
          <span lang="ar">هل هذا صحيح؟</span> <span data-said-again>Klopt dit?</span>
        </p>
        <label>
          Antwoord <textarea defaultValue="geheim" />
        </label>
        <details>
          <summary>Meer</summary>
          <p>verborgen</p>
        </details>
        <span aria-hidden="true">beeld</span>
        <p>·</p>
      </main>,
    )
    expect(linesOf(screen.getByRole('main'))).toEqual(['Klopt dit?', 'هل هذا صحيح؟', 'Antwoord', 'Meer'])
  })
})
