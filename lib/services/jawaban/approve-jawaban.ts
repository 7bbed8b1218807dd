import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import type { KirimJawaban } from '@/lib/domain/layanan'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import { findSurelKabar } from '@/lib/data/surel-kabar'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import type { LangkahContext } from '@/lib/services/alur/context'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { completeDelivery } from '@/lib/services/kiriman/complete-delivery'
import { issueDokumen } from '@/lib/services/surat/issue-dokumen'
import { enqueueJawaban } from '@/lib/services/kiriman/enqueue-jawaban'

async function sign(context: LangkahContext, petugas: Petugas): Promise<void> {
  const { tx, at, kasus, today } = context
  const draft = kasus.jawaban[0]
  await tx.jawaban.update({
    where: { id: draft?.id ?? '' },
    data: {
      status: 'DISETUJUI',
      nomor: await allocateNomorSurat(tx, kasus, 'suratJawaban', today),
      disetujuiId: petugas.id,
      disetujuiAt: at,
    },
  })
  await issueDokumen(context, { jenis: 'SURAT_JAWABAN', versi: draft?.versi })
  // In Dumas the desk chooses the ways an answer goes, one or several, once it is approved (D10).
  if (kasus.layanan === 'DUMAS') return
  const alamat = kasus.kirimJawaban === 'SUREL' ? await findSurelKabar(tx, kasus.id) : null
  // Mail without an address left (removed meanwhile) falls back to the page, which the reporter can always open.
  const cara: KirimJawaban = kasus.kirimJawaban === 'SUREL' && alamat === null ? 'HALAMAN' : kasus.kirimJawaban
  const kiriman = await tx.kiriman.create({
    data: { pengaduanId: kasus.id, jawabanId: draft?.id ?? '', cara, status: 'ANTRE', dibuatAt: at },
    select: { id: true },
  })
  if (alamat !== null) await enqueueJawaban({ tx, at }, kasus, draft?.id ?? '', kiriman.id, alamat)
}

/**
 * The Inspektur approves and the letter gets its number (W15). What needs no hand is delivered in the same act: an
 * answer for the page is there at once, one by mail when the worker has sent it, a letter when the clerk dispatches it.
 */
export async function approveJawaban(petugas: Petugas, target: TargetInput): Promise<void> {
  try {
    await inTransaction(async (unit: UnitOfWork) => {
      const approved = await takeLangkah(unit, petugas, 'SETUJUI_JAWABAN', target, (context) => sign(context, petugas))
      const kiriman = await unit.tx.kiriman.findFirst({ where: { pengaduanId: approved.id, status: 'ANTRE' }, select: { cara: true } })
      if (kiriman?.cara === 'HALAMAN') await completeDelivery(unit, 'SISTEM', { pengaduanId: approved.id, versi: approved.versi }, {})
    })
  } catch (error) {
    await auditRefusal(petugas, 'SETUJUI_JAWABAN', `pengaduan:${target.pengaduanId}`, error)
    throw error
  }
}
