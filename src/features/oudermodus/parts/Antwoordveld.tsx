import { type ReactNode, useEffect, useRef } from 'react'
import { taalNamen } from '../../../domain/taal/Taal.ts'
import { formatKlok } from '../../../lib/datum.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { IconArrowBackUp, IconCheck, IconClock, IconPencil, IconTrash } from '../../../ui/icons.ts'
import { IconText } from '../../../ui/IconText.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { NoteCard } from '../../../ui/NoteCard.tsx'
import { PlainTextArea } from '../../../ui/PlainTextArea.tsx'
import { foutZin, stemZin } from '../teksten.ts'
import { useTaal } from '../useTaal.tsx'
import { type Antwoord, shownStaat, type Verstuurd as Sent } from './antwoord.ts'
import { Getypt } from './Getypt.tsx'
import type { Gesprek } from './Gesprek.ts'
import { VoorWie } from './Gevraagd.tsx'
import type { Onderwerp } from './onderwerp.ts'
import { WieMagLezen } from './WieMagLezen.tsx'

interface Props {
  readonly gesprek: Gesprek
  readonly onderwerp: Onderwerp
  readonly label: ReactNode
  /** Above the words: a number to choose. */
  readonly boven?: ReactNode
}

/** Own words: a field, who may read it, and send; once sent, what was sent and a way to take it back. */
export function Antwoordveld({ gesprek: { postvak, publieken }, onderwerp, label, boven }: Props) {
  const { toon } = useTaal()
  const antwoord = postvak.lees(onderwerp)
  // Who says that a line does not klopt is asked for the words at once; what was said stands already.
  const asks = antwoord.stem === 'klopt-niet' && antwoord.tekst.trim() === ''
  const stands = antwoord.staat === 'gezegd' && !asks
  const said = useRef<HTMLDivElement>(null)
  const stood = useRef(stands)
  useEffect(() => {
    // What stands is shorter than the field it comes in the place of: the page would slip away from it.
    if (stands && !stood.current) said.current?.scrollIntoView({ block: 'center' })
    stood.current = stands
  }, [stands])
  if (stands)
    return (
      <div ref={said}>
        <Verstuurd gesprek={{ postvak, publieken }} onderwerp={onderwerp} />
      </div>
    )
  const { verstuurd } = antwoord
  const stond =
    verstuurd === null ? null : (
      <Stond verstuurd={verstuurd} haalWeg={() => void postvak.haalWeg(onderwerp)} />
    )
  // A choice that was sent is asked for its words: that field comes first, in sight.
  const wordless = verstuurd?.tekst === ''
  return (
    <Stack gap="md">
      {wordless ? null : stond}
      {boven}
      <PlainTextArea
        label={label}
        value={antwoord.tekst}
        rows={4}
        dir="auto"
        onChange={(tekst) => postvak.schrijf(onderwerp, { tekst })}
      />
      <WieMagLezen
        publieken={publieken}
        value={antwoord.publiek}
        onChange={(publiek) => postvak.schrijf(onderwerp, { publiek })}
      />
      <Mislukt antwoord={antwoord} />
      <Row gap="md">
        <Button icon={IconCheck} busy={antwoord.bezig} onClick={() => void postvak.verstuur(onderwerp)}>
          {toon((c) => c.bewaren.verstuur)}
        </Button>
        <Bewaard antwoord={antwoord} />
      </Row>
      {wordless ? stond : null}
    </Stack>
  )
}

interface StondProps {
  readonly verstuurd: Sent
  readonly haalWeg: () => void
  readonly verander?: () => void
}

/** What was sent, and stands: also while it is changed. One piece, for below it stands what was said before. */
function Stond({ verstuurd, haalWeg, verander }: StondProps) {
  const { toon, taal } = useTaal()
  const { stem, cijfer, tekst, publiek, op } = verstuurd
  return (
    <Alert
      tone="success"
      role="status"
      title={toon((c) => c.bewaren.verstuurdOm(formatKlok(op ?? 0)))}
      actions={
        <>
          {verander === undefined ? null : (
            <Button variant="secondary" icon={IconPencil} onClick={verander}>
              {toon((c) => c.bewaren.verander)}
            </Button>
          )}
          <Button variant="secondary" icon={IconTrash} onClick={haalWeg}>
            {toon((c) => c.bewaren.haalWeg)}
          </Button>
        </>
      }
    >
      <NoteCard meta={<VoorWie publiek={publiek} />}>
        {stem === null ? null : <p>{toon((c) => stemZin(c, stem))}</p>}
        {cijfer === null ? null : <p>{cijfer}</p>}
        {tekst.trim() === '' ? null : (
          <p>
            <Getypt taal={taalNamen[taal]}>{tekst}</Getypt>
          </p>
        )}
      </NoteCard>
    </Alert>
  )
}

function Verstuurd({ gesprek: { postvak }, onderwerp }: Pick<Props, 'gesprek' | 'onderwerp'>) {
  const antwoord = postvak.lees(onderwerp)
  return (
    <Stack gap="md">
      <Stond
        verstuurd={antwoord.verstuurd ?? antwoord}
        haalWeg={() => void postvak.haalWeg(onderwerp)}
        verander={() => postvak.verander(onderwerp)}
      />
      <Mislukt antwoord={antwoord} />
    </Stack>
  )
}

/** What went wrong; what was written stands above it still. */
export function Mislukt({ antwoord: { fout } }: { readonly antwoord: Antwoord }) {
  const { toon } = useTaal()
  return fout === null ? null : (
    <Alert tone="danger" role="alert">
      {toon((c) => foutZin(c, fout))}
    </Alert>
  )
}

function Bewaard({ antwoord }: { readonly antwoord: Antwoord }) {
  const { toon } = useTaal()
  const staat = shownStaat(antwoord)
  return (
    <span role="status" className="ui-subtle">
      {staat === 'klad' ? (
        <IconText icon={IconCheck}>{toon((c) => c.bewaren.klad)}</IconText>
      ) : staat === 'schrijft' ? (
        <IconText icon={IconClock}>{toon((c) => c.bewaren.nogNiet)}</IconText>
      ) : null}
    </span>
  )
}

/** Back to the screen before. */
export function Terug({ onClick }: { readonly onClick: () => void }) {
  const { toon } = useTaal()
  return (
    <div>
      <Button variant="secondary" icon={IconArrowBackUp} onClick={onClick}>
        {toon((c) => c.balk.terug)}
      </Button>
    </div>
  )
}
