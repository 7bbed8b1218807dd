import 'server-only'
import { StyleSheet, View } from '@react-pdf/renderer'
import type { KepalaSurat as Kepala, Naskah } from '@/lib/domain/surat/naskah'
import { tanggalAtauTitik } from '@/lib/domain/surat/tanggal'
import { lampiranTeks } from '@/lib/domain/surat/terbilang'
import { gaya } from './gaya'
import { Pasangan } from './Teks'
import { Text } from './Text'

const setempat = StyleSheet.create({ yth: { marginTop: 14, marginBottom: 8, width: 290 } })

export const BELUM_BERNOMOR = '(konsep, belum bernomor)'

/** Place and date on the right, then Nomor, Sifat, Lampiran, Hal, then whom the letter is for. */
export function KepalaSurat({ surat, yth }: Readonly<{ surat: Naskah & Kepala; yth: readonly string[] }>) {
  return (
    <View>
      <Text style={gaya.kanan}>{`${surat.kop.tempat}, ${tanggalAtauTitik(surat.tanggal)}`}</Text>
      <View style={{ marginTop: 6 }}>
        <Pasangan
          lebar={58}
          baris={[
            ['Nomor', surat.nomor ?? BELUM_BERNOMOR],
            ['Sifat', surat.sifat],
            ['Lampiran', lampiranTeks(surat.lampiran)],
            ['Hal', surat.hal],
          ]}
        />
      </View>
      <View style={setempat.yth}>
        {yth.map((baris) => (
          <Text key={baris} muat={24}>
            {baris}
          </Text>
        ))}
      </View>
    </View>
  )
}

/** Title and number in the middle, as on papers that are no letters. */
export function JudulNaskah({ judul, nomor }: Readonly<{ judul: string; nomor?: string | null }>) {
  return (
    <View style={{ marginBottom: 10 }}>
      <Text style={gaya.judul}>{judul}</Text>
      {nomor !== undefined && <Text style={gaya.tengah}>{`Nomor ${nomor ?? BELUM_BERNOMOR}`}</Text>}
    </View>
  )
}
