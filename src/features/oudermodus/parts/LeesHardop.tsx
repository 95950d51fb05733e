import { SpeakButton, useLocalVoice } from '../../../ui/SpeakButton.tsx'
import { useTaal } from '../useTaal.tsx'

/** In the bar: reads the screen aloud with a voice of this tablet. */
export function LeesHardop({ scherm }: { readonly scherm: string }) {
  const { taal, zin, toon } = useTaal()
  return (
    <SpeakButton
      lang={taal}
      key={scherm}
      label={zin((c) => c.balk.leesHardop)}
      stopLabel={zin((c) => c.balk.stop)}
      words={toon((c) => c.balk.leesHardop)}
      stopWords={toon((c) => c.balk.stop)}
    />
  )
}

/** Says that this tablet has no voice of its own; nothing where it has one. */
export function GeenStem() {
  const { taal, toon } = useTaal()
  return useLocalVoice(taal) ? null : <p className="ui-subtle">{toon((c) => c.balk.geenStem)}</p>
}
