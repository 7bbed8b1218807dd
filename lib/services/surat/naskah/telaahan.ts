import 'server-only'
import { FAKTA, SYARAT, type IsiTelaahan } from '@/lib/domain/dumas/telaahan'
import { POSISI_TANDA } from '@/lib/domain/jabatan/sebutan-surat'
import { LABEL_FAKTA, LABEL_KADAR, LABEL_KEWENANGAN, LABEL_PERNAH, LABEL_SYARAT } from '@/lib/domain/surat/label'
import type { Telaahan } from '@/lib/domain/surat/surat'
import { kepalaKantor, namaJabatan, naskah, paraf, penandatangan, type Bahan } from '../bahan'

const periksaOf = (isi: IsiTelaahan, faktaLengkap: boolean): Telaahan['periksa'] => [
  ...SYARAT.map((syarat) => ({ butir: LABEL_SYARAT[syarat], terpenuhi: isi.syarat.includes(syarat) })),
  {
    butir: 'Fakta minimum (3W)',
    terpenuhi: faktaLengkap,
    keterangan: FAKTA.filter((fakta) => isi.faktaJelas.includes(fakta))
      .map((fakta) => LABEL_FAKTA[fakta])
      .join(', '),
  },
  { butir: 'Kewenangan', terpenuhi: null, keterangan: LABEL_KEWENANGAN[isi.kewenangan] },
  { butir: 'Usul kadar pengawasan', terpenuhi: null, keterangan: LABEL_KADAR[isi.usulKadar] },
  { butir: 'Pernah diperiksa', terpenuhi: null, keterangan: LABEL_PERNAH[isi.pernahDiperiksa] },
]

/** The staff study in one version: its author signs it by handing it in, and the Sekretaris initials it by laying it before the head. */
export function buildTelaahan(bahan: Bahan, versi: number): Telaahan | null {
  const row = bahan.dokumen.telaahan.find((telaahan) => telaahan.versi === versi)
  if (!row) return null
  const { kasus } = bahan
  const diajukan = row.status === 'DISUSUN' ? null : (row.diajukanAt ?? row.dibuatAt)
  const oleh = penandatangan(bahan, { id: row.disusun, at: diajukan, posisi: ['KASUBBAG_PERENCANAAN'] })
  const { persoalan, praanggapan, fakta, analisis, simpulan, saran } = row.isi
  return {
    ...naskah(bahan, oleh, row.nomor),
    jenis: 'TELAAHAN',
    sifat: 'Rahasia',
    lampiran: kasus.bukti.length,
    hal: bahan.judul,
    kepada: kepalaKantor(bahan),
    melalui: namaJabatan(bahan, 'SEKRETARIS'),
    dari: oleh.jabatan,
    pengaduan: { nomorRegister: kasus.nomorRegister ?? '-', samaran: kasus.samaran, diterima: bahan.diterima },
    bagian: { persoalan, praanggapan, fakta, analisis, simpulan, saran },
    periksa: periksaOf(row.isi, row.faktaLengkap),
    paraf: paraf(bahan, [{ id: row.disetujui, at: row.disetujuiAt, posisi: POSISI_TANDA.PARAF_TELAAHAN }]),
  }
}
