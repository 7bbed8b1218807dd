import 'server-only'
import { View } from '@react-pdf/renderer'
import type { Acuan, Pejabat } from '@/lib/domain/surat/naskah'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { PermintaanDokumen, UndanganKlarifikasi } from '@/lib/domain/surat/surat'
import { hariTanggal, tanggalSurat } from '@/lib/domain/surat/tanggal'
import { KepalaSurat, tanggalAtauTitik } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { TandaTangan } from '../TandaTangan'
import { Alinea, Daftar, Isi, Pasangan } from '../Teks'

const yth = ({ nama, jabatan }: Pejabat) => [nama ? `Yth. ${nama}` : `Yth. ${jabatan}`, ...(nama ? [jabatan] : []), 'di Tempat']
const dasar = ({ nomor, tanggal }: Acuan) => `Berdasarkan Surat Tugas Nomor ${nomor ?? '-'} tanggal ${tanggalAtauTitik(tanggal)}`
const PENUTUP = 'Atas perhatian dan kerja sama Saudara diucapkan terima kasih.'

/** Invites somebody to a clarification: day, hour, place, and about what; never why it is asked. */
export function UndanganKlarifikasiPdf({ surat, kertas }: Readonly<{ surat: UndanganKlarifikasi; kertas: Kertas }>) {
  return (
    <Lembar surat={surat} kertas={kertas}>
      <KepalaSurat surat={surat} yth={yth(surat.kepada)} />
      <Alinea>{`${dasar(surat.suratTugas)}, kami mengharapkan kehadiran Saudara untuk memberikan klarifikasi pada:`}</Alinea>
      <View style={{ marginTop: 4 }}>
        <Pasangan
          baris={[
            ['Hari, tanggal', hariTanggal(surat.hari)],
            ['Pukul', surat.pukul.replace(':', '.')],
            ['Tempat', surat.tempat],
          ]}
        />
      </View>
      <Alinea>Hal yang dimintakan klarifikasi:</Alinea>
      <Isi teks={surat.perihal} />
      <TandaTangan cek={surat.cek} oleh={surat.penandatangan} penutup={PENUTUP} />
    </Lembar>
  )
}

/** Asks an office for papers of its own, one by one, by a day. */
export function PermintaanDokumenPdf({ surat, kertas }: Readonly<{ surat: PermintaanDokumen; kertas: Kertas }>) {
  return (
    <Lembar surat={surat} kertas={kertas}>
      <KepalaSurat surat={surat} yth={yth(surat.kepada)} />
      <Alinea>{`${dasar(surat.suratTugas)}, kami memohon salinan dokumen berikut paling lambat ${tanggalSurat(surat.batas)}:`}</Alinea>
      <Daftar butir={surat.diminta} />
      <TandaTangan cek={surat.cek} oleh={surat.penandatangan} penutup={PENUTUP} />
    </Lembar>
  )
}
