import { isOpen } from '../../../domain/actie/actie.ts'
import { Button } from '../../../ui/Button.tsx'
import { IconPlus, IconSchool } from '../../../ui/icons.ts'
import { IconText } from '../../../ui/IconText.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { LinkList } from '../../../ui/LinkList.tsx'
import { useOneTap } from '../../../ui/useOneTap.ts'
import type { Werk } from '../useDossier.ts'
import { ActieForm } from './ActieForm.tsx'
import { ActieRij } from './ActieRij.tsx'
import { rondKindTeksten } from './rondKindTeksten.ts'
import { isEerder } from './TerugblikDeel.tsx'
import { Uitklap } from './Uitklap.tsx'

const teksten = rondKindTeksten.school

interface Props {
  readonly werk: Werk
  readonly nieuw: boolean
  readonly onNieuw: (nieuw: boolean) => void
}

/** Beside the steps for the child: one that makes the school stronger (product, row 36). What is agreed stands open. */
export function SchoolDeel(props: Props) {
  const oneTap = useOneTap()
  const { dossier, overlegId } = props.werk
  const open = dossier.acties.filter(
    (actie) => actie.voor === 'school' && isOpen(actie) && !isEerder(dossier, actie, overlegId),
  )
  if (open.length === 0 && !props.nieuw)
    return (
      <Uitklap titel={teksten.titel}>
        <p>{teksten.uitleg}</p>
        <NieuweActie {...props} />
      </Uitklap>
    )
  return (
    <Stack gap="sm">
      <p>
        <IconText icon={IconSchool}>{teksten.titel}</IconText>
      </p>
      {open.length === 0 ? null : (
        <LinkList label={teksten.lijst}>
          {open.map((actie) => (
            <ActieRij key={actie.id} werk={props.werk} actie={actie} oneTap={oneTap} />
          ))}
        </LinkList>
      )}
      {props.nieuw ? (
        <NieuweActie {...props} />
      ) : (
        <Row>
          <Button variant="quiet" icon={IconPlus} onClick={() => props.onNieuw(true)}>
            {teksten.nieuw}
          </Button>
        </Row>
      )}
    </Stack>
  )
}

function NieuweActie({ werk, onNieuw }: Props) {
  return (
    <ActieForm werk={werk} voor="school" onBewaard={() => onNieuw(false)} onStop={() => onNieuw(false)} />
  )
}
