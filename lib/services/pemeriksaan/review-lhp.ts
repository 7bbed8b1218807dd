import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import type { CatatanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import type { LangkahContext } from '@/lib/services/alur/context'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { issueDokumen } from '@/lib/services/surat/issue-dokumen'

const lhpId = ({ kasus }: LangkahContext) => kasus.lhp[0]?.id ?? ''

/** First quality review: the pengendali teknis initials the report (W13). */
export async function initialLhpPengendali(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'PARAF_LHP_PENGENDALI', target, async (context) => {
    await context.tx.lhp.update({ where: { id: lhpId(context) }, data: { parafPengendaliId: petugas.id } })
  })
}

/** Second quality review: the Irban Khusus initials it (W13). */
export async function initialLhpIrban(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'PARAF_LHP_IRBAN', target, async (context) => {
    await context.tx.lhp.update({ where: { id: lhpId(context) }, data: { parafIrbanId: petugas.id } })
  })
}

/** Back to the team, with a note; the returned version stays on file (W13). */
export async function returnLhp(petugas: Petugas, input: CatatanInput): Promise<void> {
  const effect = async (context: LangkahContext) => {
    await context.tx.lhp.update({ where: { id: lhpId(context) }, data: { dikembalikan: true } })
  }
  await runLangkah(petugas, 'KEMBALIKAN_LHP', input, effect, input.catatan)
}

/** The Inspektur signs; the report gets its number and is final (W13). */
export async function finalizeLhp(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'FINALKAN_LHP', target, async (context) => {
    const nomor = await allocateNomorSurat(context.tx, context.kasus, 'lhp', context.today)
    await context.tx.lhp.update({ where: { id: lhpId(context) }, data: { nomor, finalId: petugas.id, finalAt: context.at } })
    await issueDokumen(context, { jenis: 'LHP', versi: context.kasus.lhp[0]?.versi })
  })
}
