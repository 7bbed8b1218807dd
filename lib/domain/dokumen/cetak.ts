import { JENIS_POLA, type JenisPola } from '@/lib/domain/kode/pola-nomor'
import type { Layanan } from '@/lib/domain/layanan'
import { adaDokumen, hakDi } from './hak'
import { DOKUMEN, type BarisDokumen, type DokumenKasus, type RowDokumen } from './tabel'

type Cetak = NonNullable<RowDokumen['cetak']>

/** Papers of a case by their address below `/staf/pengaduan/[id]/surat/`. */
export type AlamatSurat = Cetak['alamat']
/** Papers of a case as they are drawn. */
export type JenisSuratKasus = Cetak['surat']
/** Papers on the common sheet of letters. */
export type JenisBaku = Extract<Cetak, { baku: true }>['surat']
/** Papers that are signed or approved and then known to `/cek`. */
export type JenisDokumen = Extract<Cetak, { berkode: true }>['surat']
/** Papers an act of the office signs or sends, each kept from then on as it was. */
export type JenisTerbit = Exclude<Cetak, { hidup: true }>['surat']
/** Papers that are signed with ink, printed from the app and scanned again. */
export type JenisPindaian = Extract<RowDokumen, { tinta: true }>['cetak']['surat']

const ROWS: readonly (readonly [DokumenKasus, BarisDokumen])[] = Object.entries(DOKUMEN) as [DokumenKasus, BarisDokumen][]

const drawn = (wanted: (row: BarisDokumen) => boolean) => ROWS.flatMap(([, row]) => (row.cetak && wanted(row) ? [row.cetak] : []))

export const isAlamatSurat = (value: string): value is AlamatSurat => drawn(() => true).some(({ alamat }) => alamat === value)

/** Every kind of paper `/cek` may know. */
export const JENIS_DOKUMEN = [...new Set(drawn(({ cetak }) => cetak?.berkode ?? false).map(({ surat }) => surat))] as JenisDokumen[]

/** Every kind of paper of which a copy is kept. */
export const JENIS_TERBIT = [...new Set(drawn(({ cetak }) => !cetak?.hidup).map(({ surat }) => surat))] as JenisTerbit[]

export const isJenisTerbit = (jenis: JenisSuratKasus): jenis is JenisTerbit => JENIS_TERBIT.some((known) => known === jenis)

export const isJenisDokumen = (jenis: JenisSuratKasus): jenis is JenisDokumen => JENIS_DOKUMEN.some((known) => known === jenis)

/** A kind of scan by the name a form gives it. */
export const findJenisPindaian = (value: string | undefined): JenisPindaian | undefined =>
  drawn(({ tinta }) => tinta).find(({ surat }) => surat === value)?.surat as JenisPindaian | undefined

/** The papers this layanan signs with ink, each with the name its scans carry. */
export const berpindaianDi = (layanan: Layanan): readonly (readonly [DokumenKasus, JenisPindaian])[] =>
  ROWS.flatMap(([dokumen, { cetak }]) =>
    hakDi(layanan, dokumen)?.unggah && cetak ? [[dokumen, cetak.surat as JenisPindaian] as const] : [],
  )

/** Where a paper is drawn. @throws Error for one that is not drawn at all. */
export function alamatDokumen(dokumen: DokumenKasus): AlamatSurat {
  const { cetak }: BarisDokumen = DOKUMEN[dokumen]
  if (!cetak) throw new Error(`NOT_DRAWN ${dokumen}`)
  return cetak.alamat as AlamatSurat
}

/** The paper this layanan draws at an address, with its row's name. */
export function suratDi(layanan: Layanan, alamat: AlamatSurat): Readonly<{ dokumen: DokumenKasus; jenis: JenisSuratKasus }> | null {
  const found = ROWS.find(([dokumen, { cetak }]) => cetak?.alamat === alamat && adaDokumen(layanan, dokumen))
  return found?.[1].cetak ? { dokumen: found[0], jenis: found[1].cetak.surat as JenisSuratKasus } : null
}

type DokumenPendamping = {
  [D in DokumenKasus]: (typeof DOKUMEN)[D]['cetak'] extends { pendamping: string } ? D : never
}[DokumenKasus]
type Pendamping = Readonly<{ dokumen: DokumenPendamping; alamat: AlamatSurat }>

/** Papers drawn from a signed one of this layanan, which have no page of their own. */
export const pendampingDi = (layanan: Layanan, dokumen: DokumenKasus): readonly Pendamping[] =>
  ROWS.flatMap(([one, { cetak }]) =>
    cetak?.pendamping === dokumen && adaDokumen(layanan, one)
      ? [{ dokumen: one as DokumenPendamping, alamat: cetak.alamat as AlamatSurat }]
      : [],
  )

/** Does the signed paper get a code that anybody may check? */
export const berkode = (layanan: Layanan, jenis: string): boolean =>
  ROWS.some(([dokumen, { cetak }]) => cetak?.surat === jenis && cetak.berkode && (hakDi(layanan, dokumen)?.berkode ?? false))

/** Is there one that holds, so that the next takes its place? Slips and letters stand beside each other. */
export const satuBerlaku = (jenis: JenisDokumen): boolean => drawn(({ versi }) => versi === 'GANTI').some(({ surat }) => surat === jenis)

/** The papers each procedure numbers, and so the patterns its office may set. */
export const polaDi = (layanan: Layanan): readonly JenisPola[] =>
  JENIS_POLA.filter(
    (jenis) => jenis === 'bukuPengaduan' || ROWS.some(([dokumen, { nomor }]) => nomor === jenis && hakDi(layanan, dokumen)?.bernomor),
  )

export type StatusDokumen = 'BERLAKU' | 'DICABUT' | 'DIGANTI'
