import { useRef } from 'react'
import { storingTekst } from '../../../data/storingTekst.ts'
import { useRecordButton } from '../../../data/useRecord.ts'
import { useOverleggen } from '../../../data/useStand.tsx'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { planOverleg } from '../../../domain/overleg/planOverleg.ts'
import { currentPath, goOn } from '../../../lib/adres.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { ok } from '../../../lib/result.ts'
import { Button } from '../../../ui/Button.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { IconUsersGroup } from '../../../ui/icons.ts'
import { teksten } from '../teksten.ts'
import { Mislukt } from './Onderdeel.tsx'

/** Plans an overleg about this one child (MDO) and goes there to choose day and people; or goes to the one that is planned. */
export function OverlegOverKind({ dossier }: { readonly dossier: Dossier }) {
  const overleggen = useOverleggen()
  const { run, message } = useRecordButton<never>(storingTekst)
  const pressed = useRef(false)
  const open = overleggen.find(
    ({ soort, staat, afgezegd, agenda }) =>
      soort === 'een-kind' && staat !== 'gesloten' && !afgezegd && agenda.includes(dossier.id),
  )
  if (open !== undefined) {
    return (
      <ButtonLink variant="secondary" icon={IconUsersGroup} href={`#/overleg/${open.id}`}>
        {teksten.overleg.naar(open.datum === null ? '' : formatDatum(open.datum))}
      </ButtonLink>
    )
  }
  const plan = async () => {
    if (pressed.current) return
    pressed.current = true
    const from = currentPath()
    const agenda = [{ dossier: dossier.id, vanOverleg: null }]
    const vandaag = today()
    const planned = planOverleg(
      { datum: vandaag, tijd: '', soort: 'een-kind', stoelen: [], agenda },
      { vandaag },
    )
    const kept = planned.ok && (await run(ok(planned.value.handeling)))
    pressed.current = false
    if (kept) goOn(from, `/overleg/${planned.value.overleg}/voorbereiden`)
  }
  return (
    <>
      <Button variant="secondary" icon={IconUsersGroup} onClick={() => void plan()}>
        {teksten.overleg.plan}
      </Button>
      <Mislukt message={message} />
    </>
  )
}
