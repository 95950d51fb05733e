import { useState } from 'react'
import { useTeam } from '../../../data/useNouns.ts'
import { useDossiers, useRegister } from '../../../data/useStand.tsx'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { bladNaam, buildBeloften } from '../../../domain/verslag/beloftenBlad.ts'
import { BlokView } from '../../../ui/BlokView.tsx'
import { Button } from '../../../ui/Button.tsx'
import { FilterChips } from '../../../ui/FilterChips.tsx'
import { IconPrinter } from '../../../ui/icons.ts'
import { NoPrint } from '../../../ui/NoPrint.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { Toggle } from '../../../ui/Toggle.tsx'
import { teksten } from '../teksten.ts'
import { useBeloften } from '../useBeloften.ts'
import { afrondenTeksten } from './afrondenTeksten.ts'

const { beloften: tekst } = afrondenTeksten

/** Each person's list of promises as it will be printed: numbers only, until someone chooses names. */
export function BeloftenBlad({ overleg }: { readonly overleg: Overleg }) {
  const { klaar, bladen } = useBeloften(overleg)
  const team = useTeam()
  const kinderen = useDossiers()
  const register = useRegister()
  const [wie, setWie] = useState<string | null>(null)
  const [names, setNames] = useState(false)
  const metNamen = names && !team.alleenNummers
  if (!klaar) return <p role="status">{teksten.afronden.laden}</p>
  const shown = bladen.filter((blad) => wie === null || blad.id === wie)
  const blad = buildBeloften(overleg, team.naam, shown, { metNamen, kinderen })
  const print = () => {
    const about = shown.flatMap(({ beloften }) => beloften.map(({ dossier }) => dossier.id))
    register.noteHandedOut([...new Set(about)], metNamen ? tekst.papierMetNamen : tekst.papier)
    window.print()
  }
  return (
    <Page
      title={tekst.titel}
      back={{ href: `#/overleg/${overleg.id}/afronden`, label: tekst.terug }}
      actions={
        <Button icon={IconPrinter} onClick={print}>
          {tekst.print}
        </Button>
      }
    >
      <Stack gap="lg">
        <NoPrint>
          <Stack gap="md">
            {bladen.length < 2 ? null : (
              <>
                <p>{tekst.kiesUitleg}</p>
                <FilterChips<string | null>
                  label={tekst.kies}
                  value={wie}
                  onChange={setWie}
                  options={[
                    { value: null, label: tekst.alle },
                    ...bladen.map((one) => ({
                      value: one.id,
                      label: bladNaam(one, { metNamen: false, kinderen }),
                      count: one.beloften.length,
                    })),
                  ]}
                />
              </>
            )}
            {team.alleenNummers ? null : (
              <Toggle label={tekst.namen} hint={tekst.namenUitleg} checked={names} onChange={setNames} />
            )}
          </Stack>
        </NoPrint>
        <BlokView blokken={blad.blokken} titel={blad.titel} ondertitel={blad.ondertitel} />
      </Stack>
    </Page>
  )
}
