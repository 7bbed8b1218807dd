import 'server-only'
import { db } from '@/lib/infra/db'
import { verifyJejak } from './verify-jejak'

async function main(): Promise<void> {
  const result = await verifyJejak()
  process.stdout.write(
    result.ok ? `jejakAudit: ${result.baris} baris utuh\n` : `jejakAudit: rusak pada baris ${result.nomor} (${result.alasan})\n`,
  )
  await db.$disconnect()
  process.exitCode = result.ok ? 0 : 1
}

void main()
