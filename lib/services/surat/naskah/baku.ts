import 'server-only'
import type { JenisBaku } from '@/lib/domain/dokumen/cetak'
import type { SuratBaku } from '@/lib/domain/surat/baku'
import { tanggalAtauTitik } from '@/lib/domain/surat/tanggal'
import { denganTerbilang } from '@/lib/domain/surat/terbilang'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { naskah, penandatangan, type Bahan } from '../bahan'
import { count, up, type Pembuat } from './pembuat'
import { buildPemberitahuan } from './pemberitahuan'
import { buildPermintaanDokumen, buildUndangan, listNaskahCatatan } from './pemeriksaan'
import { buildRilis } from './rilis'

const TITIK = '................................'

const KEPALA_DAERAH: readonly (readonly [RegExp, string])[] = [
  [/^Pemerintah (?:Daerah )?Kabupaten /, 'Bupati'],
  [/^Pemerintah (?:Daerah )?Kota /, 'Wali Kota'],
  [/^Pemerintah (?:Daerah )?Provinsi /, 'Gubernur'],
  [/^Pemerintah (?=Daerah |Aceh)/, 'Gubernur'],
]

/** Whom the office answers to, by the name of its government: "Pemerintah Kabupaten X" answers to "Bupati X". */
export function kepalaDaerah(pemda: string): string {
  const found = KEPALA_DAERAH.find(([awal]) => awal.test(pemda))
  return found ? pemda.replace(found[0], `${found[1]} `) : 'Kepala Daerah'
}

const lhpFinal = ({ dokumen }: Bahan) => dokumen.lhp.filter((row) => row.finalAt !== null)

function buildPengantar(bahan: Bahan, versi: number): SuratBaku | null {
  const row = lhpFinal(bahan).find((lhp) => lhp.versi === versi)
  if (!row?.finalAt) return null
  const oleh = penandatangan(bahan, { id: row.final, at: row.finalAt, posisi: ['KEPALA'] })
  const jumlah = row.rekomendasi.length
  const rekomendasi = `Laporan memuat ${denganTerbilang(jumlah, 'rekomendasi')} yang kami mohon ditetapkan tindak lanjutnya.`
  return {
    ...naskah(bahan, { ...oleh, cara: 'PINDAIAN_BASAH', at: null }, TITIK),
    jenis: 'SURAT_PENGANTAR',
    kepala: {
      sifat: 'Rahasia',
      lampiran: 1,
      hal: 'Penyampaian Laporan Hasil Pemeriksaan',
      yth: [`Yth. ${kepalaDaerah(bahan.kop.pemda)}`, 'di Tempat'],
    },
    badan: [
      {
        alinea: `Bersama ini kami sampaikan Laporan Hasil Pemeriksaan Nomor ${row.nomor ?? '-'} tanggal ${tanggalAtauTitik(officeDate(row.finalAt))} mengenai ${bahan.mengenai}.`,
      },
      ...(jumlah > 0 ? [{ alinea: rekomendasi }] : []),
      { alinea: 'Laporan ini bersifat rahasia. Identitas pelapor tersegel dan tidak dimuat di dalamnya.' },
    ],
    penutup: 'Demikian disampaikan sebagai laporan. Atas perhatian Saudara diucapkan terima kasih.',
    tembusan: [],
  }
}

/** How the papers on the common sheet are written. */
export const NASKAH_BAKU: Readonly<Record<JenisBaku, Pembuat>> = {
  UNDANGAN_KLARIFIKASI: { versi: (bahan) => count(listNaskahCatatan(bahan, 'UNDANGAN_KLARIFIKASI')), build: buildUndangan },
  PERMINTAAN_DOKUMEN: { versi: (bahan) => count(listNaskahCatatan(bahan, 'PERMINTAAN_DOKUMEN')), build: buildPermintaanDokumen },
  RILIS_MEDIA: { versi: ({ dokumen }) => up(dokumen.rilis), build: buildRilis },
  PEMBERITAHUAN: { versi: ({ pemberitahuan }) => up(pemberitahuan), build: buildPemberitahuan },
  SURAT_PENGANTAR: { versi: (bahan) => up(lhpFinal(bahan)), build: buildPengantar },
}
