import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import { findBsnLike, withoutBsn } from '../../lib/bsn.ts'

export const BSN_MESSAGE = 'Dit lijkt op een burgerservicenummer. Dat bewaren wij niet. Haal het weg.'

/** Whether any text in this value, however deep, holds what looks like a burgerservicenummer. */
export function holdsBsn(value: unknown): boolean {
  if (typeof value === 'string') return findBsnLike(value) !== null
  if (Array.isArray(value)) return value.some(holdsBsn)
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsBsn)
}

/** The value without any such number, however deep; the rest of each text stays. */
export function stripBsn(value: unknown): unknown {
  if (typeof value === 'string') return withoutBsn(value).trimEnd()
  if (Array.isArray(value)) return value.map(stripBsn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, stripBsn(part)]))
}

/** The fields in which such a number stands. */
export const bsnFields = (values: FieldValues): readonly string[] =>
  Object.keys(values).filter((field) => holdsBsn(values[field]))

/** A resolver that first refuses such numbers, then asks the schema. */
export function refuseBsn<V extends FieldValues, O>(
  resolve: Resolver<V, unknown, O>,
): Resolver<V, unknown, O> {
  return async (values, context, options) => {
    const fields = bsnFields(values)
    const result = await resolve(values, context, options)
    if (fields.length === 0) return result
    const refused = Object.fromEntries(fields.map((field) => [field, { type: 'bsn', message: BSN_MESSAGE }]))
    return { values: {}, errors: { ...result.errors, ...refused } as FieldErrors<V> }
  }
}
