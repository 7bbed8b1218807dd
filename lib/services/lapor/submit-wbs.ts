import 'server-only'
import { createHmac } from 'node:crypto'
import { AppError } from '@/lib/domain/errors'
import { AMPLOP_ALGORITMA } from '@/lib/domain/identitas/amplop'
import type { IdentitasInput } from '@/lib/domain/lapor/identitas-schema'
import type { Isi, MateriInput } from '@/lib/domain/lapor/materi-schema'
import { listDraftBukti } from '@/lib/data/bukti'
import { insertIdentitas, listPenerima } from '@/lib/data/identitas'
import { findTandaTerima, isSamaranTaken } from '@/lib/data/pengaduan'
import { saveSurelKabar } from '@/lib/data/surel-kabar'
import { inTransaction } from '@/lib/data/transaction'
import { sealIdentitas } from '@/lib/infra/amplop'
import { now } from '@/lib/infra/clock'
import { crashPoint } from '@/lib/infra/crash'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { kodeAksesOf, pengaduanIdOf } from '@/lib/infra/kode'
import { secret } from '@/lib/infra/secrets'
import { attachDraft } from '@/lib/services/bukti/attach-draft'
import { openCase } from './open-case'
import { resolveTujuan } from './resolve-tujuan'

export type SubmitWbs = Readonly<{ kunciKirim: string; identitas: IdentitasInput; materi: MateriInput }>

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

async function create(request: SubmitWbs, pengaduanId: string): Promise<void> {
  const { materi } = request
  const penerima = await listPenerima('WBS')
  const tujuan = await resolveTujuan('WBS', materi.kategori, materi.unitId)
  // A report about the custodian is sealed to the recovery key alone.
  const recipients = penerima.filter((p) => !(tujuan.aboutCustodian && p.jenis === 'PEMEGANG')).map((p) => p.penerima)
  if (!penerima.some((p) => p.jenis === 'PEMEGANG') || !penerima.some((p) => p.jenis === 'PEMULIHAN')) throw new AppError('UNAVAILABLE')
  const amplop = await sealIdentitas(pengaduanId, now(), request.identitas, recipients)
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
      await insertIdentitas(unit.tx, unit.at, { pengaduanId, urutan: 1, algoritma: AMPLOP_ALGORITMA, penerima: recipients, amplop })
      await attachDraft(unit, pengaduanId, pengaduanId, recipients)
      if (materi.emailKabar !== '') await saveSurelKabar(unit.tx, pengaduanId, materi.emailKabar)
      crashPoint('before_commit')
    })
  })
  crashPoint('after_commit')
}

/**
 * Takes a WBS report in (W1, W2): one case a rendered form, however often it is posted.
 * @throws AppError INVALID_INPUT with field keys ("samaran.dipakai", "bukti.wajib", "unitId.wajibOPD"), UNAVAILABLE
 *   while no custodian and recovery key exist.
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
