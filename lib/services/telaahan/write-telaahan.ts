import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { isFaktaLengkap, isiTelaahanSchema, type TelaahanInput } from '@/lib/domain/dumas/telaahan'
import { AppError } from '@/lib/domain/errors'
import { findUnit } from '@/lib/data/unit'
import { inTransaction } from '@/lib/data/transaction'
import { sealJson } from '@/lib/infra/cipher'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import type { LangkahContext } from '@/lib/services/alur/context'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { telaahanContext } from './telaahan-context'

async function assertBidang({ tx, kasus }: LangkahContext, unitId: string): Promise<void> {
  if (unitId === '') return
  const unit = await findUnit(tx, unitId)
  if (!unit || unit.jenis !== 'BIDANG' || unit.lingkup !== kasus.layanan) throw new AppError('INVALID_INPUT', ['usulUnitId.salah'])
}

/** Keeps the draft; what was submitted once stays as it was, and the next words are a new version. */
async function saveDraft(context: LangkahContext, petugas: Petugas, input: TelaahanInput): Promise<void> {
  const { tx, at, kasus } = context
  await assertBidang(context, input.usulUnitId)
  const last = kasus.telaahan[0]
  const versi = last?.status === 'DISUSUN' ? last.versi : (last?.versi ?? 0) + 1
  const data = {
    isiTersegel: sealJson(isiTelaahanSchema.parse(input), telaahanContext(kasus.id, versi)),
    faktaLengkap: isFaktaLengkap(input.faktaJelas),
    disusunId: petugas.id,
  }
  await tx.telaahan.upsert({
    where: { pengaduanId_versi: { pengaduanId: kasus.id, versi } },
    update: data,
    create: { ...data, pengaduanId: kasus.id, versi, status: 'DISUSUN', dibuatAt: at },
  })
}

/**
 * Kasubbag Perencanaan writes the Telaahan Staf and, when he says so, submits it in the same act (Dumas, D3).
 * @throws AppError as runLangkah; INVALID_INPUT "usulUnitId.salah".
 */
export async function writeTelaahan(petugas: Petugas, input: TelaahanInput): Promise<void> {
  try {
    await inTransaction(async (unit) => {
      const written = await takeLangkah(unit, petugas, 'TULIS_TELAAHAN', input, (context) => saveDraft(context, petugas, input))
      if (input.maksud !== 'AJUKAN') return
      await takeLangkah(unit, petugas, 'AJUKAN_TELAAHAN', { pengaduanId: written.id, versi: written.versi }, async ({ tx, kasus }) => {
        await tx.telaahan.update({ where: { id: kasus.telaahan[0]?.id ?? '' }, data: { status: 'DIAJUKAN' } })
      })
    })
  } catch (error) {
    await auditRefusal(petugas, 'TULIS_TELAAHAN', `pengaduan:${input.pengaduanId}`, error)
    throw error
  }
}
