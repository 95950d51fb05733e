/**
 * React's way to the register: snapshots that keep their identity until they change, so that a screen draws again only
 * when something it shows is different.
 */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { DossierSamenvatting } from '../domain/dossier/samenvatting.ts'
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Records } from '../domain/handeling/records.ts'
import type { OverlegSamenvatting } from '../domain/overleg/samenvatting.ts'
import type { Register, Storing } from './Register.ts'

const RegisterContext = createContext<Register | null>(null)

export function RegisterProvider(props: { readonly register: Register; readonly children: ReactNode }) {
  return <RegisterContext value={props.register}>{props.children}</RegisterContext>
}

/** The open register; only under a RegisterProvider. */
export function useRegister(): Register {
  const register = useContext(RegisterContext)
  if (register === null) throw new Error('useRegister needs a RegisterProvider')
  return register
}

/**
 * Something read from the register, kept up to date. The selector must give the same identity as long as nothing
 * changed for it; keep it outside the component or in useCallback.
 */
export function useStand<T>(selector: (register: Register) => T): T {
  const register = useRegister()
  const subscribe = useCallback((listener: () => void) => register.subscribe(listener), [register])
  return useSyncExternalStore(subscribe, () => selector(register))
}

const dossiersOf = (register: Register): readonly DossierSamenvatting[] => register.dossiers()
const overleggenOf = (register: Register): readonly OverlegSamenvatting[] => register.overleggen()

/** The summaries of all dossiers; a new array only when one of them changed. */
export const useDossiers = (): readonly DossierSamenvatting[] => useStand(dossiersOf)

/** The summaries of all overleggen; a new array only when one of them changed. */
export const useOverleggen = (): readonly OverlegSamenvatting[] => useStand(overleggenOf)

export type RecordsStand =
  | { readonly staat: 'laden' }
  | { readonly staat: 'klaar'; readonly records: Records }
  | { readonly staat: 'storing'; readonly storing: Storing }

const loading: RecordsStand = { staat: 'laden' }

/** The merged records of one stream, loaded when needed; the same object until they change. */
export function useRecords(stream: StreamId): RecordsStand {
  const register = useRegister()
  const records = useStand(useCallback((open: Register) => open.records(stream), [stream]))
  const [failed, setFailed] = useState<{ stream: StreamId; storing: Storing } | null>(null)
  // Erased in another window, and put back there: it stands on the list again.
  const back = useStand(
    useCallback(
      (open: Register) =>
        failed?.stream === stream && open.dossiers().some(({ id }) => stream === `dossier-${id}`),
      [failed, stream],
    ),
  )

  const asks = records === undefined && (failed?.stream !== stream || back)

  useEffect(() => {
    if (!asks) return undefined
    let mounted = true
    void register.load(stream).then((loaded) => {
      if (mounted) setFailed(loaded.ok ? null : { stream, storing: loaded.error })
      return undefined
    })
    return () => {
      mounted = false
    }
  }, [register, stream, asks])

  return useMemo(() => {
    if (records !== undefined) return { staat: 'klaar', records }
    if (failed?.stream === stream) return { staat: 'storing', storing: failed.storing }
    return loading
  }, [records, failed, stream])
}
