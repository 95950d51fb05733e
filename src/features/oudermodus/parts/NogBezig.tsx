import type { Taal } from '../../../domain/taal/Taal.ts'
import { StillThere } from '../../../ui/StillThere.tsx'
import { useTaal } from '../useTaal.tsx'

interface Props {
  /** When the page closes by itself, in ms since 1970. */
  readonly deadline: number
  readonly gaDoor: () => void
  readonly klaar: () => void
}

/** So long in words of that language: the browser knows them. */
const seconds = (taal: Taal, aantal: number): string =>
  new Intl.NumberFormat(taal, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(aantal)

/** Nobody has touched the page for long: it asks what **Klaar** asks, in the language of the reader, counting down. */
export function NogBezig({ deadline, gaDoor, klaar }: Props) {
  const { toon, zin } = useTaal()
  return (
    <StillThere
      deadline={deadline}
      title={toon((c) => c.klaar.titel)}
      text={(aantal) => toon(({ taal, klaar: { uitleg } }) => `${uitleg} (${seconds(taal, aantal)})`)}
      unsaved={toon((c) => c.klaar.nietBewaard)}
      stay={toon((c) => c.klaar.nee)}
      end={toon((c) => c.klaar.ja)}
      closeLabel={zin((c) => c.klaar.nee)}
      onStay={gaDoor}
      onEnd={klaar}
    />
  )
}
