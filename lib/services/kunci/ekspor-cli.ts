import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { listAmplopEkspor } from '@/lib/data/ekspor-amplop'
import { inTransaction } from '@/lib/data/transaction'
import { disconnectDatabase } from '@/lib/infra/db'
import { env } from '@/lib/infra/env'

/** Letters of a file name; a field such as "bukti:<id>" holds a colon that some disks refuse. */
const plain = (text: string) => text.replaceAll(/[^A-Za-z0-9-]/g, '-')

/** Writes every envelope as an age file, for recovery without the site. On record before the first file is written. */
async function main(): Promise<void> {
  const folder = env().ekspor
  if (!folder) throw new Error('no folder named')
  const rows = await listAmplopEkspor()
  await inTransaction(async ({ audit }) =>
    audit({ aktor: 'sistem', tindakan: 'EKSPOR_AMPLOP', objek: 'identitas', rincian: { jumlah: rows.length } }),
  )
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const { nomorTiket, field, urutan, amplop } of rows) {
    fs.writeFileSync(path.join(folder, `${plain(nomorTiket)}-${plain(field)}-${urutan}.age`), amplop, { mode: 0o600, flag: 'wx' })
  }
  process.stdout.write(`amplop: ${rows.length} berkas ditulis ke ${folder}\n`)
}

main()
  .catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exitCode = 1
  })
  .finally(() => disconnectDatabase())
