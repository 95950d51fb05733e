/** Our own sign: two people who lean together under one roof, with a small warm light between them. */
export function Mark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className="ui-mark">
      <circle cx="16" cy="16" r="16" fill="var(--basis-color-action-1-inverse-bg-default)" />
      <path
        d="M7.5 22.5 16 8.5l8.5 14"
        fill="none"
        stroke="var(--basis-color-action-1-inverse-color-default)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="16" cy="20.5" r="2.6" fill="light-dark(#ffd166, #b4472b)" />
    </svg>
  )
}
