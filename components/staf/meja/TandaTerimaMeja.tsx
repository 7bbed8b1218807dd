import type { ReactNode } from 'react'
import { CodeReveal } from '@/components/ui/CodeReveal'
import type { KataLayanan } from '@/lib/domain/layanan/kata'
import { URAIAN } from '@/lib/domain/layanan/uraian'
import teks from '@/lib/i18n/id/tanda-terima-meja.json'
import type { SuratMasuk } from '@/lib/domain/lapor/surat-masuk'
import type { DataTandaTerima } from '@/lib/domain/lapor/tanda-terima'
import { singkatanZona, zonaKantor } from '@/lib/domain/tenggat/zona'
import { LABEL_KANAL, LABEL_KATEGORI } from '@/lib/domain/surat/label'
import type { Kantor } from '@/lib/domain/surat/naskah'
import { Kop } from '../surat/Kop'

export type TandaTerimaMejaProps = Readonly<{
  terima: DataTandaTerima
  surat: SuratMasuk
  kantor: Kantor
  petugas: Readonly<{ nama: string; jabatan: string }>
  alamatLacak: string
  /** Null for a case without a reporter. */
  kodeAkses: string | null
}>

/** A paper of the office is written in Indonesian, whatever language its clerk works in. */
const hari = (iso: string) =>
  new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${iso}T00:00:00Z`),
  )
const tanggal = (at: Date) =>
  new Intl.DateTimeFormat('id-ID', { timeZone: zonaKantor(), weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(at)
const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
  Object.entries(values).reduce((filled, [name, value]) => filled.replace(`{${name}}`, String(value)), text)

type Row = readonly [label: string, value: ReactNode]

function suratRows({ nomorSurat, tanggalSurat, perihal, asalInstansi, tautan }: SuratMasuk): readonly Row[] {
  const rows: readonly (readonly [boolean, Row])[] = [
    [asalInstansi !== '' || tautan !== '', [teks.asal, asalInstansi || tautan]],
    [
      nomorSurat !== '' || tanggalSurat !== '',
      [teks.surat, fill(teks.suratIsi, { nomor: nomorSurat || '-', tanggal: tanggalSurat ? hari(tanggalSurat) : '-' })],
    ],
    [perihal !== '', [teks.perihal, perihal]],
  ]
  return rows.flatMap(([shown, row]) => (shown ? [row] : []))
}

function lampiran({ bukti }: DataTandaTerima): string {
  if (bukti.length === 0) return teks.lampiranKosong
  return `${fill(teks.lampiranIsi, { n: bukti.length })}. SHA-256: ${bukti.map(({ sidik }) => sidik.slice(0, 8)).join(', ')}`
}

function rowsOf({ terima, surat, kantor, alamatLacak, kodeAkses }: TandaTerimaMejaProps): readonly Row[] {
  const { pengaturan, lembarMeja }: KataLayanan = URAIAN[terima.layanan].kata.id
  const { layanan, berikutnya } = lembarMeja ?? { layanan: pengaturan.nama, berikutnya: '' }
  const batas = fill(teks.batasIsi, { hari: terima.batas.hari, tanggal: hari(terima.batas.tanggal) })
  return [
    [teks.layanan, layanan],
    [
      teks.diterima,
      [tanggal(terima.diterimaAt), surat.jamTerima && fill(teks.jam, { jam: surat.jamTerima.replace(':', '.'), zona: singkatanZona() })]
        .filter(Boolean)
        .join(', '),
    ],
    [teks.kanal, LABEL_KANAL[terima.kanal]],
    ...suratRows(surat),
    [teks.judulLaporan, terima.judul],
    [teks.mengenai, terima.mengenai ?? LABEL_KATEGORI[terima.kategori]],
    ...(kodeAkses === null ? [] : [[teks.samaran, terima.samaran] as const]),
    [teks.lampiran, lampiran(terima)],
    [teks.berikutnya, berikutnya],
    [teks.batas, terima.batas.perkiraan ? `${batas} (${teks.perkiraan})` : batas],
    ...(kodeAkses === null ? [] : [[teks.lacak, fill(teks.lacakIsi, { alamat: alamatLacak })] as const]),
    [teks.kontak, `${kantor.alamat}. ${teks.telepon} ${kantor.telepon}`],
  ]
}

export function Rows({ rows }: Readonly<{ rows: readonly Row[] }>) {
  return (
    <table>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <td className="w-26">{label}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One copy. The access code is on the reporter's alone, covered until the officer opens it to print. */
export function TandaTerimaMeja({ lembar, ...props }: TandaTerimaMejaProps & Readonly<{ lembar: 'pelapor' | 'arsip' }>) {
  const { terima, kantor, petugas, kodeAkses } = props
  return (
    <article className="letter sheet print:[.sheet+&]:break-before-page" lang="id">
      <Kop kantor={kantor} />
      <h1>{teks.judul}</h1>
      <p className="text-right">{lembar === 'pelapor' ? teks.lembarPelapor : teks.lembarArsip}</p>
      <Rows rows={[[teks.nomorTiket, <b key="tiket">{terima.nomorTiket}</b>]]} />
      {kodeAkses !== null && lembar === 'pelapor' ? (
        <CodeReveal groups={kodeAkses.split('-')} label={teks.kodeAkses} note={teks.kodeCatatan} />
      ) : (
        <Rows rows={[[teks.kodeAkses, kodeAkses === null ? teks.tanpaKode : teks.kodeArsip]]} />
      )}
      <Rows rows={rowsOf(props)} />
      <div className="mt-[1.2rem] ml-auto w-68 max-w-full break-inside-avoid">
        <p className="m-0">{teks.petugas}</p>
        <p className="m-0">{petugas.jabatan}</p>
        <p className="my-[0.4rem] border border-dashed px-[0.6rem] py-[0.4rem] text-[9pt]">{teks.ttd}</p>
        <p className="m-0">{petugas.nama}</p>
      </div>
    </article>
  )
}
