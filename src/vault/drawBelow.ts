/** A random whole number from 0 up to and not including `end` (at most 65536), without bias: what does not fit is drawn again. */
export function drawBelow(end: number): number {
  if (!Number.isInteger(end) || end < 1 || end > 65_536) throw new RangeError('end must lie in 1 to 65536')
  const limit = 65_536 - (65_536 % end)
  const [draw = 0] = crypto.getRandomValues(new Uint16Array(1))
  return draw < limit ? draw % end : drawBelow(end)
}
