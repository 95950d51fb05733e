/** The one door to zod: jitless, because zod's probe of `new Function` is reported as a violation under our CSP. */
import { z } from 'zod'

z.config({ jitless: true })

export { z }
