import { type ReactNode, useState } from 'react'
import { Disclosure } from '../../../ui/Disclosure.tsx'

/** Stands closed under its name; what is in it is made when it is opened. */
export function Uitklap({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <Disclosure summary={titel} open={open} onToggle={setOpen}>
      {open ? children : null}
    </Disclosure>
  )
}
