import 'server-only'
import type { ReactNode } from 'react'
import { StyleSheet, View } from '@react-pdf/renderer'
import { paragraf } from '@/lib/domain/surat/kanonik'
import { gaya } from './gaya'
import { Text } from './Text'

const setempat = StyleSheet.create({
  nomor: { width: 20 },
  butir: { flexDirection: 'row', marginTop: 3 },
  kunci: { width: 74 },
  titikDua: { width: 10 },
  pasangan: { flexDirection: 'row', marginTop: 2 },
})

/** What a line behind a name and its colon holds, in sizes of its letters. */
const SETELAH_KUNCI = 30

export function Alinea({ children }: Readonly<{ children: ReactNode }>) {
  return <Text style={gaya.alinea}>{children}</Text>
}

/** A plain text with its paragraphs; nothing in it is read as markup. */
export function Isi({ teks, kosong = '-' }: Readonly<{ teks: string; kosong?: string }>) {
  const semua = paragraf(teks)
  if (semua.length === 0) return <Text style={gaya.alinea}>{kosong}</Text>
  return semua.map((satu, index) => (
    <Text key={index} style={gaya.alinea}>
      {satu}
    </Text>
  ))
}

export function Subjudul({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <Text style={gaya.subjudul} minPresenceAhead={90}>
      {children}
    </Text>
  )
}

type DaftarProps = Readonly<{ butir: readonly string[]; tanda?: (index: number) => string }>

/** "1. ...", each item with its lines under each other. */
export function Daftar({ butir, tanda = (index) => `${index + 1}.` }: DaftarProps) {
  return butir.map((satu, index) => (
    <View key={index} style={setempat.butir}>
      <Text style={setempat.nomor}>{tanda(index)}</Text>
      <Text style={gaya.isi}>{satu}</Text>
    </View>
  ))
}

export type Pasangan = readonly [kunci: string, nilai: string]

/** "Nomor : ...": the heads of letters and forms. `lebar` of the first in points; `muat` as Text. */
export function Pasangan({ baris, lebar, muat = SETELAH_KUNCI }: Readonly<{ baris: readonly Pasangan[]; lebar?: number; muat?: number }>) {
  return baris.map(([kunci, nilai]) => (
    <View key={kunci} style={setempat.pasangan} wrap={false}>
      <Text style={lebar === undefined ? setempat.kunci : { width: lebar }}>{kunci}</Text>
      <Text style={setempat.titikDua}>:</Text>
      <Text muat={muat} style={gaya.isi}>
        {nilai === '' ? '-' : nilai}
      </Text>
    </View>
  ))
}

export function Tembusan({ kepada }: Readonly<{ kepada: readonly string[] }>) {
  if (kepada.length === 0) return null
  return (
    <View wrap={false}>
      <Text style={{ marginTop: 8 }}>Tembusan:</Text>
      <Daftar butir={kepada} />
    </View>
  )
}
