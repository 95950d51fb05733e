import './QrCode.css'
import { useEffect, useRef } from 'react'
import { classes } from './tone.ts'

export interface QrCodeProps {
  /** Squares on each side, the white around it included. */
  readonly size: number
  /** The `d` of the dark squares. */
  readonly path: string
  /** What comes of it when a phone reads it. */
  readonly label: string
  /** As large as the screen allows, for many squares; brought into sight, for a camera reads it whole. */
  readonly large?: boolean
}

/** A QR code to read with a phone. */
export function QrCode({ size, path, label, large = false }: QrCodeProps) {
  const code = useRef<SVGSVGElement>(null)
  useEffect(() => {
    if (large) code.current?.scrollIntoView({ block: 'center' })
  }, [large])
  return (
    <svg
      ref={code}
      className={classes('ui-qr', large && 'ui-qr--large')}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
    >
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  )
}
