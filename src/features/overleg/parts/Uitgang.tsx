import { useState } from 'react'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { addUitgang, readUitgang } from '../../../domain/overleg/uitgang.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Card } from '../../../ui/Card.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { contextNow, useActButton } from '../useOverleg.ts'
import { useUitgangTrend } from '../useUitgangTrend.ts'
import { afrondenTeksten } from './afrondenTeksten.ts'
import { Melding } from './Melding.tsx'

const { uitgang: tekst } = afrondenTeksten

interface Keuze {
  readonly energie: number | null
  readonly vertrouwen: number | null
}

const leeg: Keuze = { energie: null, vertrouwen: null }
const schaal = [1, 2, 3, 4, 5] as const

/** Two taps per person; at the second it is kept and the next one can tap. Nothing tells who chose what. */
export function Uitgang({ overleg }: { readonly overleg: Overleg }) {
  const { run, message } = useActButton()
  const [keuze, setKeuze] = useState(leeg)
  const [kept, setKept] = useState(false)
  const aantal = readUitgang(overleg.records).length
  const choose = async (wat: keyof Keuze, waarde: number) => {
    const next = { ...keuze, [wat]: waarde }
    const { energie, vertrouwen } = next
    setKept(false)
    setKeuze(energie === null || vertrouwen === null ? next : leeg)
    if (energie === null || vertrouwen === null) return
    setKept(await run(addUitgang(overleg, { energie, vertrouwen }, contextNow())))
  }
  const row = (wat: keyof Keuze) => (
    <div>
      <p>{tekst[wat]}</p>
      <Chips
        label={tekst[wat]}
        chips={schaal.map((waarde) => ({
          label: String(waarde),
          pressed: keuze[wat] === waarde,
          onClick: () => void choose(wat, waarde),
        }))}
      />
    </div>
  )
  return (
    <Card title={tekst.titel}>
      <Stack gap="md">
        <p>{tekst.uitleg}</p>
        <p role="status">
          {holdTogether(kept ? tekst.bewaard(aantal) : aantal === 0 ? '' : tekst.aantal(aantal))}
        </p>
        {row('energie')}
        {row('vertrouwen')}
        <Melding message={message} />
        <Trend overleg={overleg} />
      </Stack>
    </Card>
  )
}

const getal = (waarde: number): string => String(waarde).replace('.', ',')

/** How it goes with the team, only from three meetings with five answers each. */
function Trend({ overleg }: { readonly overleg: Overleg }) {
  const punten = useUitgangTrend(overleg)
  if (punten.length === 0) return <p>{tekst.nogGeenTrend}</p>
  return (
    <div>
      <h3>{tekst.trend}</h3>
      <p>{tekst.trendUitleg}</p>
      <DescriptionList
        items={punten.map(({ datum, energie, vertrouwen }) => ({
          term: formatDatum(datum),
          children: tekst.punt(getal(energie), getal(vertrouwen)),
        }))}
      />
    </div>
  )
}
