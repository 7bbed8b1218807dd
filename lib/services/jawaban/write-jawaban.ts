import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { JawabanInput } from '@/lib/domain/langkah/jawaban-schema'
import { sealJson } from '@/lib/infra/cipher'
import { inTransaction } from '@/lib/data/transaction'
import type { LangkahContext } from '@/lib/services/alur/context'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { jawabanContext } from '@/lib/services/jawaban/jawaban-isi'

/** Keeps the draft; after a return the next words are a new version, so that both stay readable. */
async function saveDraft({ tx, at, kasus }: LangkahContext, petugas: Petugas, input: JawabanInput): Promise<void> {
  const last = kasus.jawaban[0]
  const versi = last?.status === 'DISUSUN' ? last.versi : (last?.versi ?? 0) + 1
  const data = {
    hasil: input.hasilJawaban,
    isiTersegel: sealJson({ isi: input.isiJawaban }, jawabanContext(kasus.id, versi)),
    disusunId: petugas.id,
  }
  await tx.jawaban.upsert({
    where: { pengaduanId_versi: { pengaduanId: kasus.id, versi } },
    update: data,
    create: { ...data, pengaduanId: kasus.id, versi, status: 'DISUSUN', dibuatAt: at },
  })
}

/** Writes the answer's draft and, when the drafter says so, hands it to the Inspektur in the same act (W15). */
export async function writeJawaban(petugas: Petugas, input: JawabanInput): Promise<void> {
  try {
    await inTransaction(async (unit) => {
      const written = await takeLangkah(unit, petugas, 'TULIS_JAWABAN', input, (context) => saveDraft(context, petugas, input))
      if (input.maksud !== 'AJUKAN') return
      await takeLangkah(unit, petugas, 'AJUKAN_JAWABAN', { pengaduanId: written.id, versi: written.versi }, async ({ tx, kasus }) => {
        await tx.jawaban.update({ where: { id: kasus.jawaban[0]?.id ?? '' }, data: { status: 'DIAJUKAN' } })
      })
    })
  } catch (error) {
    await auditRefusal(petugas, 'TULIS_JAWABAN', `pengaduan:${input.pengaduanId}`, error)
    throw error
  }
}
