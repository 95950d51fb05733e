import { useEffect, useState } from 'react'
import { type Grootbeeld, leegBeeld } from '../../domain/grootscherm/grootbeeld.ts'
import { BigScreen } from '../../ui/BigScreen.tsx'
import { ontvang } from './parts/ontvanger.ts'
import { teksten } from './teksten.ts'

/** For the middle of the table or a beamer; it opens no team and keeps nothing. */
export function GrootschermPage({ nonce }: { readonly nonce: string }) {
  const [beeld, setBeeld] = useState<Grootbeeld>(leegBeeld)
  useEffect(() => ontvang(nonce, (next) => setBeeld((now) => (same(now, next) ? now : next))), [nonce])
  switch (beeld.soort) {
    case 'leeg':
      return <BigScreen title={teksten.titel} lines={[]} note={`${teksten.leeg} ${teksten.uitleg}`} />
    case 'kind':
      return <BigScreen number title={teksten.kind(beeld.nummer)} lines={linesOf(beeld)} />
    case 'kamer':
      return (
        <BigScreen
          title={beeld.titel}
          lines={linesOf(beeld)}
          marks={beeld.nummers.map(String)}
          marksLabel={teksten.nummers}
        />
      )
  }
}

const linesOf = ({ regels }: Extract<Grootbeeld, { regels: unknown }>) =>
  regels.map(({ kop, tekst }) => ({ term: kop, text: tekst }))

const same = (a: Grootbeeld, b: Grootbeeld): boolean => JSON.stringify(a) === JSON.stringify(b)
