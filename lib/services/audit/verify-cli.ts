import 'server-only'
import { db } from '@/lib/infra/db'
import { verifyJejak } from './verify-jejak'
import { linesOf } from './verify-lines'

async function main(): Promise<void> {
  const result = await verifyJejak()
  process.stdout.write(linesOf(result).map((line) => `${line}\n`).join(''))
  await db.$disconnect()
  process.exitCode = result.ok ? 0 : 1
}

void main()
