import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { jawabanDi } from '@/lib/domain/lapor/isian'
import { kanalOf } from '@/lib/domain/lapor/kanal'
import { isiSchema } from '@/lib/domain/lapor/materi-schema'
import type { DataTandaTerima } from '@/lib/domain/lapor/tanda-terima'
import { kantorDari } from '@/lib/domain/situs/kantor'
import { addWorkingDays, isEstimate, officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import { readAnggaran } from '@/lib/data/anggaran'
import { getKalender } from '@/lib/data/kalender'
import { findTandaTerima } from '@/lib/data/pengaduan'
import { openJson } from '@/lib/infra/cipher'
import { env } from '@/lib/infra/env'
import { listKantor } from '@/lib/services/situs/list-kantor'

async function batasOf(layanan: Layanan, diterimaAt: Date, kalender: Kalender): Promise<DataTandaTerima['batas']> {
  const jenis = STANDAR[layanan].jamAwal
  const hari = await readAnggaran(layanan, jenis)
  const tanggal = addWorkingDays(officeDate(diterimaAt), hari, kalender)
  return { jenis, hari, tanggal, perkiraan: isEstimate(tanggal, kalender) }
}

/** What the receipt says of a case: number, time, fingerprints and dates; no content, no name. */
export async function getTandaTerima(pengaduanId: string): Promise<DataTandaTerima | null> {
  const kasus = await findTandaTerima(pengaduanId)
  if (!kasus) return null
  const isi = isiSchema.parse(openJson(kasus.materiTersegel, segel.isi(kasus.id)))
  const kantor = kantorDari(await listKantor(), kasus.layanan)
  return {
    layanan: kasus.layanan,
    kantor: kantor?.nama ?? '',
    kontak: { alamat: kantor?.alamat ?? '', telepon: kantor?.telepon ?? '' },
    alamatLacak: `${env().appUrl}/lacak`,
    nomorTiket: kasus.nomorTiket,
    samaran: kasus.samaran,
    judul: isi.judul,
    sendiri: jawabanDi(STANDAR[kasus.layanan].formulir.isian, 'TANDA_TERIMA', isi.sendiri),
    kategori: kasus.kategori,
    mengenai: kasus.unit?.nama ?? null,
    kirimJawaban: kasus.kirimJawaban,
    kanal: kanalOf(kasus.kanal),
    diterimaAt: kasus.diterimaAt,
    keberatan: kasus.indukId !== null,
    bukti: kasus.bukti.map((bukti) => ({
      jenis: bukti.jenisBerkas,
      ukuran: bukti.ukuranAsli ?? bukti.ukuran,
      sidik: bukti.sidikAsli,
      sidikPilihan: bukti.sidikPilihan,
    })),
    batas: await batasOf(kasus.layanan, kasus.diterimaAt, await getKalender()),
    hariPenyelesaian: await readAnggaran(kasus.layanan, 'PENYELESAIAN'),
  }
}
