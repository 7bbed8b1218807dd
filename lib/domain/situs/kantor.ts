import type { Layanan } from '@/lib/domain/layanan'
import { normalizeTelepon } from '@/lib/domain/lapor/telepon'

/** The office that runs a layanan, as public pages name it: all from its own row, nothing from the language files. */
export type KantorSitus = Readonly<{
  layanan: Layanan
  /** With its region: "Inspektorat Kabupaten Contoh". */
  nama: string
  pemda: string
  /** The region alone: "Kabupaten Contoh". */
  wilayah: string
  alamat: string
  telepon: string
  faksimile: string | null
  surel: string | null
  situs: string | null
  jamLayanan: string | null
  nomorSk: string | null
  /** What the office calls this desk; null: it has no name of its own. */
  namaLayanan: string | null
  /** Whether it takes reports in now. */
  buka: boolean
}>

type Baris = Readonly<Omit<KantorSitus, 'wilayah' | 'buka'> & { kodePos: string }>

export function kantorSitus({ kodePos, ...row }: Baris, buka: boolean): KantorSitus {
  const { layanan, nama, pemda, alamat, telepon, faksimile, surel, situs, jamLayanan, nomorSk, namaLayanan } = row
  const wilayah = pemda.replace(/^Pemerintah\s+/i, '')
  const kontak = { alamat: `${alamat}, ${kodePos}`, telepon, faksimile, surel, situs, jamLayanan }
  return { layanan, nama: `${nama} ${wilayah}`, pemda, wilayah, ...kontak, nomorSk, namaLayanan, buka }
}

export const kantorDari = (kantor: readonly KantorSitus[], layanan: Layanan): KantorSitus | null =>
  kantor.find((one) => one.layanan === layanan) ?? null

/** The numbers in one line of an office, each as it is read and, where it can be dialled, as it is dialled. */
export function nomorTelepon(telepon: string): readonly Readonly<{ tampil: string; tel: string | null }>[] {
  const area = /\(0\d{2,3}\)/.exec(telepon)?.[0] ?? ''
  return telepon
    .split(/\s*(?:[/,;]|\bdan\b)\s*/)
    .filter((part) => part !== '')
    .map((part) => {
      // A second number of the same exchange is written without its area code.
      const tampil = /^[(+0]/.test(part) || area === '' ? part : `${area} ${part}`
      return { tampil, tel: normalizeTelepon(tampil) }
    })
}
