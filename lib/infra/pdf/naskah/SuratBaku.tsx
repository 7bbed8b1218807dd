import 'server-only'
import { View } from '@react-pdf/renderer'
import type { BagianBaku, SuratBaku } from '@/lib/domain/surat/baku'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import { gaya } from '../gaya'
import { JudulNaskah, KepalaSurat } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { TandaTangan } from '../TandaTangan'
import { Alinea, Daftar, Isi, Pasangan, Tembusan } from '../Teks'
import { Text } from '../Text'

function Kepala({ surat }: Readonly<{ surat: SuratBaku }>) {
  const { kepala } = surat
  if ('yth' in kepala) return <KepalaSurat surat={{ ...surat, ...kepala }} yth={kepala.yth} />
  return (
    <>
      <JudulNaskah judul={kepala.judul} nomor={surat.nomor} />
      <Text style={[gaya.judul, { marginBottom: 6 }]}>{kepala.tentang}</Text>
    </>
  )
}

function Bagian({ bagian }: Readonly<{ bagian: BagianBaku }>) {
  if ('alinea' in bagian) return <Alinea>{bagian.alinea}</Alinea>
  if ('isi' in bagian) return <Isi teks={bagian.isi} />
  if ('daftar' in bagian) return <Daftar butir={bagian.daftar} />
  return (
    <View style={{ marginTop: 4 }}>
      <Pasangan baris={bagian.pasangan} />
    </View>
  )
}

/** The sheet of every paper that is words in their order. */
export function SuratBakuPdf({ surat, kertas }: Readonly<{ surat: SuratBaku; kertas: Kertas }>) {
  return (
    <Lembar surat={surat} kertas={kertas}>
      <Kepala surat={surat} />
      {surat.badan.map((bagian, index) => (
        <Bagian key={index} bagian={bagian} />
      ))}
      <TandaTangan cek={surat.cek} oleh={surat.penandatangan} penutup={surat.penutup}>
        <Tembusan kepada={surat.tembusan} />
      </TandaTangan>
    </Lembar>
  )
}
