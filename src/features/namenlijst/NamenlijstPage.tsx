import { useEffect, useState } from 'react'
import { nieuwKindDraft, plakDraft } from '../../data/draftKeys.ts'
import { useRegister } from '../../data/useStand.tsx'
import { Alert } from '../../ui/Alert.tsx'
import { Button } from '../../ui/Button.tsx'
import { IconTable, IconUserPlus } from '../../ui/icons.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Toggle } from '../../ui/Toggle.tsx'
import { Lijst } from './parts/Lijst.tsx'
import { PlakRijen } from './parts/PlakRijen.tsx'
import { SnelleInvoer } from './parts/SnelleInvoer.tsx'
import { teksten } from './teksten.ts'
import { useAlleenNummers, useNamenlijst } from './useNamenlijst.ts'

type Toevoegen = 'typen' | 'plakken' | null

/** A half-typed child, or rows pasted in an earlier visit, open the form they stand in; not where names are hidden. */
function useKlad(verborgen: boolean, onGevonden: (toevoegen: Toevoegen) => void): void {
  const register = useRegister()
  useEffect(() => {
    if (verborgen) return undefined
    let mounted = true
    void register.drafts.keys().then((keys) => {
      if (!mounted) return undefined
      if (keys.includes(nieuwKindDraft)) onGevonden('typen')
      else if (keys.includes(plakDraft)) onGevonden('plakken')
      return undefined
    })
    return () => {
      mounted = false
    }
  }, [register, verborgen, onGevonden])
}

/** The list, and putting children on it; `aandacht` names a line of Vandaag: just the children that it is about. */
export function NamenlijstPage({ aandacht }: { readonly aandacht?: string }) {
  const lijst = useNamenlijst(aandacht)
  const nummers = useAlleenNummers()
  const leeg = lijst.alle.length === 0
  const [toevoegen, setToevoegen] = useState<Toevoegen>(leeg ? 'typen' : null)
  useKlad(nummers.aan, setToevoegen)
  const afgesloten = lijst.alle.filter((kind) => kind.situatie === 'afgesloten').length
  const sluit = (): void => setToevoegen(null)
  const typen = toevoegen === 'typen'
  return (
    <Page
      title={teksten.titel}
      subtitle={leeg ? undefined : teksten.aantal(lijst.alle.length - afgesloten, afgesloten)}
      actions={
        <>
          {toevoegen === 'plakken' ? null : (
            <Button variant="secondary" icon={IconTable} onClick={() => setToevoegen('plakken')}>
              {teksten.plakRijen}
            </Button>
          )}
          {typen ? null : (
            <Button
              variant={toevoegen === null ? 'primary' : 'secondary'}
              icon={IconUserPlus}
              onClick={() => setToevoegen('typen')}
            >
              {teksten.voegToe}
            </Button>
          )}
        </>
      }
    >
      {typen ? <SnelleInvoer onSluit={leeg ? null : sluit} /> : null}
      {toevoegen === 'plakken' ? <PlakRijen verborgen={nummers.aan} onSluit={sluit} /> : null}
      {leeg ? null : (
        <Toggle
          label={teksten.alleenNummers}
          checked={nummers.aan}
          onChange={nummers.zet}
          hint={nummers.aan ? teksten.alleenNummersHint : undefined}
        />
      )}
      {nummers.message === null ? null : (
        <Alert tone="danger" role="alert">
          {nummers.message}
        </Alert>
      )}
      <Lijst lijst={lijst} alleenNummers={nummers.aan} />
    </Page>
  )
}
