import 'server-only'
import type { ReactNode } from 'react'
import { StyleSheet, View } from '@react-pdf/renderer'
import { paragraf } from '@/lib/domain/surat/kanonik'
import type { Paraf, Pengecekan, Penandatangan } from '@/lib/domain/surat/naskah'
import { keteranganTandaTangan } from '@/lib/domain/surat/tanda-tangan'
import { waktuSurat } from '@/lib/domain/surat/tanggal'
import { gaya } from './gaya'
import { KodeCek } from './KodeCek'
import { Tabel } from './Tabel'
import { Text } from './Text'

/** What the block's width holds, as Text. */
const BLOK = 18

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
      <Text muat={BLOK}>{`${oleh.jabatan},`}</Text>
      <View style={basah ? [setempat.kotak, setempat.basah] : setempat.kotak}>
        {keteranganTandaTangan(oleh).map((satu) => (
          <Text key={satu} style={basah ? setempat.samar : setempat.keterangan}>
            {satu}
          </Text>
        ))}
      </View>
      <Text muat={BLOK} style={gaya.tebal}>
        {oleh.nama}
      </Text>
      {oleh.pangkat && <Text>{oleh.pangkat}</Text>}
      {oleh.nip && <Text>{`NIP ${oleh.nip}`}</Text>}
    </View>
  )
}

type ParafProps = Readonly<{ paraf: readonly Paraf[] }>

/** Who found the paper in order before it was signed, and when: the initials on the office's copy. */
function ParafBerjenjang({ paraf }: ParafProps) {
  if (paraf.length === 0) return null
  return (
    <View style={{ marginTop: 10 }}>
      <Text style={gaya.tebal}>Paraf</Text>
      <Tabel
        ukuran={9}
        kosong=""
        kolom={[
          { judul: 'Jabatan', lebar: 1 },
          { judul: 'Nama', lebar: 1.1 },
          { judul: 'Waktu paraf', lebar: 1.2 },
        ]}
        baris={paraf.map(({ jabatan, nama, at }) => [jabatan, nama, at === null ? 'tidak tercatat' : waktuSurat(at)])}
      />
    </View>
  )
}

/** Longer than this the last paragraph may not fit on a sheet beside the signature, and goes before it. */
const PANJANG = 1200

/** A text whose end stays with the signature below it: `awal` goes before, `akhir` into the signature's block. */
export function bagiPenutup(teks: string): Readonly<{ awal: string; akhir: string }> {
  const semua = paragraf(teks)
  const akhir = semua.at(-1) ?? ''
  if (akhir.length > PANJANG) return { awal: teks, akhir: '' }
  return { awal: semua.slice(0, -1).join('\n\n'), akhir }
}

type TandaTanganProps = Readonly<{
  oleh: Penandatangan
  awalan?: string
  cek: Pengecekan | null
  paraf?: readonly Paraf[]
  /** The last words of the paper: a signature never stands on a page without them. */
  penutup: ReactNode
  /** More in one block with it, below: copies. */
  children?: ReactNode
}>

/** The last words, initials, then the signature on the right and on the left the code to check the paper with: on one page. */
export function TandaTangan({ oleh, awalan, cek, paraf = [], penutup, children }: TandaTanganProps) {
  return (
    <View wrap={false}>
      {typeof penutup === 'string' ? <Text style={gaya.alinea}>{penutup}</Text> : penutup}
      <ParafBerjenjang paraf={paraf} />
      <View style={setempat.letak}>
        <View>
          <KodeCek cek={cek} />
        </View>
        <BlokTandaTangan oleh={oleh} awalan={awalan} />
      </View>
      {children}
    </View>
  )
}
