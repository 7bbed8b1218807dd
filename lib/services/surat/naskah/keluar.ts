import 'server-only'
import { hasLangkah } from '@/lib/domain/alur/engine'
import { POSISI_TANDA } from '@/lib/domain/jabatan/sebutan-surat'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { paragraf } from '@/lib/domain/surat/kanonik'
import type { PermintaanKelengkapan, SuratJawaban, SuratPelimpahan } from '@/lib/domain/surat/surat'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { batasOf, naskah, penandatangan, type Bahan } from '../bahan'

const surat = { sifat: 'Rahasia', lampiran: 0 } as const
/** What a letter to the reporter may say of his case: never the register number. */
const pelapor = ({ kasus, diterima, alamatSitus }: Bahan) => ({
  nomorTiket: kasus.nomorTiket,
  samaran: kasus.samaran,
  diterima,
  alamatSitus,
})

/** Where nobody objects he may reply, as long as the case waits for that. */
function lanjutOf(bahan: Bahan): Pick<SuratJawaban, 'lanjut'> {
  const { layanan } = bahan.kasus
  if (hasLangkah(layanan, 'AJUKAN_KEBERATAN')) return {}
  return { lanjut: { balasHari: hasLangkah(layanan, 'BALAS') ? batasOf(bahan, 'PENUTUPAN', bahan.diterima).hariKerja : null } }
}

/** The answer, or where the standard of the layanan speaks of a response, that: without a verdict, and with the days to reply in. */
export function buildJawaban(bahan: Bahan, versi: number): SuratJawaban | null {
  const row = bahan.dokumen.jawaban.find((jawaban) => jawaban.versi === versi)
  if (!row) return null
  const tanggapan = STANDAR[bahan.kasus.layanan].jawaban === 'TANGGAPAN'
  const oleh = penandatangan(bahan, { id: row.disetujui, at: row.disetujuiAt, posisi: POSISI_TANDA.JAWABAN })
  return {
    ...naskah(bahan, oleh, row.nomor),
    ...surat,
    ...pelapor(bahan),
    jenis: 'SURAT_JAWABAN',
    hal: tanggapan ? 'Tanggapan atas Laporan' : 'Jawaban atas Pengaduan',
    hasil: tanggapan ? null : row.hasil,
    isi: row.isi,
    ...lanjutOf(bahan),
  }
}

/** Who signed the letter is the one who referred the case, or told its reporter where to turn; it is finished in the same act. */
export function buildPelimpahan(bahan: Bahan, versi: number): SuratPelimpahan | null {
  const row = bahan.dokumen.rujukan[versi - 1]
  if (!row) return null
  const ditunjukkan = STANDAR[bahan.kasus.layanan].pelimpahan === 'DITUNJUKKAN'
  return {
    ...naskah(bahan, penandatangan(bahan, { id: row.petugas, at: row.at, posisi: POSISI_TANDA.RUJUKAN }), row.nomor),
    ...surat,
    jenis: 'SURAT_PELIMPAHAN',
    hal: ditunjukkan ? 'Pemberitahuan Laporan di Luar Kewenangan' : 'Pelimpahan Pengaduan',
    kepada: row.tujuan,
    nomorRegister: bahan.kasus.nomorRegister ?? '-',
    diterima: bahan.diterima,
    penuh: row.penuh,
    ...(ditunjukkan ? { ditunjukkan } : {}),
    alasan: row.alasan,
    tembusan: [],
  }
}

/** Until when a reporter may complete: for one who gets letters nobody knows the day before this one leaves. */
function batasSurat(bahan: Bahan, mulai: string): PermintaanKelengkapan['batas'] {
  const batas = batasOf(bahan, 'KELENGKAPAN', mulai)
  return bahan.kasus.kirimJawaban === 'SURAT' ? { ...batas, tanggal: null } : batas
}

/** The letter that goes with a slip asking for more; what is asked stands in `permintaan`. */
export function buildPermintaan(bahan: Bahan, versi: number, nomor: string | null, permintaan: string): PermintaanKelengkapan | null {
  const slip = bahan.dokumen.disposisi.find((row) => row.versi === versi)
  if (!slip?.diterbitkanAt) return null
  const oleh = penandatangan(bahan, { id: slip.diterbitkan, at: slip.diterbitkanAt, posisi: ['KEPALA'] })
  return {
    ...naskah(bahan, oleh, nomor),
    ...surat,
    ...pelapor(bahan),
    jenis: 'PERMINTAAN_KELENGKAPAN',
    hal: 'Permintaan Kelengkapan Pengaduan',
    diminta: paragraf(permintaan),
    batas: batasSurat(bahan, officeDate(slip.diterbitkanAt)),
  }
}
