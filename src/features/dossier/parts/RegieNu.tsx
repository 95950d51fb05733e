import { takeVoorlopigeRegie } from '../../../domain/regie/handelingen.ts'
import { gevraagde, isVraagTeLaat, type Regiestap, sameRegisseur } from '../../../domain/regie/regie.ts'
import { sentence } from '../../../domain/verslag/zinnen.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { IconUserCheck, IconUserQuestion, IconUserStar } from '../../../ui/icons.ts'
import { useOneTap } from '../../../ui/useOneTap.ts'
import { straksChips } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useAanwezigen, useActButton, type Werk } from '../useDossier.ts'
import { Mislukt } from './Onderdeel.tsx'
import { wieTekst } from './WieVelden.tsx'

const neeTekst = (nee: Regiestap | null, toon: Werk['toon']): string =>
  nee === null ? '' : sentence(teksten.regie.nee(wieTekst(nee.wie, toon), toon(nee.want)))

const vraagTekst = (gevraagd: Regiestap | null, toon: Werk['toon']): string =>
  gevraagd === null ? '' : teksten.regie.ookGevraagd(wieTekst(gevraagd.wie, toon), formatDatum(gevraagd.op))

/** How it stands with the regie, and what asks for a second look. */
export function RegieNu({ werk }: { readonly werk: Werk }) {
  const { toon } = werk
  const { regie } = werk.dossier
  switch (regie.staat) {
    case 'geen':
      return (
        <Alert tone="warning">{`${teksten.regie.geen} ${neeTekst(regie.laatsteNee, toon)}`.trim()}</Alert>
      )
    case 'gevraagd':
      return (
        <Alert tone="warning" icon={IconUserQuestion}>
          {teksten.regie.gevraagd(wieTekst(regie.stap.wie, toon), formatDatum(regie.stap.op))}
        </Alert>
      )
    case 'voorlopig': {
      const late = isVraagTeLaat(regie, today())
      return (
        <Alert
          tone={late ? 'warning' : 'info'}
          icon={IconUserStar}
          title={teksten.regie.voorlopig(wieTekst(regie.stap.wie, toon))}
        >
          {[
            gevraagde(regie) === null ? '' : belofteTekst(regie.stap, late, toon),
            vraagTekst(regie.gevraagd, toon),
            neeTekst(regie.laatsteNee, toon),
          ]
            .filter((tekst) => tekst !== '')
            .map((tekst) => (
              <p key={tekst}>{holdTogether(tekst)}</p>
            ))}
          {late ? <NieuweDatum werk={werk} stap={regie.stap} /> : null}
        </Alert>
      )
    }
    case 'ja': {
      const { wie, op, hoe } = regie.stap
      const ja = teksten.regie.jaOp(hoe === null ? '' : teksten.regie.hoeKlein[hoe], formatDatum(op))
      return (
        <Alert tone="success" icon={IconUserCheck} title={teksten.regie.ja(wieTekst(wie, toon))}>
          {`${ja} ${vraagTekst(regie.gevraagd, toon)}`.trim()}
        </Alert>
      )
    }
  }
}

/** One tap gives who holds it a new date, while that one is at the table: nobody promises for another. */
function NieuweDatum({ werk, stap }: { readonly werk: Werk; readonly stap: Regiestap }) {
  const { run, message } = useActButton()
  const oneTap = useOneTap()
  const aanwezigen = useAanwezigen(werk.overlegId)
  const { wie, vraagtAan } = stap
  if (vraagtAan === null) return null
  if (aanwezigen !== null && !aanwezigen.some((een) => sameRegisseur(een, wie)))
    return <p>{teksten.regie.nietHier}</p>
  return (
    <>
      <p>{teksten.regie.nieuweDatum}</p>
      <Chips
        label={teksten.doel.nieuweDatum}
        chips={straksChips().map(({ label, value }) => ({
          label,
          onClick: () =>
            oneTap(() =>
              run(takeVoorlopigeRegie(werk.dossier, { wie, vraagtAan, vraagtVoor: value }, werk.context())),
            ),
        }))}
      />
      <Mislukt message={message} />
    </>
  )
}

/** Who is asked before when; past that day it is said. */
function belofteTekst({ wie, vraagtAan, vraagtVoor }: Regiestap, late: boolean, toon: Werk['toon']): string {
  if (vraagtAan === null || vraagtVoor === null) return ''
  const zin = late ? teksten.regie.teLaat : teksten.regie.vraagtVoor
  return zin(wieTekst(wie, toon), wieTekst(vraagtAan, toon), formatDatum(vraagtVoor))
}
