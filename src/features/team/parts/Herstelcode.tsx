import { type FormEvent, useState } from 'react'
import { drawHerstelcode, isGroupRight } from '../../../data/wachtwoord.ts'
import { redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CodeProof, type Typed } from '../../../ui/CodeProof.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoPrint } from '../../../ui/NoPrint.tsx'
import { PlainPasswordField } from '../../../ui/PlainPasswordField.tsx'
import { herstelcodeFout, teksten } from '../teksten.ts'
import type { TeamApparaat } from '../useTeamApparaat.ts'
import { useWoorden } from '../useWoorden.ts'

const { herstelcode: zin } = teksten

/** A page of its own, so that printing it prints the code and nothing of the team. */
export function Herstelcode({ apparaat }: { readonly apparaat: TeamApparaat }) {
  return (
    <Page title={zin.kop} subtitle={zin.uitleg} back={{ href: '#/team', label: teksten.titel }}>
      {apparaat.heeftHerstelcode === true ? (
        <Alert tone="success" role="status" actions={<ButtonLink href="#/">{zin.naarVandaag}</ButtonLink>}>
          {zin.is}
        </Alert>
      ) : (
        <Card>
          <MaakHerstelcode apparaat={apparaat} />
        </Card>
      )}
    </Page>
  )
}

function MaakHerstelcode({ apparaat }: { readonly apparaat: TeamApparaat }) {
  const suggest = useWoorden()
  const [nieuw] = useState(drawHerstelcode)
  const [getypt, setGetypt] = useState<Typed>(['', ''])
  const [wachtwoord, setWachtwoord] = useState('')
  const [gekeken, setGekeken] = useState(false)
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<string | undefined>()
  const right = (index: 0 | 1) => isGroupRight(nieuw, index, getypt[index])

  const submit = async () => {
    setGekeken(true)
    setFout(wachtwoord === '' ? zin.leeg : undefined)
    if (bezig || !right(0) || !right(1) || wachtwoord === '') return
    setBezig(true)
    const made = await apparaat.makeHerstelcode(redact(wachtwoord), nieuw.code)
    if (made.ok) return
    setBezig(false)
    setFout(herstelcodeFout(made.error))
  }

  return (
    <form
      noValidate
      autoComplete="off"
      aria-label={zin.kop}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack>
        <CodeProof
          label={zin.code}
          groups={nieuw.groups.map((group) => group.reveal())}
          groupLabel={zin.groep}
          printLabel={zin.print}
          ask={zin.controle(nieuw.asked[0] + 1, nieuw.asked[1] + 1)}
          asked={nieuw.asked}
          typed={getypt}
          onType={setGetypt}
          error={(i) => (gekeken && !right(i) ? zin.fout(nieuw.asked[i] + 1) : undefined)}
        />
        <NoPrint>
          <PlainPasswordField
            label={zin.wachtwoord}
            hint={zin.wachtwoordHint}
            value={wachtwoord}
            onChange={setWachtwoord}
            suggest={suggest}
            error={fout}
          />
        </NoPrint>
        <Row>
          <Button type="submit" busy={bezig}>
            {zin.bewaar}
          </Button>
          <ButtonLink variant="secondary" href="#/team">
            {zin.later}
          </ButtonLink>
        </Row>
        <span role="status">{bezig ? zin.bezig : ''}</span>
      </Stack>
    </form>
  )
}
