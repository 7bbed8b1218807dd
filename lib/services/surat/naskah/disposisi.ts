import 'server-only'
import { INSTRUKSI } from '@/lib/domain/dumas/disposisi'
import { isPenerimaDisposisi } from '@/lib/domain/dokumen/langkah'
import { LABEL_INSTRUKSI } from '@/lib/domain/surat/label'
import type { LembarDisposisi } from '@/lib/domain/surat/surat'
import { POSISI_TANDA } from '@/lib/domain/jabatan/sebutan-surat'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { batasOf, naskah, penandatangan, type Bahan } from '../bahan'

type Slip = Bahan['dokumen']['disposisi'][number]

/** The posts of the office, as its slip lists them; an addressee outside it (the office above) stands below them. */
const penerimaOf = ({ bidang, kasus }: Bahan, slip: Slip): LembarDisposisi['penerima'] => [
  ...bidang
    .filter((unit) => unit.posisi !== null && isPenerimaDisposisi(kasus.layanan, unit.posisi))
    .map((unit) => {
      const row = slip.penerima.find((penerima) => penerima.unitId === unit.id)
      return { jabatan: unit.nama, dipilih: row !== undefined, penanggungJawab: row?.utama ?? false }
    }),
  ...slip.penerima
    .filter((row) => !bidang.some((unit) => unit.id === row.unitId))
    .map((row) => ({ jabatan: row.nama, dipilih: true, penanggungJawab: row.utama })),
]

/** A routing slip; one passed on stands under the number of the head's. A withdrawn one says so. */
export function buildDisposisi(bahan: Bahan, versi: number, nomor: string | null): LembarDisposisi | null {
  const slip = bahan.dokumen.disposisi.find((row) => row.versi === versi)
  if (!slip) return null
  const telaahan = bahan.dokumen.telaahan.find((row) => row.status === 'DISETUJUI')
  const oleh = penandatangan(bahan, {
    id: slip.diterbitkan,
    at: slip.diterbitkanAt,
    posisi: slip.induk === null ? ['KEPALA'] : POSISI_TANDA.DISPOSISI_TURUNAN,
  })
  return {
    ...naskah(bahan, oleh, nomor),
    jenis: 'DISPOSISI',
    suratDari: `Pelapor dengan nama samaran ${bahan.kasus.samaran} (identitas tersegel)`,
    asal: bahan.asal,
    diterima: bahan.diterima,
    nomorAgenda: bahan.kasus.nomorRegister ?? '-',
    hal: bahan.judul,
    sifat: {
      sangatSegera: slip.sifat.includes('SANGAT_SEGERA'),
      segera: slip.sifat.includes('SEGERA'),
      rahasia: slip.sifat.includes('RAHASIA'),
    },
    penerima: penerimaOf(bahan, slip),
    petunjuk: INSTRUKSI.map((instruksi) => ({ teks: LABEL_INSTRUKSI[instruksi], dipilih: slip.instruksi.includes(instruksi) })),
    catatan: slip.catatan ?? '',
    tenggat: slip.tenggat,
    telaahan: telaahan ? { nomor: telaahan.nomor, tanggal: telaahan.disetujuiAt && officeDate(telaahan.disetujuiAt) } : null,
    batas: batasOf(bahan, 'PENYELESAIAN', bahan.diterima),
    dicabut: slip.dicabutAt && officeDate(slip.dicabutAt),
  }
}
