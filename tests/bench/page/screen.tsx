/** The namenlijst as the app shows it, over the real register: when it stands there, and how it scrolls. */
import { createRoot, type Root } from 'react-dom/client'
import { RegisterProvider } from '../../../src/data/useStand.tsx'
import { NamenlijstPage } from '../../../src/features/namenlijst/index.ts'
import { openRegister } from './data.ts'
import '../../../src/ui/ui.css'

let root: Root | undefined

/** The end of the frame in which the page looks as asked. */
async function painted(ready: () => boolean): Promise<number> {
  return await new Promise((done) => {
    const look = () => {
      if (ready()) requestAnimationFrame(() => done(performance.now()))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

const rows = (): number => document.querySelectorAll('[role=listitem]').length

/** Milliseconds from key in hand until the first rows of the list of so many children are on the screen. */
export async function keyToScreen(count: number): Promise<number> {
  const { keyAt, open } = await openRegister(count)
  root = createRoot(document.body.appendChild(document.createElement('div')))
  root.render(
    <RegisterProvider register={open}>
      <NamenlijstPage />
    </RegisterProvider>,
  )
  return (await painted(() => rows() >= 10)) - keyAt
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
