import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'

interface Props {
  readonly onTochHier: () => void
  readonly onTerug: () => void
}

export function InstalleerStap({ onTochHier, onTerug }: Props) {
  const { installeer } = teksten
  return (
    <Card title={installeer.titel}>
      <p>{installeer.waarom}</p>
      <ol>
        {installeer.stappen.map((stap) => (
          <li key={stap}>{stap}</li>
        ))}
      </ol>
      <Row>
        <Button variant="secondary" onClick={onTochHier}>
          {installeer.tochHier}
        </Button>
        <Button variant="quiet" onClick={onTerug}>
          {teksten.terug}
        </Button>
      </Row>
    </Card>
  )
}
