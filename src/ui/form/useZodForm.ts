import { zodResolver } from '@hookform/resolvers/zod'
import { use, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import {
  type FieldValues,
  type Path,
  type PathValue,
  useForm,
  type UseFormReturn,
  useWatch,
} from 'react-hook-form'
import type { z } from '../../lib/zod.ts'
import type { Seen } from './changes.ts'
import { DraftContext } from './DraftContext.ts'
import { FormEngine } from './FormEngine.ts'
import type { EngineOptions, FormStatus, SubmitOutcome } from './FormStatus.ts'
import { refuseBsn } from './noBsn.ts'

export type { Seen } from './changes.ts'
export type { FormStatus, SubmitOutcome } from './FormStatus.ts'

export interface ZodFormOptions<V extends FieldValues, O> {
  readonly schema: z.ZodType<O, V>
  /** What stands in the fields at first, and after `afterSave: 'clear'`. */
  readonly defaultValues: V
  /** What stands outside now: flows into fields that nobody typed in. */
  readonly values?: V | undefined
  /** What stands now under each field, by key; handed to `onSubmit` as it was when a field was first changed. */
  readonly seen?: Seen | undefined
  /** Which keys of `seen` belong to which field; without it: those that end in `/<field>`. */
  readonly seenFor?: Readonly<Partial<Record<Extract<keyof V, string>, readonly string[]>>> | undefined
  /** Under this name half-typed text is kept; a form for another thing needs another React key. */
  readonly draftKey?: string | undefined
  /** `clear`: empty the form for the next row, focus back in the first field. */
  readonly afterSave?: 'keep' | 'clear' | undefined
  /** `changed`: the fields that this person changed; of the others, what stands is not theirs to write. */
  readonly onSubmit: (values: O, seen: Seen, changed: ReadonlySet<string>) => Promise<SubmitOutcome>
}

export interface ZodForm<V extends FieldValues = FieldValues, O = unknown> {
  readonly methods: UseFormReturn<V, unknown, O>
  readonly engine: FormEngine<V, O>
  /** Under which name its half-typed text is kept; on the screen it tells forms apart. */
  readonly draftKey: string | undefined
  readonly status: FormStatus
  /** Something was typed that is not saved yet. */
  readonly dirty: boolean
  readonly submit: () => Promise<boolean>
  /** Fills in a field as if a person had typed it. */
  readonly setValue: <P extends Path<V>>(name: P, value: PathValue<V, P>) => void
  /** Throws away what was typed, and its draft. */
  readonly discard: () => Promise<void>
}

/** A form with a zod schema, a draft, and what the person saw when they began. */
export function useZodForm<V extends FieldValues, O>(options: ZodFormOptions<V, O>): ZodForm<V, O> {
  const store = use(DraftContext)
  const [engine] = useState(
    () => new FormEngine<V, O>(options as EngineOptions<V, O>, store, options.draftKey),
  )
  const [first] = useState(() => ({
    defaultValues: { ...options.defaultValues, ...options.values },
    resolver: refuseBsn<V, O>(zodResolver<V, unknown, O>(options.schema)),
  }))
  const methods = useForm<V, unknown, O>({
    defaultValues: first.defaultValues as never,
    resolver: first.resolver,
    mode: 'onSubmit',
  })
  const status = useSyncExternalStore(engine.subscribe, engine.status)

  useEffect(() => engine.start(methods), [engine, methods])
  useLayoutEffect(() => engine.renew(options as EngineOptions<V, O>))

  return {
    methods,
    engine,
    draftKey: options.draftKey,
    status,
    dirty: status.phase === 'changed' || status.phase === 'refused',
    submit: () => engine.submit('asked'),
    setValue: (name, value) => {
      methods.setValue(name, value)
      engine.changed(name)
    },
    discard: () => engine.discard(),
  }
}

/** The present value of one field, for a screen that follows it. */
export function useFormValue<V extends FieldValues, O, P extends Path<V>>(
  form: ZodForm<V, O>,
  name: P,
): PathValue<V, P> {
  return useWatch({ control: form.methods.control, name })
}
