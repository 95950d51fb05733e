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
  asksZelfde,
  type EerderBij,
  grensBij,
  isOuder,
  isVolwassene,
  type Keuzevelden,
  lezersBij,
} from '../overdrachtForm.ts'
import { mistTekst, teksten } from '../teksten.ts'

export interface WieLeestProps {
  readonly eerder: EerderBij
  readonly grens: Leeftijdsgrens | null
  readonly velden: Keuzevelden
  readonly recht: Leesrecht | null
}

/** Who reads, and what has to be known of that one before they may (product rule 5). */
export function WieLeest({ eerder, grens: bekend, velden, recht }: WieLeestProps) {
  const { wie } = teksten
  const { lezer } = velden
  const volwassene = isVolwassene(lezer)
  const grens = volwassene ? grensBij(bekend, velden) : bekend
  return (
    <Card title={wie.titel}>
      <Stack gap="md">
        <RadioCards
          name="lezer"
          label={wie.lezer}
          options={lezersBij(bekend).map((een) => ({
            value: een,
            label: bekend === 'vanaf-18' && een === 'ouder-gezag' ? wie.ouderVan18 : wie.lezers[een],
          }))}
        />
        {isOuder(lezer) ? <WelkeOuder eerder={eerder} /> : null}
        {volwassene ? (
          <TextField name="naam" label={wie.naam} hint={naamHint(lezer, eerder)} autoCapitalize="words" />
        ) : null}
        {asksZelfde(velden, eerder) ? (
          <>
            <Alert tone="warning">{wie.nietZelfde}</Alert>
            <CheckboxField name="zelfde" label={wie.zelfde} />
          </>
        ) : null}
        {volwassene && bekend === null ? <Zestien /> : null}
        {asksGezag(lezer, grens) ? <Gezag lezer={lezer} /> : null}
        {volwassene && asksJongere(grens) ? (
          <>
            {recht?.mist === 'goedvinden' ? <Alert tone="warning">{mistTekst('goedvinden')}</Alert> : null}
            <CheckboxField name="goedgevonden" label={wie.goedgevonden} hint={wie.goedHint} />
          </>
        ) : null}
        {asksWeging(velden, grens) ? (
          <Weging nietGevraagd={lezer === 'ouder-gezag' && velden.gezag === 'nee'} />
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

/** Of a voogd and a pleegouder only the very same name is the same person: how it was written stands with the field. */
function naamHint(lezer: string, eerder: EerderBij): string {
  const { naamHint: altijd, zoEerder } = teksten.wie
  const namen = lezer === 'voogd' || lezer === 'pleegouder' ? eerder[lezer].namen : []
  return namen.length === 0 ? altijd : `${altijd} ${zoEerder(namen.join(', '))}`
}

function WelkeOuder({ eerder }: { readonly eerder: EerderBij }) {
  const { ouder, ouderHint, ouders, eerder: zegEerder, zonderNaam } = teksten.wie
  return (
    <RadioCards
      name="ouder"
      label={ouder}
      hint={ouderHint}
      options={(['1', '2'] as const).map((een) => {
        const { namen, zonderNaam: ook } = eerder[een]
        const genoemd = [...namen, ...(ook ? [zonderNaam] : [])].join(', ')
        return { value: een, label: ouders[een], hint: genoemd === '' ? undefined : zegEerder(genoemd) }
      })}
    />
  )
}

/** Nobody has to say that a child finds it good that is too young to be asked. */
function Zestien() {
  const { zestien, zestienHint, ja, nee } = teksten.wie
  return (
    <RadioCards
      name="zestien"
      label={zestien}
      hint={zestienHint}
      options={[
        { value: 'ja', label: ja },
        { value: 'nee', label: nee },
      ]}
    />
  )
}

function Gezag({ lezer }: { readonly lezer: string }) {
  const { wie } = teksten
  return (
    <RadioCards
      name="gezag"
      label={isOuder(lezer) ? wie.gezag : lezer === 'voogd' ? wie.gezagVoogd : wie.gezagPleegouder}
      hint={isOuder(lezer) ? wie.gezagHintOuder : lezer === 'voogd' ? wie.gezagHintVoogd : wie.gezagHint}
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
