/** The namenlijst over the real register: when it stands there, and how it scrolls. */
import { openRegister } from './data.ts'
import { drawList } from './draw.tsx'

/** Milliseconds from key in hand until the first rows of the list of so many children are on the screen. */
export async function keyToScreen(count: number): Promise<number> {
  const { keyAt, open } = await openRegister(count)
  return (await drawList(open)) - keyAt
}

/** Milliseconds of each frame while the list is scrolled for so long, a screen's height every fifth frame. */
export async function scroll(duration: number): Promise<number[]> {
  const frames: number[] = []
  const begun = performance.now()
  let last = begun
  return await new Promise((done) => {
    const step = (now: number) => {
      frames.push(now - last)
      last = now
      window.scrollBy(0, frames.length % 5 === 0 ? window.innerHeight : 60)
      if (now - begun < duration) requestAnimationFrame(step)
      else done(frames.slice(1))
    }
    requestAnimationFrame(step)
  })
}
