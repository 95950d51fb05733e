import './QrCode.css'

export interface QrCodeProps {
  /** Squares on each side, the white around it included. */
  readonly size: number
  /** The `d` of the dark squares. */
  readonly path: string
  /** What comes of it when a phone reads it. */
  readonly label: string
}

/** A QR code to read with a phone. */
export function QrCode({ size, path, label }: QrCodeProps) {
  return (
    <svg className="ui-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} shapeRendering="crispEdges" />
    </svg>
  )
}
