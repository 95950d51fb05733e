import { type ReactNode, useCallback, useState } from 'react'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconArrowUp } from '../../../ui/icons.ts'
import { KladContext, type Kladdeel, kladdelen } from './KladContext.ts'
import { kladTeksten } from './kladTeksten.ts'
import { goToDeel } from './Sprong.tsx'

type Kladden = ReadonlyMap<string, Kladdeel>

/** The worksheet, and at its foot what was typed in it and is not kept. */
export function MetKladregel({ children }: { readonly children: ReactNode }) {
  const [kladden, setKladden] = useState<Kladden>(new Map())
  const meld = useCallback((naam: string, deel: Kladdeel | null) => {
    setKladden((before) => {
      const next = new Map(before)
      if (deel === null) next.delete(naam)
      else next.set(naam, deel)
      return next
    })
  }, [])
  return (
    <KladContext value={meld}>
      {children}
      <Kladregel delen={kladdelen.filter((deel) => [...kladden.values()].includes(deel))} />
    </KladContext>
  )
}

function Kladregel({ delen }: { readonly delen: readonly Kladdeel[] }) {
  const [first] = delen
  if (first === undefined) return null
  return (
    <Alert
      tone="warning"
      actions={
        <Button variant="secondary" icon={IconArrowUp} onClick={() => goToDeel(first)}>
          {kladTeksten.ga}
        </Button>
      }
    >
      {kladTeksten.zin(delen)}
    </Alert>
  )
}
