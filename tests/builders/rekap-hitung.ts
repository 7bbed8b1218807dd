import { toTenggat, TENGGAT_SELECT } from '@/lib/data/tenggat'
import { fromDateColumn } from '@/lib/data/dates'
import { getKalender } from '@/lib/data/kalender'
import { pengaduanScope, TANPA_BENTURAN } from '@/lib/data/scope'
import { anggaranOf } from '@/lib/domain/alur/setelan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Cakupan } from '@/lib/data/angka-rekap'
import { BEBERAPA, TANPA } from '@/lib/domain/rekap/hitung'
import { countWorkingDays, officeDate } from '@/lib/domain/tenggat/kalender'
import { hitungTenggat } from '@/lib/domain/tenggat/tenggat'
import { db } from '@/lib/infra/db'
import type { KasusUji } from './rekap-angka'

/** Every case of a period as it stood at its end, read row by row and walked day by day. */
export async function readKasusUji({ pembaca, layanan, masa, opd }: Cakupan): Promise<readonly KasusUji[]> {
  const kalender = await getKalender()
  const batas = anggaranOf(layanan, 'PENYELESAIAN')
  // What the public reads of a secret layanan knows one limit, whatever the clock's own.
  const satuBatas = pembaca === 'PUBLIK' && STANDAR[layanan].rahasia
  const rows = await db.pengaduan.findMany({
    where: { AND: [{ layanan }, pembaca === 'PUBLIK' ? TANPA_BENTURAN : pengaduanScope(pembaca)] },
    orderBy: { id: 'asc' },
    include: {
      riwayat: { orderBy: { id: 'asc' } },
      distribusi: { orderBy: { putaran: 'desc' } },
      tenggat: { where: { jenis: 'PENYELESAIAN' }, orderBy: { id: 'asc' }, select: TENGGAT_SELECT },
    },
  })
  const until = (at: Date) => officeDate(at) <= masa.sampai
  return rows.flatMap((row): readonly KasusUji[] => {
    const masuk = row.tanggalTerima ? fromDateColumn(row.tanggalTerima) : officeDate(row.diterimaAt)
    if (masuk > masa.sampai || (row.ditutupAt && officeDate(row.ditutupAt) < masa.dari)) return []
    const led = row.distribusi.find((d) => d.utama && until(d.dibuatAt) && (d.berakhirAt === null || !until(d.berakhirAt)))
    const tanggapan = row.riwayat
      .filter(({ langkah }) => langkah === (layanan === 'SP4N' ? 'UNGGAH_TANGGAPAN' : 'SAMPAIKAN_JAWABAN'))
      .map(({ dibuatAt }, i) => ({ ke: i + 1, tanggal: officeDate(dibuatAt), clock: row.tenggat[i] }))
      .filter(({ tanggal }) => tanggal >= masa.dari && tanggal <= masa.sampai)
      .map(({ ke, tanggal, clock }) => {
        const lama = clock
          ? hitungTenggat({ ...toTenggat(clock), selesai: tanggal }, tanggal, kalender).terpakai
          : countWorkingDays(masuk, tanggal, kalender)
        return { ke, tanggal, lama, tepat: lama <= (satuBatas ? batas : (clock?.anggaran ?? batas)) }
      })
    const kasus = {
      id: row.id,
      masuk,
      status: row.riwayat.findLast(({ dibuatAt }) => until(dibuatAt))?.keStatus ?? 'TERKIRIM',
      opd: led?.unitId ?? null,
      jenisLaporan: row.jenisLaporan,
      topik: row.topik,
      kanal: row.kanal,
      dugaan: row.jenisDugaan.length > 1 ? BEBERAPA : (row.jenisDugaan[0] ?? TANPA),
      tanggapan,
    }
    return opd === null || (kasus.opd ?? TANPA) === opd ? [kasus] : []
  })
}
