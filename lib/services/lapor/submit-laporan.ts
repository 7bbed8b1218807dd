import 'server-only'
import { createHmac } from 'node:crypto'
import { AppError } from '@/lib/domain/errors'
import { AMPLOP_ALGORITMA } from '@/lib/domain/identitas/amplop'
import type { Kategori, Layanan } from '@/lib/domain/layanan'
import { listDraftBukti, listSidikAsli } from '@/lib/data/bukti'
import { insertIdentitas } from '@/lib/data/identitas'
import { findTandaTerima } from '@/lib/data/pengaduan'
import { saveSurelKabar } from '@/lib/data/surel-kabar'
import { saveTeleponKabar } from '@/lib/data/telepon-kabar'
import { namaKecamatan } from '@/lib/data/unit'
import { inTransaction, isBusy, type UnitOfWork } from '@/lib/data/transaction'
import { sealIdentitas, type Tersegel } from '@/lib/infra/amplop'
import { now } from '@/lib/infra/clock'
import { crashPoint } from '@/lib/infra/crash'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { kodeAksesOf, pengaduanIdOf } from '@/lib/infra/kode'
import { soon } from '@/lib/infra/patience'
import { secret } from '@/lib/infra/secrets'
import { attachDraft } from '@/lib/services/bukti/attach-draft'
import { insertPindaian, sealPindaian, type PindaianMasuk } from '@/lib/services/pindaian-masuk/seal-pindaian'
import { assertPesan } from '@/lib/services/kiriman/assert-pesan'
import { assertBuka } from '@/lib/services/instansi/get-keadaan'
import { getPenyegel, recipientsFor } from '@/lib/services/kunci/get-penyegel'
import { assertKiriman, isKiriman, type AmplopKiriman, type IdentitasTerang } from './amplop-kiriman'
import { openCase, type NewCase } from './open-case'
import { resolveTujuan, type Tujuan } from './resolve-tujuan'

type Kolom = Pick<
  NewCase,
  'samaran' | 'kategoriLain' | 'jenisDugaan' | 'kirimJawaban' | 'isi' | 'tanpaBukti' | 'kecamatanTerbuka' | 'meja' | 'sp4n'
>

/** One form of any layanan, on its way to become a case. */
export type Laporan = Readonly<{
  layanan: Layanan
  kunciKirim: string
  /** Null: nobody reported it. Then there is no envelope and no access code. */
  identitas: IdentitasTerang | AmplopKiriman | null
  /** SP4N: whoever reports leaves no identity, so there is nothing to seal and no key is asked for. */
  tanpaIdentitas?: true
  /** It comes with many others from another register: its reporter follows it there, so there is no access code, and no notice for each. */
  impor?: true
  /** What else becomes true together with the case, in the same transaction. */
  bersama?: (unit: UnitOfWork, pengaduanId: string) => Promise<void>
  /** Everything that was sent beside the identity; tells a retry from the same form with other words. */
  dikirim: unknown
  kategori: Kategori
  unitId: string
  emailKabar: string
  teleponKabar?: string
  /** The fault when no file came with the form; null: none is needed. */
  tanpaBerkas: string | null
  /** The scan of a paper letter; null: none came. Where it is given, it is the file that `tanpaBerkas` asks for. */
  pindaian?: PindaianMasuk | null
  kolom: Kolom
}>

/** `berbeda`: the same form had already become a case, with other words; the first one stands. */
export type Submitted = Readonly<{ pengaduanId: string; kodeAkses: string; berbeda: boolean }>

const idOf = ({ kunciKirim, layanan }: Laporan) => pengaduanIdOf(kunciKirim, layanan)

/** Fingerprint of what was sent, keyed so that it proves nothing to a thief. The identity is not part of it. */
function sidikOf(dikirim: unknown, sidikBukti: readonly string[]): string {
  return createHmac('sha256', secret('kunci-turunan'))
    .update(JSON.stringify([dikirim, [...sidikBukti].sort()]))
    .digest('hex')
}

/**
 * The receipt of a form that became a case before: after a lost answer, a refresh or a second click. What an officer wrote
 * down is shown to him alone. @throws AppError CONFLICT "umum.sudahTercatat" for anybody else.
 */
async function replay(laporan: Laporan): Promise<Submitted | null> {
  const pengaduanId = idOf(laporan)
  const existing = await findTandaTerima(pengaduanId)
  if (!existing) return null
  if (existing.dicatatId !== (laporan.kolom.meja?.petugasId ?? null)) throw new AppError('CONFLICT', ['umum.sudahTercatat'])
  const sidik = sidikOf(
    laporan.dikirim,
    existing.bukti.map((bukti) => bukti.sidikAsli),
  )
  return { pengaduanId, kodeAkses: kodeAksesOf(laporan.kunciKirim), berbeda: sidik !== existing.sidikIsi }
}

type Sealed = Readonly<{ recipients: readonly string[]; segel: Tersegel | null }>

/**
 * The envelope, from the browser or made here for a form without JavaScript.
 * @throws AppError UNAVAILABLE without keys to seal to; INVALID_INPUT "umum.kunciBaru" when the browser sealed to a key that
 *   has been exchanged since its page was drawn, "umum.amplop" when what it sent is no envelope.
 */
async function sealed(laporan: Laporan, { aboutCustodian }: Tujuan): Promise<Sealed> {
  const { identitas, layanan } = laporan
  if (laporan.tanpaIdentitas) return { recipients: [], segel: null }
  const penyegel = await getPenyegel(layanan)
  if (penyegel.keadaan !== 'SIAP') throw new AppError('UNAVAILABLE')
  const recipients = recipientsFor(penyegel, aboutCustodian)
  if (identitas === null) return { recipients, segel: null }
  if (!isKiriman(identitas))
    return { recipients, segel: await sealIdentitas({ pengaduanId: idOf(laporan), at: now().toISOString(), data: identitas }, recipients) }
  assertKiriman(identitas, recipients)
  return { recipients, segel: identitas }
}

/**
 * Puts the envelope in, then asks for the keys once more. The insert waits for a hand-over that is just being completed, so
 * that no envelope stays behind under a key that was exchanged in that moment.
 * @throws AppError INVALID_INPUT "umum.kunciBaru".
 */
async function insertSealed(unit: UnitOfWork, laporan: Laporan, { recipients, segel }: Sealed, { aboutCustodian }: Tujuan): Promise<void> {
  if (segel === null) return
  const { amplop, sidikToken } = segel
  await insertIdentitas(unit.tx, unit.at, {
    pengaduanId: idOf(laporan),
    urutan: 1,
    algoritma: AMPLOP_ALGORITMA,
    penerima: recipients,
    amplop,
    sidikToken,
  })
  const penyegel = await getPenyegel(laporan.layanan, unit.tx)
  const current = penyegel.keadaan === 'SIAP' ? recipientsFor(penyegel, aboutCustodian) : []
  if (current.join(' ') !== recipients.join(' ')) throw new AppError('INVALID_INPUT', ['umum.kunciBaru'])
}

/** A scan the browser sealed must be sealed to the same people. @throws AppError INVALID_INPUT "umum.kunciBaru". */
async function sealedPindaian(laporan: Laporan, penerima: readonly string[]) {
  const { pindaian } = laporan
  if (pindaian && 'untuk' in pindaian && pindaian.untuk !== penerima.join(' ')) throw new AppError('INVALID_INPUT', ['umum.kunciBaru'])
  return sealPindaian(idOf(laporan), pindaian, penerima)
}

async function create(laporan: Laporan): Promise<void> {
  await assertBuka(laporan.layanan)
  if (laporan.teleponKabar) assertPesan('kabarTelepon')
  const pengaduanId = idOf(laporan)
  const { layanan, kategori } = laporan
  const tujuan = await resolveTujuan(layanan, kategori, laporan.unitId)
  const envelope = await sealed(laporan, tujuan)
  const pindaian = await sealedPindaian(laporan, envelope.recipients)
  crashPoint('after_seal')
  await inTransaction(async (unit) => {
    await insertPindaian(unit, pindaian)
    const sidikBukti = await listSidikAsli(unit.tx, pengaduanId)
    const { unitId, peranDihindari, terlaporIds } = tujuan
    const row: NewCase = {
      ...laporan.kolom,
      kecamatanTerbuka: await namaKecamatan(unit.tx, laporan.kolom.kecamatanTerbuka ?? null),
      pengaduanId,
      layanan,
      kategori,
      unitId,
      peranDihindari,
      terlaporIds,
      kodeAkses: laporan.impor || (laporan.identitas === null && !laporan.tanpaIdentitas) ? null : kodeAksesOf(laporan.kunciKirim),
      sidikIsi: sidikOf(laporan.dikirim, sidikBukti),
    }
    await openCase(laporan.impor ? { ...unit, diam: true } : unit, row, async () => {
      await insertSealed(unit, laporan, envelope, tujuan)
      await attachDraft(unit, { formulirId: pengaduanId, pengaduanId, penerima: envelope.recipients, pindaian })
      if (laporan.emailKabar !== '') await saveSurelKabar(unit.tx, pengaduanId, laporan.emailKabar)
      if (laporan.teleponKabar) await saveTeleponKabar(unit.tx, pengaduanId, laporan.teleponKabar)
      await laporan.bersama?.(unit, pengaduanId)
      crashPoint('before_commit')
    })
  })
  crashPoint('after_commit')
}

async function lacksBerkas({ tanpaBerkas, pindaian }: Laporan, pengaduanId: string): Promise<boolean> {
  if (tanpaBerkas === null) return false
  return pindaian === undefined ? (await listDraftBukti(pengaduanId)).length === 0 : pindaian === null
}

/**
 * Takes a report in: one case a rendered form, however often it is posted. Whether somebody else bears the same pseudonym is
 * not asked: cases are told apart by their tickets, and a refusal would tell anybody which pseudonyms exist.
 * @throws AppError INVALID_INPUT with field keys ("bukti.…", "unitId.wajibOPD", "umum.kunciBaru",
 *   "umum.amplop"), UNAVAILABLE while there are no keys to seal to, or others than the pinned ones.
 */
export async function submitLaporan(laporan: Laporan): Promise<Submitted> {
  const before = await replay(laporan)
  if (before) return before
  const pengaduanId = idOf(laporan)
  if (laporan.tanpaBerkas !== null && (await lacksBerkas(laporan, pengaduanId))) {
    // The other click of a double click may just have become the case, and taken the waiting files with it.
    const winner = await replay(laporan)
    if (!winner) throw new AppError('INVALID_INPUT', [laporan.tanpaBerkas])
    return winner
  }
  try {
    await create(laporan)
  } catch (error) {
    // The other click of a double click won, or is about to; its receipt is ours.
    const winner = isUniqueViolation(error) || isBusy(error) ? await soon(() => replay(laporan)) : null
    if (!winner) throw error
    return winner
  }
  return { pengaduanId, kodeAkses: kodeAksesOf(laporan.kunciKirim), berbeda: false }
}
