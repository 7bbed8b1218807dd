import 'server-only'
import { randomBytes } from 'node:crypto'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { encodeBits, normalizeKode } from '@/lib/domain/kode/crockford'
import { BUKTI_JAM, HALAMAN_MENIT, type BukaKodeInput, type KodeMenunggu } from '@/lib/domain/wakil/kode-pengganti'
import { findBuktiKode, listBuktiKode, openBuktiKode } from '@/lib/data/kode-pengganti'
import { findKasus } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { hashCode } from '@/lib/infra/code-hash'
import { env } from '@/lib/infra/env'
import { recordRefusal, refuse } from '@/lib/services/alur/audit-refusal'
import { mayEver } from '@/lib/services/kiriman/list-surat'

const CONTEXT = 'kodePengganti'
const since = (at: Date) => new Date(at.getTime() - BUKTI_JAM * 3_600_000)

export const hashSandiKode = (sandi: string): string => hashCode(CONTEXT, sandi)

/** Proved losses that wait for this officer, none of which he proved himself, and where the reporter's page is. @throws AppError FORBIDDEN. */
export async function listKodeMenunggu(petugas: Petugas): Promise<Readonly<{ menunggu: readonly KodeMenunggu[]; alamat: string }>> {
  if (!mayEver(petugas, 'pengaduan:register')) return refuse(petugas, 'BUKA_KODE_BARU', 'kodePengganti', 'FORBIDDEN')
  const rows = await listBuktiKode(petugas, since(now()))
  const menunggu = rows
    .filter(({ pengaduan: { layanan, peranDihindari } }) =>
      mayIn(layanan, peranEfektif(petugas, layanan, peranDihindari), 'pengaduan:register'),
    )
    .map(({ id, dibuktikanAt, pengaduan: { layanan, nomorTiket, samaran } }) => ({ id, dibuktikanAt, layanan, nomorTiket, samaran }))
  return { menunggu, alamat: `${env().appUrl}/lacak/kode-baru` }
}

/**
 * The second officer opens the page for a quarter of an hour: returns the word that is typed on the device in the reporter's
 * hands. Only its hash is kept.
 * @throws AppError NOT_FOUND, FORBIDDEN also for whoever proved it, CONFLICT once it was used or its day is over.
 */
export async function openKodeBaru(petugas: Petugas, { kodePenggantiId }: BukaKodeInput): Promise<string> {
  const objek = `kodePengganti:${kodePenggantiId}`
  return recordRefusal(petugas, 'BUKA_KODE_BARU', objek, () =>
    inTransaction(async ({ tx, at, audit }) => {
      const row = await findBuktiKode(tx, kodePenggantiId)
      const kasus = row && (await findKasus(tx, petugas, row.pengaduanId))
      if (!row || !kasus) throw new AppError('NOT_FOUND')
      const held = peranEfektif(petugas, kasus.layanan, kasus.peranDihindari)
      if (row.dibuktikanId === petugas.id || !mayIn(kasus.layanan, held, 'pengaduan:register')) throw new AppError('FORBIDDEN')
      if (row.dipakaiAt !== null || row.dibuktikanAt < since(at)) throw new AppError('CONFLICT')
      const sandi = encodeBits(randomBytes(8), 12)
      await openBuktiKode(tx, row.id, {
        dibukaId: petugas.id,
        dibukaAt: at,
        sandi: hashSandiKode(normalizeKode(sandi)),
        kedaluwarsa: new Date(at.getTime() + HALAMAN_MENIT * 60_000),
      })
      audit({ aktor: `petugas:${petugas.id}`, tindakan: 'BUKA_KODE_BARU', objek, rincian: { pengaduan: kasus.id } })
      return sandi.replace(/(.{4})(?=.)/g, '$1-')
    }),
  )
}
