import type { UitsnedeDoel, Uitsnedevelden } from '../../../domain/gezin/Uitsnede.ts'
import type { Regel as Regelvorm } from '../../../domain/stem/regels.ts'
import { isPartij } from '../../../domain/partij/partij.ts'
import { regieZin, wieRegel } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'
import { Getypt } from './Getypt.tsx'

interface Props {
  readonly regel: Pick<Regelvorm, 'over' | 'id'>
  readonly velden: Uitsnedevelden
}

/** One line as a family reads it: in the words of the page, what people typed as typed. */
export function Regel({ regel: { over, id }, velden }: Props) {
  const { toon, vorm } = useTaal()
  const kind = velden.roepnaam
  switch (over) {
    case 'situatie': {
      const { situatie } = velden
      if (situatie === null) return null
      const { sinds } = situatie
      return (
        <>
          <p>{toon((c) => c.woorden.situatie[situatie.situatie](kind))}</p>
          {sinds === null ? null : <p>{toon((c) => c.woorden.sinds(c.datum(sinds)))}</p>}
        </>
      )
    }
    case 'ondersteuningsvraag':
      return (
        <p>
          <Getypt>{velden.ondersteuningsvraag}</Getypt>
        </p>
      )
    case 'focus': {
      const focus = velden.focus.findLast(({ partij }) => partij === id)
      return focus === undefined ? null : (
        <>
          {isPartij(id) ? <p>{toon((c) => wieRegel(c, { partij: id, naam: '' }, kind))}</p> : null}
          <p>
            <Getypt>{focus.tekst}</Getypt>
          </p>
        </>
      )
    }
    case 'regie':
      return <p>{toon((c) => regieZin(c, velden.regie, kind, vorm))}</p>
    case 'doel': {
      const { doel } = velden
      return doel === null ? null : (
        <>
          <DoelRegel doel={doel} />
          <Voorlopig doel={doel} />
        </>
      )
    }
    case 'actie': {
      const actie = velden.acties.find((een) => een.id === id)
      if (actie === undefined) return null
      const { wat, wie, wanneer, afloop } = actie
      return (
        <>
          <p>
            <Getypt>{wat}</Getypt>
          </p>
          {wie === null ? null : <p>{toon((c) => wieRegel(c, wie, kind))}</p>}
          {wanneer === null ? null : <p>{toon((c) => c.datum(wanneer))}</p>}
          {afloop === null ? null : <p>{toon((c) => c.woorden.afloop[afloop])}</p>}
        </>
      )
    }
    case 'volgende': {
      const { volgende } = velden
      return volgende === null ? null : <p>{toon((c) => c.datum(volgende))}</p>
    }
  }
}

export function Voorlopig({ doel: { voorlopig } }: { readonly doel: UitsnedeDoel }) {
  const { toon } = useTaal()
  return voorlopig ? <p>{toon((c) => c.eerste.voorlopig)}</p> : null
}

/** A doel with its date and how it will be seen. */
export function DoelRegel({ doel }: { readonly doel: UitsnedeDoel }) {
  const { toon } = useTaal()
  const { tekst, datum, zichtbaarAan } = doel
  return (
    <>
      <p>
        <Getypt>{tekst}</Getypt>
      </p>
      {datum === null ? null : <p>{toon((c) => c.eerste.uiterlijk(c.datum(datum)))}</p>}
      {zichtbaarAan === '' ? null : (
        <p>
          <Getypt>{zichtbaarAan}</Getypt>
        </p>
      )}
    </>
  )
}
