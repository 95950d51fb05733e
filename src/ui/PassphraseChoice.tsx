import { type FormEvent, type ReactNode, useState } from 'react'
import { Alert } from './Alert.tsx'
import { Button } from './Button.tsx'
import { CodeGroups } from './CodeGroups.tsx'
import { FilterChips } from './FilterChips.tsx'
import { IconRefresh } from './icons.ts'
import { Row } from './layout/Row.tsx'
import { Stack } from './layout/Stack.tsx'
import type { Suggest } from './PasswordInput.tsx'
import { PlainPasswordField } from './PlainPasswordField.tsx'
import type { Tone } from './tone.ts'

/** What is thought of a passphrase of someone's own. */
export interface Judgement {
  readonly usable: boolean
  readonly tone: Tone
  readonly text: string
}

export interface PassphraseText {
  readonly keuze: string
  readonly woorden: string
  readonly woordenHint: string
  readonly lijst: string
  readonly woord: (nummer: number) => string
  readonly andere: string
  readonly eigen: string
  readonly eigenVeld: string
  readonly eigenHint: string
  readonly nogEens: string
  readonly overtypen: string
  readonly overtypenHint: string
  readonly anders: string
}

export interface PassphraseChoiceProps {
  /** The name of the form, for those who listen. */
  readonly label: string
  readonly text: PassphraseText
  /** A fresh row of words, with spaces between. */
  readonly draw: () => string
  readonly suggest: Suggest
  readonly judge: (passphrase: string) => Judgement
  readonly isSame: (a: string, b: string) => boolean
  readonly onDone: (passphrase: string) => void
  readonly submitLabel: string
  readonly busy?: boolean | undefined
  /** Between the fields and the buttons: another field, what went wrong, how far it is. */
  readonly children?: ReactNode
  /** Buttons beside the one that goes on. */
  readonly actions?: ReactNode
}

/** Words on offer, or a passphrase of one's own with its strength; both typed once more. It lives in memory only. */
export function PassphraseChoice({
  label,
  text,
  draw,
  judge,
  isSame,
  onDone,
  ...rest
}: PassphraseChoiceProps) {
  const [own, setOwn] = useState(false)
  const [offer, setOffer] = useState(draw)
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState('')
  const [asked, setAsked] = useState(false)
  const chosen = own ? typed : offer
  const { usable, tone, text: judged } = judge(chosen)
  const same = isSame(chosen, again)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (rest.busy === true) return
    setAsked(true)
    if (usable && same) onDone(chosen)
  }
  const choose = (next: boolean) => {
    setOwn(next)
    setAgain('')
    setAsked(false)
  }
  const options = [
    { value: false, label: text.woorden },
    { value: true, label: text.eigen },
  ]

  return (
    <form noValidate autoComplete="off" aria-label={label} onSubmit={submit}>
      <Stack>
        <FilterChips label={text.keuze} options={options} value={own} onChange={choose} />
        {own ? (
          <Stack gap="sm">
            <PlainPasswordField
              label={text.eigenVeld}
              hint={text.eigenHint}
              value={typed}
              onChange={setTyped}
              error={asked && !usable ? judged : undefined}
            />
            {typed === '' || (asked && !usable) ? null : (
              <Alert tone={tone} role="status">
                {judged}
              </Alert>
            )}
          </Stack>
        ) : (
          <Stack gap="sm">
            <p>{text.woordenHint}</p>
            <CodeGroups label={text.lijst} groups={offer.split(' ')} groupLabel={text.woord} />
            <Row>
              <Button
                variant="secondary"
                icon={IconRefresh}
                onClick={() => {
                  setOffer(draw())
                  choose(false)
                }}
              >
                {text.andere}
              </Button>
            </Row>
          </Stack>
        )}
        <PlainPasswordField
          key={own ? 'own' : 'words'}
          label={own ? text.nogEens : text.overtypen}
          hint={own ? undefined : text.overtypenHint}
          value={again}
          onChange={setAgain}
          suggest={own ? undefined : rest.suggest}
          error={asked && !same ? text.anders : undefined}
        />
        {rest.children}
        <Row>
          <Button type="submit" busy={rest.busy}>
            {rest.submitLabel}
          </Button>
          {rest.actions}
        </Row>
      </Stack>
    </form>
  )
}
