import { useState } from 'react'
import { drawHerstelcode, judgePassphrase, samePassphrase } from '../../../data/wachtwoord.ts'
import { herstelcodeTekst, wachtwoordTekst } from '../../../data/wachtwoordTekst.ts'
import { removeLid } from '../../../domain/team/leden.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { type Redacted, redact } from '../../../lib/redacted.ts'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CodeForm } from '../../../ui/CodeForm.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoPrint } from '../../../ui/NoPrint.tsx'
import { PassphraseChoice } from '../../../ui/PassphraseChoice.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { Steps } from '../../../ui/Steps.tsx'
import { useTopOfPage } from '../../../ui/useTopOfPage.ts'
import { teksten } from '../teksten.ts'
import type { Sleutels } from '../useSleutels.ts'
import { useTeamActs } from '../useTeamActs.ts'
import { useWhileHere } from '../../../ui/useWhileHere.ts'
import { useWoordenlijst } from '../../../data/useWoordenlijst.ts'
import { GaatWegKlaar } from './GaatWegKlaar.tsx'
import { HuidigWachtwoord } from './HuidigWachtwoord.tsx'
import type { PauzeInstelling } from './PauzeKaart.tsx'
import { WieGaatWeg } from './WieGaatWeg.tsx'
import { sleutelFout, sleutelTeksten } from './sleutelTeksten.ts'

interface Props {
  readonly team: Team
  readonly sleutels: Sleutels
  readonly pauze: PauzeInstelling | undefined
}

const { gaatWeg: zin, sleutels: slot } = sleutelTeksten
const stappen = ['wie', 'wachtwoord', 'herstelcode'] as const
type Stap = (typeof stappen)[number] | 'klaar'

/**
 * Someone leaves (product rule 14): who, then a new wachtwoord and a new herstelcode. What opens the team changes in one
 * write at the end; until then nothing has changed. After it the name goes from the list.
 */
export function GaatWeg({ team, sleutels, pauze }: Props) {
  const woorden = useWoordenlijst()
  const act = useTeamActs()
  const whileHere = useWhileHere()
  const [stap, setStap] = useState<Stap>('wie')
  const [lid, setLid] = useState<string | null>(null)
  const [wachtwoord, setWachtwoord] = useState<Redacted<string> | null>(null)
  const [nieuw] = useState(drawHerstelcode)
  const [huidig, setHuidig] = useState('')
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | null>(null)
  const [pinWeg, setPinWeg] = useState(false)
  const [naamBleef, setNaamBleef] = useState<string | null>(null)
  useTopOfPage(stap)

  const save = async () => {
    setFout(huidig === '' ? slot.huidigLeeg : null)
    if (huidig === '' || wachtwoord === null) return
    setBezig(true)
    const geheimen = { wachtwoord, herstelcode: nieuw.code }
    const changed = await sleutels.replaceSecrets(redact(huidig), geheimen, whileHere())
    if (changed.ok) {
      // Who leaves may have seen the pincode being typed.
      setPinWeg(pauze?.isSet() === true)
      pauze?.forget()
      const kept = lid === null ? null : await act((ctx) => removeLid(team, lid, ctx))
      setNaamBleef(kept?.ok === false ? kept.message : null)
      setStap('klaar')
    } else setFout(sleutelFout(changed.error, zin.niets))
    setBezig(false)
  }
  const stop = bezig ? null : (
    <ButtonLink variant="secondary" href="#/team">
      {slot.stop}
    </ButtonLink>
  )

  return (
    <Page
      title={zin.titel}
      subtitle={stap === 'klaar' ? undefined : zin.uitleg}
      back={{ href: '#/team', label: teksten.titel }}
    >
      <Stack>
        <NoPrint>
          <Steps label={zin.voortgang} direction="row" items={progress(stap)} />
        </NoPrint>
        {stap === 'wie' ? (
          <Card title={zin.stappen.wie}>
            <WieGaatWeg
              team={team}
              actions={stop}
              onKlaar={(gekozen) => {
                setLid(gekozen)
                setStap('wachtwoord')
              }}
            />
          </Card>
        ) : null}
        {stap === 'wachtwoord' ? (
          <Card title={zin.stappen.wachtwoord}>
            {woorden === null ? (
              <Spinner label={slot.laden} />
            ) : (
              <PassphraseChoice
                label={zin.stappen.wachtwoord}
                text={wachtwoordTekst}
                draw={() => woorden.draw().reveal()}
                suggest={woorden.complete}
                judge={judgePassphrase}
                isSame={samePassphrase}
                onDone={(gekozen) => {
                  setWachtwoord(redact(gekozen))
                  setStap('herstelcode')
                }}
                submitLabel={zin.verder}
                actions={stop}
              />
            )}
          </Card>
        ) : null}
        {stap === 'herstelcode' ? (
          <Card title={zin.stappen.herstelcode}>
            <CodeForm
              label={zin.stappen.herstelcode}
              code={nieuw}
              text={herstelcodeTekst}
              busy={bezig}
              onDone={() => void save()}
              submitLabel={zin.bewaar}
              intro={<p>{zin.codeUitleg}</p>}
              actions={stop}
            >
              <HuidigWachtwoord
                value={huidig}
                onChange={setHuidig}
                suggest={woorden?.complete}
                bezig={bezig}
                fout={fout}
              />
            </CodeForm>
          </Card>
        ) : null}
        {stap === 'klaar' ? (
          <GaatWegKlaar team={team} weg={lid} naamBleef={naamBleef} pinWeg={pinWeg} />
        ) : null}
      </Stack>
    </Page>
  )
}

function progress(stap: Stap) {
  const at = stap === 'klaar' ? stappen.length : stappen.indexOf(stap)
  return stappen.map((id, i) => ({
    id,
    label: zin.stappen[id],
    state: i < at ? ('done' as const) : i === at ? ('current' as const) : ('todo' as const),
  }))
}
