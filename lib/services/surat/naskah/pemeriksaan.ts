import 'server-only'
import { DOKUMEN_CATATAN } from '@/lib/domain/dokumen/catatan'
import type { JenisCatatan } from '@/lib/domain/langkah/pemeriksaan-schema'
import { POSISI_TANDA } from '@/lib/domain/jabatan/sebutan-surat'
import type { SuratBaku } from '@/lib/domain/surat/baku'
import { LABEL_CATATAN } from '@/lib/domain/surat/label'
import { paragraf } from '@/lib/domain/surat/kanonik'
import type { Acuan, Naskah, Pejabat } from '@/lib/domain/surat/naskah'
import type { BaKlarifikasi, KertasKerja, Lhp, SuratTugas } from '@/lib/domain/surat/surat'
import { menunjukLaporan, presetDasar, wajibNetral } from '@/lib/domain/surat/surat-tugas'
import { hariTanggal, tanggalAtauTitik, tanggalSurat } from '@/lib/domain/surat/tanggal'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { disposisiOf, kepalaKantor, naskah, paraf, penandatangan, type Bahan } from '../bahan'

const TITIK = '................................'

/** The assignment in force: the newest that was signed. */
const tugasOf = ({ dokumen }: Bahan) => dokumen.suratTugas.find((surat) => surat.ditandatanganiAt !== null)
function acuanTugas(bahan: Bahan): Acuan {
  const tugas = tugasOf(bahan)
  return { nomor: tugas?.nomor ?? null, tanggal: tugas?.ditandatanganiAt ? officeDate(tugas.ditandatanganiAt) : null }
}

/** In WBS every examination is called one for a purpose of its own: the letter is shown to the one it is about. */
export function buildSuratTugas(bahan: Bahan, versi: number): SuratTugas | null {
  const { kasus, kop } = bahan
  const row = bahan.dokumen.suratTugas.find((surat) => surat.versi === versi)
  if (!row) return null
  const oleh = penandatangan(bahan, { id: row.ditandatangani, at: row.ditandatanganiAt, posisi: ['KEPALA'] })
  const netral = wajibNetral(kasus.layanan, row.jenisTugas)
  const asal = { layanan: kasus.layanan, nomorRegister: kasus.nomorRegister, disposisi: disposisiOf(bahan, kepalaKantor(bahan)) }
  return {
    ...naskah(bahan, oleh, row.nomor),
    jenis: 'SURAT_TUGAS',
    jenisTugas: netral ? 'TUJUAN_TERTENTU' : row.jenisTugas,
    dasar:
      row.dasar.length > 0
        ? row.dasar
        : presetDasar(asal, kop.nama, row.mulai.slice(0, 4)).filter((satu) => !netral || !menunjukLaporan(satu)),
    anggota: row.anggota.map(({ id, peranTim }) => {
      const orang = bahan.orang(id)
      return {
        nama: orang?.nama ?? '',
        jabatan: orang?.jabatan,
        ...(orang?.pangkat && { pangkat: orang.pangkat }),
        ...(orang?.nip && { nip: orang.nip }),
        peranTim,
      }
    }),
    untuk: [row.tujuanTugas],
    mulai: row.mulai,
    selesai: row.selesai,
    tembusan: row.tembusan,
  }
}

type Catatan = Bahan['dokumen']['catatan'][number]

/** Papers of one kind among the records, in the order they were made. */
export const listNaskahCatatan = ({ dokumen }: Bahan, jenis: JenisCatatan): readonly Catatan[] =>
  dokumen.catatan.filter((row) => DOKUMEN_CATATAN[row.jenis] === DOKUMEN_CATATAN[jenis])

/** Head and signer of a paper an examiner issues; he signs it with ink, as what he is in the team. */
function naskahCatatan(bahan: Bahan, row: Catatan, tanpaCap: boolean): Naskah | null {
  const penyusun = bahan.orang(row.petugas)
  if (!penyusun) return null
  const ketua = tugasOf(bahan)?.anggota.some(({ id, peranTim }) => id === penyusun.id && peranTim === 'KETUA')
  const oleh = penandatangan(bahan, { id: penyusun.id, at: new Date(`${row.tanggal}T05:00:00Z`), posisi: ['PEMERIKSA'] })
  return naskah(
    bahan,
    { ...oleh, jabatan: ketua ? 'Ketua Tim Pemeriksa' : penyusun.jabatan, cara: 'PINDAIAN_BASAH', ...(tanpaCap && { tanpaCap }) },
    row.nomor,
  )
}

const pihakOf = ({ pihakNama, pihakJabatan }: Catatan): Pejabat => ({
  jabatan: pihakJabatan || TITIK,
  ...(pihakNama && { nama: pihakNama }),
})

/** Minutes in the order they were taken. What was not typed of place and party is written in by hand, where both sign. */
export function buildBa(bahan: Bahan, versi: number): BaKlarifikasi | null {
  const row = listNaskahCatatan(bahan, 'BERITA_ACARA_KLARIFIKASI')[versi - 1]
  const kepala = row && naskahCatatan(bahan, row, true)
  if (!row || !kepala) return null
  const { nama, pangkat, nip } = kepala.penandatangan
  return {
    ...kepala,
    jenis: 'BA_KLARIFIKASI',
    tempat: row.tempat || TITIK,
    suratTugas: acuanTugas(bahan),
    pihak: pihakOf(row),
    pemeriksa: [{ nama, jabatan: kepala.penandatangan.jabatan, ...(pangkat && { pangkat }), ...(nip && { nip }) }],
    tanyaJawab: [],
    uraian: `${row.judul}\n\n${row.uraian}`,
  }
}

function berdasarkan(bahan: Bahan): string {
  const { nomor, tanggal } = acuanTugas(bahan)
  return `Berdasarkan Surat Tugas Nomor ${nomor ?? '-'} tanggal ${tanggalAtauTitik(tanggal)}`
}

/** Head and last words of a letter to somebody who is examined: it says nothing of a report. */
function kepadaPihak(row: Catatan): Pick<SuratBaku, 'kepala' | 'penutup' | 'tembusan'> {
  const { nama, jabatan } = pihakOf(row)
  const yth = [nama ? `Yth. ${nama}` : `Yth. ${jabatan}`, ...(nama ? [jabatan] : []), 'di Tempat']
  return {
    kepala: { sifat: 'Rahasia', lampiran: 0, hal: row.judul, yth },
    penutup: 'Atas perhatian dan kerja sama Saudara diucapkan terima kasih.',
    tembusan: [],
  }
}

/** Asks somebody to come and explain: day, hour, place, and about what; never why it is asked. */
export function buildUndangan(bahan: Bahan, versi: number): SuratBaku | null {
  const row = listNaskahCatatan(bahan, 'UNDANGAN_KLARIFIKASI')[versi - 1]
  const kepala = row && naskahCatatan(bahan, row, false)
  if (!row || !kepala) return null
  return {
    ...kepala,
    ...kepadaPihak(row),
    jenis: 'UNDANGAN_KLARIFIKASI',
    badan: [
      { alinea: `${berdasarkan(bahan)}, kami mengharapkan kehadiran Saudara untuk memberikan klarifikasi pada:` },
      {
        pasangan: [
          ['Hari, tanggal', hariTanggal(row.tanggalAcara)],
          ['Pukul', row.pukul.replace(':', '.')],
          ['Tempat', row.tempat],
        ],
      },
      { alinea: 'Hal yang dimintakan klarifikasi:' },
      { isi: row.uraian },
    ],
  }
}

/** Asks an office for papers of its own by a day, one paper a paragraph. */
export function buildPermintaanDokumen(bahan: Bahan, versi: number): SuratBaku | null {
  const row = listNaskahCatatan(bahan, 'PERMINTAAN_DOKUMEN')[versi - 1]
  const kepala = row && naskahCatatan(bahan, row, false)
  if (!row || !kepala) return null
  return {
    ...kepala,
    ...kepadaPihak(row),
    jenis: 'PERMINTAAN_DOKUMEN',
    badan: [
      { alinea: `${berdasarkan(bahan)}, kami memohon salinan dokumen berikut paling lambat ${tanggalSurat(row.tanggalAcara)}:` },
      { daftar: paragraf(row.uraian.replaceAll('\n', '\n\n')) },
    ],
  }
}

export function buildKertasKerja(bahan: Bahan): KertasKerja | null {
  const { catatan } = bahan.dokumen
  const ketua = tugasOf(bahan)?.anggota.find((anggota) => anggota.peranTim === 'KETUA')
  if (catatan.length === 0) return null
  // It is signed with ink, on the day of the last record it lists.
  const terakhir = catatan.reduce((last, { tanggal }) => (tanggal > last ? tanggal : last), '')
  const at = ketua ? new Date(`${terakhir}T05:00:00Z`) : null
  const oleh = penandatangan(bahan, { id: ketua?.id ?? null, at, posisi: ['PEMERIKSA'] })
  const tinta = ketua ? ({ cara: 'PINDAIAN_BASAH', tanpaCap: true } as const) : {}
  return {
    ...naskah(bahan, { ...oleh, ...tinta, jabatan: 'Ketua Tim Pemeriksa' }, null),
    jenis: 'KERTAS_KERJA',
    nomorRegister: bahan.kasus.nomorRegister ?? '-',
    suratTugas: acuanTugas(bahan),
    butir: catatan.map((row) => ({
      tanggal: row.tanggal,
      jenisCatatan: LABEL_CATATAN[row.jenis],
      judul: row.judul,
      uraian: row.uraian,
      petugas: bahan.orang(row.petugas)?.nama ?? '',
    })),
  }
}

export function buildLhp(bahan: Bahan, versi: number): Lhp | null {
  const row = bahan.dokumen.lhp.find((lhp) => lhp.versi === versi)
  if (!row) return null
  const tugas = tugasOf(bahan)
  return {
    ...naskah(bahan, penandatangan(bahan, { id: row.final, at: row.finalAt, posisi: ['KEPALA'] }), row.nomor),
    jenis: 'LHP',
    nomorRegister: bahan.kasus.nomorRegister ?? '-',
    objek: bahan.mengenai,
    tempat: bahan.kop.tempat,
    masa: tugas ? { mulai: tugas.mulai, selesai: tugas.selesai } : null,
    suratTugas: acuanTugas(bahan),
    bab: row.bab,
    temuan: row.temuan,
    // As it was signed: what became of a recommendation later is not part of the report.
    rekomendasi: row.rekomendasi.map(({ uraian, kepada, tenggat }) => ({
      uraian,
      kepada,
      tenggat,
      status: 'BELUM_DITINDAKLANJUTI' as const,
    })),
    paraf: paraf(bahan, [
      { id: row.disusun, at: row.dibuatAt, posisi: ['PEMERIKSA'] },
      { id: row.parafPengendali, at: row.parafPengendaliAt, posisi: ['PEMERIKSA'] },
      { id: row.parafIrban, at: row.parafIrbanAt, posisi: POSISI_TANDA.PARAF_IRBAN },
    ]),
  }
}
