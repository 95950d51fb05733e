/**
 * Asks every open tab of this app whether the page may be replaced. A tab counts by a shared Web Lock that it holds as
 * long as it lives, so that a tab which sleeps and cannot answer is a no, not a yes.
 */
import { newId } from '../lib/id.ts'

type Message =
  | { readonly soort: 'mag-het'; readonly vraag: string }
  | { readonly soort: 'antwoord'; readonly vraag: string; readonly mag: boolean }

export interface TabVote {
  /** True when this tab and all others say yes within the patience given. */
  ask(): Promise<boolean>
  close(): void
}

/** Joins the tabs of the app at `place` (its path); `answer` is what this tab says when asked. */
export function createTabVote(place: string, answer: () => Promise<boolean>, patience = 4000): TabVote {
  const name = `kanteltafel-tabblad:${place}`
  const channel = new BroadcastChannel(name)
  const say = (message: Message) => channel.postMessage(message)
  let leave: () => void = () => undefined
  void navigator.locks?.request(name, { mode: 'shared' }, () => new Promise<void>((done) => (leave = done)))

  channel.addEventListener('message', (event: MessageEvent<Message>) => {
    const { soort, vraag } = event.data
    if (soort !== 'mag-het') return
    void answer()
      .catch(() => false)
      .then((mag) => say({ soort: 'antwoord', vraag, mag }))
  })

  async function others(): Promise<number> {
    const held = (await navigator.locks?.query())?.held ?? []
    return Math.max(0, held.filter((lock) => lock.name === name).length - 1)
  }

  async function askOthers(): Promise<boolean> {
    let missing = await others()
    if (missing === 0) return true
    const vraag = newId()
    return await new Promise<boolean>((done) => {
      const end = (mag: boolean) => {
        clearTimeout(timer)
        channel.removeEventListener('message', listen)
        done(mag)
      }
      const listen = (event: MessageEvent<Message>) => {
        const message = event.data
        if (message.soort !== 'antwoord' || message.vraag !== vraag) return
        missing -= 1
        if (!message.mag) end(false)
        else if (missing === 0) end(true)
      }
      const timer = setTimeout(() => end(false), patience)
      channel.addEventListener('message', listen)
      say({ soort: 'mag-het', vraag })
    })
  }

  return {
    ask: async () => (await answer().catch(() => false)) && (await askOthers()),
    close() {
      channel.close()
      leave()
    },
  }
}
