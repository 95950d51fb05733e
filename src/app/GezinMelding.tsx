import { useSyncExternalStore } from 'react'
import { mayPass } from '../data/queue.ts'
import type { Register } from '../data/Register.ts'
import { Alert } from '../ui/Alert.tsx'
import { teksten } from './teksten.ts'

interface Props {
  readonly register: Register
  readonly dossier: string
}

/** One line before the family: that something is not on disk. What it is of, and what to do with it, is the team's. */
export function GezinMelding({ register, dossier }: Props) {
  const unsaved = useSyncExternalStore(register.subscribe, register.unsaved)
  const tells = unsaved.some(
    ({ handeling, storing }) =>
      mayPass(storing) || handeling.delen.some(({ stream }) => stream === `dossier-${dossier}`),
  )
  if (!tells) return null
  return (
    <Alert tone="danger" role="alert">
      {teksten.nietBewaardBijGezin}
    </Alert>
  )
}
