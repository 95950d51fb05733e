/**
 * What a form does besides showing fields: remembers what was changed and seen, keeps a draft, lets what others change
 * flow into fields nobody typed in, refuses numbers of persons, and submits one thing at a time. Free of React.
 */
import { begunLine } from './begunLine.ts'
import { same } from './same.ts'
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'
import { Changes, keysForField, type Seen } from './changes.ts'
import type { DraftStore } from './DraftContext.ts'
import { type Draft, draftOf, DraftWriter } from './draft.ts'
import { registerFlusher } from './flushDrafts.ts'
import { atRest, type EngineOptions, type FormStatus, type SubmitOutcome } from './FormStatus.ts'
import { registerUnsaved } from './unsavedWork.ts'
import { BSN_MESSAGE, bsnFields, holdsBsn } from './noBsn.ts'

/** `asked`: by button or Enter, so focus may move to an error. `left`: nothing moves. `gone`: the fields are no more. */
export type SubmitBy = 'asked' | 'left' | 'gone'

export class FormEngine<V extends FieldValues, O> {
  #options: EngineOptions<V, O>
  #methods: UseFormReturn<V, unknown, O> | null = null
  #status = atRest
  #flowed: string
  #running: Promise<boolean> | null = null
  readonly #listeners = new Set<() => void>()
  readonly #changes = new Changes()
  readonly #missed = new Set<string>()
  readonly #writer: DraftWriter

  constructor(options: EngineOptions<V, O>, store: DraftStore | null, draftKey: string | undefined) {
    this.#options = options
    this.#flowed = JSON.stringify(options.values ?? null)
    this.#writer = new DraftWriter(
      store,
      draftKey,
      () => this.#makeDraft(),
      (kept) => this.#tell({ draftLost: !kept }),
    )
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly status = (): FormStatus => this.#status

  get dirty(): boolean {
    return this.#changes.any
  }

  /** Something was typed that no draft keeps. */
  readonly #holdsUnsaved = (): boolean =>
    this.#changes.any &&
    (!this.#writer.keeps ||
      this.#status.draftLost ||
      (this.#methods !== null && bsnFields(this.#methods.getValues()).length > 0))

  /** Begins to listen; the answer stops it, and writes what was pending. */
  start(methods: UseFormReturn<V, unknown, O>): () => void {
    this.#methods = methods
    const unsubscribe = methods.subscribe({
      formState: { values: true },
      callback: ({ name, type }) => {
        if (type === 'change' && name !== undefined) this.changed(name)
      },
    })
    const flush = () => this.#writer.flush()
    const onHidden = () => {
      if (document.visibilityState === 'hidden') void flush()
    }
    const onPageHide = () => void flush()
    const forget = registerFlusher(flush)
    const release = registerUnsaved(this.#holdsUnsaved)
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('pagehide', onPageHide)
    void this.#restore()
    return () => {
      unsubscribe()
      forget()
      release()
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('pagehide', onPageHide)
      void flush()
    }
  }

  /** New options of a render; values that changed outside flow into fields nobody typed in. */
  renew(options: EngineOptions<V, O>): void {
    this.#options = options
    this.#changes.renew(options.seen ?? {})
    const now = JSON.stringify(options.values ?? null)
    if (now === this.#flowed || !options.values) return
    this.#flowed = now
    for (const field of Object.keys(options.values)) {
      if (!this.#changes.has(field)) this.#put(field, options.values[field])
      else if (this.#running) this.#missed.add(field)
    }
  }

  /** A person changed a field; also called by what fills in a field at a press (chips). */
  changed(name: string): void {
    const field = name.split('.')[0] ?? name
    this.#changes.note(field, this.#options.seen ?? {}, this.#keysOf())
    this.#check(name)
    this.#tell({ phase: this.#differs() ? 'changed' : 'rest', message: null })
    this.#writer.schedule()
  }

  async submit(by: SubmitBy): Promise<boolean> {
    while (this.#running) await this.#running
    if (by !== 'asked' && !this.#changes.any) return true
    this.#running = this.#submitOnce(by)
    try {
      return await this.#running
    } finally {
      this.#running = null
    }
  }

  /** Throws away what was typed and its draft; the fields show what stands. */
  async discard(): Promise<void> {
    this.#changes.clear()
    this.#methods?.reset({ ...this.#options.defaultValues, ...this.#options.values })
    this.#tell({ ...atRest, op: this.#status.op })
    await this.#writer.drop()
  }

  async #submitOnce(by: SubmitBy): Promise<boolean> {
    const methods = this.#methods
    if (!methods) return false
    const values: V = { ...methods.getValues() }
    const valid = by === 'gone' || (await methods.trigger(undefined, { shouldFocus: by === 'asked' }))
    const parsed = await this.#options.schema.safeParseAsync(values)
    if (!valid || !parsed.success || bsnFields(values).length > 0) return false

    this.#tell({ phase: 'saving', message: null })
    const before = this.#options.seen ?? {}
    const seen = { ...before, ...this.#changes.captured }
    const outcome = await this.#ask(parsed.data, seen, new Set(this.#changes.fields))
    if (!outcome.ok) {
      this.#tell({ phase: 'refused', message: outcome.message })
      if (outcome.field !== undefined)
        methods.setError(outcome.field as Path<V>, { type: 'refused', message: outcome.message })
      if (outcome.tieDraft) void this.#writer.tellKey(outcome.tieDraft)
      void outcome.later?.then(async (written) => {
        if (written) await this.#settle(values, before, Date.now(), 'left')
        return undefined
      })
      return false
    }
    await this.#settle(values, before, outcome.op ?? Date.now(), by)
    return true
  }

  /** A defect is thrown on, but the text stays and the person knows. */
  async #ask(values: O, seen: Seen, changed: ReadonlySet<string>): Promise<SubmitOutcome> {
    try {
      return await this.#options.onSubmit(values, seen, changed)
    } catch (defect) {
      this.#tell({
        phase: 'refused',
        message: 'Er ging iets mis. Uw tekst staat hier nog. Probeer het opnieuw.',
      })
      throw defect
    }
  }

  async #settle(saved: V, before: Seen, op: number, by: SubmitBy): Promise<void> {
    const clears = this.#options.afterSave === 'clear' && by !== 'gone'
    const { defaultValues } = this.#options
    const next = clears ? begunLine(saved, this.#methods?.getValues() ?? saved, defaultValues) : {}
    for (const [field, value] of Object.entries(next)) this.#put(field, value)
    const now = this.#methods?.getValues() ?? saved
    const fresh = (field: string) => clears && same(now[field], defaultValues[field])
    const still = this.#changes.fields.filter((field) => !same(now[field], saved[field]) && !fresh(field))
    this.#changes.settle(still, before, this.#options.seen ?? {}, this.#keysOf())
    for (const field of this.#missed)
      if (!this.#changes.has(field)) this.#put(field, this.#options.values?.[field])
    this.#missed.clear()
    this.#tell({ phase: still.length > 0 ? 'changed' : 'saved', op, message: null, restored: false })
    if (still.length > 0) {
      this.#writer.schedule()
      return
    }
    if (clears) this.#clear(by)
    await this.#writer.drop()
  }

  #clear(by: SubmitBy): void {
    const { defaultValues } = this.#options
    this.#methods?.reset(defaultValues, { keepFieldsRef: true })
    const first = Object.keys(defaultValues)[0]
    if (by === 'asked' && first !== undefined) this.#methods?.setFocus(first as Path<V>)
  }

  /** Says at once when a number of a person is typed, and mends an error as soon as it is mended. */
  #check(name: string): void {
    const methods = this.#methods
    if (!methods) return
    const path = name as Path<V>
    const value: unknown = methods.getValues(path)
    const error = methods.getFieldState(path).error
    if (holdsBsn(value)) methods.setError(path, { type: 'bsn', message: BSN_MESSAGE })
    else if (error) void methods.trigger(path)
  }

  #keysOf(): (field: string) => readonly string[] {
    const { seen = {}, seenFor, defaultValues } = this.#options
    return keysForField(seen, Object.keys(defaultValues), seenFor)
  }

  #put(field: string, value: unknown): void {
    const methods = this.#methods
    const path = field as Path<V>
    if (!methods || same(methods.getValues(path), value)) return
    methods.setValue(path, value as PathValue<V, Path<V>>)
  }

  async #restore(): Promise<void> {
    const draft = await this.#writer.load()
    const methods = this.#methods
    if (!draft || !methods) return
    const known = methods.getValues()
    const fields = Object.keys(draft.values).filter((field) => field in known && !this.#changes.has(field))
    if (fields.length === 0) return
    for (const field of fields) this.#put(field, draft.values[field])
    this.#changes.restore(fields, draft.seen)
    this.#tell({ phase: 'changed', restored: true })
  }

  /** False when every field that was typed in looks as it stands: there is nothing to keep. */
  #differs(): boolean {
    const now: Readonly<Record<string, unknown>> = this.#methods?.getValues() ?? {}
    const stands = { ...this.#options.defaultValues, ...this.#options.values }
    return this.#changes.fields.some((field) => !same(now[field], stands[field]))
  }

  #makeDraft(): Draft | null {
    const { fields, captured } = this.#changes
    return this.#methods && this.#differs() ? draftOf(this.#methods.getValues(), fields, captured) : null
  }

  #tell(part: Partial<FormStatus>): void {
    const next = { ...this.#status, ...part }
    if (same(next, this.#status)) return
    this.#status = next
    for (const listener of this.#listeners) listener()
  }
}
