import { useState } from 'react'
import { useOverleggen } from '../../data/useStand.tsx'
import { besprokenheid } from '../../domain/overleg/besprokenheid.ts'
import type { OverlegSamenvatting } from '../../domain/overleg/samenvatting.ts'
import { formatDatum, formatTijd } from '../../lib/datum.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { IconCalendarEvent, IconPlayerPlay, IconPlus } from '../../ui/icons.ts'
import { ItemRow } from '../../ui/ItemRow.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { NieuwOverleg } from './parts/NieuwOverleg.tsx'
import { soortNamen } from './parts/voorbereidTeksten.ts'
import { teksten } from './teksten.ts'

/** All overleggen: what runs on top, then what is planned, then what has been. */
export function OverlegLijstPage() {
  const all = useOverleggen().filter((overleg) => !overleg.afgezegd)
  const [planning, setPlanning] = useState(false)
  const running = all.filter((overleg) => overleg.staat === 'bezig')
  const planned = all.filter((overleg) => overleg.staat === 'gepland').toSorted(byDatum)
  const past = all.filter((overleg) => overleg.staat === 'gesloten').toSorted((a, b) => byDatum(b, a))
  return (
    <Page
      title={teksten.titel}
      subtitle={teksten.lijst.uitleg}
      actions={
        !planning && (
          <Button
            variant={running.length > 0 ? 'secondary' : 'primary'}
            icon={IconPlus}
            onClick={() => setPlanning(true)}
          >
            {teksten.lijst.plan}
          </Button>
        )
      }
    >
      <Stack gap="lg">
        {planning && <NieuwOverleg onTerug={() => setPlanning(false)} />}
        {all.length === 0 && !planning && (
          <EmptyState title={teksten.lijst.leegTitel}>{teksten.lijst.leeg}</EmptyState>
        )}
        <Groep title={teksten.lijst.loopt} overleggen={running} />
        <Groep title={teksten.lijst.gepland} overleggen={planned} />
        <Groep title={teksten.lijst.geweest} overleggen={past} />
      </Stack>
    </Page>
  )
}

const moment = ({ datum, tijd }: OverlegSamenvatting): string => `${datum ?? ''} ${tijd}`

const byDatum = (a: OverlegSamenvatting, b: OverlegSamenvatting): number =>
  moment(a).localeCompare(moment(b)) || a.id.localeCompare(b.id)

function Groep({
  title,
  overleggen,
}: {
  readonly title: string
  readonly overleggen: readonly OverlegSamenvatting[]
}) {
  if (overleggen.length === 0) return null
  return (
    <Card title={title}>
      {overleggen.map((overleg) => (
        <ItemRow
          key={overleg.id}
          href={`#/overleg/${overleg.id}`}
          lead={<IconCalendarEvent aria-hidden />}
          title={[
            overleg.datum === null ? teksten.titel : formatDatum(overleg.datum),
            formatTijd(overleg.tijd),
          ]
            .filter((deel) => deel !== '')
            .join(', ')}
          meta={[
            ...(overleg.soort === 'kantelteam' ? [] : [soortNamen[overleg.soort]]),
            teksten.lijst.kinderen(overleg.aantalKinderen),
            ...notReady(overleg),
          ].join(' · ')}
          actions={<Trail overleg={overleg} />}
        />
      ))}
    </Card>
  )
}

function notReady(overleg: OverlegSamenvatting): readonly string[] {
  const hoe = overleg.nietBesproken.map((id) => besprokenheid(overleg, id))
  const deels = hoe.filter((een) => een === 'deels').length
  return teksten.lijst.nietBesproken(hoe.length - deels, deels)
}

function Trail({ overleg }: { readonly overleg: OverlegSamenvatting }) {
  switch (overleg.staat) {
    case 'bezig':
      return (
        <ButtonLink href={`#/overleg/${overleg.id}`} icon={IconPlayerPlay}>
          {teksten.lijst.gaVerder}
        </ButtonLink>
      )
    case 'gepland':
      return null
    case 'gesloten':
      return (
        <ButtonLink
          href={`#/verslag/${overleg.id}`}
          variant="secondary"
          aria-label={teksten.lijst.verslagVan(overleg.datum === null ? '' : formatDatum(overleg.datum))}
        >
          {teksten.lijst.verslag}
        </ButtonLink>
      )
  }
}
