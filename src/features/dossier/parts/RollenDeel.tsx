import { useState } from 'react'
import type { Partij } from '../../../domain/partij/partij.ts'
import { isZonderRegie, sameRegisseur } from '../../../domain/regie/regie.ts'
import { assignRol, releaseRol, rolNamen, type Rolsoort, rolsoorten } from '../../../domain/rol/rol.ts'
import { formatDatum } from '../../../lib/datum.ts'
import { Button } from '../../../ui/Button.tsx'
import { Form } from '../../../ui/form/Form.tsx'
import { SubmitButton } from '../../../ui/form/SubmitButton.tsx'
import { useFormValue, useZodForm } from '../../../ui/form/useZodForm.ts'
import { holdTogether } from '../../../ui/holdTogether.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { wieSchema } from '../dossierForm.ts'
import { teksten as algemeen } from '../teksten.ts'
import { useAct, useActButton, type Werk } from '../useDossier.ts'
import { Mislukt } from './Onderdeel.tsx'
import { rondKindTeksten } from './rondKindTeksten.ts'
import { toRegisseur, wieTekst, WieVelden } from './WieVelden.tsx'

const teksten = rondKindTeksten.rollen

/** Casusregie stands here to be read; it is asked and answered where the regie is. */
export function RollenDeel({ werk }: { readonly werk: Werk }) {
  const { regie } = werk.dossier
  const casus =
    regie.staat === 'geen' || isZonderRegie(regie) ? teksten.nogNiemand : wieTekst(regie.stap.wie, werk.toon)
  return (
    <Stack gap="md">
      <p>{teksten.uitleg}</p>
      <LinkList label={teksten.titel}>
        <ItemRow title={teksten.casusregie} meta={<WatEnWie wat={teksten.casusregieWat} wie={casus} />} />
        {rolsoorten.map((rol) => (
          <Rol key={rol} werk={werk} rol={rol} />
        ))}
      </LinkList>
    </Stack>
  )
}

/** Under what the role is stands who has it: on one edge in every row, with or without buttons. */
const WatEnWie = ({ wat, wie }: { readonly wat: string; readonly wie: string }) => (
  <>
    {wat}
    <br />
    <strong>{holdTogether(wie)}</strong>
  </>
)

function Rol({ werk, rol }: { readonly werk: Werk; readonly rol: Rolsoort }) {
  const { run, message } = useActButton()
  const [kiest, setKiest] = useState(false)
  const { rollen, regie } = werk.dossier
  const stap = rollen[rol]
  const wie = stap?.wie ?? null
  const both =
    wie !== null && regie.staat !== 'geen' && !isZonderRegie(regie) && sameRegisseur(regie.stap.wie, wie)
  return (
    <ItemRow
      title={rolNamen[rol]}
      meta={
        <WatEnWie
          wat={teksten.wat[rol]}
          wie={
            stap === null || wie === null
              ? teksten.nogNiemand
              : `${wieTekst(wie, werk.toon)}, ${teksten.sinds(formatDatum(stap.op))}`
          }
        />
      }
      actions={
        <>
          {kiest ? null : (
            <Button variant="quiet" aria-label={teksten.kies(rolNamen[rol])} onClick={() => setKiest(true)}>
              {wie === null ? algemeen.kies : algemeen.wijzig}
            </Button>
          )}
          {wie === null || kiest ? null : (
            <Button
              variant="quiet"
              aria-label={teksten.haalWeg(rolNamen[rol])}
              onClick={() => run(releaseRol(werk.dossier, rol, werk.context()))}
            >
              {algemeen.haalWeg}
            </Button>
          )}
        </>
      }
    >
      {kiest ? <KiesWie werk={werk} rol={rol} onKlaar={() => setKiest(false)} /> : null}
      {both ? <p>{teksten.ookRegie}</p> : null}
      {message === null ? null : <Mislukt message={message} />}
    </ItemRow>
  )
}

const boven: readonly Partij[] = ['samenwerkingsverband']

interface KiesProps {
  readonly werk: Werk
  readonly rol: Rolsoort
  readonly onKlaar: () => void
}

/** One tap on someone of the team is enough; for another a partij and a name. */
function KiesWie({ werk, rol, onKlaar }: KiesProps) {
  const act = useAct()
  const form = useZodForm({
    schema: wieSchema,
    defaultValues: { partij: '', persoon: '' },
    draftKey: `dossier/${werk.dossier.id}/rol-${rol}`,
    afterSave: 'clear',
    onSubmit: async ({ partij, persoon }) => {
      const outcome = await act(
        assignRol(werk.dossier, { rol, wie: toRegisseur(partij, persoon) }, werk.context()),
      )
      if (outcome.ok) onKlaar()
      return outcome
    },
  })
  return (
    <Form form={form} label={teksten.kies(rolNamen[rol])}>
      <WieVelden
        label={teksten.wie}
        werk={werk}
        ook={boven}
        partij={useFormValue(form, 'partij')}
        persoon={useFormValue(form, 'persoon')}
        onKies={(partij, persoon) => {
          form.setValue('partij', partij)
          form.setValue('persoon', persoon)
          void form.submit()
        }}
        bijAnders={
          <Row>
            <SubmitButton variant="secondary">{teksten.bewaar}</SubmitButton>
          </Row>
        }
      />
      <Row>
        <Button variant="quiet" onClick={() => void form.discard().then(onKlaar)}>
          {algemeen.stop}
        </Button>
      </Row>
    </Form>
  )
}
