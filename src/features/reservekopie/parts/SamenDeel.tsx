import { useRegister } from '../../../data/useStand.tsx'
import { Alert } from '../../../ui/Alert.tsx'
import { ButtonLink } from '../../../ui/ButtonLink.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Stack } from '../../../ui/layout/Stack.tsx'
import { teksten } from '../teksten.ts'
import { useRugnummers, versiePlaatsen } from '../usePlaatsen.ts'
import { useSamen } from '../useSamen.ts'
import { KiesKopie } from './KiesKopie.tsx'
import { Plaatsen } from './Plaatsen.tsx'
import { VoorbeeldDeel } from './VoorbeeldDeel.tsx'

const { samen, meer, plaats, woorden: zin } = teksten

export function SamenDeel() {
  const stand = useSamen()
  const { werk, voorbeeld, klaar, fout, look } = stand
  const register = useRegister()
  const versies = versiePlaatsen(register, klaar?.tweeVersiesIn ?? [])
  const aangevuld = useRugnummers(klaar?.aangevuld ?? [])
  const terug = useRugnummers(klaar?.terug ?? [])
  if (voorbeeld !== null) return <VoorbeeldDeel {...stand} voorbeeld={voorbeeld} />
  return (
    <Card>
      <Stack>
        <p>{samen.uitleg}</p>
        <div role="status">
          <Stack>
            {klaar === null ? null : (
              <Alert
                tone="success"
                actions={
                  <ButtonLink variant="secondary" href="#/namenlijst">
                    {plaats.ga(plaats.namenlijst)}
                  </ButtonLink>
                }
              >
                {terug.length === 0 ? null : samen.isTerug(terug)} {samen.gelukt(klaar.regels)}{' '}
                {aangevuld.length === 0 ? null : samen.welkeKlaar(aangevuld)}{' '}
                {klaar.dicht === 0 ? null : samen.dicht(klaar.dicht)}{' '}
                {klaar.nietGewist === 0 ? null : samen.nietGewist(klaar.nietGewist)}
              </Alert>
            )}
            {klaar?.andereWoorden === true ? (
              <Alert
                tone="warning"
                actions={
                  <ButtonLink variant="secondary" href="#/reservekopie/woorden">
                    {zin.toon}
                  </ButtonLink>
                }
              >
                {samen.woordenAnders}
              </Alert>
            ) : null}
            {versies.length === 0 ? null : (
              <Alert tone="warning" actions={<Plaatsen plaatsen={versies} />}>
                {samen.kiesVersies(klaar?.tweeVersies ?? 0)}
              </Alert>
            )}
          </Stack>
        </div>
        <KiesKopie
          label={meer.terugzetten.titel}
          knop={samen.bekijk}
          werk={werk}
          fout={fout}
          onKies={(bestand, woorden) => void look(bestand, woorden)}
          onAnders={stand.reset}
        />
      </Stack>
    </Card>
  )
}
