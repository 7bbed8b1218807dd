import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { StatusTlhp } from '@/lib/domain/surat/surat'
import type { BerkasKasus } from '@/lib/data/kasus-detail'
import { openJson, openText } from '@/lib/infra/cipher'
import { isiLhpSchema } from '@/lib/services/pemeriksaan/isi-lhp'

type NameOf = (id: string | null) => string

/** A recommendation with everything that became of it, oldest first; without a row nothing has been done. */
function readRekomendasi(berkas: BerkasKasus, versiLhp: number, nameOf: NameOf) {
  return (row: Readonly<{ uraian: string; kepada: string; tenggat: string | null }>, index: number) => {
    const tindakLanjut = berkas.tindakLanjut
      .filter((one) => one.versiLhp === versiLhp && one.rekomendasi === index)
      .map((one) => ({
        urutan: one.urutan,
        status: one.status,
        petugas: nameOf(one.petugasId),
        at: one.dibuatAt,
        catatan: openText(one.catatanTersegel, segel.tindakLanjut(berkas.id, versiLhp, index, one.urutan)),
      }))
    const status: StatusTlhp = tindakLanjut.at(-1)?.status ?? 'BELUM_DITINDAKLANJUTI'
    return { ...row, status, tindakLanjut }
  }
}

/** The versions of the report; the caller has judged who reads them. */
export function readLhp(berkas: BerkasKasus, nameOf: NameOf) {
  return berkas.lhp.map((lhp) => {
    const { temuan, rekomendasi, ...bab } = isiLhpSchema.parse(openJson(lhp.isiTersegel, segel.lhp(berkas.id, lhp.versi)))
    return {
      versi: lhp.versi,
      nomor: lhp.nomor,
      bab,
      temuan,
      rekomendasi: rekomendasi.map(readRekomendasi(berkas, lhp.versi, nameOf)),
      disusun: nameOf(lhp.disusunId),
      parafPengendali: lhp.parafPengendaliId ? nameOf(lhp.parafPengendaliId) : null,
      parafIrban: lhp.parafIrbanId ? nameOf(lhp.parafIrbanId) : null,
      parafPengendaliAt: lhp.parafPengendaliAt,
      parafIrbanAt: lhp.parafIrbanAt,
      final: lhp.finalId ? nameOf(lhp.finalId) : null,
      finalAt: lhp.finalAt,
      dikembalikan: lhp.dikembalikan,
      dibuatAt: lhp.dibuatAt,
    }
  })
}
