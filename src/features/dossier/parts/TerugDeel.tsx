import { useOverleg } from '../../../data/useNouns.ts'
import { useRecord } from '../../../data/useRecord.ts'
import { addKaart } from '../../../domain/overleg/kaarten.ts'
import type { Overleg } from '../../../domain/overleg/Overleg.ts'
import type { OverlegWeigering } from '../../../domain/overleg/weigering.ts'
import { checksNu } from '../../../domain/terugval/checks.ts'
import { formatDatum, today } from '../../../lib/datum.ts'
import { Card } from '../../../ui/Card.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SaveStatus } from '../../../ui/form/SaveStatus.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { useZodForm } from '../../../ui/form/useZodForm.ts'
import { IconHeartHandshake } from '../../../ui/icons.ts'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { complimentSchema } from '../eindForm.ts'
import type { Werk } from '../useDossier.ts'
import { ChecksLijst } from './ChecksLijst.tsx'
import { complimentWeigering, eindTeksten } from './eindTeksten.ts'
import { SluitAf } from './SluitAf.tsx'
import { Uitklap } from './Uitklap.tsx'
import { WeerOpSchool } from './WeerOpSchool.tsx'
import { holdTogether } from '../../../ui/holdTogether.ts'

const { terug, compliment: tekst } = eindTeksten

/** A child that is back: when we ask how it goes, a compliment in the overleg in which that was said, and closing. */
export function TerugDeel({ werk }: { readonly werk: Werk }) {
  const { dossier, overlegId } = werk
  const { situatie } = dossier
  if (situatie?.situatie !== 'terug') return null
  const koppen = dossier.records['situatie']?.[situatie.id]?.['stap']?.koppen ?? []
  const here = overlegId !== null && koppen.some(({ overleg }) => overleg === overlegId)
  return (
    <Card title={terug.titel}>
      <Stack gap="md">
        {situatie.sinds === null ? null : <p>{holdTogether(terug.sinds(formatDatum(situatie.sinds)))}</p>}
        {here ? <Compliment overlegId={overlegId} /> : null}
        <h3>{eindTeksten.checks.titel}</h3>
        <ChecksLijst werk={werk} />
        {checksNu(dossier).length > 0 ? null : (
          <Uitklap titel={terug.plan}>
            <WeerOpSchool werk={werk} />
          </Uitklap>
        )}
        <SluitAf werk={werk} />
      </Stack>
    </Card>
  )
}

/** It lives in the overleg and never in the worksheet. */
function Compliment({ overlegId }: { readonly overlegId: string }) {
  const stand = useOverleg(overlegId)
  if (stand.staat !== 'klaar' || stand.waarde.staat !== 'bezig') return null
  return <ComplimentForm overleg={stand.waarde} />
}

function ComplimentForm({ overleg }: { readonly overleg: Overleg }) {
  const keep = useRecord<OverlegWeigering>(complimentWeigering)
  const form = useZodForm({
    schema: complimentSchema,
    defaultValues: { tekst: '' },
    draftKey: `overleg/${overleg.id}/kaart/compliment-terug`,
    afterSave: 'clear',
    onSubmit: ({ tekst: words }) => {
      const kaart = { soort: 'compliment', tekst: words, partij: null, stap: null } as const
      const added = addKaart(overleg, kaart, { vandaag: today() })
      return keep(added.ok ? { ok: true, value: added.value.handeling } : added)
    },
  })
  return (
    <Form form={form} label={tekst.titel}>
      <TextField name="tekst" grows label={tekst.veld} hint={tekst.hint} />
      <Row>
        <SubmitButton variant="secondary" icon={IconHeartHandshake}>
          {tekst.geef}
        </SubmitButton>
        <SaveStatus />
      </Row>
    </Form>
  )
}
