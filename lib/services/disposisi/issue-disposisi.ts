import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Langkah } from '@/lib/domain/alur/engine'
import type { DisposisiInput, JenisDisposisi } from '@/lib/domain/dumas/disposisi'
import { AppError } from '@/lib/domain/errors'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import { toDateColumn } from '@/lib/data/dates'
import { findDisposisiBerlaku } from '@/lib/data/disposisi'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import { insertPesan } from '@/lib/data/pesan'
import { insertRujukan } from '@/lib/data/rujukan'
import { sealText } from '@/lib/infra/cipher'
import type { Prisma } from '@/lib/infra/generated/prisma/client'
import { assertLayanan, type LangkahContext } from '@/lib/services/alur/context'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { issueDokumen } from '@/lib/services/surat/issue-dokumen'
import { catatanDisposisiContext } from './disposisi-context'
import { listPenerima } from './list-penerima'

const LANGKAH: Readonly<Record<JenisDisposisi, Langkah>> = {
  TINDAK_LANJUT: 'DISPOSISIKAN',
  KELENGKAPAN: 'MINTA_KELENGKAPAN',
  ARSIP: 'ARSIPKAN',
  LIMPAH: 'LIMPAHKAN',
}

/** Every addressee is a post the case is not about. */
export async function assertPenerima({ kasus }: LangkahContext, utamaId: string, pendukungId: readonly string[]): Promise<void> {
  const allowed = new Set((await listPenerima(kasus)).map((unit) => unit.id))
  if (!allowed.has(utamaId)) throw new AppError('INVALID_INPUT', ['utamaId.salah'])
  if (pendukungId.some((id) => !allowed.has(id))) throw new AppError('INVALID_INPUT', ['pendukungId.salah'])
}

async function write(context: LangkahContext, petugas: Petugas, input: DisposisiInput): Promise<void> {
  const { tx, at, kasus } = context
  const slip = await findDisposisiBerlaku(tx, kasus.id)
  if (!slip || slip.diterbitkanAt) throw new AppError('CONFLICT')
  const follows = input.keputusan === 'TINDAK_LANJUT'
  if (follows) await assertPenerima(context, input.utamaId, input.pendukungId)
  const penerima = follows
    ? [
        { unitId: input.utamaId, utama: true },
        ...input.pendukungId.filter((id) => id !== input.utamaId).map((unitId) => ({ unitId, utama: false })),
      ]
    : []
  await tx.disposisi.update({
    where: { id: slip.id },
    data: {
      jenis: input.keputusan,
      sifat: input.sifat,
      instruksi: follows ? input.instruksi : [],
      diterbitkanId: petugas.id,
      diterbitkanAt: at,
      catatanTersegel: sealText(input.catatan, catatanDisposisiContext(kasus.id, slip.versi)),
      tenggat: input.tenggatDisposisi ? toDateColumn(input.tenggatDisposisi) : null,
      penerima: { create: penerima },
    },
  })
}

type Patch = Prisma.PengaduanUncheckedUpdateManyInput | void

/** What a decision brings with it beside the slip. */
const AKIBAT: Readonly<Record<JenisDisposisi, (context: LangkahContext, petugas: Petugas, input: DisposisiInput) => Promise<Patch>>> = {
  TINDAK_LANJUT: async () => {},
  KELENGKAPAN: async ({ tx, at, kasus }, petugas, input) => {
    await insertPesan(tx, at, {
      pengaduanId: kasus.id,
      dariPelapor: false,
      petugasId: petugas.id,
      peran: 'KEPALA',
      isi: input.permintaan,
      kunciKirim: `${kasus.id}:${kasus.versi}:kelengkapan`,
    })
  },
  ARSIP: async ({ tx, at, audit, kasus }, petugas, input) => {
    await appendBukuPengaduan({ tx, at, audit }, { pengaduanId: kasus.id, status: 'Diarsipkan', petugasId: petugas.id })
    return { alasanArsip: input.alasanArsip === '' ? null : input.alasanArsip }
  },
  LIMPAH: async ({ tx, at, audit, kasus, today }, petugas, input) => {
    await insertRujukan(tx, at, today, {
      layanan: kasus.layanan,
      pengaduanId: kasus.id,
      tujuan: input.tujuan,
      penuh: true,
      alasan: input.catatan,
      petugasId: petugas.id,
    })
    await appendBukuPengaduan({ tx, at, audit }, { pengaduanId: kasus.id, status: 'Dilimpahkan', petugasId: petugas.id })
  },
}

/** The slip, and the letter that goes with it, as they now leave the head's desk. */
async function issuePapers(context: LangkahContext, { keputusan, permintaan }: DisposisiInput): Promise<void> {
  const { tx, kasus, today } = context
  const versi = kasus.disposisi[0]?.versi
  const take = (jenis: 'disposisi' | 'permintaanKelengkapan') => allocateNomorSurat(tx, kasus, jenis, today)
  await issueDokumen(context, { jenis: 'DISPOSISI', versi, nomor: await take('disposisi') })
  if (keputusan === 'LIMPAH') await issueDokumen(context, { jenis: 'SURAT_PELIMPAHAN' })
  if (keputusan === 'KELENGKAPAN')
    await issueDokumen(context, { jenis: 'PERMINTAAN_KELENGKAPAN', versi, nomor: await take('permintaanKelengkapan'), permintaan })
}

/**
 * The head writes his instruction on the slip: follow up with a lead, ask the reporter, archive or refer (Dumas, D5, D3b).
 * @throws AppError as runLangkah; INVALID_INPUT "utamaId.salah" or "pendukungId.salah" for a post that does not exist here
 *   or that the case is about.
 */
export async function issueDisposisi(petugas: Petugas, input: DisposisiInput): Promise<void> {
  await runLangkah(petugas, LANGKAH[input.keputusan], input, async (context) => {
    assertLayanan(context, 'DUMAS')
    await write(context, petugas, input)
    const patch = await AKIBAT[input.keputusan](context, petugas, input)
    await issuePapers(context, input)
    return patch
  })
}
