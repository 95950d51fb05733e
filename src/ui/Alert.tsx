import type { ReactNode } from 'react'
import './Alert.css'
import { holdTogether } from './holdTogether.ts'
import { type Icon, IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from './icons.ts'
import type { Tone } from './tone.ts'

export interface AlertProps {
  readonly tone: Tone
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** `alert` interrupts a screen reader, `status` waits; without it the text is simply there. */
  readonly role?: 'alert' | 'status' | undefined
  readonly icon?: Icon | undefined
}

const icons: Record<Tone, Icon> = {
  danger: IconAlertTriangle,
  warning: IconAlertCircle,
  success: IconCircleCheck,
  info: IconInfoCircle,
  neutral: IconInfoCircle,
}

/** Says what happened, what is safe, what to do. */
export function Alert({ tone, title, children, actions, role, icon }: AlertProps) {
  const Glyph = icon ?? icons[tone]
  return (
    <div className={`ui-alert ui-tone ui-tone--${tone}`} role={role}>
      <div className="ui-alert__said">
        <Glyph size="1.4em" aria-hidden className="ui-alert__icon" />
        <div className="ui-alert__text">
          {title ? <strong>{holdTogether(title)} </strong> : null}
          {holdTogether(children)}
        </div>
      </div>
      {actions ? <div className="ui-alert__actions">{actions}</div> : null}
    </div>
  )
}
