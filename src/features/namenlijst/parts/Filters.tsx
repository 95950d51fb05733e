import { useMemo } from 'react'
import type { LijstKeuze } from '../../../domain/dossier/lijst.ts'
import { isPartij, partijNamen } from '../../../domain/partij/partij.ts'
import { type Situatie, situatieNamen } from '../../../domain/situatie/situatie.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { FilterChips } from '../../../ui/FilterChips.tsx'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { PlainSelectField } from '../../../ui/PlainSelectField.tsx'
import { teksten } from '../teksten.ts'
import type { Namenlijst } from '../useNamenlijst.ts'

const situatieVolgorde: readonly Situatie[] = ['thuis', 'dreigt', 'terug', 'afgesloten']
const zonder = 'zonder'

function regieWaarde({ zonderRegie, regieBij }: LijstKeuze): string {
  return zonderRegie === true ? zonder : (regieBij ?? '')
}

/** Situatie in one tap, with its count; the other filters stand closed. */
export function Filters({ lijst }: { readonly lijst: Namenlijst }) {
  const { alle, keuze } = lijst
  const kies = (next: LijstKeuze): void => lijst.set({ keuze: next })
  const aantallen = useMemo(() => {
    const found = new Map<Situatie | null, number>()
    for (const { situatie } of alle) found.set(situatie, (found.get(situatie) ?? 0) + 1)
    return found
  }, [alle])
  const afgesloten = aantallen.get('afgesloten') ?? 0
  return (
    <Stack gap="sm">
      <FilterChips<Situatie | null>
        label={teksten.lijst.situatie}
        value={keuze.situatie ?? null}
        onChange={(situatie) => kies({ ...keuze, situatie })}
        options={[
          { value: null, label: teksten.lijst.alle, count: alle.length - afgesloten },
          ...situatieVolgorde.flatMap((situatie) => {
            const count = aantallen.get(situatie) ?? 0
            return count === 0 ? [] : [{ value: situatie, label: situatieNamen[situatie], count }]
          }),
        ]}
      />
      <Disclosure summary={teksten.lijst.meer}>
        <Grid min="14rem">
          <PlainSelectField
            label={teksten.lijst.regie}
            value={regieWaarde(keuze)}
            onChange={(waarde) =>
              kies({
                ...keuze,
                zonderRegie: waarde === zonder,
                regieBij: isPartij(waarde) ? waarde : null,
              })
            }
            options={[
              { value: '', label: teksten.lijst.regieAlle },
              { value: zonder, label: teksten.lijst.zonderRegie },
              ...lijst.regiePartijen.map((partij) => ({
                value: partij,
                label: teksten.lijst.regieBij(partijNamen[partij]),
              })),
            ]}
          />
          <PlainSelectField
            label={teksten.lijst.opgepakt}
            value={keuze.opgepakt == null ? '' : keuze.opgepakt ? 'ja' : 'nee'}
            onChange={(waarde) => kies({ ...keuze, opgepakt: waarde === '' ? null : waarde === 'ja' })}
            options={[
              { value: '', label: teksten.lijst.opgepaktAlle },
              { value: 'ja', label: teksten.lijst.welOpgepakt },
              { value: 'nee', label: teksten.lijst.nietOpgepakt },
            ]}
          />
          {lijst.gemeenten.length === 0 ? null : (
            <PlainSelectField
              label={teksten.lijst.gemeente}
              value={keuze.gemeente ?? ''}
              onChange={(gemeente) => kies({ ...keuze, gemeente: gemeente === '' ? null : gemeente })}
              options={[
                { value: '', label: teksten.lijst.gemeenteAlle },
                ...lijst.gemeenten.map((gemeente) => ({ value: gemeente, label: gemeente })),
              ]}
            />
          )}
        </Grid>
      </Disclosure>
    </Stack>
  )
}
