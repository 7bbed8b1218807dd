import 'server-only'
import { segel } from '@/lib/domain/segel'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Butir } from '@/lib/domain/rekap/hitung'
import { ringkasan, tanpaSamaran } from '@/lib/domain/rekap/ringkasan'
import { isiSchema } from '@/lib/domain/lapor/materi-schema'
import type { BarisTanggapan } from '@/lib/domain/rekap/tanggapan'
import { listButir, type Cakupan } from '@/lib/data/angka-rekap'
import { listIsiTanggapan, listNamaUnit, type IsiTanggapan } from '@/lib/data/rekap'
import { openJson } from '@/lib/infra/cipher'
import { readJawaban } from '@/lib/services/jawaban/jawaban-isi'

const TANGGAPAN = { sel: 'tanggapan', jenisLaporan: null, topik: null, kanal: null, urut: 'tanggal' } as const

/** Some responses of a period, oldest first; how many there are says the total of the recap. */
export const listTanggapan = (cakupan: Cakupan, take: number, skip: number) => listButir(cakupan, TANGGAPAN, take, skip)

/** The n-th upload wrote the n-th answer, and the n-th signed memo stood behind it. */
function contentOf(isi: IsiTanggapan, ke: number): Pick<BarisTanggapan, 'judul' | 'ringkasan'> {
  if (isi.rahasia) return { judul: null, ringkasan: null }
  const jawaban = isi.jawaban.find((one) => one.versi === ke)
  const { judul } = isiSchema.parse(openJson(isi.materiTersegel, segel.isi(isi.id)))
  const teks = jawaban ? readJawaban(isi.id, jawaban.versi, jawaban.isiTersegel) : ''
  return { judul: tanpaSamaran(judul, isi.samaran), ringkasan: ringkasan(tanpaSamaran(teks, isi.samaran)) }
}

/** Part C for these responses; the only place of the recap that opens what cases say. */
export async function readTanggapan(petugas: Petugas, butir: readonly Butir[]): Promise<readonly BarisTanggapan[]> {
  const rows = new Map((await listIsiTanggapan(petugas, [...new Set(butir.map((one) => one.kasus.id))])).map((row) => [row.id, row]))
  const unit = await listNamaUnit([...new Set(butir.flatMap((one) => one.kasus.opd ?? []))])
  return butir.flatMap(({ kasus, tanggapan }) => {
    const isi = rows.get(kasus.id)
    if (!isi || !tanggapan) return []
    const { ke, tanggal, lama, tepat } = tanggapan
    const opd = kasus.opd === null ? '-' : (unit.get(kasus.opd) ?? '-')
    const nomor = isi.idPelacakan ?? isi.nomorTiket
    return [
      {
        pengaduanId: kasus.id,
        ke,
        nomor,
        masuk: kasus.masuk,
        opd,
        tanggal,
        lama,
        tepat,
        status: kasus.status,
        notaDinas: isi.notaDinas[ke - 1]?.nomor ?? '-',
        ...contentOf(isi, ke),
      },
    ]
  })
}
