import 'server-only'
import { createHmac } from 'node:crypto'
import { AppError } from '@/lib/domain/errors'
import { AMPLOP_ALGORITMA, isAmplop } from '@/lib/domain/identitas/amplop'
import type { IdentitasInput } from '@/lib/domain/lapor/identitas-schema'
import type { Isi, MateriInput } from '@/lib/domain/lapor/materi-schema'
import { listDraftBukti } from '@/lib/data/bukti'
import { insertIdentitas } from '@/lib/data/identitas'
import { findTandaTerima, isSamaranTaken } from '@/lib/data/pengaduan'
import { saveSurelKabar } from '@/lib/data/surel-kabar'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { sealIdentitas } from '@/lib/infra/amplop'
import { now } from '@/lib/infra/clock'
import { crashPoint } from '@/lib/infra/crash'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { kodeAksesOf, pengaduanIdOf } from '@/lib/infra/kode'
import { secret } from '@/lib/infra/secrets'
import { attachDraft } from '@/lib/services/bukti/attach-draft'
import { getPenyegel, recipientsFor } from '@/lib/services/kunci/get-penyegel'
import { openCase } from './open-case'
import { resolveTujuan, type Tujuan } from './resolve-tujuan'

/** Sealed by the reporter's browser: `untuk` are the recipients it says it sealed to. */
export type AmplopKiriman = Readonly<{ amplop: Uint8Array<ArrayBuffer>; untuk: string }>

export type SubmitWbs = Readonly<{ kunciKirim: string; identitas: IdentitasInput | AmplopKiriman; materi: MateriInput }>

/** `berbeda`: the same form had already become a case, with other words; the first one stands. */
export type Submitted = Readonly<{ pengaduanId: string; kodeAkses: string; berbeda: boolean }>

/** Fingerprint of what was sent, keyed so that it proves nothing to a thief. The identity is not part of it. */
function sidikOf(materi: MateriInput, sidikBukti: readonly string[]): string {
  return createHmac('sha256', secret('kunci-tanda-terima')).update(JSON.stringify([materi, [...sidikBukti].sort()])).digest('hex')
}

const isiOf = (materi: MateriInput): Isi => ({
  judul: materi.judul,
  terlapor: materi.terlapor,
  apa: materi.apa,
  kapan: materi.kapan,
  dimana: materi.dimana,
  siapa: materi.siapa,
  mengapa: materi.mengapa,
  bagaimana: materi.bagaimana,
  isi: materi.isi,
  alasanTanpaBukti: materi.alasanTanpaBukti,
  keteranganTanpaBukti: materi.keteranganTanpaBukti,
})

/** The receipt of a form that became a case before: after a lost answer, a refresh or a second click. */
async function replay(request: SubmitWbs): Promise<Submitted | null> {
  const pengaduanId = pengaduanIdOf(request.kunciKirim)
  const existing = await findTandaTerima(pengaduanId)
  if (!existing) return null
  const sidik = sidikOf(request.materi, existing.bukti.map((bukti) => bukti.sidikAsli))
  return { pengaduanId, kodeAkses: kodeAksesOf(request.kunciKirim), berbeda: sidik !== existing.sidikIsi }
}

type Sealed = Readonly<{ recipients: readonly string[]; amplop: Uint8Array<ArrayBuffer> }>

/**
 * The envelope, from the browser or made here for a form without JavaScript.
 * @throws AppError UNAVAILABLE without keys to seal to; INVALID_INPUT "umum.kunciBaru" when the browser sealed to a key that
 *   has been exchanged since its page was drawn, "umum.amplop" when what it sent is no envelope.
 */
async function sealed({ kunciKirim, identitas }: SubmitWbs, { aboutCustodian }: Tujuan): Promise<Sealed> {
  const penyegel = await getPenyegel('WBS')
  if (penyegel.keadaan !== 'SIAP') throw new AppError('UNAVAILABLE')
  const recipients = recipientsFor(penyegel, aboutCustodian)
  if (!('amplop' in identitas)) return { recipients, amplop: await sealIdentitas(pengaduanIdOf(kunciKirim), now(), identitas, recipients) }
  if (identitas.untuk !== recipients.join(' ')) throw new AppError('INVALID_INPUT', ['umum.kunciBaru'])
  if (!isAmplop(identitas.amplop, recipients.length)) throw new AppError('INVALID_INPUT', ['umum.amplop'])
  return { recipients, amplop: identitas.amplop }
}

/**
 * Puts the envelope in, then asks for the keys once more. The insert waits for a hand-over that is just being completed, so
 * that no envelope stays behind under a key that was exchanged in that moment.
 * @throws AppError INVALID_INPUT "umum.kunciBaru".
 */
async function insertSealed(unit: UnitOfWork, pengaduanId: string, { recipients, amplop }: Sealed, { aboutCustodian }: Tujuan): Promise<void> {
  await insertIdentitas(unit.tx, unit.at, { pengaduanId, urutan: 1, algoritma: AMPLOP_ALGORITMA, penerima: recipients, amplop })
  const penyegel = await getPenyegel('WBS', unit.tx)
  const current = penyegel.keadaan === 'SIAP' ? recipientsFor(penyegel, aboutCustodian) : []
  if (current.join(' ') !== recipients.join(' ')) throw new AppError('INVALID_INPUT', ['umum.kunciBaru'])
}

async function create(request: SubmitWbs, pengaduanId: string): Promise<void> {
  const { materi } = request
  const tujuan = await resolveTujuan('WBS', materi.kategori, materi.unitId)
  const envelope = await sealed(request, tujuan)
  crashPoint('after_seal')
  await inTransaction(async (unit) => {
    const sidikBukti = (await unit.tx.bukti.findMany({ where: { kirimanId: pengaduanId }, select: { sidikAsli: true } })).map((b) => b.sidikAsli)
    await openCase(unit, {
      pengaduanId,
      kodeAkses: kodeAksesOf(request.kunciKirim),
      samaran: materi.samaran,
      kategori: materi.kategori,
      unitId: tujuan.unitId,
      kategoriLain: materi.kategori === 'LAIN' ? materi.kategoriLain : null,
      jenisDugaan: materi.jenisDugaan,
      kirimJawaban: materi.kirimJawaban,
      isi: isiOf(materi),
      sidikIsi: sidikOf(materi, sidikBukti),
      tanpaBukti: materi.tanpaBukti,
      peranDihindari: tujuan.peranDihindari,
      terlaporIds: tujuan.terlaporIds,
    }, async () => {
      await insertSealed(unit, pengaduanId, envelope, tujuan)
      await attachDraft(unit, pengaduanId, pengaduanId, envelope.recipients)
      if (materi.emailKabar !== '') await saveSurelKabar(unit.tx, pengaduanId, materi.emailKabar)
      crashPoint('before_commit')
    })
  })
  crashPoint('after_commit')
}

/**
 * Takes a WBS report in (W1, W2): one case a rendered form, however often it is posted.
 * @throws AppError INVALID_INPUT with field keys ("samaran.dipakai", "bukti.wajib", "unitId.wajibOPD", "umum.kunciBaru",
 *   "umum.amplop"), UNAVAILABLE while there are no keys to seal to, or others than the pinned ones.
 */
export async function submitWbs(request: SubmitWbs): Promise<Submitted> {
  const before = await replay(request)
  if (before) return before
  const pengaduanId = pengaduanIdOf(request.kunciKirim)
  const faults: string[] = []
  if (await isSamaranTaken('WBS', request.materi.samaran, pengaduanId)) faults.push('samaran.dipakai')
  if (!request.materi.tanpaBukti && (await listDraftBukti(pengaduanId)).length === 0) faults.push('bukti.wajib')
  if (faults.length > 0) {
    // The other click of a double click may just have become the case, and taken the waiting files with it.
    const winner = await replay(request)
    if (!winner) throw new AppError('INVALID_INPUT', faults)
    return winner
  }
  try {
    await create(request, pengaduanId)
  } catch (error) {
    // The other click of a double click won; its receipt is ours.
    const winner = isUniqueViolation(error) ? await replay(request) : null
    if (!winner) throw error
    return winner
  }
  return { pengaduanId, kodeAkses: kodeAksesOf(request.kunciKirim), berbeda: false }
}
