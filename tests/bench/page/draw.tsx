/** The namenlijst as the app draws it, over any register. */
import { createRoot } from 'react-dom/client'
import type { Register } from '../../../src/data/Register.ts'
import { RegisterProvider } from '../../../src/data/useStand.tsx'
import { NamenlijstPage } from '../../../src/features/namenlijst/index.ts'
import '../../../src/ui/ui.css'

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

/** Draws the list; gives the moment (ms) at which its first rows are on the screen. */
export async function drawList(register: Register): Promise<number> {
  createRoot(document.body.appendChild(document.createElement('div'))).render(
    <RegisterProvider register={register}>
      <NamenlijstPage />
    </RegisterProvider>,
  )
  return await painted(() => rows() >= 10)
}
