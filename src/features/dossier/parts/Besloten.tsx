import type { ReactNode } from 'react'
import { forAll } from '../../../domain/dossier/voorGezin.ts'
import type { Notitie } from '../../../domain/notitie/notitie.ts'
import type { Werk } from '../useDossier.ts'
import { stemTeksten } from './stemTeksten.ts'
import { Uitklap } from './Uitklap.tsx'

interface Props<T> {
  readonly werk: Werk
  readonly woorden: readonly T[]
  readonly children: (woorden: readonly T[]) => ReactNode
}

/** Words of the family; on the screen of a meeting those that not all of them may read begin closed. */
export function Besloten<T extends Pick<Notitie, 'lezers'>>({ werk, woorden, children }: Props<T>) {
  const stands = (een: T): boolean => werk.overlegId === null || forAll(een)
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
