import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { KOLOM_BUKU, type BarisBuku } from '@/lib/domain/buku/kolom'
import type { SaringanMasuk } from '@/lib/domain/buku/saringan'
import { nilaiSel, type Kata } from '@/lib/domain/buku/teks-sel'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { listPenutupan } from '@/lib/data/penutupan-buku'
import type { Nilai } from '@/lib/infra/xlsx/build-xlsx'
import { drawXlsx } from '@/lib/services/surat/draw-in-turn'
import { exportBuku, kataSaringan, type Isian, type Unduhan } from './export-buku'

const MAKS = 20_000
const LEBAR = [6, 22, 14, 18, 24, 18, 14, 30, 44, 34, 8, 26, 40, 28, 34, 34, 14, 16, 20, 40, 30]

/** The columns of the page; a line that was set right says so before its remark. */
function barisXlsx({ sel, dikoreksi }: BarisBuku, kata: Kata): readonly Nilai[] {
  return KOLOM_BUKU.map((kolom) => {
    const nilai = nilaiSel(sel[kolom], kata)
    return kolom === 'keterangan' && dikoreksi ? `${kata('buku.dikoreksi')}. ${typeof nilai === 'string' ? nilai : ''}` : nilai
  })
}

async function draw({ saringan, baris, at, kata }: Isian): Promise<Buffer> {
  const closed = (await listPenutupan(saringan.layanan, saringan.tahun)).find((row) => row.bulan === saringan.bulan)
  const keterangan: readonly (readonly [string, Nilai])[] = [
    [kata('buku.saringan'), kataSaringan(saringan, kata)],
    [kata('buku.dibuat'), { tanggal: officeDate(at) }],
    [kata('buku.jumlahBaris'), baris.length],
    ...(closed
      ? ([
          [kata('buku.ditutup'), { tanggal: officeDate(closed.dibuatAt) }],
          [kata('buku.sidikJejak'), closed.jejakHash],
        ] as const)
      : []),
  ]
  const kepala = KOLOM_BUKU.map((kolom) => kata(`buku.kolom.${kolom}`))
  return drawXlsx(
    [
      {
        nama: kata('buku.lembar'),
        judul: kata('buku.judulCetak', { layanan: kata(`buku.layanan.${saringan.layanan}`) }),
        kepala,
        lebar: LEBAR,
        baris: baris.map((row) => barisXlsx(row, kata)),
        bekuKolom: 2,
      },
      { nama: kata('buku.lembarKeterangan'), kepala: [kata('buku.butir'), kata('buku.isi')], lebar: [24, 80], baris: keterangan },
    ],
    at,
  )
}

/** The filtered register as a workbook. @throws as exportBuku. */
export async function exportXlsx(petugas: Petugas, masuk: SaringanMasuk, kata: Kata): Promise<Unduhan> {
  return exportBuku(petugas, masuk, kata, { bentuk: 'XLSX', maks: MAKS, draw })
}
