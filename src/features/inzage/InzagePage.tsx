import { useState } from 'react'
import { storingTekst } from '../../data/storingTekst.ts'
import { formatMaand } from '../../lib/datum.ts'
import { Alert } from '../../ui/Alert.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { FieldRow } from '../../ui/layout/FieldRow.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { PlainSelectField } from '../../ui/PlainSelectField.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { Regels } from './parts/Regels.tsx'
import { teksten } from './teksten.ts'
import { useMaanden, useRegels } from './useInzage.ts'

/** The access log, a month at a time. */
export function InzagePage() {
  const stand = useMaanden()
  return (
    <Page title={teksten.titel} subtitle={teksten.ondertitel} back={{ href: '#/team', label: teksten.terug }}>
      <Stack>
        <p>{teksten.eerlijk}</p>
        <p>{teksten.samen}</p>
        {stand.staat === 'laden' ? <Spinner label={teksten.laden} /> : null}
        {stand.staat === 'storing' ? (
          <Alert tone="danger" role="alert">
            {storingTekst(stand.storing)}
          </Alert>
        ) : null}
        {stand.staat === 'klaar' ? <Maanden maanden={stand.maanden} /> : null}
      </Stack>
    </Page>
  )
}

function Maanden({ maanden }: { readonly maanden: readonly string[] }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [zoek, setZoek] = useState('')
  const maand = chosen ?? maanden[0]
  if (maand === undefined) return <EmptyState title={teksten.leeg}>{teksten.leegUitleg}</EmptyState>
  return (
    <>
      <FieldRow>
        <PlainSelectField
          label={teksten.maand}
          value={maand}
          options={maanden.map((value) => ({ value, label: formatMaand(value) }))}
          onChange={setChosen}
        />
        <SearchField label={teksten.zoek} value={zoek} onChange={setZoek} />
      </FieldRow>
      <Maand maand={maand} zoek={zoek} />
    </>
  )
}

function Maand({ maand, zoek }: { readonly maand: string; readonly zoek: string }) {
  const stand = useRegels(maand)
  switch (stand.staat) {
    case 'laden':
      return <Spinner label={teksten.laden} />
    case 'storing':
      return (
        <Alert tone="danger" role="alert">
          {storingTekst(stand.storing)}
        </Alert>
      )
    case 'klaar':
      return <Regels maand={maand} regels={stand.regels} zoek={zoek} />
  }
}
