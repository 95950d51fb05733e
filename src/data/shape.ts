/**
 * Small tests on JSON that came out of a box. A box proves who wrote it, not that it has the shape we expect: a
 * newer or broken writer must not make a reader stumble.
 */
import type { Json } from '../lib/json.ts'

export type JsonRecord = { readonly [key: string]: Json }

export const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

export const isText = (value: Json | undefined): value is string => typeof value === 'string'

export const isTexts = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'string')

/** A whole number of zero or more. */
export const isCount = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
