import { useState } from 'react'
import {
  type Actie,
  eersteStap,
  isActieVoorbij,
  isOpen,
  proposeEersteActie,
} from '../../../domain/actie/actie.ts'
import { addActie, changeActie, reopenActie } from '../../../domain/actie/handelingen.ts'
import { isVanEerder } from '../../../domain/dossier/bespreking.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { redact } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Chips } from '../../../ui/Chips.tsx'
import { IconPlus } from '../../../ui/icons.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { useOneTap } from '../../../ui/useOneTap.ts'
import { dagenChips } from '../dossierForm.ts'
import { teksten } from '../teksten.ts'
import { useActButton, type Werk } from '../useDossier.ts'
import { ActieForm, actieKlad } from './ActieForm.tsx'
import { ActieRij, afgerondTekst } from './ActieRij.tsx'
import { AfloopBadge } from './AfloopBadge.tsx'
import { InDeWeg, vraagtWaarom } from './InDeWeg.tsx'
import { voorbijTekst } from './DoelDeel.tsx'
import { Mislukt, Onderdeel } from './Onderdeel.tsx'
import { deelIds } from './Sprong.tsx'
import { SchoolDeel } from './SchoolDeel.tsx'
import { isEerder } from './TerugblikDeel.tsx'
import { useKlad } from './useKlad.ts'
import { Uitklap } from './Uitklap.tsx'

const list = new Intl.ListFormat('nl')

/** What will be done, by whom and when; the first open one is the eerste stap. */
export function ActiesDeel({ werk }: { readonly werk: Werk }) {
  const { dossier, overlegId } = werk
  const oneTap = useOneTap()
  const { acties, doel } = dossier
  const open = acties.filter((actie) => isOpen(actie) && actie.voor === 'kind')
  const nu = open.filter((actie) => !isEerder(dossier, actie, overlegId))
  const laat = stapVoorbij(acties)
  const eerder = open
    .filter((actie) => !nu.includes(actie) && actie !== laat)
    .map(({ wat }) => werk.toon(wat))
  // What was agreed before is asked about in the terugblik.
  const vragen = acties.filter((actie) => vraagtWaarom(actie) && !isEerder(dossier, actie, overlegId))
  const klaar = acties.filter((actie) => !isOpen(actie) && !vragen.includes(actie))
  const [nieuw, setNieuw] = useState(false)
  const [school, setSchool] = useState(false)
  useKlad(actieKlad(werk.dossier.id), setNieuw)
  useKlad(actieKlad(werk.dossier.id, 'school'), setSchool)
  return (
    <Onderdeel werk={werk} id={deelIds.acties} titel={teksten.acties.titel} wat="stap">
      {doel === null && open.length === 0 ? <p>{teksten.acties.eerstDoel}</p> : null}
      <Voorstel werk={werk} />
      {laat === null ? null : <StapVoorbij werk={werk} stap={laat} />}
      {eerder.length === 0 ? null : <p>{teksten.acties.bijTerugblik(list.format(eerder))}</p>}
      {nu.length === 0 ? null : (
        <LinkList label={teksten.acties.lijst}>
          {nu.map((actie) => (
            <ActieRij key={actie.id} werk={werk} actie={actie} oneTap={oneTap} />
          ))}
        </LinkList>
      )}
      {nieuw || open.length === 0 ? (
        <ActieForm
          werk={werk}
          onBewaard={() => setNieuw(false)}
          onStop={open.length === 0 ? null : () => setNieuw(false)}
        />
      ) : (
        <Row>
          <Button
            variant={werk.nu === 'acties' ? 'primary' : 'secondary'}
            icon={IconPlus}
            onClick={() => setNieuw(true)}
          >
            {teksten.acties.nieuw}
          </Button>
        </Row>
      )}
      {vragen.length === 0 ? null : (
        <LinkList label={teksten.acties.waarom}>
          {vragen.map((actie) => (
            <KlareActie key={actie.id} werk={werk} actie={actie} vraagt />
          ))}
        </LinkList>
      )}
      <SchoolDeel werk={werk} nieuw={school} onNieuw={setSchool} />
      {klaar.length === 0 ? null : (
        <Uitklap titel={teksten.acties.klaar(klaar.length)}>
          <LinkList label={teksten.acties.klaar(klaar.length)}>
            {klaar.map((actie) => (
              <KlareActie key={actie.id} werk={werk} actie={actie} />
            ))}
          </LinkList>
        </Uitklap>
      )}
    </Onderdeel>
  )
}

function stapVoorbij(acties: readonly Actie[]): Actie | null {
  const stap = eersteStap(acties)
  return stap !== null && isActieVoorbij(stap, today()) ? stap : null
}

/** Its date has gone by: it was done, or it gets a new date with one tap. */
function StapVoorbij({ werk, stap }: { readonly werk: Werk; readonly stap: Actie }) {
  const { run, message } = useActButton()
  const vanEerder = werk.overlegId === null || isVanEerder(werk.dossier, stap, werk.overlegId)
  return (
    <Alert tone="warning" title={stap.wanneer === null ? undefined : voorbijTekst(stap.wanneer)}>
      <p>{teksten.acties.voorbij(werk.toon(stap.wat))}</p>
      <p>{vanEerder ? teksten.acties.nogDoen : teksten.acties.anderDag}</p>
      <Chips
        label={teksten.doel.nieuweDatum}
        chips={dagenChips().map(({ label, value }) => ({
          label,
          onClick: () => run(changeActie(werk.dossier, stap.id, { wanneer: value }, werk.context())),
        }))}
      />
      <Mislukt message={message} />
    </Alert>
  )
}

/** Child and parents were not asked yet: that is offered as the first step, never put there unasked (rule 10). */
function Voorstel({ werk }: { readonly werk: Werk }) {
  const { run, message } = useActButton()
  const wat = proposeEersteActie(werk.dossier.doel, werk.dossier.acties)
  if (wat === null) return null
  return (
    <Alert
      tone="info"
      actions={
        <Button
          variant="secondary"
          icon={IconPlus}
          onClick={() =>
            run(addActie(werk.dossier, { wat, partij: null, wie: redact(''), wanneer: null }, werk.context()))
          }
        >
          {teksten.acties.neemVoorstel}
        </Button>
      }
    >
      {teksten.acties.voorstel(wat, eersteStap(werk.dossier.acties) === null)}
      <Mislukt message={message} />
    </Alert>
  )
}

interface KlareActieProps {
  readonly werk: Werk
  readonly actie: Actie
  /** What stood in the way is asked here. */
  readonly vraagt?: boolean
}

function KlareActie({ werk, actie, vraagt = false }: KlareActieProps) {
  const { run, message } = useActButton()
  const wat = werk.toon(actie.wat)
  const op = actie.afloopOp === null || actie.afloopOp === today() ? '' : formatDatum(actie.afloopOp)
  return (
    <ItemRow
      title={wat}
      meta={afgerondTekst(actie, werk.toon, op)}
      trail={actie.afloop === null ? null : <AfloopBadge afloop={actie.afloop} />}
      actions={
        <Button
          variant="quiet"
          aria-label={`${teksten.acties.heropen}: ${wat}`}
          onClick={() => run(reopenActie(werk.dossier, actie.id, werk.context()))}
        >
          {teksten.acties.heropen}
        </Button>
      }
    >
      {vraagt ? <InDeWeg werk={werk} actie={actie} /> : null}
      {message === null ? null : <Mislukt message={message} />}
    </ItemRow>
  )
}
