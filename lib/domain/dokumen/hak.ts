import { mayIn, mayReadMateri } from '@/lib/domain/auth/permissions'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { DOKUMEN, type BarisDokumen, type DokumenKasus, type Ranah } from './tabel'

type Posts = readonly Peran[]

const rowOf = (dokumen: DokumenKasus): BarisDokumen => DOKUMEN[dokumen]

/** What a row says of a layanan; nothing for one it does not name, or nobody knows. */
const di = <T>(column: Readonly<Partial<Record<Layanan, T>>> | null, layanan: Layanan): T | undefined =>
  column && Object.hasOwn(column, layanan) ? column[layanan] : undefined

const holdsOne = (held: Posts, wanted: Posts | undefined) => held.some((peran) => wanted?.includes(peran) ?? false)

/** Has this layanan such a paper at all? */
export const adaDokumen = (layanan: Layanan, dokumen: DokumenKasus): boolean => di(rowOf(dokumen).baca, layanan) !== undefined

/** May these posts read this paper? `sah`: it is signed or approved; a draft is for fewer eyes. */
export function mayReadDokumen(layanan: Layanan, dokumen: DokumenKasus, held: Posts, sah = false): boolean {
  const { baca, bacaSah } = rowOf(dokumen)
  const pembaca = di(baca, layanan)
  if (pembaca === 'MATERI') return mayReadMateri(layanan, held)
  if (pembaca === 'BUKTI') return mayIn(layanan, held, 'bukti:read')
  return holdsOne(held, pembaca) || (sah && holdsOne(held, di(bacaSah, layanan)))
}

/** May these posts write it, where no step of the procedure does? */
export const mayWriteDokumen = (layanan: Layanan, dokumen: DokumenKasus, held: Posts): boolean =>
  holdsOne(held, di(rowOf(dokumen).tulis, layanan))

/** May these posts put the scan of the signed paper beside it? */
export const mayUploadPindaian = (layanan: Layanan, dokumen: DokumenKasus, held: Posts): boolean =>
  holdsOne(held, di(rowOf(dokumen).unggah, layanan))

/** May these posts put a file beside it? */
export const mayAttach = (layanan: Layanan, dokumen: DokumenKasus, held: Posts): boolean =>
  holdsOne(held, di(rowOf(dokumen).lampiran, layanan))

/** Papers of this layanan that files may lie beside. */
export const berlampiranDi = (layanan: Layanan): readonly DokumenKasus[] =>
  (Object.keys(DOKUMEN) as DokumenKasus[]).filter((one) => di(rowOf(one).lampiran, layanan) !== undefined)

/** Can pictures beside this paper be marked for the public page? */
export const bolehDipublikasikan = (dokumen: DokumenKasus): boolean => rowOf(dokumen).fotoPublik

/** May these posts know of the steps of this part of the procedure: do they read every paper of it? */
export function mayReadRanah(layanan: Layanan, ranah: Ranah, held: Posts): boolean {
  const papers = (Object.keys(DOKUMEN) as DokumenKasus[]).filter((one) => rowOf(one).ranah === ranah && adaDokumen(layanan, one))
  return papers.length > 0 && papers.every((one) => mayReadDokumen(layanan, one, held))
}
