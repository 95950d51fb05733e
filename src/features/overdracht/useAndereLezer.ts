import { useEffect, useRef } from 'react'
import type { ZodForm } from '../../ui/form/useZodForm.ts'
import { isOuder, type Keuzevelden } from './overdrachtForm.ts'

type Keuzeform = ZodForm<Keuzevelden, Keuzevelden>

/** What was filled in for one reader is not of the next one; what was asked about one name is not of another. */
export function useAndereLezer(form: Keuzeform, velden: Keuzevelden): void {
  const { lezer, ouder, naam, zelfde, gezag, goedgevonden } = velden
  const now = isOuder(lezer) && ouder === '' ? '' : `${lezer}${isOuder(lezer) ? ouder : ''}`
  const before = useRef('')
  useEffect(() => {
    const was = before.current
    if (now === '' || now === was) return
    before.current = now
    if (was === '') return
    form.setValue('naam', '')
    form.setValue('zelfde', false)
    form.setValue('gezag', '')
    form.setValue('goedgevonden', false)
    form.setValue('weging', '')
  })
  const said = useRef<string>(null)
  useEffect(() => {
    if (!zelfde || said.current === null) said.current = naam
    else if (said.current !== naam) form.setValue('zelfde', false)
  })
  const asked = useRef<string>(null)
  useEffect(() => {
    const answered = gezag !== '' || goedgevonden
    // Who types on writes the same name out.
    if (!answered || asked.current === null || naam.startsWith(asked.current)) asked.current = naam
    else {
      asked.current = naam
      form.setValue('gezag', '')
      form.setValue('goedgevonden', false)
    }
  })
}
