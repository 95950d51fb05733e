import { addWeeks, today } from '../../lib/datum.ts'
import type { DateFieldProps } from './DateField.tsx'

/** Quick choices under a date: over 2, 4 and 6 weeks from today. */
export const weekChips = (): NonNullable<DateFieldProps['chips']> =>
  [2, 4, 6].map((weeks) => ({ label: `over ${weeks} weken`, value: addWeeks(today(), weeks) }))
