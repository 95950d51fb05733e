import { useMemo, useState } from 'react'
import { useDossiers, useRegister } from '../../../data/useStand.tsx'
import { findDubbeleNummers } from '../../../domain/dossier/dubbeleNummers.ts'
import { giveNieuwRugnummer } from '../../../domain/dossier/kind.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconRefresh } from '../../../ui/icons.ts'
import { useActButton, type Werk } from '../useDossier.ts'
import { meerTeksten } from './meerTeksten.ts'
import { Mislukt } from './Onderdeel.tsx'

const teksten = meerTeksten.rugnummer

/** A fresh number for this child. While the list is being read, not every number in use is known. */
export function NieuwRugnummer({ werk }: { readonly werk: Werk }) {
  const { run, message } = useActButton()
  const register = useRegister()
  const [wacht, setWacht] = useState(false)
  const geef = (): void => {
    const reading = register.rebuilding() !== null
    setWacht(reading)
    if (!reading) run(giveNieuwRugnummer(werk.dossier, register.rugnummersInUse(), werk.context()))
  }
  return (
    <>
      <Button variant="secondary" icon={IconRefresh} onClick={geef}>
        {teksten.geef}
      </Button>
      <Mislukt message={wacht ? teksten.wacht : message} />
    </>
  )
}

/** Another child shows the same number: two devices drew it without seeing each other (product rule 3). */
export function DubbelNummer({ werk }: { readonly werk: Werk }) {
  const { id } = werk.dossier
  const dossiers = useDossiers()
  const dubbel = useMemo(
    () => findDubbeleNummers(dossiers).find((een) => een.dossiers.includes(id)),
    [dossiers, id],
  )
  if (dubbel === undefined) return null
  return (
    <Alert
      tone="warning"
      role="status"
      title={teksten.dubbel(dubbel.nummer, dubbel.dossiers.length)}
      actions={<NieuwRugnummer werk={werk} />}
    >
      {teksten.dubbelUitleg}
    </Alert>
  )
}
