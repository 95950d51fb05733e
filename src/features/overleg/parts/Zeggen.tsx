import { type ReactNode, useState } from 'react'
import type { Storing } from '../../../data/Register.ts'
import { useRecordButton } from '../../../data/useRecord.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { kloptIn, type Klopt, type KloptWeigering, sayKlopt } from '../../../domain/leesvoor/klopt.ts'
import { type Leesregelsoort, wieInZin } from '../../../domain/leesvoor/leesvoor.ts'
import { aanTafel } from '../../../domain/overleg/aanwezig.ts'
import type { Overleg, Stoel } from '../../../domain/overleg/Overleg.ts'
import type { Schrijfwijze } from '../../../domain/partij/schrijfwijze.ts'
import { wieZin } from '../../../domain/verslag/zinnen.ts'
import { currentPath, goOn } from '../../../lib/adres.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { IconArrowLeft, IconCheck, IconUser } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { weigeringTekst } from '../teksten.ts'
import { contextNow } from '../useOverleg.ts'
import { kamerPath } from './kamers.ts'
import { landAt } from './landing.ts'
import { leesvoorTeksten } from './leesvoorTeksten.ts'
import { Melding } from './Melding.tsx'
import { noteZojuist } from './Zojuist.tsx'

const kloptTekst = (w: KloptWeigering | Storing): string =>
  w.reden === 'geen-overleg' || w.reden === 'niets-gewijzigd'
    ? leesvoorTeksten.nietInOverleg
    : weigeringTekst(w)

interface Props {
  readonly overleg: Overleg
  readonly dossier: Dossier
  readonly wijze: Schrijfwijze
  readonly next: string
  /** The first line that lacks something. */
  readonly open: Leesregelsoort | undefined
  /** What comes after. */
  readonly children: ReactNode
}

/** Who says so is one tap each and never needed; Nog niet goes back to what the worksheet still lacks. */
export function Zeggen({ overleg, dossier, wijze, next, open, children }: Props) {
  const { run, message } = useRecordButton<KloptWeigering>(kloptTekst)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const hier = aanTafel(overleg.stoelen)
  const terug = kamerPath(overleg.id, 'vraag3', dossier.id)
  const say = async (): Promise<void> => {
    const wie = hier.filter(({ id }) => chosen.includes(id)).map(toRegisseur)
    const from = currentPath()
    const kept = await run(sayKlopt(dossier, { wie }, { ...contextNow(), overleg: overleg.id }))
    if (kept && goOn(from, next)) noteZojuist(next, dossier.id)
  }
  return (
    <Stack gap="md">
      <Gezegd klopt={kloptIn(dossier, overleg.id)} wijze={wijze} />
      {hier.length === 0 ? null : (
        <Disclosure summary={leesvoorTeksten.wie}>
          <Chips
            label={leesvoorTeksten.wie}
            chips={hier.map(({ id, partij, naam }) => ({
              label: wieZin(partij, naam.reveal(), wijze),
              icon: IconUser,
              pressed: chosen.includes(id),
              onClick: () =>
                setChosen((before) =>
                  before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
                ),
            }))}
          />
        </Disclosure>
      )}
      <Melding message={message} />
      <Row>
        <Button data-stap="lees-voor" icon={IconCheck} onClick={() => void say()}>
          {leesvoorTeksten.klopt}
        </Button>
        <ButtonLink
          variant="secondary"
          icon={IconArrowLeft}
          href={`#${terug}`}
          onClick={() => landAt(terug, open)}
        >
          {leesvoorTeksten.nogNiet}
        </ButtonLink>
        {children}
      </Row>
    </Stack>
  )
}

const toRegisseur = ({ partij, naam }: Stoel) => ({ partij, persoon: naam })

const list = new Intl.ListFormat('nl')

function Gezegd({ klopt, wijze }: { readonly klopt: Klopt | null; readonly wijze: Schrijfwijze }) {
  if (klopt === null) return null
  if (!klopt.geldt) return <Alert tone="warning">{leesvoorTeksten.veranderd}</Alert>
  const wie = klopt.wie.map(({ partij, persoon }) => wieInZin(partij, persoon.reveal(), wijze))
  return <Alert tone="success">{leesvoorTeksten.gezegd(list.format(wie))}</Alert>
}
