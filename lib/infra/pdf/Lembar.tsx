import 'server-only'
import type { ReactNode } from 'react'
import { Document, Page, StyleSheet, View } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import { NAMA_SURAT, type Surat } from '@/lib/domain/surat/surat'
import { gaya, mm, ukuranHalaman } from './gaya'
import { hurufUntuk } from './huruf'
import { Kop } from './Kop'
import { Text } from './Text'

const setempat = StyleSheet.create({
  kaki: { position: 'absolute', bottom: mm(11), left: mm(30), right: mm(20), textAlign: 'center', fontSize: 8.5 },
  konsep: { position: 'absolute', top: mm(7), right: mm(20), fontSize: 9 },
})

type LembarProps = Readonly<{ surat: Surat; kertas: Kertas; lanskap?: boolean; children: ReactNode }>
type DokumenProps = Readonly<{ surat: Surat; children: ReactNode }>

/** Pages only where there is more than one: a letter of one page carries no number. */
const nomorHalaman = ({ pageNumber, totalPages }: Readonly<{ pageNumber: number; totalPages: number }>) =>
  totalPages > 1 ? `Halaman ${pageNumber} dari ${totalPages}` : ' '

/** A paper as a file. Its metadata name the office, never a person. */
export function Dokumen({ surat, children }: DokumenProps) {
  const kantor = `${surat.kop.nama} ${surat.kop.pemda}`
  return (
    <Document
      title={`${NAMA_SURAT[surat.jenis]} ${surat.nomor ?? ''}`.trim()}
      author={kantor}
      creator="Kumbang"
      producer="Kumbang"
      language="id-ID"
    >
      {children}
    </Document>
  )
}

/** A sheet, and as many behind it as what stands on it needs. */
export function Halaman({ surat, kertas, lanskap = false, children }: LembarProps) {
  const konsep = surat.penandatangan.cara === null
  return (
    <Page
      size={ukuranHalaman(kertas, lanskap)}
      style={[gaya.halaman, ...(lanskap ? [gaya.lanskap] : []), { fontFamily: [...hurufUntuk(surat)] }]}
    >
      {konsep && (
        <Text fixed style={setempat.konsep}>
          KONSEP
        </Text>
      )}
      <View style={lanskap ? gaya.rapat : gaya.baku}>{children}</View>
      <Text fixed style={setempat.kaki} render={nomorHalaman} />
    </Page>
  )
}

/** The sheet most papers stand on, its head above it. */
export function Lembar({ children, ...props }: LembarProps) {
  return (
    <Dokumen surat={props.surat}>
      <Halaman {...props}>
        <Kop kop={props.surat.kop} />
        {children}
      </Halaman>
    </Dokumen>
  )
}
