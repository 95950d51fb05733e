import { partijNamen } from '../../../domain/partij/partij.ts'
import { askRegie } from '../../../domain/regie/handelingen.ts'
import { fallbackRegisseur, openVraag, type Regie, type Regiestap } from '../../../domain/regie/regie.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconUserCheck, IconUserQuestion, IconUserStar } from '../../../ui/icons.ts'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Timeline } from '../../../ui/Timeline.tsx'
import { teksten } from '../teksten.ts'
import { useActButton, type Werk } from '../useDossier.ts'
import { Mislukt, Onderdeel } from './Onderdeel.tsx'
import { RegieAntwoord } from './RegieAntwoord.tsx'
import { RegieTerug, RegieVraag, VoorlopigeRegie } from './RegieVraag.tsx'
import { wieTekst } from './WieVelden.tsx'
import { Uitklap } from './Uitklap.tsx'

/** Who has the regie: asked, answered, or held for the time being (product rule 13). */
export function RegieDeel({ werk }: { readonly werk: Werk }) {
  const { regie, regiestappen } = werk.dossier
  const vraag = openVraag(regie)
  const zonder = regie.staat === 'geen' || regie.staat === 'gevraagd'
  return (
    <Onderdeel werk={werk} titel={teksten.regie.titel} wat="regie">
      {zonder && regiestappen.length === 0 ? <p>{teksten.regie.uitleg}</p> : null}
      <Nu regie={regie} />
      {vraag === null ? null : <RegieAntwoord key={vraag.id} werk={werk} vraag={vraag} />}
      {regie.staat === 'geen' ? (
        <Stack gap="md">
          <RegieVraag werk={werk} />
          {regie.laatsteNee === null ? null : <Vangnet werk={werk} />}
          <Uitklap titel={teksten.regie.voorlopigTitel}>
            <VoorlopigeRegie werk={werk} />
          </Uitklap>
        </Stack>
      ) : null}
      {regie.staat === 'gevraagd' ? (
        <Uitklap titel={teksten.regie.voorlopigTitel}>
          <VoorlopigeRegie werk={werk} />
        </Uitklap>
      ) : null}
      {regie.staat === 'voorlopig' && regie.gevraagd === null ? (
        <VraagNu werk={werk} stap={regie.stap} />
      ) : null}
      {regie.staat === 'geen' ? null : (
        <>
          <Uitklap titel={teksten.regie.vraagAnders}>
            <RegieVraag werk={werk} />
          </Uitklap>
          <RegieTerug werk={werk} />
        </>
      )}
      <Geschiedenis stappen={regiestappen} />
    </Onderdeel>
  )
}

function Nu({ regie }: { readonly regie: Regie }) {
  switch (regie.staat) {
    case 'geen':
      return (
        <Alert tone="warning">
          {teksten.regie.geen}
          {regie.laatsteNee === null
            ? null
            : ` ${teksten.regie.nee(wieTekst(regie.laatsteNee.wie), regie.laatsteNee.want)}`}
        </Alert>
      )
    case 'gevraagd':
      return (
        <Alert tone="warning" icon={IconUserQuestion}>
          {teksten.regie.gevraagd(wieTekst(regie.stap.wie), formatDatum(regie.stap.op))}
        </Alert>
      )
    case 'voorlopig': {
      const { wie, vraagtAan, vraagtVoor } = regie.stap
      return (
        <Alert tone="info" icon={IconUserStar} title={teksten.regie.voorlopig(wieTekst(wie))}>
          {vraagtAan === null || vraagtVoor === null
            ? null
            : teksten.regie.vraagtVoor(wieTekst(wie), wieTekst(vraagtAan), formatDatum(vraagtVoor))}
        </Alert>
      )
    }
    case 'ja': {
      const { wie, op, hoe } = regie.stap
      return (
        <Alert tone="success" icon={IconUserCheck} title={teksten.regie.ja(wieTekst(wie))}>
          {teksten.regie.jaOp(hoe === null ? '' : teksten.regie.hoeKlein[hoe], formatDatum(op))}
          {regie.gevraagd === null
            ? null
            : ` ${teksten.regie.ookGevraagd(wieTekst(regie.gevraagd.wie), formatDatum(regie.gevraagd.op))}`}
        </Alert>
      )
    }
  }
}

/** The team's fallback when nobody is found (rule 13). */
function Vangnet({ werk }: { readonly werk: Werk }) {
  const { run, message } = useActButton()
  const naam = partijNamen[werk.team.vangnet]
  const wie = fallbackRegisseur(werk.team.vangnet)
  return (
    <Alert
      tone="info"
      actions={
        <Button variant="secondary" onClick={() => run(askRegie(werk.dossier, { wie }, werk.context()))}>
          {teksten.regie.vraagVangnet(naam)}
        </Button>
      }
    >
      {teksten.regie.vangnet(naam)}
      <Mislukt message={message} />
    </Alert>
  )
}

/** Who holds it for the time being now asks the one it was for. */
function VraagNu({ werk, stap }: { readonly werk: Werk; readonly stap: Regiestap }) {
  const { run, message } = useActButton()
  const wie = stap.vraagtAan
  if (wie === null) return null
  return (
    <>
      <Button
        variant="secondary"
        icon={IconUserQuestion}
        onClick={() => run(askRegie(werk.dossier, { wie }, werk.context()))}
      >
        {teksten.regie.vraagDeze(wieTekst(wie))}
      </Button>
      <Mislukt message={message} />
    </>
  )
}

function Geschiedenis({ stappen }: { readonly stappen: readonly Regiestap[] }) {
  if (stappen.length === 0) return null
  return (
    <Uitklap titel={teksten.regie.geschiedenis}>
      <Timeline
        label={teksten.regie.geschiedenis}
        items={stappen.toReversed().map((stap) => ({
          id: stap.id,
          when: formatDatum(stap.op),
          title: teksten.regie.stap[stap.soort](wieTekst(stap.wie)),
          tone: stap.soort === 'ja' ? 'success' : 'neutral',
          children: stap.want === '' ? undefined : teksten.want(stap.want),
        }))}
      />
    </Uitklap>
  )
}
