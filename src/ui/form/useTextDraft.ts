import { use, useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import { DraftContext, type DraftStore } from './DraftContext.ts'
import { DraftWriter } from './draft.ts'
import { registerFlusher } from './flushDrafts.ts'

/** One text and its draft; an empty text has none. */
class TextDraft {
  #tekst = ''
  readonly #writer: DraftWriter

  constructor(store: DraftStore | null, key: string) {
    this.#writer = new DraftWriter(
      store,
      key,
      () => (this.#tekst === '' ? null : { values: { tekst: this.#tekst }, seen: {}, op: Date.now() }),
      () => undefined,
    )
  }

  set(tekst: string): void {
    if (tekst === this.#tekst) return
    this.#tekst = tekst
    this.#writer.schedule()
  }

  async load(): Promise<string> {
    const tekst = (await this.#writer.load())?.values['tekst']
    return typeof tekst === 'string' && this.#tekst === '' ? tekst : ''
  }

  readonly flush = (): Promise<void> => this.#writer.flush()

  drop(): Promise<void> {
    this.#tekst = ''
    return this.#writer.drop()
  }
}

/**
 * Keeps a text outside a form as a draft. `tekst`: what may be kept, null while that is not known yet. `onRestore` is
 * told the text of an earlier visit; the answer throws the draft away.
 */
export function useTextDraft(
  key: string,
  tekst: string | null,
  onRestore: (tekst: string) => void,
): () => Promise<void> {
  const store = use(DraftContext)
  const [draft] = useState(() => new TextDraft(store, key))
  const restore = useEffectEvent(onRestore)
  // What stands on the screen is known to the draft: whoever flushes then keeps it.
  useLayoutEffect(() => {
    if (tekst !== null) draft.set(tekst)
  }, [draft, tekst])
  useEffect(() => {
    let mounted = true
    void draft.load().then((found) => {
      if (mounted && found !== '') restore(found)
      return undefined
    })
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void draft.flush()
    }
    const forget = registerFlusher(draft.flush)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      mounted = false
      forget()
      document.removeEventListener('visibilitychange', onHidden)
      void draft.flush()
    }
  }, [draft])
  return () => draft.drop()
}
