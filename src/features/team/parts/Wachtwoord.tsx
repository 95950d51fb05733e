import { useState } from 'react'
import { judgePassphrase, samePassphrase } from '../../../data/wachtwoord.ts'
import { wachtwoordTekst } from '../../../data/wachtwoordTekst.ts'
import { readReservekopie } from '../../../domain/team/reservekopie.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { PassphraseChoice } from '../../../ui/PassphraseChoice.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { teksten } from '../teksten.ts'
import type { Sleutels } from '../useSleutels.ts'
import { useWhileHere } from '../../../ui/useWhileHere.ts'
import { useWoordenlijst } from '../../../data/useWoordenlijst.ts'
import { HuidigWachtwoord } from './HuidigWachtwoord.tsx'
import { sleutelFout, sleutelTeksten } from './sleutelTeksten.ts'

const { sleutels: zin } = sleutelTeksten

/** A page of its own: another wachtwoord, after the present one. */
export function Wachtwoord({ team, sleutels }: { readonly team: Team; readonly sleutels: Sleutels }) {
  const woorden = useWoordenlijst()
  const whileHere = useWhileHere()
  const kopie = readReservekopie(team.records).woorden === null ? '' : ` ${zin.woordenBlijven}`
  const [huidig, setHuidig] = useState('')
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | null>(null)
  const [klaar, setKlaar] = useState(false)

  const save = async (gekozen: string) => {
    setFout(huidig === '' ? zin.huidigLeeg : null)
    if (huidig === '') return
    setBezig(true)
    const changed = await sleutels.changeWachtwoord(redact(huidig), redact(gekozen), whileHere())
    setBezig(false)
    if (changed.ok) setKlaar(true)
    else setFout(sleutelFout(changed.error, zin.wachtwoordNiet))
  }

  return (
    <Page
      title={zin.wijzig}
      subtitle={klaar ? undefined : `${zin.wijzigUitleg}${kopie}`}
      back={{ href: '#/team', label: teksten.titel }}
    >
      {klaar ? (
        <Alert tone="success" role="status" actions={<ButtonLink href="#/team">{zin.naarTeam}</ButtonLink>}>
          {zin.gewijzigd}
          {kopie}
        </Alert>
      ) : woorden === null ? (
        <Spinner label={zin.laden} />
      ) : (
        <Card>
          <PassphraseChoice
            label={zin.wijzig}
            text={wachtwoordTekst}
            draw={() => woorden.draw().reveal()}
            suggest={woorden.complete}
            judge={judgePassphrase}
            isSame={samePassphrase}
            busy={bezig}
            onDone={(gekozen) => void save(gekozen)}
            submitLabel={zin.bewaar}
            actions={
              bezig ? null : (
                <ButtonLink variant="secondary" href="#/team">
                  {zin.stop}
                </ButtonLink>
              )
            }
          >
            <HuidigWachtwoord
              value={huidig}
              onChange={setHuidig}
              suggest={woorden.complete}
              bezig={bezig}
              fout={fout}
            />
          </PassphraseChoice>
        </Card>
      )}
    </Page>
  )
}
