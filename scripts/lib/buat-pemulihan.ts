import readline from 'node:readline'
import { combineShares, createPemulihan, isShare, THRESHOLD, type Pemulihan } from '@/lib/browser/kunci-pemulihan'
import { sidikOf } from '@/lib/browser/sidik'

const say = (line: string) => process.stdout.write(`${line}\n`)
/** Screen and what scrolled off it; a pipe has neither. */
const clear = () => process.stdout.isTTY && process.stdout.write('\u001B[2J\u001B[3J\u001B[H')

type Baris = AsyncIterator<string>

/** @throws Error when the keyboard is gone: nothing is finished half. */
async function ask(lines: Baris, question: string): Promise<string> {
  process.stdout.write(question)
  const line = await lines.next()
  if (line.done) throw new Error('\nDihentikan. Kunci ini tidak dipakai; bakarlah catatan bagiannya.')
  return line.value.trim()
}

/** Each person alone before the screen, one after the other. Returns their names. */
async function showShares(lines: Baris, bagian: readonly string[]): Promise<readonly string[]> {
  const names: string[] = []
  for (const [index, share] of bagian.entries()) {
    const nama = await ask(lines, `\nOrang ke-${index + 1}, sendirian di depan layar. Ketik nama Anda, lalu Enter: `)
    say(`\nBagian ${index + 1} dari ${bagian.length}, milik ${nama}:\n\n  ${share}\n`)
    await ask(lines, 'Salin ke kertas dan periksa sekali lagi. Tekan Enter; layar lalu dibersihkan. ')
    clear()
    names.push(nama)
  }
  return names
}

/** Proves that what stands on paper restores the key, before anybody relies on it. */
async function proveShares(lines: Baris, { penerima }: Pemulihan): Promise<void> {
  say(`\nSekarang ${THRESHOLD} dari tiga orang mengetik kembali bagiannya dari kertas.`)
  const typed: string[] = []
  while (typed.length < THRESHOLD) {
    const share = await ask(lines, `\nBagian dari orang ${typed.length === 0 ? 'pertama' : 'kedua'}: `)
    clear()
    if (isShare(share)) typed.push(share)
    else say('Bagian ini salah ketik; ulangi.')
  }
  if ((await combineShares(typed, penerima)) === null) {
    throw new Error('\nKedua bagian tidak menghasilkan kunci ini. Kunci ini tidak dipakai; bakarlah catatannya dan mulai lagi.')
  }
}

const line = (label: string) => `${label}: ${'.'.repeat(40)}`

async function printProtocol(names: readonly string[], penerima: string): Promise<void> {
  const signers = names.map((nama, index) => `${index + 1}. ${nama}, pemegang bagian ${index + 1}\n   ${line('Tanda tangan')}`)
  say(
    [
      '',
      'BERITA ACARA PEMBUATAN KUNCI PEMULIHAN',
      '',
      `Tanggal menurut mesin ini: ${new Date().toISOString().slice(0, 10)}`,
      line('Tempat'),
      line('Layanan'),
      '',
      `Penerima (bagian umum): ${penerima}`,
      `Sidik: ${await sidikOf(penerima)}`,
      '',
      'Kunci dibuat di mesin tanpa jaringan dan dibagi tiga; dua bagian bersama memulihkannya. Setiap bagian hanya ada di kertas',
      'pemegangnya, dalam amplop yang ditandatangani di atas lipatannya. Dua bagian telah diketik kembali dan menghasilkan kunci ini.',
      '',
      ...signers,
      '',
      'Masukkan penerima dan ketiga nama di halaman Kunci identitas, bagian "Kunci pemulihan dibuat luring". Lalu matikan mesin ini.',
    ].join('\n'),
  )
}

async function main(): Promise<void> {
  say('Kunci pemulihan dibuat di mesin ini, dengan tiga orang. Cabut jaringannya lebih dahulu; jangan rekam layar ini.')
  const reader = readline.createInterface({ input: process.stdin })
  const lines = reader[Symbol.asyncIterator]()
  const kunci = await createPemulihan()
  const names = await showShares(lines, kunci.bagian)
  await proveShares(lines, kunci)
  reader.close()
  await printProtocol(names, kunci.penerima)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
