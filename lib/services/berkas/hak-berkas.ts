import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import type { Peran } from '@/lib/domain/auth/peran'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { dokumenBerkas } from '@/lib/domain/dokumen/berkas'
import { berlampiranDi, mayAttach, mayReadDokumen } from '@/lib/domain/dokumen/hak'
import type { DokumenKasus } from '@/lib/domain/dokumen/tabel'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { listBerkasPetugas, type BerkasPetugasRow } from '@/lib/data/berkas-petugas'
import { findKasus, type Kasus } from '@/lib/data/kasus'
import { db } from '@/lib/infra/db'

export type HakBerkas = Readonly<{
  kasus: Kasus
  held: readonly Peran[]
  /** Papers he may put a file beside. */
  boleh: readonly DokumenKasus[]
  /** He decides what the public sees. */
  moderator: boolean
  berkas: readonly BerkasPetugasRow[]
}>

/** Whoever reads the paper reads the files beside it; the moderator sees of them what was marked for the public. */
function reads(layanan: Layanan, held: readonly Peran[], moderator: boolean, row: BerkasPetugasRow): boolean {
  const dokumen = dokumenBerkas(row.dokumen)
  return dokumen !== null && (mayReadDokumen(layanan, dokumen, held) || (moderator && row.bolehPublik))
}

/** The files of a case this petugas may open, by the table of papers. @throws AppError NOT_FOUND outside his scope. */
export async function hakBerkas(petugas: Petugas, pengaduanId: string): Promise<HakBerkas> {
  const kasus = await findKasus(db, petugas, pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  const held = peranEfektif(petugas, kasus.layanan, kasus.peranDihindari)
  const moderator = mayIn(kasus.layanan, held, 'publikasi:moderate')
  const boleh = berlampiranDi(kasus.layanan).filter((dokumen) => mayAttach(kasus.layanan, dokumen, held))
  const berkas = (await listBerkasPetugas(db, pengaduanId)).filter((row) => reads(kasus.layanan, held, moderator, row))
  return { kasus, held, boleh, moderator, berkas }
}
