import type { Publiek } from '../../../domain/notitie/notitie.ts'
import { PlainRadioCards } from '../../../ui/PlainRadioCards.tsx'
import { useTaal } from '../useTaal.tsx'

interface Props {
  /** Those that this reader can choose from, the narrowest first. */
  readonly publieken: readonly Publiek[]
  readonly value: Publiek
  readonly onChange: (publiek: Publiek) => void
}

type Keuze = Exclude<Publiek, 'partij'>

/** Who may read the words: chosen by the one who gives them (product rule 4). */
export function WieMagLezen({ publieken, value, onChange }: Props) {
  const { toon } = useTaal()
  const keuzes = publieken.filter((publiek): publiek is Keuze => publiek !== 'partij')
  return (
    <PlainRadioCards<Publiek>
      label={toon((c) => c.lezen.vraag)}
      value={value}
      onChange={onChange}
      options={keuzes.map((publiek) => ({
        value: publiek,
        label: toon((c) => c.lezen.publiek[publiek]),
      }))}
    />
  )
}
