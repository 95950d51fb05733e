import type { DraftPlek } from '../../../data/draftKeys.ts'
import { useDossiers, useOverleggen } from '../../../data/useStand.tsx'
import { formatDatum } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'

const { elders, plek: namen, ga } = teksten.wis

const paden = {
  namenlijst: '#/namenlijst',
  overleggen: '#/overleg',
  werkagenda: '#/aanpak/werkagenda',
  team: '#/team',
  verwachtingen: '#/team/verwachtingen',
} as const

/** Half typed texts of something else that name the child: who looks may find that they mean another one. */
export function EldersGetypt({ plekken }: { readonly plekken: readonly DraftPlek[] }) {
  const dossiers = useDossiers()
  const overleggen = useOverleggen()
  if (plekken.length === 0) return null
  const linkOf = (plek: DraftPlek): readonly [string, string] => {
    if (plek.soort === 'dossier') {
      const kind = dossiers.find(({ id }) => id === plek.id)
      return [`#/dossier/${plek.id}`, namen.dossier(kind?.rugnummer ?? null)]
    }
    if (plek.soort === 'overleg') {
      const datum = overleggen.find(({ id }) => id === plek.id)?.datum ?? null
      return [`#/overleg/${plek.id}`, namen.overleg(datum === null ? null : formatDatum(datum))]
    }
    return [paden[plek.soort], namen[plek.soort]]
  }
  return (
    <Alert
      tone="warning"
      actions={
        <Row gap="sm">
          {[...new Map(plekken.map(linkOf))].map(([href, naam]) => (
            <ButtonLink key={href} href={href} variant="secondary">
              {ga(naam)}
            </ButtonLink>
          ))}
        </Row>
      }
    >
      {elders}
    </Alert>
  )
}
