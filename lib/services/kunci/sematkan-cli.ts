import 'server-only'
import readline from 'node:readline'
import { disconnectDatabase } from '@/lib/infra/db'
import { env } from '@/lib/infra/env'
import { findCalonSematan, sematkanKunci, type Calon, type Pengetik, type Penolakan } from './sematkan'

const say = (line: string) => process.stdout.write(`${line}\n`)

const TOLAK: Readonly<Record<Penolakan, string>> = {
  tanpaNama: 'Nama harus diketik.',
  orangSama: 'Kedua nama sama; dibutuhkan dua orang.',
  sidikBeda: 'Sidik yang diketik bukan sidik kunci ini.',
  kunciBerubah: 'Kunci di basis data berganti selama perintah ini berjalan; ulangi dari awal.',
}

type Baris = AsyncIterator<string>

async function ask(lines: Baris, question: string): Promise<string> {
  process.stdout.write(question)
  const line = await lines.next()
  return line.done ? '' : line.value
}

async function askPerson(lines: Baris, urutan: string): Promise<Pengetik> {
  const nama = await ask(lines, `\nNama orang ${urutan}: `)
  return { nama, sidik: await ask(lines, `Sidik dari lembar cetak, diketik orang ${urutan}: `) }
}

function show({ slot, sidik, tersemat }: Calon): void {
  say(`Slot ${slot}`)
  say(`Sidik kunci yang kini disebut basis data: ${sidik}`)
  say(`Sidik yang kini tersemat: ${tersemat.length > 0 ? tersemat.join(' dan ') : 'tidak ada'}`)
  say(
    'Dua orang mengetik sidik itu dari lembar cetak masing-masing, bukan dari layar ini. Bila lembar dan layar berbeda, berhentilah: basis data diubah orang.',
  )
}

/** Two people pin the key in force. Nothing changes before both have typed its fingerprint. */
async function main(): Promise<void> {
  const slot = env().slot
  const calon = slot ? await findCalonSematan(slot) : null
  if (!calon) throw new Error(`sematan: ${slot ?? 'slot'} tidak mempunyai kunci aktif`)
  show(calon)
  const reader = readline.createInterface({ input: process.stdin })
  const lines = reader[Symbol.asyncIterator]()
  const pertama = await askPerson(lines, 'pertama')
  const refused = await sematkanKunci(calon, [pertama, await askPerson(lines, 'kedua')])
  reader.close()
  if (refused) throw new Error(`\nsematan: tidak diubah. ${TOLAK[refused]}`)
  say(
    `\nsematan: ${slot} kini ${calon.sidik}; sebelumnya ${calon.tersemat.join(' dan ') || 'tidak ada'}. Tercatat di jejak audit tanpa nama; tulislah kedua nama dalam berita acara.`,
  )
}

main()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
  .finally(() => disconnectDatabase())
