import { useSyncExternalStore } from 'react'
import { type ShellStaat, shellStaat, subscribeShell } from './serviceWorker.ts'

/** Whether the app is whole on this device, and whether a new version waits. */
export const useShellStaat = (): ShellStaat => useSyncExternalStore(subscribeShell, shellStaat)
