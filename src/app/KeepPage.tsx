import { useEffect } from 'react'
import { setMayUpdate } from './serviceWorker.ts'

/** Of a new team, or at home of an answer, nothing can be kept yet: as long as that is there the page is not replaced. */
export function KeepPage() {
  useEffect(() => setMayUpdate(() => Promise.resolve(false)), [])
  return null
}
