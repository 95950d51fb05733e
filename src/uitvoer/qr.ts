/**
 * Text as a QR code that any phone reads with its own camera: the text itself, never an address of another place. Drawn as
 * one path for an `<svg>`, so that no picture is fetched or written into an address. Loaded only where one is shown.
 */
import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { err, ok, type Result } from '../lib/result.ts'

/** Above this the squares are too small to read from a screen with a phone. */
const meesteBytes = 1_100

/** White around the code, in squares; a camera finds it by that (ISO 18004). */
const rand = 4

export interface Qrcode {
  /** Squares on each side, the white around it included: `viewBox="0 0 size size"`. */
  readonly size: number
  /** For the `d` of one path, to be filled dark on white. */
  readonly path: string
}

/** At error level M or better; refused above 1,100 bytes of UTF-8. */
export function qrPath(tekst: string): Result<Qrcode, { readonly reden: 'te-groot' }> {
  if (new TextEncoder().encode(tekst).length > meesteBytes) return err({ reden: 'te-groot' })
  const code = generate(tekst, { minCorrectionLevel: correction.M })
  const moved = {
    size: code.size + 2 * rand,
    get: (x: number, y: number) => code.get(x - rand, y - rand),
  }
  return ok({ size: moved.size, path: toSvgPath(moved) })
}
