import 'server-only'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { RilisMedia } from '@/lib/domain/surat/surat'
import { gaya } from '../gaya'
import { JudulNaskah, tanggalAtauTitik } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { TandaTangan } from '../TandaTangan'
import { Alinea, Isi } from '../Teks'
import { Text } from '../Text'

/** A release to the press, approved by the head for a complaint that came in through the press. */
export function RilisMediaPdf({ surat, kertas }: Readonly<{ surat: RilisMedia; kertas: Kertas }>) {
  return (
    <Lembar surat={surat} kertas={kertas}>
      <JudulNaskah judul="RILIS MEDIA" nomor={surat.nomor} />
      <Text style={[gaya.judul, { marginBottom: 6 }]}>{surat.judul}</Text>
      <Alinea>{`${surat.kop.tempat}, ${tanggalAtauTitik(surat.tanggal)}`}</Alinea>
      <Isi teks={surat.isi} />
      <TandaTangan cek={surat.cek} oleh={surat.penandatangan} penutup={`Narahubung: ${surat.kontak}`} />
    </Lembar>
  )
}
