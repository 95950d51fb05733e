import { useState } from 'react'
import { drawHerstelcode } from '../../../data/wachtwoord.ts'
import { herstelcodeTekst } from '../../../data/wachtwoordTekst.ts'
import { redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CodeForm } from '../../../ui/CodeForm.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { PlainPasswordField } from '../../../ui/PlainPasswordField.tsx'
import { teksten } from '../teksten.ts'
import type { TeamApparaat } from '../useTeamApparaat.ts'
import { useWhileHere } from '../../../ui/useWhileHere.ts'
import { useWoorden } from '../../../data/useWoordenlijst.ts'
import { herstelcodeFout } from './sleutelTeksten.ts'

const { herstelcode: zin } = teksten

interface Props {
  readonly apparaat: TeamApparaat
  /** In the place of the one there is. */
  readonly vernieuw?: boolean
}

/** A page of its own, so that printing it prints the code and nothing of the team. */
export function Herstelcode({ apparaat, vernieuw = false }: Props) {
  const [gemaakt, setGemaakt] = useState(false)
  const klaar = gemaakt || (!vernieuw && apparaat.heeftHerstelcode === true)
  const uitleg = vernieuw ? zin.vernieuwUitleg : zin.uitleg
  return (
    <Page
      title={zin.kop}
      subtitle={klaar ? undefined : uitleg}
      back={{ href: '#/team', label: teksten.titel }}
    >
      {klaar ? (
        <Alert tone="success" role="status" actions={<ButtonLink href="#/">{zin.naarVandaag}</ButtonLink>}>
          {zin.is}
        </Alert>
      ) : (
        <Card>
          <MaakHerstelcode apparaat={apparaat} onKlaar={() => setGemaakt(true)} />
        </Card>
      )}
    </Page>
  )
}

interface MaakProps {
  readonly apparaat: TeamApparaat
  readonly onKlaar: () => void
}

function MaakHerstelcode({ apparaat, onKlaar }: MaakProps) {
  const suggest = useWoorden()
  const whileHere = useWhileHere()
  const [nieuw] = useState(drawHerstelcode)
  const [wachtwoord, setWachtwoord] = useState('')
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | undefined>()

  const make = async () => {
    setFout(wachtwoord === '' ? zin.leeg : undefined)
    if (wachtwoord === '') return
    setBezig(true)
    const made = await apparaat.makeHerstelcode(redact(wachtwoord), nieuw.code, whileHere())
    setBezig(false)
    if (made.ok) onKlaar()
    else setFout(herstelcodeFout(made.error))
  }

  return (
    <CodeForm
      label={zin.kop}
      code={nieuw}
      text={herstelcodeTekst}
      busy={bezig}
      onDone={() => void make()}
      submitLabel={zin.bewaar}
      actions={
        bezig ? null : (
          <ButtonLink variant="secondary" href="#/team">
            {zin.later}
          </ButtonLink>
        )
      }
    >
      <PlainPasswordField
        label={zin.wachtwoord}
        hint={zin.wachtwoordHint}
        value={wachtwoord}
        onChange={setWachtwoord}
        suggest={suggest}
        error={fout}
      />
      <span role="status">{bezig ? zin.bezig : ''}</span>
    </CodeForm>
  )
}
