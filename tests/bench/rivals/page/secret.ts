/** The same secret every time: what is measured begins with the key in hand. */
export const secret = new Uint8Array(32).fill(7)
export const password = 'tulp fiets brug zomer kast'
