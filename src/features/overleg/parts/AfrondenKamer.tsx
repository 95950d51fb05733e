import { useKinderen, useOverlegDossiers, useTeam } from '../../../data/useNouns.ts'
import { isBesprokenDeel } from '../../../domain/dossier/bespreking.ts'
import type { Dossier } from '../../../domain/dossier/Dossier.ts'
import { kaartenVan } from '../../../domain/overleg/kaarten.ts'
import { kloptIn } from '../../../domain/leesvoor/klopt.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { notReached } from '../../../domain/overleg/verloop.ts'
import { sentence } from '../../../domain/verslag/zinnen.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DescriptionList } from '../../../ui/DescriptionList.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { teksten } from '../teksten.ts'
import { afrondenTeksten } from './afrondenTeksten.ts'
import { Afspraak } from './Afspraak.tsx'
import { Beginnen } from './Beginnen.tsx'
import { BelofteKaart } from './BelofteKaart.tsx'
import { kamerHref } from './kamers.ts'
import { KindRegel, kindNaam } from './KindRegel.tsx'
import { Melding } from './Melding.tsx'
import { OokBespreken } from './OokBespreken.tsx'
import { Sluiten } from './Sluiten.tsx'
import { Uitgang } from './Uitgang.tsx'
import { useOppakken } from './useOppakken.ts'

/** Read back what was agreed, together and per child, name of whom nothing was said, set the next date, close. */
export function AfrondenKamer({ overleg }: { readonly overleg: Overleg }) {
  const kinderen = useKinderen()
  const { alleenNummers } = useTeam()
  const { dossiers, klaar: geladen } = useOverlegDossiers(overleg)
  const { toggle, message } = useOppakken(overleg.id)
  if (overleg.staat === 'gepland') return <NogNietBegonnen overleg={overleg} />
  if (!geladen) return <p role="status">{teksten.afronden.laden}</p>
  const missed = notReached(overleg, dossiers)
  const spoken = dossiers.filter((dossier) => isBesprokenDeel(dossier, overleg.id))
  const untouched = missed.filter((id) => !spoken.some((dossier) => dossier.id === id))
  const klaar = (dossier: Dossier): boolean =>
    !missed.includes(dossier.id) && kloptIn(dossier, overleg.id)?.geldt === true
  const gelezen = spoken.filter(klaar)
  const lezen = spoken.filter((dossier) => !klaar(dossier))
  const afspraak = (dossier: Dossier) => (
    <Afspraak
      key={dossier.id}
      dossier={dossier}
      naam={kindNaam(kinderen.get(dossier.id), alleenNummers)}
      overlegId={overleg.id}
      opAgenda={overleg.agenda.some((punt) => punt.dossier === dossier.id)}
      onPakOp={() => void toggle(dossier.id)}
    />
  )
  return (
    <Stack gap="lg">
      <Card title={teksten.afronden.titel}>
        <Stack gap="md">
          <p>{teruglezen(spoken, lezen, overleg.id)}</p>
          <Samen overleg={overleg} />
          <Melding message={message} />
          {lezen.map(afspraak)}
          {gelezen.length === 0 ? null : (
            <Disclosure summary={afrondenTeksten.gelezen(gelezen.length)}>
              <Stack gap="md">{gelezen.map(afspraak)}</Stack>
            </Disclosure>
          )}
        </Stack>
      </Card>
      {untouched.length === 0 ? (
        <Alert tone={overleg.agenda.length > 0 && missed.length === 0 ? 'success' : 'info'}>
          {reachedTekst(overleg, missed)}
        </Alert>
      ) : (
        <Card title={teksten.afronden.nietBesproken} tone="warning">
          <Stack gap="sm">
            <p>{teksten.afronden.nietBesprokenUitleg}</p>
            <LinkList label={teksten.afronden.nietBesproken}>
              {untouched.map((id) => (
                <KindRegel
                  key={id}
                  kind={kinderen.get(id)}
                  alleenNummers={alleenNummers}
                  href={kamerHref(overleg.id, 'vraag3', id)}
                />
              ))}
            </LinkList>
          </Stack>
        </Card>
      )}
      <OokBespreken overleg={overleg} />
      <BelofteKaart overleg={overleg} />
      <Uitgang overleg={overleg} />
      <Sluiten overleg={overleg} missed={missed} spoken={spoken.map((dossier) => dossier.id)} />
    </Stack>
  )
}

/** There is nothing to close yet. */
function NogNietBegonnen({ overleg }: { readonly overleg: Overleg }) {
  return (
    <Stack gap="lg">
      <Alert tone="info">{afrondenTeksten.nogNietBegonnen}</Alert>
      <Beginnen overleg={overleg} />
    </Stack>
  )
}

/** What the team said of itself: the conclusion of vraag 1 and its goal. */
function Samen({ overleg }: { readonly overleg: Overleg }) {
  const { teamdoel, teamdoelDatum } = overleg
  const conclusies = kaartenVan(overleg, 'conclusie').map((kaart) => kaart.tekst)
  const items = [
    ...conclusies.map((tekst) => ({ term: teksten.afronden.conclusie, children: tekst })),
    ...(teamdoel === ''
      ? []
      : [
          {
            term: teksten.afronden.teamdoel,
            children:
              teamdoelDatum === null
                ? teamdoel
                : `${sentence(teamdoel)} ${teksten.afronden.terugkijken(formatDatum(teamdoelDatum))}`,
          },
        ]),
  ]
  return items.length === 0 ? null : <DescriptionList items={items} />
}

/** Only what was not read aloud yet has to be read back. */
function teruglezen(spoken: readonly Dossier[], lezen: readonly Dossier[], overlegId: string): string {
  if (spoken.length === 0) return teksten.afronden.nietsBesproken
  if (lezen.some((dossier) => kloptIn(dossier, overlegId)?.geldt !== true)) return teksten.afronden.uitleg
  return lezen.length === 0
    ? afrondenTeksten.allesGelezen(spoken.length)
    : afrondenTeksten.nogOpen(lezen.length)
}

/** When something was said of every child. */
function reachedTekst({ agenda }: Overleg, missed: readonly string[]): string {
  if (agenda.length === 0) return teksten.afronden.leeg
  return missed.length === 0 ? afrondenTeksten.alle : afrondenTeksten.alleDeels
}
