import 'server-only'
import { StyleSheet, View } from '@react-pdf/renderer'
import type { Pengecekan, Penandatangan } from '@/lib/domain/surat/naskah'
import { keteranganTandaTangan } from '@/lib/domain/surat/tanda-tangan'
import { gaya } from './gaya'
import { KodeCek } from './KodeCek'
import { Text } from './Text'

const setempat = StyleSheet.create({
  letak: { flexDirection: 'row', justifyContent: 'space-between', alignItems: 'flex-end', marginTop: 16 },
  blok: { width: 222 },
  kotak: { borderWidth: 0.8, borderStyle: 'dashed', borderColor: '#000', padding: 6, marginVertical: 4 },
  basah: { height: 62, justifyContent: 'center', borderColor: '#777' },
  keterangan: { fontSize: 8.5, lineHeight: 1.35 },
  samar: { fontSize: 8, color: '#595959', textAlign: 'center' },
})

/** Title, what stands for the signature, name, rank, NIP: always together on one page. */
export function BlokTandaTangan({ oleh, awalan }: Readonly<{ oleh: Penandatangan; awalan?: string }>) {
  const basah = oleh.cara === 'PINDAIAN_BASAH'
  return (
    <View style={setempat.blok}>
      {awalan && <Text>{awalan}</Text>}
      <Text>{`${oleh.jabatan},`}</Text>
      <View style={basah ? [setempat.kotak, setempat.basah] : setempat.kotak}>
        {keteranganTandaTangan(oleh).map((satu) => (
          <Text key={satu} style={basah ? setempat.samar : setempat.keterangan}>
            {satu}
          </Text>
        ))}
      </View>
      <Text style={gaya.tebal}>{oleh.nama}</Text>
      {oleh.pangkat && <Text>{oleh.pangkat}</Text>}
      {oleh.nip && <Text>{`NIP ${oleh.nip}`}</Text>}
    </View>
  )
}

type TandaTanganProps = Readonly<{ oleh: Penandatangan; awalan?: string; cek: Pengecekan | null }>

/** The signature on the right; on the left, the code to check the paper with. */
export function TandaTangan({ oleh, awalan, cek }: TandaTanganProps) {
  return (
    <View style={setempat.letak} wrap={false}>
      <View>
        <KodeCek cek={cek} />
      </View>
      <BlokTandaTangan oleh={oleh} awalan={awalan} />
    </View>
  )
}
