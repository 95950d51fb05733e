import { useState } from 'react'
import { useTeam } from '../../../data/useNouns.ts'
import { useOverleggen } from '../../../data/useStand.tsx'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import { comesTooLate, eindVan, planTijd } from '../../../domain/overleg/tijd.ts'
import { vorigeOverleg } from '../../../domain/overleg/vervolg.ts'
import type { Team } from '../../../domain/team/Team.ts'
import { teamUitnodiging } from '../../../domain/verslag/uitnodigingsbrief.ts'
import { saveFile } from '../../../lib/saveFile.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { BlokView } from '../../../ui/BlokView.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconCalendarEvent, IconPrinter } from '../../../ui/icons.ts'
import { Grid } from '../../../ui/layout/Grid.tsx'
import { NoPrint } from '../../../ui/NoPrint.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { briefSchema } from '../voorbereidForm.ts'
import { GezinBrief } from './GezinBrief.tsx'
import { aankomstZin, voorbereidTeksten } from './voorbereidTeksten.ts'

const { brief: tekst } = voorbereidTeksten

/** The first of the team who can be called. */
const contactOf = ({ leden }: Team): string => {
  const lid = leden.find(({ telefoon }) => telefoon !== '')
  return lid === undefined ? '' : `${lid.naam.reveal()}, ${lid.telefoon}`
}

/** The file for a calendar; false when it was not made. */
async function saveAfspraak(overleg: Overleg, plaats: string): Promise<boolean> {
  const { toIcs, icsBestandsnaam } = await import('../../../uitvoer/ics.ts')
  const { id, datum, tijd } = overleg
  if (datum === null) return false
  const afspraak = { id, datum, tijd, minuten: planTijd(overleg).duur, plaats }
  const file = toIcs({ ...afspraak, titel: tekst.ics, omschrijving: tekst.icsTekst }, Date.now())
  return (await saveFile(icsBestandsnaam(datum), 'text/calendar;charset=utf-8', file)).ok
}

interface Props {
  readonly overleg: Overleg
  /** The line of the agenda whose family is invited; without it the people at the table are. */
  readonly puntId: string | undefined
}

/** The invitation as it will be printed; what is typed here stands in it and nowhere else. */
export function UitnodigingBlad({ overleg, puntId }: Props) {
  const team = useTeam()
  const [saved, setSaved] = useState<'ja' | 'nee' | null>(null)
  const eerder = vorigeOverleg(overleg, useOverleggen()) !== null
  const form = useZodForm({
    schema: briefSchema,
    defaultValues: { plaats: '', contact: contactOf(team) },
    draftKey: `overleg/${overleg.id}/brief`,
    onSubmit: () => Promise.resolve({ ok: true }),
  })
  const invoer = {
    team: team.naam,
    overleg,
    eerder,
    plaats: useFormValue(form, 'plaats').trim(),
    contact: useFormValue(form, 'contact').trim(),
  }
  const punt = puntId === undefined ? undefined : overleg.agenda.find((one) => one.id === puntId)
  const back = { href: `#/overleg/${overleg.id}/voorbereiden`, label: tekst.terug }
  if (puntId !== undefined && punt === undefined) {
    return (
      <Page title={tekst.titel} back={back}>
        <Alert tone="info">{tekst.geenPunt}</Alert>
      </Page>
    )
  }
  const brief = teamUitnodiging(invoer)
  return (
    <Page
      title={tekst.titel}
      back={back}
      actions={
        <Row>
          <Button icon={IconPrinter} onClick={() => window.print()}>
            {tekst.print}
          </Button>
          {punt === undefined && overleg.datum !== null ? (
            <Button
              variant="secondary"
              icon={IconCalendarEvent}
              onClick={() =>
                void saveAfspraak(overleg, invoer.plaats).then((ok) => setSaved(ok ? 'ja' : 'nee'))
              }
            >
              {tekst.agenda}
            </Button>
          ) : null}
        </Row>
      }
    >
      <Stack gap="lg">
        <NoPrint>
          <Stack gap="md">
            {punt === undefined ? (
              <>
                <p>
                  {tekst.voorGezin} <a href={back.href}>{tekst.naarAgenda}</a>
                </p>
                <p>{tekst.agendaUitleg}</p>
              </>
            ) : null}
            {punt?.gezin != null && comesTooLate(overleg, punt.gezin.om) ? (
              <Alert tone="warning">
                {aankomstZin(
                  { soort: 'na-eind', punt, om: eindVan(overleg) },
                  voorbereidTeksten.regel.ditKind,
                  '',
                )}
              </Alert>
            ) : null}
            {saved === null ? null : (
              <Alert tone={saved === 'ja' ? 'success' : 'danger'} role="status">
                {saved === 'ja' ? tekst.bewaard : tekst.mislukt}
              </Alert>
            )}
            <Form form={form} saveOn="never">
              <Grid min="16rem">
                <TextField name="plaats" label={tekst.plaats} hint={tekst.hint} />
                <TextField name="contact" label={tekst.contact} hint={tekst.hint} />
              </Grid>
            </Form>
          </Stack>
        </NoPrint>
        {punt === undefined ? (
          <BlokView blokken={brief.blokken} titel={brief.titel} ondertitel={brief.ondertitel} />
        ) : (
          <GezinBrief key={punt.id} invoer={invoer} punt={punt} />
        )}
      </Stack>
    </Page>
  )
}
