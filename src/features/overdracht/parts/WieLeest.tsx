import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import type { Leeftijdsgrens } from '../../../domain/geboren/geboren.ts'
import type { Leesrecht } from '../../../domain/gezin/leesrecht.ts'
import { publiekNamen } from '../../../domain/notitie/notitie.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CheckboxField } from '../../../ui/form/CheckboxField.tsx'
import { RadioCards } from '../../../ui/form/RadioCards.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import {
  asksGezag,
  asksJongere,
  asksWeging,
  isOuder,
  isVolwassene,
  type Keuzevelden,
  lezersBij,
} from '../overdrachtForm.ts'
import { mistTekst, teksten } from '../teksten.ts'

export interface WieLeestProps {
  readonly dossier: Dossier
  readonly grens: Leeftijdsgrens | null
  readonly velden: Keuzevelden
  readonly recht: Leesrecht | null
}

/** Who reads, and what has to be known of that one before they may (product rule 5). */
export function WieLeest({ dossier, grens, velden, recht }: WieLeestProps) {
  const { wie } = teksten
  const { lezer } = velden
  return (
    <Card title={wie.titel}>
      <Stack gap="md">
        <RadioCards
          name="lezer"
          label={wie.lezer}
          options={lezersBij(grens).map((een) => ({
            value: een,
            label: grens === 'vanaf-18' && een === 'ouder-gezag' ? wie.ouderVan18 : wie.lezers[een],
          }))}
        />
        {isOuder(lezer) ? <WelkeOuder dossier={dossier} /> : null}
        {isVolwassene(lezer) ? (
          <TextField name="naam" label={wie.naam} hint={wie.naamHint} autoCapitalize="words" />
        ) : null}
        {asksGezag(lezer, grens) ? <Gezag lezer={lezer} /> : null}
        {isVolwassene(lezer) && asksJongere(grens) ? (
          <>
            {recht?.mist === 'geboren' || recht?.mist === 'goedvinden' ? (
              <Alert tone="warning">{mistTekst(recht.mist)}</Alert>
            ) : null}
            <CheckboxField name="goedgevonden" label={wie.goedgevonden} />
          </>
        ) : null}
        {asksWeging(velden, grens) ? (
          <Weging nietGevraagd={lezer !== 'pleegouder' && velden.gezag === 'nee'} />
        ) : null}
        {recht?.mist === 'leeftijd' ? <Alert tone="warning">{mistTekst('leeftijd')}</Alert> : null}
        {recht === null || recht.mist !== null ? null : (
          <Alert tone="info" title={wie.regel[recht.regel]}>
            {wie.eerstVoor(publiekNamen[recht.publiek])}
          </Alert>
        )}
      </Stack>
    </Card>
  )
}

/** Names that stood with this parent before, so that the words of one are not laid before the other. */
function eerderGenoemd({ overdrachten, eigenwoorden, stemmen }: Dossier, ouder: 1 | 2): string {
  const spreker = `ouder${ouder}` as const
  const namen = [
    ...overdrachten.filter((een) => een.ouder === ouder),
    ...eigenwoorden.filter(({ wie }) => wie === spreker),
    ...stemmen.filter(({ wie }) => wie === spreker),
  ].map(({ naam }) => naam.reveal().trim())
  return [...new Set(namen)].filter((naam) => naam !== '').join(', ')
}

function WelkeOuder({ dossier }: { readonly dossier: Dossier }) {
  const { ouder, ouderHint, ouders, eerder } = teksten.wie
  return (
    <RadioCards
      name="ouder"
      label={ouder}
      hint={ouderHint}
      options={([1, 2] as const).map((een) => {
        const genoemd = eerderGenoemd(dossier, een)
        return { value: `${een}`, label: ouders[een], hint: genoemd === '' ? undefined : eerder(genoemd) }
      })}
    />
  )
}

function Gezag({ lezer }: { readonly lezer: string }) {
  const { wie } = teksten
  return (
    <RadioCards
      name="gezag"
      label={lezer === 'pleegouder' ? wie.gezagPleegouder : wie.gezag}
      hint={isOuder(lezer) ? wie.gezagHintOuder : wie.gezagHint}
      options={[
        { value: 'ja', label: wie.ja },
        { value: 'nee', label: wie.nee },
      ]}
    />
  )
}

/** The default is that the tablet is not given: only who weighs it and writes why opens the outline. */
function Weging({ nietGevraagd }: { readonly nietGevraagd: boolean }) {
  const { zonderGezag, gezagNee, weging, wegingHint } = teksten.wie
  return (
    <>
      <Alert tone="warning">
        {nietGevraagd ? `${gezagNee} ` : ''}
        {zonderGezag}
      </Alert>
      <TextArea name="weging" label={weging} hint={wegingHint} />
    </>
  )
}
