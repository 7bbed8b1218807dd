import 'server-only'
import { encode } from 'uqr'

/** The dark cells of a QR code as one SVG path in a square of `size` units, quiet zone included. */
export function qrPath(text: string): Readonly<{ size: number; d: string }> {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const d = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, d }
}
