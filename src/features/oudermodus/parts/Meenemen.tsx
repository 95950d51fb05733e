import { use } from 'react'
import { bladTekst } from '../../../domain/familieblad/bladTekst.ts'
import { buildFamilieblad } from '../../../domain/familieblad/buildFamilieblad.ts'
import type { Familieblad } from '../../../domain/familieblad/Familieblad.ts'
import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { kaartteksten } from '../../../domain/taal/kaart/kaartteksten.ts'
import { today } from '../../../lib/datum.ts'
import { FamilyCardTools } from '../../../ui/FamilyCardTools.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { ThuisContext } from '../talen/ThuisContext.ts'
import { useTaal } from '../useTaal.tsx'
import { Terug } from './Antwoordveld.tsx'
import { Kaartwoord } from './Kaartwoord.tsx'

interface Props {
  readonly uitsnede: Uitsnede
  readonly terug: () => void
}

const draw = async (blad: Familieblad) => await (await import('../../../uitvoer/drawBlad.ts')).drawBlad(blad)

/**
 * The card to take home: on paper or on the phone of the family; as a picture only on their own tablet, for on that of the
 * team it would stay behind, open to all, where nobody knows of it.
 */
export function Meenemen({ uitsnede, terug }: Props) {
  const { taal } = useTaal()
  const thuis = use(ThuisContext)
  const { velden, team, omvang } = uitsnede
  const kaart = kaartteksten[taal]
  const blad = buildFamilieblad({ velden, contact: team.contact, omvang, nummers: [] }, kaart, today())
  return (
    <Page title={<Kaartwoord kies={(k) => k.kaart} />} subtitle={<Kaartwoord kies={(k) => k.uitleg} />}>
      <Stack gap="lg">
        <FamilyCardTools
          card={blad}
          texts={{
            print: <Kaartwoord kies={(k) => k.print} />,
            picture: <Kaartwoord kies={(k) => k.plaatje} />,
            qr: <Kaartwoord kies={(k) => k.qr} />,
            closeQr: <Kaartwoord kies={(k) => k.qrSluit} />,
            qrHint: <Kaartwoord kies={(k) => k.qrUitleg} />,
            qrLabel: kaart.knoppen.qrUitleg,
            tooLong: <Kaartwoord kies={(k) => k.teLang} />,
            saved: <Kaartwoord kies={(k) => k.bewaard} />,
            failed: <Kaartwoord kies={(k) => k.mislukt} />,
          }}
          pictureName="afspraak.png"
          makePicture={thuis ? async () => await draw(blad) : undefined}
          makeQr={async () => (await import('../../../uitvoer/qr.ts')).qrPath(bladTekst(blad))}
        />
        <Terug onClick={terug} />
      </Stack>
    </Page>
  )
}
