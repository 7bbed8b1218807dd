/** A QR code drawn in place: no picture to fetch, dark on light in every colour scheme. */
export function QrCode({ size, d, label }: Readonly<{ size: number; d: string; label: string }>) {
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width="220" height="220" role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  )
}
