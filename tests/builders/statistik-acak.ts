import { JENIS_DUGAAN } from '@/lib/domain/lapor/pilihan'
import { KANAL } from '@/lib/domain/lapor/kanal'
import type { Terbitan } from '@/lib/domain/rekap/data-terbuka'
import { BEBERAPA, TANPA, type AngkaRekap } from '@/lib/domain/rekap/hitung'
import { hitungKepuasan } from '@/lib/domain/rekap/kepuasan'
import { hitungStatistik } from '@/lib/domain/rekap/statistik'
import { terbitanOf } from '@/lib/domain/rekap/terbit'
import { angkaOf, type KasusUji } from './rekap-angka'

const STATUS = ['SELESAI', 'DITELAAH', 'MENUNGGU_PELAPOR', 'DIARSIPKAN', 'DILIMPAHKAN', 'DICABUT'] as const

/** A year of invented cases: some values are common, most are rare, as they are in an office. */
function kasusAcak(chance: () => number, n: number): readonly KasusUji[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() ** 3 * list.length)] as T
  return Array.from({ length: n }, (_, i) => {
    const lama = Math.floor(chance() * 20)
    return {
      id: String(i),
      masuk: `2026-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-03`,
      status: pick(STATUS),
      opd: null,
      jenisLaporan: null,
      topik: null,
      kanal: pick(KANAL),
      dugaan: pick([...JENIS_DUGAAN, BEBERAPA, TANPA]),
      tanggapan: chance() < 0.6 ? [{ ke: 1, tanggal: '2026-12-01', lama, tepat: lama <= 14 }] : [],
    }
  })
}

/** What would be published of them at the end of the year, had they all come in time to be told. */
function terbitanUji(angka: AngkaRekap, chance: () => number): Terbitan {
  const perBulan = (bulan: number) => (angka.per.bulan.get(String(bulan)) ?? []).reduce((sum, { jumlah }) => sum + jumlah, 0)
  const puas = (['YA', 'SEBAGIAN', 'TIDAK'] as const).map((menjawab) => ({ menjawab, pelayanan: 4, jumlah: Math.floor(chance() * 9) }))
  const nilai = { dugaan: [...JENIS_DUGAAN, BEBERAPA, TANPA], kanal: KANAL }
  return {
    layanan: 'WBS',
    tahun: 2026,
    masa: { dari: '2026-01-01', sampai: '2026-12-31' },
    statistik: hitungStatistik(angka, hitungKepuasan(puas), terbitanOf(perBulan, 12, 3), nilai),
    opd: {},
    batas: 60,
  }
}

export const terbitanAcak = (chance: () => number, n: number): Terbitan => terbitanUji(angkaOf(kasusAcak(chance, n), '2026-01-01'), chance)
