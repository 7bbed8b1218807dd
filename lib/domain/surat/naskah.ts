import type { Layanan } from '@/lib/domain/layanan'

// What stands on a paper, complete and in words of the office: whoever draws it asks nothing more. There is no field for
// a reporter's name or address; a paper for the reporter has no field for the register number either.

/** Letterhead, from the row of the office. */
export type Kop = Readonly<{
  pemda: string
  nama: string
  alamat: string
  telepon: string
  kodePos: string
  tempat: string
  faksimile?: string | null
  surel?: string | null
  situs?: string | null
  /** SHA-256 of the arms the paper was issued under; while it is drawn, the picture itself as a data address. */
  lambang?: string | null
}>

/** What an office says of itself at the head of a paper, or where somebody asks for it. */
export type Kantor = Pick<Kop, 'pemda' | 'nama' | 'alamat' | 'telepon'>

type CaraTandaTangan = 'PERSETUJUAN_INTERNAL' | 'PINDAIAN_BASAH'

/** Who answers for a paper. `cara` null: not signed yet; `at` is an ISO instant. */
export type Penandatangan = Readonly<{
  jabatan: string
  nama: string
  pangkat?: string
  nip?: string
  cara: CaraTandaTangan | null
  /** Signed by hand without the office's stamp, as minutes are. */
  tanpaCap?: true
  at: string | null
}>

/** Initials on a paper, with the ISO instant they were given at; null where older papers did not keep it. */
export type Paraf = Readonly<{ jabatan: string; nama: string; at: string | null }>

/** Where anybody can compare an issued paper with what the office recorded. `sidik` is the whole SHA-256 in hex. */
export type Pengecekan = Readonly<{ id: string; alamat: string; sidik: string }>

/** What every paper has. `tanggal` is an ISO date; null while it is a draft. */
export type Naskah = Readonly<{
  layanan: Layanan
  kop: Kop
  nomor: string | null
  tanggal: string | null
  penandatangan: Penandatangan
  cek: Pengecekan | null
}>

/** Words on the head of a letter. `lampiran` counts enclosed files. */
export type KepalaSurat = Readonly<{ sifat: string; lampiran: number; hal: string }>

/** Somebody at a post; never the reporter. */
export type Pejabat = Readonly<{ jabatan: string; nama?: string; pangkat?: string; nip?: string }>

export type Acuan = Readonly<{ nomor: string | null; tanggal: string | null }>
