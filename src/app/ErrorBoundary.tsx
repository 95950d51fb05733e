import { Component, type ReactNode } from 'react'
import { Alert } from '../ui/Alert.tsx'
import { Button } from '../ui/Button.tsx'
import { teksten } from './teksten.ts'

interface Props {
  /** The address on the screen: at another one it tries again. */
  readonly at?: string | undefined
  /** Beside trying again: a way out that still works. */
  readonly actions?: ReactNode
  readonly onBroken?: (() => void) | undefined
  readonly children: ReactNode
}

interface State {
  readonly broken: boolean
  readonly at: string | undefined
}

/** One per route: a defect on one screen leaves the others usable. It says what is safely stored; it shows no payload. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { broken: false, at: this.props.at }

  static getDerivedStateFromError(): Partial<State> {
    return { broken: true }
  }

  static getDerivedStateFromProps({ at }: Props, before: State): State | null {
    return at === before.at ? null : { broken: false, at }
  }

  override componentDidCatch(): void {
    this.props.onBroken?.()
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <Alert
        tone="danger"
        role="alert"
        title={teksten.defect.titel}
        actions={
          <>
            <Button variant="secondary" onClick={() => this.setState({ broken: false })}>
              {teksten.defect.opnieuw}
            </Button>
            {this.props.actions}
          </>
        }
      >
        {teksten.defect.uitleg}
      </Alert>
    )
  }
}
