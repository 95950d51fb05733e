import './Spinner.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** Something is going on; with `label` a screen reader hears what. */
export function Spinner({ label, size = '1.3em' }: { readonly label?: string; readonly size?: string }) {
  return (
    <span className="ui-spinner" role={label ? 'status' : undefined}>
      <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden>
        <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="3" opacity="0.25" />
        <path
          d="M12 3a9 9 0 0 1 9 9"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
        />
      </svg>
      {label ? <VisuallyHidden>{label}</VisuallyHidden> : null}
    </span>
  )
}
