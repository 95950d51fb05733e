import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { IconPhone } from '../../../ui/icons.ts'
import { wieRegel } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'

interface Props {
  readonly contact: Uitsnede['team']['contact']
  readonly kind: string
}

/** What a phone dials: digits, and a plus at the start. */
const dial = (telefoon: string): string => telefoon.replaceAll(/(?!^\+)\D/gu, '')

/** Whom to call, and the number; what is missing is said. */
export function ContactMens({ contact, kind }: Props) {
  const { toon } = useTaal()
  if (contact === null) return <p>{toon((c) => c.eerste.geenContact)}</p>
  const telefoon = contact.telefoon.trim()
  return (
    <>
      <p>{toon((c) => wieRegel(c, contact.wie, kind))}</p>
      {telefoon === '' ? (
        <p>{toon((c) => c.eerste.geenTelefoon)}</p>
      ) : (
        <a href={`tel:${dial(telefoon)}`}>
          <IconPhone size="1.2em" aria-hidden />
          <bdi dir="ltr">{telefoon}</bdi>
        </a>
      )}
    </>
  )
}
