import { type ReactNode, useState } from 'react'
import type { Pakketlezer } from '../../../data/pakket/readPakket.ts'
import { eigenNamen, preferTaal, type Taal, talen } from '../../../domain/taal/Taal.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { FilterChips } from '../../../ui/FilterChips.tsx'
import { holdsUnsaved } from '../../../ui/form/unsavedWork.ts'
import { IconDoorEnter } from '../../../ui/icons.ts'
import { AppFrame } from '../../../ui/layout/AppFrame.tsx'
import { LargeType } from '../../../ui/layout/LargeType.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { ToolButton } from '../../../ui/layout/ToolButton.tsx'
import { Spinner } from '../../../ui/Spinner.tsx'
import { OudermodusPage } from '../OudermodusPage.tsx'
import { ThuisContext } from '../talen/ThuisContext.ts'
import { evenGeduld, geenTaalThuis, vormVan } from '../teksten.ts'
import { useBladtaal } from '../useBladtaal.ts'
import { type GeopendThuis, gezegd, usePakket } from '../usePakket.ts'
import { type Pakketspraak, usePakkettaal } from '../usePakkettaal.tsx'
import { Antwoordbestand } from './Antwoordbestand.tsx'
import { Openen } from './Openen.tsx'
import { merk } from './pakketTeksten.ts'

export interface PakketPageProps {
  /** What a QR code brought along in the address; without it a file is chosen. */
  readonly deel?: string
  /** Another reader of packages than the app's own. */
  readonly lezer?: Pakketlezer
  /** Other languages, best first, than those of the browser. */
  readonly voorkeur?: readonly string[]
}

/** On the family's own tablet: what they got from the team, from a file and five words; nothing of it stays there. */
export function PakketPage({ deel, lezer, voorkeur = navigator.languages }: PakketPageProps) {
  const pakket = usePakket(lezer)
  const [taal, setTaal] = useState(() => preferTaal(voorkeur))
  return pakket.geopend === null ? (
    <Kies pakket={pakket} deel={deel} taal={taal} onTaal={setTaal} />
  ) : (
    <ThuisContext value>
      <Thuis pakket={pakket} geopend={pakket.geopend} />
    </ThuisContext>
  )
}

type Pakket = ReturnType<typeof usePakket>

/** What was opened, in the language that the team chose for it; the answer comes over it. */
function Thuis({ pakket, geopend }: { readonly pakket: Pakket; readonly geopend: GeopendThuis }) {
  const { bus } = geopend
  const { uitsnede, tot } = geopend.pakket
  const [klaar, setKlaar] = useState(false)
  const spraak = usePakkettaal(uitsnede.taal)
  const magWeg = () => {
    if (holdsUnsaved()) setKlaar(true)
    return !holdsUnsaved()
  }
  return (
    <>
      <OudermodusPage
        uitsnede={uitsnede}
        zeg={bus.zeg}
        haalTerug={bus.haalTerug}
        klaar={() => setKlaar(true)}
        magWeg={magWeg}
      />
      {spraak === null ? null : (
        <Antwoordbestand
          spraak={spraak}
          open={klaar}
          aantal={gezegd(bus).length}
          tot={tot}
          bewaard={pakket.bewaard}
          nietErin={pakket.klad ? vormVan(uitsnede.lezer) : null}
          bewaar={pakket.bewaar}
          toon={pakket.toon}
          onVerder={() => setKlaar(false)}
          onSluit={pakket.sluit}
        />
      )}
    </>
  )
}

interface KiesProps {
  readonly pakket: Pakket
  readonly deel: string | undefined
  readonly taal: Taal
  readonly onTaal: (taal: Taal) => void
}

/** Before anything is opened nothing tells who reads, but the languages of the browser. */
function Kies({ taal, onTaal, ...rest }: KiesProps) {
  const spraak = usePakkettaal(taal)
  if (spraak === null)
    return (
      <AppFrame brand={merk} nav={[]}>
        <Spinner label={evenGeduld} />
      </AppFrame>
    )
  return (
    <Blad spraak={spraak}>
      <FilterChips
        label={spraak.zin((c) => c.kies.talen)}
        options={talen.map((value) => ({ value, label: eigenNamen[value], lang: value }))}
        value={taal}
        onChange={onTaal}
      />
      {spraak.mislukt ? (
        <Alert tone="warning" role="status">
          {geenTaalThuis.u}
        </Alert>
      ) : null}
      <Openen spraak={spraak} {...rest} />
    </Blad>
  )
}

function Blad({ spraak, children }: { readonly spraak: Pakketspraak; readonly children: ReactNode }) {
  const { zin, toon, taal, richting } = spraak
  useBladtaal(taal, richting)
  return (
    <AppFrame
      brand={merk}
      nav={[]}
      skipLabel={zin((c) => c.kies.naarInhoud)}
      tools={
        <ToolButton
          icon={IconDoorEnter}
          label={zin((c) => c.kies.terug)}
          words={toon((c) => c.kies.terug)}
          href="#/"
        />
      }
    >
      <LargeType>
        <Stack gap="lg">{children}</Stack>
      </LargeType>
    </AppFrame>
  )
}
