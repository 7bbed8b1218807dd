import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findKunciTerbungkus } from '@/lib/data/identitas'
import { countSegelUlang, findBungkus, findKunciAktif, findSerahTerima } from '@/lib/data/kunci'
import { bukuScope } from '@/lib/data/scope'
import { db } from '@/lib/infra/db'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import { mayAt } from './authorize'
import { listBagianDipinjam } from './pinjamkan-bagian'
import { mayHandle } from './serah-terima-pelaku'

export type SerahTerimaView = Readonly<{
  id: string
  jenis: 'SERAH_TERIMA' | 'PEMULIHAN'
  /** Which of the two keys is exchanged. */
  kunci: 'PEMEGANG' | 'PEMULIHAN'
  status: string
  dibuatAt: Date
  selesaiAt: Date | null
  jumlah: number
  disegel: number
  diuji: number
  bolehSegel: boolean
  bolehUji: boolean
  bolehBatal: boolean
  /** Public halves, so that two shares can be proved to restore the right key. */
  pemulihanLama: string | null
  pemulihanBaru: string | null
  /** The reader's own wrapped keys; useless without his passphrases. */
  bungkusLama: string | null
  bungkusBaru: string | null
  /** Shares lent to the reader for this hand-over, sealed to his key. */
  dipinjam: readonly string[]
}>

const base64 = (bytes: Uint8Array | null | undefined) => (bytes ? Buffer.from(bytes).toString('base64') : null)

/** One hand-over as its participants see it. @throws AppError NOT_FOUND, FORBIDDEN. */
export async function getSerahTerima(petugas: Petugas, id: string): Promise<SerahTerimaView> {
  const proses = await findSerahTerima(db, id)
  const allowed = proses && (mayAt(petugas, proses.layanan, 'kunci:read') || petugas.calonPemegang.includes(proses.layanan))
  if (!proses || !allowed) {
    const refusal = new AppError(proses ? 'FORBIDDEN' : 'NOT_FOUND')
    await auditRefusal(petugas, 'BACA_SERAH_TERIMA', `serahTerima:${id}`, refusal)
    throw refusal
  }
  const running = proses.status === 'BERJALAN'
  const [bolehSegel, bolehUji] = [running && mayHandle(petugas, proses, 'SEGEL'), running && mayHandle(petugas, proses, 'UJI')]
  // Whoever has every envelope in his browser can count them; to all others a case they must not know of is no number either.
  const scope = bolehSegel || bolehUji ? null : bukuScope(petugas, proses.layanan)
  const [counts, lama, baru, pemulihan] = await Promise.all([
    running ? countSegelUlang(db, proses, scope) : { jumlah: 0, disegel: 0, diuji: 0 },
    findBungkus(proses.kunciLama.id, petugas.id),
    findBungkus(proses.kunciBaru.id, petugas.id),
    findKunciAktif(db, `${proses.layanan}:PEMULIHAN`),
  ])
  // Whoever renews the recovery key proves himself with the holder's key he has.
  const own = proses.kunciBaru.jenis === 'PEMULIHAN' ? await findKunciTerbungkus(petugas.id, proses.layanan) : lama
  return {
    id,
    jenis: proses.jenis,
    kunci: proses.kunciBaru.jenis,
    status: proses.status,
    dibuatAt: proses.dibuatAt,
    selesaiAt: proses.selesaiAt,
    ...counts,
    bolehSegel,
    bolehUji,
    bolehBatal: running && (mayAt(petugas, proses.layanan, 'kunci:appoint') || proses.kunciLama.petugasId === petugas.id),
    pemulihanLama: pemulihan?.penerima ?? null,
    pemulihanBaru: proses.kunciBaru.jenis === 'PEMULIHAN' ? proses.kunciBaru.penerima : null,
    bungkusLama: base64(own?.bungkus),
    bungkusBaru: base64(baru?.bungkus),
    dipinjam: await listBagianDipinjam(petugas, proses.kunciBaru.id),
  }
}
