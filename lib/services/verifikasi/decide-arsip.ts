import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import type { LangkahContext } from '@/lib/services/alur/context'
import { runLangkah } from '@/lib/services/alur/run-langkah'

async function decide({ tx, kasus }: LangkahContext, petugas: Petugas, disetujui: boolean) {
  await tx.usulanArsip.updateMany({
    where: { pengaduanId: kasus.id, disetujui: null },
    data: { disetujui, diputusId: petugas.id },
  })
}

/** The second officer agrees: the case is archived and its reporter told why (W8). */
export async function approveArsip(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'SETUJUI_ARSIP', target, async (context) => {
    await decide(context, petugas, true)
    await appendBukuPengaduan(context, { pengaduanId: context.kasus.id, status: 'Diarsipkan', petugasId: petugas.id })
    return { alasanArsip: context.kasus.usulanArsip[0]?.alasan ?? null }
  })
}

/** The second officer disagrees: the case goes on where it was (W8). */
export async function rejectArsip(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'TOLAK_ARSIP', target, (context) => decide(context, petugas, false))
}
