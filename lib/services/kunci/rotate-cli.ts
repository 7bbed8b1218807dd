import 'server-only'
import { disconnectDatabase } from '@/lib/infra/db'
import { env } from '@/lib/infra/env'
import { RENEWED, rotateKunci } from './rotate-kunci'

const say = (line: string) => process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const { baru, dibungkus, tersisa, dihapus } = await rotateKunci({ hapusLama: env().hapusKunciLama })
  if (baru) say(`kunci: ${RENEWED.join(', ')} yang baru dibuat, kunci lama disimpan di sampingnya`)
  if (dihapus.length > 0) say(`kunci-server: kunci lama dihapus (${dihapus.join(', ')})`)
  for (const { tempat, jumlah } of tersisa) say(`kunci-server: ${tempat}: ${jumlah} nilai masih di bawah kunci lama`)
  const sum = tersisa.reduce((total, { jumlah }) => total + jumlah, 0)
  say(`kunci-server: ${dibungkus} nilai dibungkus ulang, ${sum} masih di bawah kunci lama`)
  if (sum > 0) process.exitCode = 1
}

main()
  .catch((error: unknown) => {
    const lost = error instanceof Error && error.message === 'OTHER_KEY'
    process.stderr.write(
      lost ? 'kunci-server: a value is sealed by a key whose file is not here. Put kunci-server-lama-<id> back.\n' : `${String(error)}\n`,
    )
    process.exitCode = 1
  })
  .finally(() => disconnectDatabase())
