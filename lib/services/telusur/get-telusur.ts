import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { parseNomorTiket } from '@/lib/domain/kode/crockford'
import type { TelusurKebocoran } from '@/lib/domain/hak/telusur-kebocoran'
import { listPetugasNames } from '@/lib/data/petugas'
import { findKasusPengawas } from '@/lib/data/retensi'
import { findByKodeCetak, listKasusRantai, listPembaca, listPembukaanKasus } from '@/lib/data/jejak-kebocoran'
import { pengawasScope } from '@/lib/data/scope-pengawas'
import { inTransaction } from '@/lib/data/transaction'
import { db } from '@/lib/infra/db'
import { assertPermission } from '@/lib/services/petugas/administrate'

const PERMISSION = 'identitas:read-ledger'
const petugasIdOf = (aktor: string) => (aktor.startsWith('petugas:') ? aktor.slice('petugas:'.length) : null)

async function resolve(petugas: Petugas, cari: string) {
  const kode = cari.toUpperCase()
  const printed = (await findByKodeCetak(cari)) ?? (await findByKodeCetak(kode))
  const nomorTiket = printed?.nomorTiket ?? parseNomorTiket(cari)
  return nomorTiket ? findKasusPengawas(db, petugas, PERMISSION, nomorTiket) : null
}

async function report(petugas: Petugas, akarId: string, cari: string): Promise<Pick<TelusurKebocoran, 'pembukaan' | 'pembaca'>> {
  const known = await listKasusRantai(akarId, pengawasScope(petugas, PERMISSION))
  const [pembukaan, pembaca] = await Promise.all([listPembukaanKasus(known), listPembaca(known)])
  const ids = [
    ...pembukaan.flatMap((row) => [row.petugasId, ...row.cetak.map((print) => print.petugasId)]),
    ...pembaca.flatMap((row) => petugasIdOf(row.aktor) ?? []),
  ]
  const names = await listPetugasNames([...new Set(ids)])
  const nameOf = (id: string) => names.get(id) ?? id
  return {
    pembukaan: pembukaan.map(({ pengaduan, petugasId, buktiId, dibuatAt, cetak, ...row }) => ({
      ...row,
      nomorTiket: pengaduan.nomorTiket,
      oleh: nameOf(petugasId),
      bukti: buktiId !== null,
      at: dibuatAt,
      cetak: cetak.map((print) => ({
        kode: print.kode,
        oleh: nameOf(print.petugasId),
        at: print.dibuatAt,
        dicari: print.kode.toUpperCase() === cari.toUpperCase(),
      })),
    })),
    pembaca: pembaca.map(({ aktor, ...row }) => ({ ...row, oleh: petugasIdOf(aktor) === null ? aktor : nameOf(petugasIdOf(aktor) ?? '') })),
  }
}

/**
 * Everybody through whom an identity or a case may have leaked: openings, prints with their watermarks, and every act in
 * the audit trail. Found by ticket number or by the code on a leaked sheet; null when neither is known to this petugas.
 * @throws AppError FORBIDDEN.
 */
export async function getTelusur(petugas: Petugas, cari: string): Promise<TelusurKebocoran | null> {
  await assertPermission(petugas, PERMISSION, 'TELUSUR_KEBOCORAN', 'telusur')
  const kasus = cari === '' ? null : await resolve(petugas, cari)
  if (!kasus) return null
  const found = await report(petugas, kasus.akarId, cari)
  await inTransaction(async ({ audit }) =>
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'TELUSUR_KEBOCORAN', objek: `pengaduan:${kasus.id}` }),
  )
  return { nomorTiket: kasus.nomorTiket, nomorRegister: kasus.nomorRegister, ...found }
}
