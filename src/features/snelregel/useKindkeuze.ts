import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useFormValue, type ZodForm } from '../../ui/form/useZodForm.ts'
import { geenKind, type RegelInvoer } from './snelregelForm.ts'
import { type Kindhier, useKindHier } from './useSnelregel.ts'

interface Kindkeuze {
  /** The child of this line, unless it says another number itself; null for none. */
  readonly voor: Kindhier | null
  /** The child that can be put on or off; null where there is none to choose. */
  readonly keuze: Kindhier | null
  readonly kies: (aan: boolean) => void
}

/**
 * Which child the line is of: the one on the screen at its first character, until the field is empty again. It stands in
 * the form, so that it is sealed with the draft; a draft without one is of no child.
 */
export function useKindkeuze<O>(form: ZodForm<RegelInvoer, O>, dossierId: string | undefined): Kindkeuze {
  const kind = useFormValue(form, 'kind')
  const leeg = useFormValue(form, 'tekst').trim() === ''
  const kindHier = useKindHier()
  const opScherm = kindHier(dossierId)
  const wasRestored = useRef(false)

  const begin = useEffectEvent(() => {
    const old = form.status.restored && !wasRestored.current
    wasRestored.current = form.status.restored
    form.setValue(
      'kind',
      form.methods.getValues('kind') || (old ? geenKind : (opScherm?.dossier ?? geenKind)),
    )
  })
  const end = useEffectEvent(() => {
    if (kind !== '') form.setValue('kind', '')
  })
  useLayoutEffect(() => {
    if (leeg) end()
    else begin()
  }, [leeg])
  /* A next line that was begun while the one before was being kept. */
  const isOpen = !leeg && kind === ''
  useLayoutEffect(() => {
    if (isOpen) begin()
  }, [isOpen])
  /* All that was typed may not be kept, and so did not come back. */
  const isOrphan = leeg && kind !== '' && form.status.restored
  const drop = useEffectEvent(() => void form.discard())
  useLayoutEffect(() => {
    if (isOrphan) drop()
  }, [isOrphan])

  const voor = kindHier(kind || dossierId)
  return {
    voor,
    keuze: voor ?? opScherm,
    kies: (aan) => {
      const next = aan ? (opScherm?.dossier ?? geenKind) : geenKind
      if (!leeg) form.setValue('kind', next)
      else form.methods.setValue('kind', aan ? '' : geenKind)
    },
  }
}
