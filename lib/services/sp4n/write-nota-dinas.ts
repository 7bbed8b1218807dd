import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { isiNotaDinasSchema, type NotaDinasInput } from '@/lib/domain/sp4n/nota-dinas'
import { inTransaction } from '@/lib/data/transaction'
import { sealJson } from '@/lib/infra/cipher'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import type { LangkahContext } from '@/lib/services/alur/context'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { notaDinasContext } from './sp4n-context'

/** Keeps the draft; what was submitted once stays as it was, and the next words are a new version. */
async function saveDraft({ tx, at, kasus }: LangkahContext, petugas: Petugas, input: NotaDinasInput): Promise<void> {
  const last = kasus.notaDinas[0]
  const versi = last?.status === 'DISUSUN' ? last.versi : (last?.versi ?? 0) + 1
  const data = {
    isiTersegel: sealJson(isiNotaDinasSchema.parse(input), notaDinasContext(kasus.id, versi)),
    disusunId: petugas.id,
    unitId: petugas.unitId,
  }
  await tx.notaDinas.upsert({
    where: { pengaduanId_versi: { pengaduanId: kasus.id, versi } },
    update: data,
    create: { ...data, pengaduanId: kasus.id, versi, status: 'DISUSUN', dibuatAt: at },
  })
}

/** The Admin OPD writes the draft memo and, when he says so, lays it before the Pejabat Penghubung in the same act (SP4N, L6). */
export async function writeNotaDinas(petugas: Petugas, input: NotaDinasInput): Promise<void> {
  try {
    await inTransaction(async (unit) => {
      const written = await takeLangkah(unit, petugas, 'TULIS_NOTA_DINAS', input, (context) => saveDraft(context, petugas, input))
      if (input.maksud !== 'AJUKAN') return
      await takeLangkah(unit, petugas, 'AJUKAN_NOTA_DINAS', { pengaduanId: written.id, versi: written.versi }, async ({ tx, kasus }) => {
        await tx.notaDinas.update({ where: { id: kasus.notaDinas[0]?.id ?? '' }, data: { status: 'DIAJUKAN' } })
      })
    })
  } catch (error) {
    await auditRefusal(petugas, 'TULIS_NOTA_DINAS', `pengaduan:${input.pengaduanId}`, error)
    throw error
  }
}
