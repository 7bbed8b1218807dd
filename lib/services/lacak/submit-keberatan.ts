import 'server-only'
import { segel } from '@/lib/domain/segel'
import { createHash } from 'node:crypto'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { isiSchema, type KeberatanInput } from '@/lib/domain/lapor/materi-schema'
import { findAkunIdOf, findAkunTerkait, linkPengaduan } from '@/lib/data/akun-pengaduan'
import { findKasusById } from '@/lib/data/kasus'
import { findKasusLacak, findLayanan, findTandaTerima, type KasusLacak } from '@/lib/data/pengaduan'
import { saveSurelKabar } from '@/lib/data/surel-kabar'
import { inTransaction, isBusy, type UnitOfWork } from '@/lib/data/transaction'
import { openJson } from '@/lib/infra/cipher'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { kodeAksesOf, pengaduanIdOf } from '@/lib/infra/kode'
import { soon } from '@/lib/infra/patience'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { assertKabarAllowed } from '@/lib/services/akun/set-kabar'
import { attachDraft, penerimaAsli } from '@/lib/services/bukti/attach-draft'
import { openCase, type Meja } from '@/lib/services/lapor/open-case'
import { resolveTujuan, type Tujuan } from '@/lib/services/lapor/resolve-tujuan'
import type { Submitted } from '@/lib/services/lapor/submit-laporan'

/** Filed for the reporter at the desk: by whom, how it came, and what keeps the proof in the same transaction. */
type Wakil = Readonly<{ petugas: Petugas; meja: Meja; record: (unit: UnitOfWork) => Promise<void> }>

export type SubmitKeberatan = Readonly<{ indukId: string; kunciKirim: string; keberatan: KeberatanInput; wakil?: Wakil }>

/** An objection lies in the account its parent lies in. */
async function inheritAkun({ tx }: UnitOfWork, indukId: string, pengaduanId: string): Promise<void> {
  const akunId = await findAkunIdOf(tx, indukId)
  if (akunId !== null) await linkPengaduan(tx, akunId, pengaduanId)
}

async function createFrom(unit: UnitOfWork, induk: KasusLacak, tujuan: Tujuan, request: SubmitKeberatan): Promise<void> {
  const { keberatan, kunciKirim, wakil } = request
  const pengaduanId = pengaduanIdOf(kunciKirim, induk.layanan)
  const parent = await findKasusById(unit.tx, induk.id)
  if (!parent) throw new AppError('NOT_FOUND')
  await takeLangkah(unit, wakil?.petugas ?? 'PELAPOR', 'AJUKAN_KEBERATAN', { pengaduanId: induk.id, versi: parent.versi })
  const old = isiSchema.parse(openJson(induk.materiTersegel, segel.isi(induk.id)))
  await openCase(
    unit,
    {
      pengaduanId,
      layanan: induk.layanan,
      kodeAkses: kodeAksesOf(kunciKirim),
      samaran: induk.samaran,
      kategori: induk.kategori,
      unitId: induk.unitId,
      kategoriLain: induk.kategoriLain,
      jenisDugaan: induk.jenisDugaan,
      kirimJawaban: keberatan.kirimJawaban,
      isi: { ...old, isi: keberatan.penjelasan, terlapor: keberatan.terlapor || old.terlapor },
      sidikIsi: createHash('sha256').update(pengaduanId).digest('hex'),
      tanpaBukti: false,
      peranDihindari: tujuan.peranDihindari,
      terlaporIds: [...new Set([...tujuan.terlaporIds, ...parent.terlapor.map((t) => t.petugasId)])],
      meja: wakil?.meja,
      keberatan: { indukId: induk.id, akarId: induk.akarId, tingkat: induk.tingkat + 1, alasan: keberatan.alasanKeberatan },
    },
    async () => {
      await attachDraft(unit, { formulirId: pengaduanId, pengaduanId, penerima: await penerimaAsli(induk.layanan, tujuan.peranDihindari) })
      await inheritAkun(unit, induk.id, pengaduanId)
      await wakil?.record(unit)
      if (keberatan.emailKabar === '') return
      await assertKabarAllowed(unit.tx, await findAkunTerkait(unit.tx, induk.id), 'emailKabar')
      await saveSurelKabar(unit.tx, pengaduanId, keberatan.emailKabar)
    },
  )
}

/**
 * An objection to an answer or to an archiving: a new case at step 1 that points at its parent, to any depth (W18). It
 * carries no envelope of its own; the identity was given with the first case of the chain.
 * @throws AppError INVALID_TRANSITION while the parent is neither finished nor archived, NOT_FOUND.
 */
export async function submitKeberatan(request: SubmitKeberatan): Promise<Submitted> {
  const induk = await findKasusLacak(request.indukId)
  if (!induk) throw new AppError('NOT_FOUND')
  const pengaduanId = pengaduanIdOf(request.kunciKirim, induk.layanan)
  const receipt = { pengaduanId, kodeAkses: kodeAksesOf(request.kunciKirim), berbeda: false }
  if (await findTandaTerima(pengaduanId)) return receipt
  const tujuan = await resolveTujuan(induk.layanan, induk.kategori, induk.unitId ?? '')
  try {
    await inTransaction((unit) => createFrom(unit, induk, tujuan, request))
  } catch (error) {
    const raced = isUniqueViolation(error) || isBusy(error)
    if (!raced || (await soon(() => findLayanan(pengaduanId))) === null) throw error
  }
  return receipt
}
