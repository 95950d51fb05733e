import { useEffect, useRef } from 'react'
import { plainNaam } from '../../domain/eigenwoorden/eigenwoorden.ts'
import type { ZodForm } from '../../ui/form/useZodForm.ts'
import { isOuder, type Keuzevelden } from './overdrachtForm.ts'

type Keuzeform = ZodForm<Keuzevelden, Keuzevelden>

const begin = (naam: string): string => plainNaam(naam).slice(0, 1)

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
    if (!answered || asked.current === null || asked.current === '') asked.current = naam
    // A letter that is mended is no other name; one that begins otherwise is.
    else if (begin(naam) !== begin(asked.current)) {
      asked.current = naam
      form.setValue('gezag', '')
      form.setValue('goedgevonden', false)
    }
  })
}
