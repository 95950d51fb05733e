/** How a partij is read from disk: anything else than a known partij is none. */
import { z } from '../../lib/zod.ts'
import { type Partij, partijen } from './partij.ts'

export const partijSchema: z.ZodType<Partij> = z.enum(partijen)
