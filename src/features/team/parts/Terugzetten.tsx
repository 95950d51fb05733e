import { useState } from 'react'
import { unpackLeftovers } from '../../../data/leftovers.ts'
import { storingTekst } from '../../../data/storingTekst.ts'
import { useRegister } from '../../../data/useStand.tsx'
import { Alert } from '../../../ui/Alert.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { FileButton } from '../../../ui/FileButton.tsx'
import { IconUpload } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'

interface Told {
  readonly tone: 'success' | 'warning'
  readonly tekst: string
  readonly isKopie?: boolean
}

/** How every reservekopie begins (age v1). */
const ageLine = 'age-encryption.org/v1'

/** What a window kept in a file because the disk was full at locking, comes back here. */
export function Terugzetten() {
  const { terugzetten } = teksten
  const register = useRegister()
  const [told, setTold] = useState<Told | null>(null)
  const take = async (file: File) => {
    if ((await file.slice(0, ageLine.length).text()) === ageLine)
      return setTold({ tone: 'warning', tekst: terugzetten.reservekopie, isKopie: true })
    const rows = unpackLeftovers(await file.text())
    if (rows === null) return setTold({ tone: 'warning', tekst: terugzetten.anderBestand })
    const kept = await register.putBack(rows)
    if (kept.ok) return setTold({ tone: 'success', tekst: terugzetten.gelukt })
    const tekst = kept.error.reden === 'onleesbaar' ? terugzetten.anderTeam : storingTekst(kept.error, 'zelf')
    setTold({ tone: 'warning', tekst })
  }
  return (
    <>
      <FileButton icon={IconUpload} accept=".json,.age" onFile={(file) => void take(file)}>
        {terugzetten.knop}
      </FileButton>
      {told === null ? null : (
        <Alert
          tone={told.tone}
          role="status"
          actions={
            told.isKopie === true ? (
              <ButtonLink variant="secondary" href="#/reservekopie/terugzetten">
                {terugzetten.naarReservekopie}
              </ButtonLink>
            ) : null
          }
        >
          {told.tekst}
        </Alert>
      )}
    </>
  )
}
