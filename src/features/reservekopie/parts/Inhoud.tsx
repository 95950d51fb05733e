import type { KopieInhoud } from '../../../data/reservekopie/checkKopie.ts'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { teksten } from '../teksten.ts'

/** What is in a file, as a person knows it. */
export function Inhoud({ inhoud }: { readonly inhoud: KopieInhoud }) {
  const zin = teksten.inhoud
  return (
    <>
      <p>{zin.gemaakt(inhoud.op)}</p>
      <DescriptionList
        items={[
          { term: zin.team, children: inhoud.teamnaam },
          { term: zin.kinderen, children: inhoud.kinderen },
          { term: zin.overleggen, children: inhoud.overleggen },
          ...(inhoud.gewist > 0 ? [{ term: zin.gewist, children: inhoud.gewist }] : []),
          { term: zin.regels, children: inhoud.regels },
        ]}
      />
    </>
  )
}
