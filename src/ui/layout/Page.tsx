import type { ReactNode } from 'react'
import './layout.css'
import { IconArrowLeft } from '../icons.ts'
import { holdTogether } from '../holdTogether.ts'

export interface PageProps {
  readonly title: ReactNode
  readonly subtitle?: ReactNode
  readonly actions?: ReactNode
  readonly back?: { readonly href: string; readonly label: string } | undefined
  readonly children: ReactNode
}

/** One screen: its one h1 (which takes focus on arrival), what it is about, and its acts. */
export function Page({ title, subtitle, actions, back, children }: PageProps) {
  return (
    <div className="ui-page">
      <div className="ui-page__header">
        <div className="ui-page__heading">
          {back ? (
            <a className="ui-page__back" href={back.href}>
              <IconArrowLeft size="1.2em" aria-hidden />
              <span>{back.label}</span>
            </a>
          ) : null}
          <h1 className="ui-page__title" tabIndex={-1}>
            {holdTogether(title)}
          </h1>
          {subtitle ? <div className="ui-page__subtitle">{holdTogether(subtitle)}</div> : null}
        </div>
        {actions ? <div className="ui-page__actions">{actions}</div> : null}
      </div>
      {children}
    </div>
  )
}
