import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { sisaJam } from '@/lib/domain/hak/jam72'
import type { DataTersimpan, PermintaanData } from '@/lib/domain/hak/permintaan-data'
import { findKasusById } from '@/lib/data/kasus'
import { countDataTersimpan, listPermintaan } from '@/lib/data/permintaan-data'
import { findInstansiAktif } from '@/lib/data/instansi'
import { findPemusnahan } from '@/lib/data/retensi'
import { pengawasScope } from '@/lib/data/scope-pengawas'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { assertPermission } from '@/lib/services/petugas/administrate'

const TAKE = 100

async function dataTersimpan(pengaduanId: string): Promise<DataTersimpan | null> {
  const kasus = await findKasusById(db, pengaduanId)
  if (!kasus) return null
  const [counts, instansi, musnah] = await Promise.all([
    countDataTersimpan(db, kasus.id, kasus.akarId),
    findInstansiAktif(kasus.layanan),
    findPemusnahan(db, kasus.akarId),
  ])
  return { ...counts, retensiHari: instansi?.retensiIdentitasHari ?? 0, musnahAt: musnah?.dibuatAt ?? null }
}

type Row = Awaited<ReturnType<typeof listPermintaan>>[number]

const toPermintaan = ({ pengaduan, pengaduanId: _id, ...row }: Row, data: DataTersimpan | null): PermintaanData => ({
  ...row,
  ...pengaduan,
  data,
  sisa: sisaJam(row.tenggatAt, now()),
})

/** Requests the petugas may answer, the most pressing first; what is held stands beside each open one. @throws AppError FORBIDDEN. */
export async function listPermintaanData(petugas: Petugas): Promise<readonly PermintaanData[]> {
  await assertPermission(petugas, 'permintaan-data:answer', 'BACA_PERMINTAAN_DATA', 'permintaanData')
  const rows = await listPermintaan({ pengaduan: pengawasScope(petugas, 'permintaan-data:answer') }, TAKE)
  return Promise.all(rows.map(async (row) => toPermintaan(row, row.status === 'DIAJUKAN' ? await dataTersimpan(row.pengaduanId) : null)))
}

/** What a reporter sees of it: what is held about him, and his own requests with their answers. */
export async function getDataSaya(
  pengaduanId: string,
): Promise<Readonly<{ data: DataTersimpan; permintaan: readonly PermintaanData[] }> | null> {
  const data = await dataTersimpan(pengaduanId)
  if (!data) return null
  return { data, permintaan: (await listPermintaan({ pengaduanId }, TAKE)).map((row) => toPermintaan(row, null)) }
}
