import { mayIn, mayReadMateri } from '@/lib/domain/auth/permissions'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { URAIAN } from '@/lib/domain/layanan/uraian'
import { DOKUMEN, type BarisDokumen, type DokumenKasus, type DokumenLayanan, type HakDokumen, type Ranah } from './tabel'

type Posts = readonly Peran[]

const rowOf = (dokumen: DokumenKasus): BarisDokumen => DOKUMEN[dokumen]

/** What a layanan says of a paper; nothing for one it does not name, or a layanan nobody knows. */
export function hakDi(layanan: Layanan, dokumen: DokumenKasus): HakDokumen | undefined {
  const papers: DokumenLayanan = Object.hasOwn(URAIAN, layanan) ? URAIAN[layanan].dokumen : {}
  return Object.hasOwn(papers, dokumen) ? papers[dokumen] : undefined
}

const holdsOne = (held: Posts, wanted: Posts | undefined) => held.some((peran) => wanted?.includes(peran) ?? false)

/** Has this layanan such a paper at all? */
export const adaDokumen = (layanan: Layanan, dokumen: DokumenKasus): boolean => hakDi(layanan, dokumen) !== undefined

/** May these posts read this paper? `sah`: it is signed or approved; a draft is for fewer eyes. */
export function mayReadDokumen(layanan: Layanan, dokumen: DokumenKasus, held: Posts, sah = false): boolean {
  const { baca: pembaca, bacaSah } = hakDi(layanan, dokumen) ?? {}
  if (pembaca === 'MATERI') return mayReadMateri(layanan, held)
  if (pembaca === 'BUKTI') return mayIn(layanan, held, 'bukti:read')
  return holdsOne(held, pembaca) || (sah && holdsOne(held, bacaSah))
}

/** May these posts write it, where no step of the procedure does? */
export const mayWriteDokumen = (layanan: Layanan, dokumen: DokumenKasus, held: Posts): boolean =>
  holdsOne(held, hakDi(layanan, dokumen)?.tulis)

/** May these posts put the scan of the signed paper beside it? */
export const mayUploadPindaian = (layanan: Layanan, dokumen: DokumenKasus, held: Posts): boolean =>
  holdsOne(held, hakDi(layanan, dokumen)?.unggah)

/** May these posts put a file beside it? */
export const mayAttach = (layanan: Layanan, dokumen: DokumenKasus, held: Posts): boolean =>
  holdsOne(held, hakDi(layanan, dokumen)?.lampiran)

/** Papers of this layanan that files may lie beside. */
export const berlampiranDi = (layanan: Layanan): readonly DokumenKasus[] =>
  (Object.keys(DOKUMEN) as DokumenKasus[]).filter((one) => hakDi(layanan, one)?.lampiran !== undefined)

/** Can pictures beside this paper be marked for the public page? */
export const bolehDipublikasikan = (dokumen: DokumenKasus): boolean => rowOf(dokumen).fotoPublik

/** May these posts know of the steps of this part of the procedure: do they read every paper of it? */
export function mayReadRanah(layanan: Layanan, ranah: Ranah, held: Posts): boolean {
  const papers = (Object.keys(DOKUMEN) as DokumenKasus[]).filter((one) => rowOf(one).ranah === ranah && adaDokumen(layanan, one))
  return papers.length > 0 && papers.every((one) => mayReadDokumen(layanan, one, held))
}
