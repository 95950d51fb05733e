import { useEffect, useRef } from 'react'
import { useOverleg } from '../../../data/useNouns.ts'
import { useOverleggen } from '../../../data/useStand.tsx'
import type { Bevestigbaar } from '../../../domain/dossier/werkblad.ts'
import { chooseRondleiding, type Rondleiding as Stand } from '../../../domain/oefening/rondleiding.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { goTo } from '../../../lib/adres.ts'
import { today } from '../../../lib/datum.ts'
import { Button } from '../../../ui/Button.tsx'
import { GuideBar } from '../../../ui/GuideBar.tsx'
import { IconEye } from '../../../ui/icons.ts'
import { pointOut } from '../../../ui/pointOut.ts'
import { teksten } from '../teksten.ts'
import { useRondleiding } from '../useRondleiding.ts'

interface Props {
  /** Where one is now. */
  readonly path: string
  readonly onEigenTeam: () => void
}

/** At the foot of every screen while practising: one step at a time, and it goes on by itself with what is written. */
export function Rondleiding(props: Props) {
  const id = chooseRondleiding(useOverleggen(), today())
  return id === null ? null : <Gids key={id} overlegId={id} {...props} />
}

function Gids({ overlegId, ...props }: Props & { readonly overlegId: string }) {
  const overleg = useOverleg(overlegId)
  return overleg.staat === 'klaar' ? <Stappen overleg={overleg.waarde} {...props} /> : null
}

/** The list of the overleggen: no button to begin one stands there, its row leads to it. */
const lijst = '/overleg'

/** Where a step is done, for who is at `path` now; null for the last one, which is a button. */
function pathOf({ nu, kind }: Stand, overleg: Overleg, path: string): string | null {
  const kamer = `/overleg/${overleg.id}`
  switch (nu) {
    case 'wie-is-er':
      if (overleg.staat !== 'gepland') return `${kamer}/vraag1`
      return path === lijst ? path : '/'
    case 'kaart':
      return `${kamer}/vraag1`
    case 'oppakken':
      return `${kamer}/vraag2`
    case 'kind':
      return `${kamer}/vraag3${kind === null ? '' : `/${kind.id}`}`
    case 'lees-voor':
      return kind === null ? `${kamer}/vraag3` : `${kamer}/leesvoor/${kind.id}`
    case 'afronden':
      return `${kamer}/afronden`
    case 'verslag':
      return `/verslag/${overleg.id}`
    case 'eigen-team':
      return null
  }
}

/** Where on its screen each part of the talk about a child stands. */
const deelIds: Readonly<Record<Bevestigbaar, string>> = {
  ondersteuningsvraag: 'deel-vraag',
  regie: 'deel-regie',
  doel: 'deel-doel',
  stap: 'deel-acties',
}

/** What the step is about on its screen. */
function targetOf({ nu, nog: [deel] }: Stand, { id, staat }: Overleg, path: string): string {
  if (nu === 'wie-is-er' && staat === 'gepland' && path === lijst) return `a[href="#/overleg/${id}"]`
  return nu === 'kind' && deel !== undefined ? `#${deelIds[deel]}` : `[data-stap="${nu}"]`
}

/** Only where that button stands, the words are to tap it. */
function beginZin({ id, datum }: Overleg, path: string): string {
  const { hier, lijst: opLijst, lijstAndereDag, elders } = teksten.eerstBeginnen
  if (path === lijst) return datum === today() ? opLijst : lijstAndereDag
  return ['/', `/overleg/${id}`, `/overleg/${id}/voorbereiden`].includes(path) ? hier : elders
}

function zinOf({ nu, kind, nog: [deel] }: Stand, overleg: Overleg, path: string): string {
  if (nu === 'wie-is-er' && overleg.staat === 'gepland') return beginZin(overleg, path)
  const zin = nu === 'kind' && deel !== undefined ? teksten.delen[deel] : teksten.stappen[nu]
  const nummer = nu === 'kind' || nu === 'lees-voor' ? (kind?.rugnummer ?? null) : null
  return nummer === null ? zin : teksten.kind(nummer, zin)
}

function Stappen({ overleg, path, onEigenTeam }: Props & { readonly overleg: Overleg }) {
  const stand = useRondleiding(overleg, path)
  const show = useShow(stand === null || !stand.open ? '' : targetOf(stand, overleg, path))
  if (stand === null) return null
  const { stappen, nu, open, setOpen, skip } = stand
  const to = pathOf(stand, overleg, path)
  const step = teksten.stap(stappen.findIndex(({ stap }) => stap === nu) + 1, stappen.length)
  if (!open)
    return path === '/' ? (
      <GuideBar
        label={teksten.titel}
        step={teksten.titel}
        actions={
          <Button variant="quiet" aria-label={teksten.verderUit} onClick={() => setOpen(true)}>
            {teksten.verder}
          </Button>
        }
      />
    ) : null
  return (
    <GuideBar
      label={teksten.titel}
      step={step}
      actions={
        <>
          {to === null ? (
            <Button variant="secondary" onClick={onEigenTeam}>
              {teksten.eigenTeam}
            </Button>
          ) : (
            <>
              <Button variant="secondary" icon={IconEye} onClick={() => show(path, to)}>
                {teksten.laatZien}
              </Button>
              <Button variant="quiet" onClick={() => skip(nu)}>
                {teksten.slaOver}
              </Button>
            </>
          )}
          <Button variant="quiet" aria-label={teksten.stopUit} onClick={() => setOpen(false)}>
            {teksten.stop}
          </Button>
        </>
      }
    >
      {zinOf(stand, overleg, path)}
    </GuideBar>
  )
}

/** Goes to where the target is and points it out there, until the step is another one or the guide stops. */
function useShow(target: string): (path: string, to: string) => void {
  const pointed = useRef({ target, stop: (): void => undefined })
  useEffect(() => {
    if (pointed.current.target !== target) pointed.current.stop()
  }, [target])
  useEffect(() => () => pointed.current.stop(), [])
  return (path, to) => {
    pointed.current.stop()
    pointed.current = { target, stop: pointOut(target) }
    if (to === path) document.querySelector<HTMLElement>(target)?.focus({ preventScroll: true })
    else goTo(to)
  }
}
