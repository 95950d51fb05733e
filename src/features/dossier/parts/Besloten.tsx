import type { ReactNode } from 'react'
import type { Register } from '../../../data/Register.ts'
import { useStand } from '../../../data/useStand.tsx'
import { forAll } from '../../../domain/dossier/voorGezin.ts'
import type { Notitie } from '../../../domain/notitie/notitie.ts'
import { lopend } from '../../../domain/overleg/lopend.ts'
import type { Werk } from '../useDossier.ts'
import { stemTeksten } from './stemTeksten.ts'
import { Uitklap } from './Uitklap.tsx'

interface Props<T> {
  readonly werk: Werk
  readonly woorden: readonly T[]
  readonly children: (woorden: readonly T[]) => ReactNode
}

const overlegRuns = (register: Register): boolean => lopend(register.overleggen(), Date.now()).length > 0

/**
 * Words of the family; while an overleg runs others look along, whichever way one came to this worksheet, and those that
 * not all of the family may read begin closed.
 */
export function Besloten<T extends Pick<Notitie, 'lezers'>>({ werk, woorden, children }: Props<T>) {
  const shared = useStand(overlegRuns) || werk.overlegId !== null
  const stands = (een: T): boolean => !shared || forAll(een)
  const besloten = woorden.filter((een) => !stands(een))
  return (
    <>
      {children(woorden.filter(stands))}
      {besloten.length === 0 ? null : (
        <Uitklap titel={stemTeksten.besloten(besloten.length)}>{children(besloten)}</Uitklap>
      )}
    </>
  )
}
