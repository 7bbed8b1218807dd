import 'server-only'
import type { Kabar } from '@/lib/domain/alur/types'
import type { Tx } from '@/lib/infra/db'
import type { Kasus } from './kasus'
import { listPemegangPeran } from './petugas'

async function idsFor(tx: Tx, kasus: Kasus, kabar: Kabar, at: Date): Promise<readonly string[]> {
  if (kabar === 'PELAPOR') return []
  if (kabar === 'TIM') return kasus.suratTugas[0]?.anggota.map((anggota) => anggota.petugasId) ?? []
  if (kabar === 'PENYUSUN') return kasus.jawaban[0] ? [kasus.jawaban[0].disusunId] : []
  if (kasus.peranDihindari.includes(kabar)) return []
  return listPemegangPeran(tx, kabar, kasus.layanan, at)
}

/**
 * Mail addresses of the officials a step should wake. People the case is about, and everybody under a reported head,
 * get nothing: a notice would be a trace.
 */
export async function listSurelFor(tx: Tx, kasus: Kasus, kabar: readonly Kabar[], at: Date) {
  const ids: string[] = []
  for (const k of kabar) ids.push(...(await idsFor(tx, kasus, k, at)))
  if (ids.length === 0) return []
  const reported = kasus.terlapor.map((t) => t.petugasId)
  const rows = await tx.petugas.findMany({
    where: {
      id: { in: ids, notIn: reported },
      aktif: true,
      surel: { not: null },
      unit: { petugas: { none: { id: { in: reported }, peran: { some: { peran: 'KEPALA' } } } } },
    },
    select: { id: true, surel: true },
  })
  return rows.flatMap((row) => (row.surel ? [{ id: row.id, surel: row.surel }] : []))
}
