import 'server-only'
import { disconnectDatabase } from '@/lib/infra/db'
import { listKunciBerbeda } from '@/lib/services/kunci/cocok-sematan'
import { verifyJejak } from './verify-jejak'
import { linesOf } from './verify-lines'

async function main(): Promise<void> {
  const result = await verifyJejak()
  const berbeda = await listKunciBerbeda()
  process.stdout.write(
    linesOf(result, berbeda)
      .map((line) => `${line}\n`)
      .join(''),
  )
  await disconnectDatabase()
  process.exitCode = result.ok && berbeda.length === 0 ? 0 : 1
}

void main()
