import 'server-only'
import { SETELAN_WBS } from '@/lib/domain/alur/setelan-wbs'
import { isiSchema } from '@/lib/domain/lapor/materi-schema'
import type { DataTandaTerima } from '@/lib/domain/lapor/tanda-terima'
import { addWorkingDays, isEstimate, officeDate } from '@/lib/domain/tenggat/kalender'
import { getKalender } from '@/lib/data/kalender'
import { findTandaTerima } from '@/lib/data/pengaduan'
import { openJson } from '@/lib/infra/cipher'
import { isiContext } from './open-case'

/** What the receipt says of a case: number, time, fingerprints and dates; no content, no name. */
export async function getTandaTerima(pengaduanId: string): Promise<DataTandaTerima | null> {
  const kasus = await findTandaTerima(pengaduanId)
  if (!kasus) return null
  const kalender = await getKalender()
  const isi = isiSchema.parse(openJson(kasus.materiTersegel, isiContext(kasus.id)))
  const diperiksaSampai = addWorkingDays(officeDate(kasus.diterimaAt), SETELAN_WBS.anggaran.VERIFIKASI, kalender)
  return {
    nomorTiket: kasus.nomorTiket,
    samaran: kasus.samaran,
    judul: isi.judul,
    kategori: kasus.kategori,
    mengenai: kasus.unit?.nama ?? null,
    kirimJawaban: kasus.kirimJawaban,
    diterimaAt: kasus.diterimaAt,
    keberatan: kasus.indukId !== null,
    bukti: kasus.bukti.map((bukti) => ({
      jenis: bukti.jenisBerkas, ukuran: bukti.ukuranAsli ?? bukti.ukuran, sidik: bukti.sidikAsli, sidikPilihan: bukti.sidikPilihan,
    })),
    diperiksaSampai,
    perkiraan: isEstimate(diperiksaSampai, kalender),
    hariVerifikasi: SETELAN_WBS.anggaran.VERIFIKASI,
    hariPenyelesaian: SETELAN_WBS.anggaran.PENYELESAIAN,
  }
}
