import 'server-only'
import { env } from '@/lib/infra/env'

/** Named points at which a test may kill the server as hard as a power cut would. */
export function crashPoint(name: string): void {
  if (env().crashAt === name) process.kill(process.pid, 'SIGKILL')
}
