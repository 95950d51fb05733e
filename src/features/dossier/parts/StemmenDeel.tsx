import { useMemo, useState } from 'react'
import { lezersInApp, notitieReadableBy } from '../../../domain/notitie/notitie.ts'
import { regelsVan } from '../../../domain/stem/regels.ts'
import { isOpen, openStemmen, overNamen } from '../../../domain/stem/stem.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { IconArrowDown, IconMessage } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import type { Werk } from '../useDossier.ts'
import { useZonderNamen } from '../useZonderNamen.ts'
import { Besloten } from './Besloten.tsx'
import { StemForm } from './StemForm.tsx'
import { StemKaart } from './StemKaart.tsx'
import { stemTeksten } from './stemTeksten.ts'

/** Where it stands in the page what the family waits for. */
export const wachtId = 'gezin-wacht'

interface WachtProps {
  readonly werk: Werk
  /** Takes one to what the family said besides; null when that is nothing. */
  readonly onVerder: (() => void) | null
}

/** What the family waits for stands above everything else of the worksheet, until it is answered. */
export function StemmenDeel({ werk, onVerder }: WachtProps) {
  const open = openStemmen(werk.dossier.stemmen)
  if (open.length === 0) return null
  return (
    <Card id={wachtId} title={stemTeksten.open} tone="warning">
      <Stack gap="lg">
        <p>{stemTeksten.openUitleg}</p>
        <Besloten werk={werk} woorden={open}>
          {(stemmen) => stemmen.map((stem) => <StemKaart key={stem.id} werk={werk} stem={stem} />)}
        </Besloten>
        {onVerder === null ? null : (
          <Row>
            <Button variant="quiet" icon={IconArrowDown} onClick={onVerder}>
              {stemTeksten.verder}
            </Button>
          </Row>
        )}
      </Stack>
    </Card>
  )
}

/** What was answered, and what klopt: the latest first. */
export function GeslotenStemmen({ werk }: { readonly werk: Werk }) {
  const closed = werk.dossier.stemmen.filter(
    (stem) => !isOpen(stem) && notitieReadableBy(stem, lezersInApp(null)),
  )
  return (
    <Stack gap="lg">
      <Besloten werk={werk} woorden={closed.toReversed()}>
        {(stemmen) => stemmen.map((stem) => <StemKaart key={stem.id} werk={werk} stem={stem} />)}
      </Besloten>
    </Stack>
  )
}

/** Each line as it reads now, to ask the family of; what is said goes to the line, not to the whole. */
export function WatZegtHetGezin({ werk, bijGezin }: { readonly werk: Werk; readonly bijGezin: boolean }) {
  const { dossier } = werk
  const toon = useZonderNamen(dossier, werk.team)
  const regels = useMemo(() => {
    const open = new Set(dossier.acties.filter(({ afloop }) => afloop === null).map(({ id }) => id))
    return regelsVan(dossier).filter(({ over, id }) => over !== 'actie' || open.has(id))
  }, [dossier])
  const [gekozen, setGekozen] = useState<string | null>(null)
  const [gezegd, setGezegd] = useState(false)
  const sluit = (bewaard: boolean) => {
    setGekozen(null)
    setGezegd(bewaard)
  }
  return (
    <Stack gap="md">
      <p>{stemTeksten.vraagUitleg}</p>
      <p role="status">{gezegd ? (bijGezin ? stemTeksten.bijGezin : stemTeksten.opgeschreven) : ''}</p>
      <LinkList label={stemTeksten.regels}>
        {regels.map((regel) => {
          const key = `${regel.over}/${regel.id}`
          return (
            <ItemRow
              key={key}
              title={toon(regel.tekst)}
              meta={overNamen[regel.over]}
              actions={
                gekozen === key ? null : (
                  <Button
                    variant="quiet"
                    icon={IconMessage}
                    aria-label={`${stemTeksten.kloptDit} ${toon(stemTeksten.gelezen(overNamen[regel.over], regel.tekst))}`}
                    onClick={() => {
                      setGezegd(false)
                      setGekozen(key)
                    }}
                  >
                    {stemTeksten.kloptDit}
                  </Button>
                )
              }
            >
              {gekozen === key ? (
                <StemForm
                  werk={werk}
                  regel={regel}
                  bijGezin={bijGezin}
                  onBewaard={() => sluit(true)}
                  onNiet={() => sluit(false)}
                />
              ) : null}
            </ItemRow>
          )
        })}
      </LinkList>
    </Stack>
  )
}
