/** What a form is asked for, and what it tells: shared by the engine and the screens. */
import type { FieldValues } from 'react-hook-form'
import type { z } from '../../lib/zod.ts'
import type { Seen } from './changes.ts'

export type SubmitOutcome =
  | { readonly ok: true /** When it was durable (ms since 1970). */; readonly op?: number | undefined }
  | {
      readonly ok: false
      readonly message: string
      readonly field?: string | undefined
      /** True when what failed now was written after all, without the form. */
      readonly later?: Promise<boolean> | undefined
      /** Told the key of the draft, so that whoever writes it later without the form takes the draft away too. */
      readonly tieDraft?: ((draftKey: string) => Promise<void>) | undefined
    }

export interface FormStatus {
  readonly phase: 'rest' | 'changed' | 'saving' | 'saved' | 'refused'
  /** The moment of the last save, ms since 1970. */
  readonly op: number | null
  /** Why it was refused, as told by `onSubmit`. */
  readonly message: string | null
  /** Half-typed text of an earlier visit was put back. */
  readonly restored: boolean
  /** Even the draft could not be kept. */
  readonly draftLost: boolean
}

export interface EngineOptions<V extends FieldValues, O> {
  readonly schema: z.ZodType<O, V>
  readonly defaultValues: V
  readonly values?: V | undefined
  readonly seen?: Seen | undefined
  readonly seenFor?: Readonly<Record<string, readonly string[]>> | undefined
  readonly afterSave?: 'keep' | 'clear' | undefined
  readonly onSubmit: (values: O, seen: Seen, changed: ReadonlySet<string>) => Promise<SubmitOutcome>
}

export const atRest: FormStatus = {
  phase: 'rest',
  op: null,
  message: null,
  restored: false,
  draftLost: false,
}
