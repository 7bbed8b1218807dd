import { createTranslator } from 'next-intl'
import { NAMA_BAGIAN, type Nilai, type Temuan } from '@/lib/domain/sistem/periksa'
import { disconnectDatabase } from '@/lib/infra/db'
import { en } from '@/lib/i18n/en'
import { id } from '@/lib/i18n/id'
import { periksa } from '@/lib/services/sistem/periksa-sistem'
import { listKantor } from '@/lib/services/situs/list-kantor'

const bahasa = process.env.BAHASA === 'en' ? 'en' : 'id'
const t = createTranslator({ locale: bahasa, messages: bahasa === 'en' ? en : id, namespace: 'sistem' })
const say = (line: string) => process.stdout.write(`${line}\n`)

const TANDA: Readonly<Record<Nilai, string>> = { BAIK: '+', PERHATIAN: '!', SALAH: 'x' }
const lebar = Math.max(...NAMA_BAGIAN.map((bagian) => t(`periksa.${bagian}.nama`).length))

function print({ bagian, nilai, sebab, isi }: Temuan): void {
  const key = (kata: 'kata' | 'obat') => `periksa.${bagian}.${sebab}.${kata}` as Parameters<typeof t>[0]
  say(`${TANDA[nilai]} ${t(`periksa.${bagian}.nama`).padEnd(lebar)}  ${t(key('kata'), isi)}`)
  if (t.has(key('obat'))) say(`  ${' '.repeat(lebar)}  ${t(key('obat'), isi)}`)
}

async function main(): Promise<void> {
  await listKantor()
  const temuan = await periksa()
  temuan.forEach(print)
  const perlu = temuan.filter(({ nilai }) => nilai !== 'BAIK')
  say(`\n${perlu.length === 0 ? t('semuaBaik') : t('perlu', { n: perlu.length })}`)
  if (temuan.some(({ nilai }) => nilai === 'SALAH')) process.exitCode = 1
}

main()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exitCode = 1
  })
  .finally(() => disconnectDatabase())
