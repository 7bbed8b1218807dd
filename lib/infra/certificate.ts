import 'server-only'
import tls from 'node:tls'

const PATIENCE_MS = 2_500
const DAY = 86_400_000

/** Whole days the certificate of an address is still good, below zero when it is not; whoever signed it. @throws Error when nobody answers. */
export function daysOfCertificate({ hostname, port }: URL, at: Date): Promise<number> {
  return new Promise((resolve, reject) => {
    // Only its dates are asked for; nothing is sent over the connection.
    const socket = tls.connect({ host: hostname, port: Number(port || 443), servername: hostname, rejectUnauthorized: false })
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('late')))
    socket.once('error', reject)
    socket.once('secureConnect', () => {
      const { valid_to: end } = socket.getPeerCertificate()
      socket.end()
      resolve(Math.floor((Date.parse(end) - at.getTime()) / DAY))
    })
  })
}
