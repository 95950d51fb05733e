import { type GecontroleerdeKopie, isVanLater } from '../../../data/reservekopie/checkKopie.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { useControle } from '../useControle.ts'
import { Inhoud } from './Inhoud.tsx'
import { KiesKopie } from './KiesKopie.tsx'

interface Props {
  readonly onKlaar: (kopie: GecontroleerdeKopie) => void
  readonly onTerug: () => void
}

const { alsTeam: zin } = teksten

/** The file is read whole before anything is made of it. */
export function BestandStap({ onKlaar, onTerug }: Props) {
  const { werk, kopie, fout, voorGezin, check, forget } = useControle()
  return (
    <>
      <Card title={zin.stappen.bestand}>
        <Stack>
          <p>{zin.uitleg}</p>
          <Alert tone="info">{zin.staatHetEr}</Alert>
          <KiesKopie
            label={zin.titel}
            knop={zin.bekijk}
            werk={werk}
            fout={fout}
            voorGezin={voorGezin}
            gelezen={kopie !== null}
            actions={
              <Button variant={kopie === null ? 'secondary' : 'quiet'} onClick={onTerug}>
                {teksten.terug}
              </Button>
            }
            onKies={(bestand, woorden) => void check(bestand, woorden)}
            onAnders={forget}
          />
        </Stack>
      </Card>
      {kopie === null ? null : (
        <Card title={zin.inhoudKop}>
          <div role="status">
            <Inhoud inhoud={kopie.inhoud} />
          </div>
          {isVanLater(kopie) ? (
            <Alert
              tone="warning"
              role="alert"
              title={zin.klokKop}
              actions={
                <Button variant="secondary" onClick={() => onKlaar(kopie)}>
                  {zin.klokKlopt}
                </Button>
              }
            >
              {zin.klok(kopie.inhoud.op, kopie.gelezenOp)}
            </Alert>
          ) : (
            <Button onClick={() => onKlaar(kopie)}>{zin.verder}</Button>
          )}
        </Card>
      )}
    </>
  )
}
