import { bladTekst } from '../../../domain/familieblad/bladTekst.ts'
import { buildFamilieblad } from '../../../domain/familieblad/buildFamilieblad.ts'
import type { Uitsnede } from '../../../domain/gezin/Uitsnede.ts'
import { kaartteksten } from '../../../domain/taal/kaart/kaartteksten.ts'
import { today } from '../../../lib/datum.ts'
import { FamilyCardTools } from '../../../ui/FamilyCardTools.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { useTaal } from '../useTaal.tsx'
import { Terug } from './Antwoordveld.tsx'
import { Kaartwoord } from './Kaartwoord.tsx'

interface Props {
  readonly uitsnede: Uitsnede
  readonly terug: () => void
}

/** The card to take home: on paper, as a picture, or on the phone of the family. */
export function Meenemen({ uitsnede, terug }: Props) {
  const { taal } = useTaal()
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
          makePicture={async () => await (await import('../../../uitvoer/drawBlad.ts')).drawBlad(blad)}
          makeQr={async () => (await import('../../../uitvoer/qr.ts')).qrPath(bladTekst(blad))}
        />
        <Terug onClick={terug} />
      </Stack>
    </Page>
  )
}
