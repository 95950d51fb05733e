import { useState } from 'react'
import { type Actie, aflopen, isOpen } from '../../../domain/actie/actie.ts'
import { finishActie, moveActie, removeActie } from '../../../domain/actie/handelingen.ts'
import { isVanEerder } from '../../../domain/dossier/bespreking.ts'
import { daysBetween, formatDatum, today } from '../../../lib/datum.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import {
  IconArrowDown,
  IconArrowUp,
  IconClock,
  IconFlag,
  IconPencil,
  IconSchool,
  IconTrash,
} from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { teksten } from '../teksten.ts'
import { useActButton, type Werk } from '../useDossier.ts'
import { ActieForm } from './ActieForm.tsx'
import { Mislukt } from './Onderdeel.tsx'
import { rondKindTeksten } from './rondKindTeksten.ts'
import { wieTekst } from './WieVelden.tsx'

/** Who does it, as it is read; empty when nobody was chosen. */
function wieDoetHet({ partij, wie }: Pick<Actie, 'partij' | 'wie'>, toon: Werk['toon']): string {
  return partij === null ? toon(wie.reveal()) : wieTekst({ partij, persoon: wie }, toon)
}

/** Who did it and when, and what stood in the way. */
export function afgerondTekst(actie: Actie, toon: Werk['toon'], op = ''): string {
  const wie = [wieDoetHet(actie, toon), op].filter((deel) => deel !== '').join(', ')
  const weg = actie.want === '' ? '' : teksten.acties.inDeWeg(toon(actie.want))
  return [wie, weg].filter((deel) => deel !== '').join('. ')
}

interface ActieRijProps {
  readonly werk: Werk
  readonly actie: Actie
  /** Lets one press through of the whole list: rows move when one leaves. */
  readonly oneTap: (press: () => void) => void
}

/** One open actie: what, who and when; of one that was agreed before this overleg also how it went. */
export function ActieRij({ werk, actie, oneTap }: ActieRijProps) {
  const { run, message } = useActButton()
  const [wijzigt, setWijzigt] = useState(false)
  const { dossier, overlegId } = werk
  const gelijke = dossier.acties.filter((een) => isOpen(een) && een.voor === actie.voor)
  const eerste = actie === gelijke[0]
  const laatste = actie === gelijke.at(-1)
  const { wanneer } = actie
  const wat = werk.toon(actie.wat)
  const dagenLaat = wanneer === null ? 0 : daysBetween(wanneer, today())
  const meta = [
    wieDoetHet(actie, werk.toon) || teksten.acties.niemand,
    wanneer === null ? '' : formatDatum(wanneer),
    dagenLaat > 0 ? teksten.acties.teLaat(dagenLaat) : '',
  ]
  if (wijzigt)
    return (
      <ActieForm
        werk={werk}
        actie={actie}
        onBewaard={() => setWijzigt(false)}
        onStop={() => setWijzigt(false)}
      />
    )
  return (
    <ItemRow
      lead={dagenLaat > 0 ? <IconClock aria-hidden /> : <IconFlag aria-hidden />}
      title={wat}
      meta={meta.filter((deel) => deel !== '').join(', ')}
      trail={<VoorBadge voor={actie.voor} eerste={eerste} />}
      actions={
        <>
          {eerste ? null : (
            <IconButton
              icon={IconArrowUp}
              label={teksten.acties.omhoog(wat)}
              onClick={() => run(moveActie(werk.dossier, actie.id, 'omhoog', werk.context()))}
            />
          )}
          {laatste ? null : (
            <IconButton
              icon={IconArrowDown}
              label={teksten.acties.omlaag(wat)}
              onClick={() => run(moveActie(werk.dossier, actie.id, 'omlaag', werk.context()))}
            />
          )}
          <IconButton icon={IconPencil} label={teksten.acties.wijzig(wat)} onClick={() => setWijzigt(true)} />
          <IconButton
            icon={IconTrash}
            label={teksten.acties.haalWeg(wat)}
            onClick={() => run(removeActie(werk.dossier, actie.id, werk.context()))}
          />
        </>
      }
    >
      {overlegId !== null && !isVanEerder(dossier, actie, overlegId) ? null : (
        <Chips
          label={teksten.acties.hoeGing(wat)}
          chips={aflopen.map((hoe) => ({
            label: teksten.acties.hoe[hoe],
            onClick: () =>
              oneTap(() => run(finishActie(werk.dossier, actie.id, { hoe, want: '' }, werk.context()))),
          }))}
        />
      )}
      {message === null ? null : <Mislukt message={message} />}
    </ItemRow>
  )
}

/** The eerste stap of the child, or what is for the school. */
function VoorBadge({ voor, eerste }: Pick<Actie, 'voor'> & { readonly eerste: boolean }) {
  if (voor === 'school')
    return (
      <Badge tone="neutral" icon={IconSchool}>
        {rondKindTeksten.school.badge}
      </Badge>
    )
  return eerste ? <Badge tone="info">{teksten.acties.eerste}</Badge> : null
}
