import { useState } from 'react'
import type { Agendapunt } from '../../../domain/overleg/Overleg.ts'
import { findTaal, type Taal, taalNamen, talen } from '../../../domain/taal/Taal.ts'
import { gezinsbrief, gezinUitnodiging } from '../../../domain/verslag/gezinsbrief.ts'
import type { BriefInvoer } from '../../../domain/verslag/uitnodigingsbrief.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { BilingualBlokView } from '../../../ui/BilingualBlokView.tsx'
import { BlokView } from '../../../ui/BlokView.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoPrint } from '../../../ui/NoPrint.tsx'
import { PlainSelectField } from '../../../ui/PlainSelectField.tsx'
import { useBrieftekst } from '../useBrieftekst.ts'
import { briefTeksten } from './briefTeksten.ts'

interface Props {
  readonly invoer: BriefInvoer
  readonly punt: Agendapunt
}

/** The letter for one family, in the language of that family beside the Dutch; at first the one that the team wrote down. */
export function GezinBrief({ invoer, punt }: Props) {
  const [taal, setTaal] = useState<Taal>(() => findTaal(punt.gezin?.taal ?? '') ?? 'nl')
  const { tekst, mislukt } = useBrieftekst(taal)
  const { gewoon, rechten, leerplicht } = tekst.nagekeken
  const brief = tekst.taal === 'nl' ? gezinUitnodiging(invoer, punt) : null
  return (
    <Stack gap="lg">
      <NoPrint>
        <Stack gap="md">
          <PlainSelectField
            label={briefTeksten.taal}
            hint={briefTeksten.taalHint}
            value={taal}
            options={talen.map((een) => ({ value: een, label: taalNamen[een] }))}
            onChange={(gekozen) => setTaal(talen.find((een) => een === gekozen) ?? 'nl')}
          />
          {mislukt ? (
            <Alert tone="warning" role="status">
              {briefTeksten.laadtNiet}
            </Alert>
          ) : null}
          {gewoon && rechten && leerplicht ? null : (
            <Alert tone="info" title={briefTeksten.nagekeken}>
              {briefTeksten.nietNagekeken}
            </Alert>
          )}
        </Stack>
      </NoPrint>
      {brief === null ? (
        <BilingualBlokView lang={tekst.taal} dir={tekst.richting} {...gezinsbrief(invoer, punt, tekst)} />
      ) : (
        <BlokView blokken={brief.blokken} titel={brief.titel} ondertitel={brief.ondertitel} />
      )}
    </Stack>
  )
}
