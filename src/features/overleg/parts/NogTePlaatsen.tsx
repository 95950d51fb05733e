import { useNogTePlaatsen } from '../../../data/useNouns.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { afrondenTeksten } from './afrondenTeksten.ts'

const { nogTePlaatsen: tekst } = afrondenTeksten

/** How many quick lines have no place yet, with the way to them; nothing waits for it, and none is lost. */
export function NogTePlaatsen({ overleg }: { readonly overleg: Overleg }) {
  const { regels } = useNogTePlaatsen(overleg)
  if (regels.length === 0) return null
  return (
    <Alert
      tone="info"
      actions={
        <ButtonLink href={`#/overleg/${overleg.id}/nog-te-plaatsen`} variant="secondary">
          {tekst.geefPlek}
        </ButtonLink>
      }
    >
      {`${tekst.aantal(regels.length)}${overleg.staat === 'gesloten' ? ` ${tekst.kanNog}` : ''}`}
    </Alert>
  )
}
