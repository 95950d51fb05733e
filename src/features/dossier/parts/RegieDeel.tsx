import { askRegie } from '../../../domain/regie/handelingen.ts'
import {
  fallbackRegisseur,
  gevraagde,
  openVraag,
  type Regiestap,
  sameRegisseur,
} from '../../../domain/regie/regie.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconUserQuestion } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Timeline } from '../../../ui/Timeline.tsx'
import { teksten } from '../teksten.ts'
import { useActButton, type Werk } from '../useDossier.ts'
import { Mislukt, Onderdeel } from './Onderdeel.tsx'
import { RegieAntwoord } from './RegieAntwoord.tsx'
import { RegieNu } from './RegieNu.tsx'
import { RegieTerug, RegieVraag, VoorlopigeRegie } from './RegieVraag.tsx'
import { wieTekst } from './WieVelden.tsx'
import { Uitklap } from './Uitklap.tsx'
import { deelIds } from './Sprong.tsx'

/** Who has the regie: asked, answered, or held for the time being (product rule 13). */
export function RegieDeel({ werk }: { readonly werk: Werk }) {
  const { regie, regiestappen } = werk.dossier
  const zonder = regie.staat === 'geen' || regie.staat === 'gevraagd'
  const wie = gevraagde(regie)
  const stap = regie.staat === 'geen' ? '' : (openVraag(regie) ?? regie.stap).id
  return (
    <Onderdeel werk={werk} id={deelIds.regie} titel={teksten.regie.titel} wat="regie">
      {zonder && regiestappen.length === 0 ? <p>{teksten.regie.uitleg}</p> : null}
      <RegieNu werk={werk} />
      {wie === null ? null : <RegieAntwoord key={stap} werk={werk} wie={wie} stap={stap} />}
      <Verder werk={werk} />
      <Geschiedenis stappen={regiestappen} toon={werk.toon} />
    </Onderdeel>
  )
}

/** What can be done next, besides answering. */
function Verder({ werk }: { readonly werk: Werk }) {
  const { regie } = werk.dossier
  switch (regie.staat) {
    case 'geen':
      return (
        <Stack gap="md">
          <RegieVraag werk={werk} />
          {regie.laatsteNee === null ? null : <Vangnet werk={werk} />}
          <Uitklap titel={teksten.regie.voorlopigNiemand}>
            <VoorlopigeRegie werk={werk} />
          </Uitklap>
        </Stack>
      )
    case 'gevraagd':
      return (
        <>
          <Uitklap titel={teksten.regie.voorlopigTitel}>
            <VoorlopigeRegie werk={werk} />
          </Uitklap>
          <VraagAnders werk={werk} />
          <RegieTerug werk={werk} wat="vraag" />
        </>
      )
    case 'voorlopig':
      return (
        <>
          {regie.gevraagd === null ? <VraagNu werk={werk} /> : null}
          {gevraagde(regie) === null ? (
            <>
              <RegieVraag werk={werk} />
              <Vangnet werk={werk} />
            </>
          ) : (
            <VraagAnders werk={werk} />
          )}
          <Uitklap titel={teksten.regie.voorlopigAnders}>
            <VoorlopigeRegie key={regie.stap.id} werk={werk} />
          </Uitklap>
          <Terug werk={werk} gevraagd={regie.gevraagd} houder={regie.stap} />
        </>
      )
    case 'ja':
      return (
        <>
          <VraagAnders werk={werk} />
          <Terug werk={werk} gevraagd={regie.gevraagd} houder={regie.stap} />
        </>
      )
  }
}

const VraagAnders = ({ werk }: { readonly werk: Werk }) => (
  <Uitklap titel={teksten.regie.vraagAnders}>
    <RegieVraag werk={werk} />
  </Uitklap>
)

interface TerugProps {
  readonly werk: Werk
  readonly houder: Regiestap
  readonly gevraagd: Regiestap | null
}

/** The question to another is withdrawn, or the regie given back. */
function Terug({ werk, houder, gevraagd }: TerugProps) {
  return (
    <>
      {gevraagd === null || sameRegisseur(gevraagd.wie, houder.wie) ? null : (
        <RegieTerug werk={werk} wat="vraag" />
      )}
      <RegieTerug werk={werk} wat="regie" />
    </>
  )
}

/** The team's fallback when nobody is found (rule 13). */
function Vangnet({ werk }: { readonly werk: Werk }) {
  const { run, message } = useActButton()
  const wie = fallbackRegisseur(werk.team.vangnet)
  return (
    <Alert
      tone="info"
      actions={
        <Button variant="secondary" onClick={() => run(askRegie(werk.dossier, { wie }, werk.context()))}>
          {teksten.regie.vraagVangnet(werk.team.vangnet)}
        </Button>
      }
    >
      {teksten.regie.vangnet(werk.team.vangnet)}
      <Mislukt message={message} />
    </Alert>
  )
}

/** Who holds it for the time being has asked the one it was for; the answer comes later. */
function VraagNu({ werk }: { readonly werk: Werk }) {
  const { run, message } = useActButton()
  const wie = gevraagde(werk.dossier.regie)
  if (wie === null) return null
  return (
    <>
      <Row>
        <Button
          variant="secondary"
          icon={IconUserQuestion}
          onClick={() => run(askRegie(werk.dossier, { wie }, werk.context()))}
        >
          {teksten.regie.welGevraagd}
        </Button>
      </Row>
      <Mislukt message={message} />
    </>
  )
}

interface GeschiedenisProps {
  readonly stappen: readonly Regiestap[]
  readonly toon: Werk['toon']
}

function Geschiedenis({ stappen, toon }: GeschiedenisProps) {
  if (stappen.length === 0) return null
  return (
    <Uitklap titel={teksten.regie.geschiedenis}>
      <Timeline
        label={teksten.regie.geschiedenis}
        items={stappen.toReversed().map((stap) => ({
          id: stap.id,
          when: formatDatum(stap.op),
          title: teksten.regie.stap[stap.soort](wieTekst(stap.wie, toon)),
          tone: stap.soort === 'ja' ? 'success' : 'neutral',
          children: stap.want === '' ? undefined : teksten.want(toon(stap.want)),
        }))}
      />
    </Uitklap>
  )
}
