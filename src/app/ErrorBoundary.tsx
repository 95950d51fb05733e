import { Component, type ReactNode } from 'react'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { teksten } from './teksten.ts'

/** One per route: a defect on one screen leaves the others usable. It says what is safely stored; it shows no payload. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <Alert
        tone="danger"
        role="alert"
        title={teksten.defect.titel}
        actions={
          <Button variant="secondary" onClick={() => this.setState({ broken: false })}>
            {teksten.defect.opnieuw}
          </Button>
        }
      >
        {teksten.defect.uitleg}
      </Alert>
    )
  }
}
