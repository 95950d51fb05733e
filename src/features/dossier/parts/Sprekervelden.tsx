import { useEffect, useRef } from 'react'
import { publiekenVan, type Spreker, sprekers } from '../../../domain/eigenwoorden/eigenwoorden.ts'
import { publiekNamen } from '../../../domain/notitie/notitie.ts'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { FieldRow } from '../../../ui/layout/FieldRow.tsx'
import { meerTeksten } from './meerTeksten.ts'
import { woordenTeksten } from './woordenTeksten.ts'

/**
 * Who is chosen as the one who speaks. Another who speaks has other readers: the narrowest by itself, never one that this
 * person cannot choose, and what a draft brought back stays.
 */
export function useSpreker(
  gekozen: string,
  publiek: string,
  setPubliek: (publiek: string) => void,
): Spreker | undefined {
  const wie = sprekers.find((een) => een === gekozen)
  const before = useRef(wie)
  useEffect(() => {
    const was = before.current
    before.current = wie
    if (wie === undefined || was === wie) return
    const kan = publiekenVan[wie]
    const restored = was === undefined && kan.some((een) => een === publiek)
    if (!restored) setPubliek(kan[0] ?? 'team')
  })
  return wie
}

export const WieZegtHet = () => (
  <RadioCards
    name="wie"
    label={woordenTeksten.wie}
    options={sprekers.map((een) => ({ value: een, label: woordenTeksten.sprekers[een] }))}
  />
)

export const NaamEnTaal = () => (
  <FieldRow align="top">
    <TextField
      name="naam"
      label={woordenTeksten.naam}
      hint={woordenTeksten.naamHint}
      autoCapitalize="words"
    />
    <TextField name="taal" label={woordenTeksten.taal} hint={woordenTeksten.taalHint} />
  </FieldRow>
)

/** Nobody is asked who may read it before someone is said to have spoken. */
export function WieLeestHet({ wie }: { readonly wie: Spreker | undefined }) {
  if (wie === undefined) return null
  return (
    <RadioCards
      name="publiek"
      label={woordenTeksten.publiek}
      hint={woordenTeksten.publiekHint}
      options={publiekenVan[wie].map((een) => ({
        value: een,
        label: publiekNamen[een],
        hint: meerTeksten.notities.uitleg[een],
      }))}
    />
  )
}
