import type { JenisBaku } from '@/lib/domain/dokumen/cetak'
import { DOKUMEN, type BarisDokumen } from '@/lib/domain/dokumen/tabel'
import type { KepalaSurat, Naskah } from './naskah'

/** One part of a paper, in the words it is printed with. `isi` is plain text, its paragraphs apart by an empty line. */
export type BagianBaku =
  | Readonly<{ alinea: string }>
  | Readonly<{ isi: string }>
  | Readonly<{ daftar: readonly string[] }>
  | Readonly<{ pasangan: readonly (readonly [kunci: string, nilai: string])[] }>

/** A letter says whom it is for; any other paper has a title, and below it what it is about. */
type KepalaBaku = (KepalaSurat & Readonly<{ yth: readonly string[] }>) | Readonly<{ judul: string; tentang: string }>

/** A paper that needs no drawing of its own: head, parts in their order, last words, copies. */
export type SuratBaku = Naskah &
  Readonly<{
    jenis: JenisBaku
    kepala: KepalaBaku
    badan: readonly BagianBaku[]
    penutup: string
    tembusan: readonly string[]
  }>

const BAKU = new Set(Object.values<BarisDokumen>(DOKUMEN).flatMap(({ cetak }) => (cetak?.baku ? [cetak.surat] : [])))

export const isBaku = (surat: Readonly<{ jenis: string }>): surat is SuratBaku => BAKU.has(surat.jenis)

/** A reporter is addressed by what he may show anybody: his pseudonym and his ticket. */
export const ythPelapor = (samaran: string, nomorTiket: string): readonly string[] => [
  `Yth. Pelapor dengan nama samaran ${samaran}`,
  `Nomor tiket ${nomorTiket}`,
  'di Tempat',
]
