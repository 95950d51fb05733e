import { useState } from 'react'
import { useDossiers } from '../../../data/useStand.tsx'
import { followZelfde } from '../../../domain/dossier/lijst.ts'
import { naamOf } from '../../../domain/dossier/readDossier.ts'
import type { DossierSamenvatting } from '../../../domain/dossier/samenvatting.ts'
import { markZelfdeKind } from '../../../domain/dossier/werkblad.ts'
import { findSame } from '../../../domain/dossier/zelfdeKind.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainTextField } from '../../../ui/PlainTextField.tsx'
import { useActButton, type Werk } from '../useDossier.ts'
import { meerTeksten } from './meerTeksten.ts'
import { Mislukt } from './Onderdeel.tsx'

const { hetzelfde } = meerTeksten

/** The worksheet with this number (a retired one too) on which the team goes on; null when there is no other. */
function findOther(
  nummer: string,
  werk: Werk,
  alle: readonly DossierSamenvatting[],
): DossierSamenvatting | null {
  const wanted = Number(nummer.replace('#', '').trim())
  const found = alle.find((kind) => kind.rugnummer === wanted || kind.oudeRugnummers.includes(wanted))
  if (found === undefined) return null
  const other = followZelfde(found, new Map(alle.map((kind) => [kind.id, kind])))
  return other.id === werk.dossier.id ? null : other
}

/** One child on two worksheets: this one is put aside for the other; both numbers are still found. */
export function HetzelfdeDeel({ werk }: { readonly werk: Werk }) {
  const { dossier } = werk
  const { run, message } = useActButton()
  const alle = useDossiers()
  const [nummer, setNummer] = useState('')
  const other = nummer.trim() === '' ? null : findOther(nummer, werk, alle)
  const lijkt = naamOf(dossier) === '' ? [] : findSame(dossier, alle).filter((kind) => kind.id !== dossier.id)
  return (
    <Stack gap="sm">
      <p>{hetzelfde.uitleg}</p>
      {lijkt.length === 0 ? null : (
        <p>{hetzelfde.lijktOp(lijkt.map((kind) => `#${kind.rugnummer ?? ''}`).join(', '))}</p>
      )}
      <PlainTextField
        label={hetzelfde.nummer}
        value={nummer}
        onChange={setNummer}
        inputMode="numeric"
        width="short"
        error={nummer.trim() === '' || other !== null ? undefined : hetzelfde.geen}
      />
      <Row>
        <Button
          variant="secondary"
          aria-disabled={other === null}
          onClick={() => {
            if (other !== null) run(markZelfdeKind(dossier, other.id, werk.context()))
          }}
        >
          {hetzelfde.zet}
        </Button>
      </Row>
      <Mislukt message={message} />
    </Stack>
  )
}

/** Says that the team goes on with this child elsewhere, and takes that back. */
export function StaatElders({ werk, ander }: { readonly werk: Werk; readonly ander: string }) {
  const { run, message } = useActButton()
  return (
    <Alert
      tone="info"
      actions={
        <>
          <ButtonLink variant="secondary" href={`#/dossier/${ander}`}>
            {hetzelfde.ga}
          </ButtonLink>
          <Button variant="quiet" onClick={() => run(markZelfdeKind(werk.dossier, null, werk.context()))}>
            {hetzelfde.toch}
          </Button>
        </>
      }
    >
      {hetzelfde.elders}
      <Mislukt message={message} />
    </Alert>
  )
}
