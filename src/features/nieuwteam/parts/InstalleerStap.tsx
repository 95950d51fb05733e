import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Row } from '../../../ui/layout/Row.tsx'
import { teksten } from '../teksten.ts'

export function InstalleerStap({ onTochHier }: { readonly onTochHier: () => void }) {
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
      </Row>
    </Card>
  )
}
