import { Alert } from '../../../ui/Alert.tsx'
import type { Suggest } from '../../../ui/PasswordInput.tsx'
import { PlainPasswordField } from '../../../ui/PlainPasswordField.tsx'
import { Progress } from '../../../ui/Progress.tsx'
import { sleutelTeksten } from './sleutelTeksten.ts'

interface Props {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly suggest: Suggest | undefined
  readonly bezig: boolean
  readonly fout: string | null
}

const { sleutels: zin } = sleutelTeksten

/** The present wachtwoord, asked before anything that opens the team is changed; how far that is, or why not. */
export function HuidigWachtwoord({ value, onChange, suggest, bezig, fout }: Props) {
  return (
    <>
      <PlainPasswordField
        label={zin.huidig}
        hint={zin.huidigHint}
        value={value}
        onChange={onChange}
        suggest={suggest}
        readOnly={bezig}
      />
      {fout === null ? null : (
        <Alert tone="danger" role="alert">
          {fout}
        </Alert>
      )}
      {bezig ? <Progress label={zin.bezig} /> : null}
    </>
  )
}
