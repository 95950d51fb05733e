import {
  aanwezigheidVan,
  aanwezigNamen,
  countAanwezig,
  setAanwezig,
  setRestAanwezig,
} from '../../../domain/overleg/aanwezig.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import type { Aanwezigheid } from '../../../domain/overleg/schema.ts'
import { type Persoon, personen } from '../../../domain/overleg/stoelen.ts'
import { partijNamen } from '../../../domain/partij/partij.ts'
import { formatKlok, formatTijd } from '../../../lib/datum.ts'
import { Button } from '../../../ui/Button.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { IconUsersGroup } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { contextNow, useActButton } from '../useOverleg.ts'
import { kamerTeksten } from './kamerTeksten.ts'
import { useOneTap } from '../../../ui/useOneTap.ts'
import { Kloktijd } from './Kloktijd.tsx'
import { Melding } from './Melding.tsx'
import { OuderAanTafel } from './OuderAanTafel.tsx'

/** `14:20`, now. */
const klokNu = (): string => formatKlok(Date.now()).replace('.', ':')

const keuzes = ['aanwezig', 'later', 'afwezig', 'weg'] as const

const heeftTijd = ({ hoe, om }: Aanwezigheid): boolean => hoe === 'later' || hoe === 'weg' || om !== ''

const tijdZin = (aanwezig: Aanwezigheid | null): string =>
  aanwezig === null || aanwezig.om === ''
    ? ''
    : kamerTeksten.wieIsEr.om[aanwezig.hoe](formatTijd(aanwezig.om))

/** Checking in: one tap per person for who wants it. Closed it is one line, and nothing waits for it. */
export function WieIsEr({ overleg }: { readonly overleg: Overleg }) {
  const { run, message } = useActButton()
  const oneTap = useOneTap()
  const { stoelen } = overleg
  if (stoelen.length === 0) return null
  const mark = (persoon: Persoon, hoe: (typeof keuzes)[number]) => {
    const stands = aanwezigheidVan(persoon)?.hoe
    const now = hoe === 'weg' || (hoe === 'aanwezig' && stands === 'later')
    const next = stands === hoe ? null : { hoe, om: now ? klokNu() : '' }
    void run(setAanwezig(overleg, persoon.stoel.id, next, contextNow()))
  }
  const telling = countAanwezig(stoelen)
  const { titel, rest } = kamerTeksten.wieIsEr
  return (
    <>
      <Disclosure summary={titel(telling)}>
        <Stack gap="sm">
          <Grid min="20rem">
            {personen(stoelen).map((persoon) => {
              const { stoel } = persoon
              const naam = stoel.naam.reveal()
              const aanwezig = aanwezigheidVan(persoon)
              return (
                <ItemRow
                  key={stoel.id}
                  title={naam}
                  meta={[...persoon.stoelen.map(({ partij }) => partijNamen[partij]), tijdZin(aanwezig)]
                    .filter((deel) => deel !== '')
                    .join(', ')}
                >
                  <Chips
                    label={kamerTeksten.wieIsEr.van(naam)}
                    chips={keuzes.map((hoe) => ({
                      label: aanwezigNamen[hoe],
                      pressed: aanwezig?.hoe === hoe,
                      onClick: () => mark(persoon, hoe),
                    }))}
                  />
                  {aanwezig !== null && heeftTijd(aanwezig) ? (
                    <Kloktijd key={aanwezig.hoe} overleg={overleg} stoel={stoel} aanwezig={aanwezig} />
                  ) : null}
                </ItemRow>
              )
            })}
          </Grid>
        </Stack>
      </Disclosure>
      {overleg.staat === 'bezig' && telling.ongevraagd > 0 ? (
        <Button
          data-stap="wie-is-er"
          variant="secondary"
          icon={IconUsersGroup}
          onClick={() => oneTap(() => void run(setRestAanwezig(overleg, contextNow())))}
        >
          {telling.ongevraagd === telling.alle ? rest.alle : rest.anderen}
        </Button>
      ) : null}
      <OuderAanTafel overleg={overleg} />
      <Melding message={message} />
    </>
  )
}
