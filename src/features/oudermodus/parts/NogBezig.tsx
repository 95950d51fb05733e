import { StillThere } from '../../../ui/StillThere.tsx'
import { useTaal } from '../useTaal.tsx'

interface Props {
  /** When the page closes by itself, in ms since 1970. */
  readonly deadline: number
  readonly gaDoor: () => void
  readonly klaar: () => void
}

/** Nobody has touched the page for long: it asks, in the language of the reader. */
export function NogBezig({ deadline, gaDoor, klaar }: Props) {
  const { toon, zin } = useTaal()
  return (
    <StillThere
      deadline={deadline}
      title={toon((c) => c.nogBezig.titel)}
      text={(seconden) => toon((c) => c.nogBezig.uitleg(seconden))}
      unsaved={toon((c) => c.klaar.nietBewaard)}
      stay={toon((c) => c.nogBezig.gaDoor)}
      end={toon((c) => c.klaar.ja)}
      closeLabel={zin((c) => c.nogBezig.gaDoor)}
      onStay={gaDoor}
      onEnd={klaar}
    />
  )
}
