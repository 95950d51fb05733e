import { use } from 'react'
import { Alert } from '../../ui/Alert.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { AppFrame } from '../../ui/layout/AppFrame.tsx'
import { LargeType } from '../../ui/layout/LargeType.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { useTopOfPage } from '../../ui/useTopOfPage.ts'
import { EersteScherm } from './parts/EersteScherm.tsx'
import { EigenPlek } from './parts/EigenPlek.tsx'
import type { Gesprek } from './parts/Gesprek.ts'
import { Gesprekskaart } from './parts/Gesprekskaart.tsx'
import { Kaartkeuze } from './parts/Kaartkeuze.tsx'
import { Klaar } from './parts/Klaar.tsx'
import { LeesHardop } from './parts/LeesHardop.tsx'
import { MeerWeten } from './parts/MeerWeten.tsx'
import { Meenemen } from './parts/Meenemen.tsx'
import { NogBezig } from './parts/NogBezig.tsx'
import { NietNagekeken } from './parts/NietNagekeken.tsx'
import type { Onderwerp } from './parts/onderwerp.ts'
import { Regelstem } from './parts/Regelstem.tsx'
import { TaalContext } from './talen/TaalContext.ts'
import { ThuisContext } from './talen/ThuisContext.ts'
import { evenGeduld, geenTaal, geenTaalThuis, vormVan } from './teksten.ts'
import { useBladtaal } from './useBladtaal.ts'
import { useCatalogus } from './useCatalogus.ts'
import { type Oudermodus, usePostvak } from './useOudermodus.ts'
import { kaartVan, useScherm } from './useScherm.ts'
import { useTaal } from './useTaal.tsx'

export interface OudermodusPageProps extends Oudermodus {
  /** The page closes by itself at this moment (ms), unless one goes on. */
  readonly nogBezig?: { readonly deadline: number; gaDoor(): void } | null
}

/** What a family sees on the tablet: one child, in their words, and a way to answer. */
export function OudermodusPage({ nogBezig, ...modus }: OudermodusPageProps) {
  const { lezer, taal } = modus.uitsnede
  const stand = useCatalogus(taal)
  if (stand === null) return <Laden team={modus.uitsnede.team.naam} />
  const { catalogus, mislukt } = stand
  return (
    <TaalContext value={{ catalogus, vorm: vormVan(lezer) }}>
      <Pagina {...modus} zonderTaal={mislukt} />
      {nogBezig ? <NogBezig {...nogBezig} klaar={modus.klaar} /> : null}
    </TaalContext>
  )
}

/** Nothing of the child yet: it would stand in another language, and the other way round. */
function Laden({ team }: { readonly team: string }) {
  return (
    <AppFrame brand={team === '' ? 'Kanteltafel' : team} brandHref={null} nav={[]}>
      <Spinner label={evenGeduld} />
    </AppFrame>
  )
}

interface PaginaProps extends Oudermodus {
  /** The language that was asked for is not there. */
  readonly zonderTaal: boolean
}

function Pagina({ zonderTaal, ...modus }: PaginaProps) {
  const { uitsnede, klaar, magWeg } = modus
  const { zin, toon, taal, richting } = useTaal()
  const { scherm, open, wissel, terug } = useScherm(magWeg)
  const postvak = usePostvak(modus)
  useTopOfPage(scherm, true)
  useBladtaal(taal, richting)
  const thuis = use(ThuisContext)
  return (
    <AppFrame
      brand={uitsnede.team.naam === '' ? 'Kanteltafel' : uitsnede.team.naam}
      brandHref={null}
      nav={[]}
      skipLabel={zin((c) => c.balk.naarInhoud)}
      tools={
        <>
          <LeesHardop scherm={scherm} />
          <Klaar postvak={postvak} klaar={klaar} />
        </>
      }
    >
      <LargeType>
        <Stack gap="lg">
          {zonderTaal ? (
            <Alert tone="warning" role="status">
              {toon(() => (thuis ? geenTaalThuis : geenTaal))}
            </Alert>
          ) : null}
          <Scherm
            scherm={scherm}
            modus={modus}
            gesprek={{ postvak, publieken: uitsnede.publieken }}
            open={open}
            wissel={wissel}
            terug={terug}
          />
          <NietNagekeken />
        </Stack>
      </LargeType>
    </AppFrame>
  )
}

interface SchermProps extends ReturnType<typeof useScherm> {
  readonly modus: Oudermodus
  readonly gesprek: Gesprek
}

function Scherm({ scherm, modus: { uitsnede }, gesprek, open, wissel, terug }: SchermProps) {
  const { vorm } = useTaal()
  const plek: Onderwerp = { soort: 'plek', als: vorm === 'je' ? 'inbreng' : 'verhaal' }
  switch (scherm) {
    case 'eerste':
      return <EersteScherm uitsnede={uitsnede} open={open} />
    case 'klopt':
      return <Regelstem uitsnede={uitsnede} gesprek={gesprek} terug={terug} />
    case 'zeggen':
      return (
        <Kaartkeuze uitsnede={uitsnede} postvak={gesprek.postvak} plek={plek} open={open} terug={terug} />
      )
    case 'plek':
      return <EigenPlek uitsnede={uitsnede} gesprek={gesprek} plek={plek} terug={terug} />
    case 'meer':
      return <MeerWeten uitsnede={uitsnede} terug={terug} />
    case 'meenemen':
      return <Meenemen uitsnede={uitsnede} terug={terug} />
    default: {
      const kaart = kaartVan(scherm)
      return (
        <Gesprekskaart
          key={kaart}
          kaart={kaart}
          uitsnede={uitsnede}
          gesprek={gesprek}
          wissel={wissel}
          terug={terug}
        />
      )
    }
  }
}
