import 'server-only'
import type { Kasus } from '@/lib/data/kasus'
import type { BerkasKasus } from '@/lib/data/kasus-detail'
import { petugasDumas } from './read-dumas'
import { petugasSp4n } from './read-sp4n'

/** Ids of everybody named in a case and its papers, for their names to be read at once. */
export function petugasIdsOf(kasus: Kasus, berkas: BerkasKasus): readonly string[] {
  const ids = [
    kasus.pemegangId,
    ...berkas.riwayat.map((row) => row.petugasId),
    ...berkas.wakil.map((row) => row.petugasId),
    ...berkas.suratTugas.flatMap((surat) => [surat.disusunId, surat.ditandatanganiId, ...surat.anggota.map((a) => a.petugasId)]),
    ...berkas.catatan.map((row) => row.petugasId),
    ...berkas.lhp.flatMap((lhp) => [lhp.disusunId, lhp.parafPengendaliId, lhp.parafIrbanId, lhp.finalId]),
    ...berkas.tindakLanjut.map((row) => row.petugasId),
    ...berkas.jawaban.flatMap((jawaban) => [jawaban.disusunId, jawaban.disetujuiId, jawaban.parafSekretarisId]),
    ...berkas.rujukan.map((row) => row.petugasId),
    ...petugasDumas(berkas),
    ...petugasSp4n(berkas),
    ...berkas.rilisMedia.flatMap((row) => [row.disusunId, row.disetujuiId]),
    ...berkas.klasifikasi.map((row) => row.petugasId),
    ...berkas.usulanArsip.map((row) => row.diusulkanId),
    ...berkas.terlapor.map((row) => row.petugasId),
  ]
  return [...new Set(ids.filter((id): id is string => id !== null))]
}
