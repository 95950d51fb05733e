import { type ReactNode, useRef } from 'react'
import './AppFrame.css'
import type { Icon } from '../icons.ts'
import { Mark } from '../Mark.tsx'
import { useScrollRoom } from './useScrollRoom.ts'

export interface NavItem {
  readonly href: string
  readonly label: string
  readonly icon: Icon
  readonly current: boolean
}

export interface AppFrameProps {
  /** The name of the app; with its mark it leads to the first screen. */
  readonly brand: string
  /** Null: it leads nowhere. */
  readonly brandHref?: string | null | undefined
  readonly nav: readonly NavItem[]
  /** ToolButtons: always in the same place. */
  readonly tools?: ReactNode
  readonly banner?: ReactNode
  /** `practice` gives the whole frame another colour. */
  readonly tone?: 'own' | 'practice' | undefined
  /** One line above all, in the colour of the frame. */
  readonly strip?: ReactNode
  /** What stays in sight at the bottom for a while, above the tab bar; room is kept for it on every screen. */
  readonly dock?: ReactNode
  readonly skipLabel?: string | undefined
  readonly children: ReactNode
}

/** The frame around every screen: brand, tools and navigation; a tab bar at the bottom on the phone. */
export function AppFrame({
  brand,
  brandHref = '#/',
  nav,
  tools,
  banner,
  tone = 'own',
  strip,
  dock,
  skipLabel = 'Ga naar de inhoud',
  children,
}: AppFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  useScrollRoom(frame)
  return (
    <div ref={frame} className={`ui-frame ui-frame--${tone}`}>
      <button
        type="button"
        className="ui-skip-link"
        onClick={() => document.querySelector<HTMLElement>('#inhoud')?.focus()}
      >
        {skipLabel}
      </button>
      <header className="ui-frame__header">
        {strip || tone === 'practice' ? <div className="ui-frame__strip">{strip}</div> : null}
        <div className="ui-frame__bar">
          {brandHref === null ? (
            <span className="ui-frame__brand">
              <Mark />
              <span dir="auto">{brand}</span>
            </span>
          ) : (
            <a className="ui-frame__brand" href={brandHref}>
              <Mark />
              <span dir="auto">{brand}</span>
            </a>
          )}
          {nav.length > 0 ? (
            <nav className="ui-frame__nav" aria-label="Hoofdmenu">
              <ul>
                {nav.map(({ href, label, icon: Glyph, current }) => (
                  <li key={href}>
                    <a href={href} className="ui-frame__tab" aria-current={current ? 'page' : undefined}>
                      <Glyph size="1.3em" aria-hidden />
                      <span>{label}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ) : null}
          {tools ? <div className="ui-frame__tools">{tools}</div> : null}
        </div>
      </header>
      <main id="inhoud" tabIndex={-1} className="ui-frame__main">
        {banner ? <div className="ui-frame__banner">{banner}</div> : null}
        {children}
      </main>
      <div className="ui-frame__dock">{dock}</div>
    </div>
  )
}
