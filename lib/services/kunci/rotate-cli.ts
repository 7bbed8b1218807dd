import 'server-only'
import { env } from '@/lib/infra/env'
import { rotateKunci } from './rotate-kunci'

async function main(): Promise<void> {
  const { baru, dibungkus, tersisa, dihapus } = await rotateKunci({ hapusLama: env().hapusKunciLama })
  if (baru) process.stdout.write('kunci-server: kunci baru dibuat, kunci lama disimpan di sampingnya\n')
  if (dihapus.length > 0) process.stdout.write(`kunci-server: kunci lama dihapus (${dihapus.join(', ')})\n`)
  process.stdout.write(`kunci-server: ${dibungkus} nilai dibungkus ulang, ${tersisa} masih di bawah kunci lama\n`)
}

main().catch((error: unknown) => {
  const lost = error instanceof Error && error.message === 'OTHER_KEY'
  process.stderr.write(lost ? 'kunci-server: a value is sealed by a key whose file is not here. Put kunci-server-lama-<id> back.\n' : `${String(error)}\n`)
  process.exitCode = 1
})
