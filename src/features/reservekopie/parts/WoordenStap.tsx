import { useMemo, useState } from 'react'
import { askWoorden, type OpPapier } from '../../../data/wachtwoord.ts'
import type { Redacted } from '../../../lib/redacted.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { CodeForm, type CodeFormProps } from '../../../ui/CodeForm.tsx'
import { NoPrint } from '../../../ui/NoPrint.tsx'
import { teksten } from '../teksten.ts'
import type { Reservekopie } from '../useReservekopie.ts'

const { woorden: zin } = teksten

type BladProps = Pick<CodeFormProps, 'onDone' | 'submitLabel' | 'actions' | 'children'> & {
  readonly gevraagd: OpPapier
}

/** The five words as they stand on paper: what they are for, the words, and two of them typed again. */
function Blad({ gevraagd, ...rest }: BladProps) {
  return (
    <Card>
      <CodeForm
        label={zin.kop}
        code={gevraagd}
        text={zin.tekst}
        letters="none"
        intro={
          <>
            <p>{zin.waarvoor}</p>
            <NoPrint>
              <p>{zin.bewaar}</p>
            </NoPrint>
          </>
        }
        {...rest}
      />
    </Card>
  )
}

interface StapProps {
  readonly woorden: Redacted<string>
  readonly kopie: Reservekopie
}

/** Before the first reservekopie: the words, on paper first. */
export function WoordenStap({ woorden, kopie }: StapProps) {
  const gevraagd = useMemo(() => askWoorden(woorden), [woorden])
  const make = () => void kopie.makeFirst()
  return (
    <Blad
      gevraagd={gevraagd}
      onDone={make}
      submitLabel={teksten.maak.knop}
      actions={
        <>
          <Button variant="secondary" onClick={make}>
            {zin.later}
          </Button>
          <Button variant="quiet" onClick={kopie.cancel}>
            {teksten.terug}
          </Button>
        </>
      }
    >
      {kopie.fout === null ? null : (
        <Alert tone="danger" role="alert">
          {kopie.fout}
        </Alert>
      )}
    </Blad>
  )
}

/** The words again, to print them or to see that the paper is right. */
export function WoordenDeel({ woorden }: { readonly woorden: Redacted<string> | null }) {
  const [gevraagd] = useState(() => (woorden === null ? null : askWoorden(woorden)))
  const [goed, setGoed] = useState(false)
  if (gevraagd === null) return <Alert tone="info">{zin.nogGeen}</Alert>
  return (
    <Blad gevraagd={gevraagd} onDone={() => setGoed(true)} submitLabel={zin.controleer}>
      <div role="status">{goed ? <Alert tone="success">{zin.goed}</Alert> : null}</div>
    </Blad>
  )
}
