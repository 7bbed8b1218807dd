import 'server-only'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { diKantorAtasan, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { listPemeriksaRantai } from '@/lib/data/berkas-kasus'
import { findKasus } from '@/lib/data/kasus'
import { listPetugasAktif, listPetugasAtasan, listPetugasByPeran } from '@/lib/data/petugas'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'

export type Rekan = Readonly<{ id: string; nama: string; jabatan: string; pernahMenangani: boolean }>

/**
 * Examiners a team for this case can be made of. Who examined an earlier case of the chain is marked, so that a
 * keberatan comes before other eyes; who is reported is left out.
 * @throws AppError NOT_FOUND.
 */
export async function listCalonTim(petugas: Petugas, pengaduanId: string): Promise<readonly Rekan[]> {
  const kasus = await findKasus(db, petugas, pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  const reported = new Set(kasus.terlapor.map((t) => t.petugasId))
  const before = await listPemeriksaRantai(kasus.akarId, kasus.id)
  const pelaksana = diKantorAtasan(kasus.peranDihindari) ? STANDAR[kasus.layanan].pelaksanaAtasan : null
  const rows = pelaksana
    ? await listPetugasAtasan(db, pelaksana.peran, kasus.layanan, now())
    : await listPetugasByPeran('PEMERIKSA', kasus.layanan, now())
  return rows
    .filter((row) => !reported.has(row.id))
    .map(({ id, nama, jabatan }) => ({ id, nama, jabatan, pernahMenangani: before.has(id) }))
}

/** Everybody who could be the one a report is about. */
export async function listSemuaPetugas(): Promise<readonly Readonly<{ id: string; nama: string; jabatan: string }>[]> {
  return listPetugasAktif()
}
