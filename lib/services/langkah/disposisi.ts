import 'server-only'
import type { Langkah } from '@/lib/domain/alur/engine'
import { PERAN } from '@/lib/domain/auth/peran'
import { diKantorAtasan } from '@/lib/domain/auth/petugas'
import { isPemimpinBidang } from '@/lib/domain/dokumen/langkah'
import type {
  DisposisiInput,
  DistribusiInput,
  JenisDisposisi,
  SiapkanDisposisiInput,
  TeruskanDisposisiInput,
} from '@/lib/domain/dumas/disposisi'
import { disposisiSchema, distribusiSchema, siapkanDisposisiSchema, teruskanDisposisiSchema } from '@/lib/domain/dumas/disposisi'
import { AppError } from '@/lib/domain/errors'
import { catatanSchema, type CatatanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { segel } from '@/lib/domain/segel'
import { distribute, updateTelaahan } from '@/lib/data/berkas-kasus'
import { toDateColumn } from '@/lib/data/dates'
import { findDisposisiBerlaku, insertDisposisi, nextVersiDisposisi, updateDisposisi, withdrawTurunan } from '@/lib/data/disposisi'
import { endDokumen, listDokumen } from '@/lib/data/dokumen-terbit'
import type { Kasus } from '@/lib/data/kasus'
import { isUnitTerisi } from '@/lib/data/petugas'
import { listBidang } from '@/lib/data/unit'
import { sealText } from '@/lib/infra/cipher'
import { petugasOf, type LangkahContext } from '@/lib/services/alur/context'
import { newest } from '@/lib/services/alur/newest'
import { takeNomorSurat } from '@/lib/services/alur/nomor'
import { listPenerima } from '@/lib/services/disposisi/list-penerima'
import { issueDokumen, keepNaskah } from '@/lib/services/surat/issue-dokumen'
import { type Efek } from './efek-langkah'
import { refer } from './penilaian'
import { askPelapor } from './verifikasi'

/** The slip that lies before the head. @throws AppError CONFLICT when somebody took it meanwhile. */
async function findSlip({ tx, kasus }: LangkahContext) {
  const slip = await findDisposisiBerlaku(tx, kasus.id)
  if (!slip) throw new AppError('CONFLICT')
  return slip
}

/** The Sekretaris approves the study, which gets its number, and lays it before the head with a routing slip (Dumas, D4). */
export const ajukanDisposisi: Efek<SiapkanDisposisiInput> = {
  schema: siapkanDisposisiSchema,
  lists: ['sifat'],
  tulis: async (context, { sifat }) => {
    const { tx, at, kasus } = context
    const [telaahan, petugasId] = [newest(kasus.telaahan), petugasOf(context).id]
    const nomor = await takeNomorSurat(context, 'telaahan')
    await updateTelaahan(tx, telaahan.id, { status: 'DISETUJUI', nomor, disetujuiId: petugasId, disetujuiAt: at })
    await issueDokumen(context, { jenis: 'TELAAHAN', versi: telaahan.versi })
    const versi = await nextVersiDisposisi(tx, kasus.id)
    await insertDisposisi(tx, { pengaduanId: kasus.id, versi, sifat, instruksi: [], disiapkanId: petugasId, dibuatAt: at })
  },
}

/** Every addressee is a post the case is not about, and in the division that leads sits somebody who can take it on. */
async function assertPenerima({ tx, at, kasus }: LangkahContext, utamaId: string, pendukungId: readonly string[]): Promise<void> {
  const penerima = await listPenerima(kasus)
  const [allowed, utama] = [new Set(penerima.map((unit) => unit.id)), penerima.find((unit) => unit.id === utamaId)]
  if (!utama) throw new AppError('INVALID_INPUT', ['utamaId.salah'])
  const pemimpin = PERAN.filter((peran) => isPemimpinBidang(kasus.layanan, peran))
  if (utama.menangani && !(await isUnitTerisi(tx, utamaId, pemimpin, kasus.layanan, at)))
    throw new AppError('INVALID_INPUT', ['utamaId.kosong'])
  if (pendukungId.some((id) => !allowed.has(id))) throw new AppError('INVALID_INPUT', ['pendukungId.salah'])
}

const toPenerima = ({ keputusan, utamaId, pendukungId }: DisposisiInput) =>
  keputusan === 'TINDAK_LANJUT'
    ? [{ unitId: utamaId, utama: true }, ...pendukungId.filter((id) => id !== utamaId).map((unitId) => ({ unitId, utama: false }))]
    : []

async function fillSlip(context: LangkahContext, input: DisposisiInput): Promise<void> {
  const { tx, at, kasus } = context
  const slip = await findSlip(context)
  if (slip.diterbitkanAt) throw new AppError('CONFLICT')
  const follows = input.keputusan === 'TINDAK_LANJUT'
  if (follows) await assertPenerima(context, input.utamaId, input.pendukungId)
  await updateDisposisi(tx, slip.id, {
    jenis: input.keputusan,
    sifat: input.sifat,
    instruksi: follows ? input.instruksi : [],
    diterbitkanId: petugasOf(context).id,
    diterbitkanAt: at,
    catatanTersegel: sealText(input.catatan, segel.catatanDisposisi(kasus.id, slip.versi)),
    tenggat: input.tenggatDisposisi ? toDateColumn(input.tenggatDisposisi) : null,
    penerima: { create: toPenerima(input) },
  })
}

/** The slip, and the letter that goes with it, as they now leave the head's desk. */
async function issuePapers(context: LangkahContext, { keputusan, permintaan }: DisposisiInput): Promise<void> {
  const { kasus } = context
  const versi = kasus.disposisi[0]?.versi
  // The slip is numbered here; a number typed is that of the letter beside it.
  const slip = await takeNomorSurat({ ...context, nomorAgenda: '' }, 'disposisi')
  await issueDokumen(context, { jenis: 'DISPOSISI', versi, nomor: slip })
  if (keputusan === 'KELENGKAPAN')
    await issueDokumen(context, {
      jenis: 'PERMINTAAN_KELENGKAPAN',
      versi,
      nomor: await takeNomorSurat(context, 'permintaanKelengkapan'),
      permintaan,
    })
}

const LANGKAH: Readonly<Record<JenisDisposisi, Langkah>> = {
  TINDAK_LANJUT: 'DISPOSISIKAN',
  KELENGKAPAN: 'MINTA_KELENGKAPAN',
  ARSIP: 'ARSIPKAN',
  LIMPAH: 'LIMPAHKAN',
}

/**
 * The head writes his instruction on the slip: follow up with a lead, ask the reporter, archive or refer (Dumas, D5, D3b).
 * Refuses "utamaId.salah" or "pendukungId.salah" for a post that does not exist here or that the case is about, "utamaId.kosong" for
 * a division nobody leads.
 */
export const disposisikan: Efek<DisposisiInput> = {
  schema: disposisiSchema,
  lists: ['sifat', 'pendukungId', 'instruksi'],
  urutan: ({ keputusan }) => [LANGKAH[keputusan]],
  tulis: async (context, input) => {
    const { keputusan, permintaan, tujuan, catatan, alasanArsip } = input
    await fillSlip(context, input)
    if (keputusan === 'KELENGKAPAN') await askPelapor(context, 'KEPALA', permintaan)
    if (keputusan === 'LIMPAH') await refer(context, { tujuan, penuh: true, alasan: catatan })
    await issuePapers(context, input)
    if (keputusan === 'ARSIP') return { alasanArsip: alasanArsip === '' ? null : alasanArsip }
  },
}

/** The head takes his slip back; it stays in the file as withdrawn, and a fresh one lies before him (Dumas, D5). */
export const cabutDisposisi: Efek<CatatanInput> = {
  schema: catatanSchema,
  tulis: async (context, { catatan }) => {
    const { tx, at, kasus } = context
    const slip = await findSlip(context)
    const dicabut = { dicabutId: petugasOf(context).id, dicabutAt: at }
    await updateDisposisi(tx, slip.id, { ...dicabut, alasanTersegel: sealText(catatan, segel.alasanCabut(kasus.id, slip.versi)) })
    await endDokumen(tx, { pengaduanId: kasus.id, jenis: 'DISPOSISI', versi: slip.versi }, 'DICABUT')
    await withdrawTurunan(tx, slip.id, dicabut)
    const versi = await nextVersiDisposisi(tx, kasus.id)
    const { sifat, disiapkanId } = slip
    await insertDisposisi(tx, { pengaduanId: kasus.id, versi, sifat, instruksi: [], disiapkanId, dibuatAt: at })
  },
}

/** Planning of this office, or of the one above where the whole office is avoided. */
async function findPerencanaan(kasus: Kasus): Promise<Readonly<{ id: string }> | undefined> {
  if (diKantorAtasan(kasus.peranDihindari)) return (await listPenerima(kasus))[0]
  return (await listBidang(kasus.layanan)).find((unit) => unit.posisi === 'KASUBBAG_PERENCANAAN')
}

/** The Sekretaris passes the slip on to Perencanaan as a slip of his own below the head's (Dumas, D6). */
export const teruskanDisposisi: Efek<TeruskanDisposisiInput> = {
  schema: teruskanDisposisiSchema,
  tulis: async (context, { catatan }) => {
    const { tx, at, kasus } = context
    const [slip, perencanaan, petugasId] = [await findSlip(context), await findPerencanaan(kasus), petugasOf(context).id]
    const versi = await nextVersiDisposisi(tx, kasus.id)
    await insertDisposisi(tx, {
      pengaduanId: kasus.id,
      versi,
      indukId: slip.id,
      jenis: 'TINDAK_LANJUT',
      sifat: slip.sifat,
      instruksi: ['PROSES_LANJUT'],
      catatanTersegel: catatan ? sealText(catatan, segel.catatanDisposisi(kasus.id, versi)) : null,
      disiapkanId: petugasId,
      dibuatAt: at,
      diterbitkanId: petugasId,
      diterbitkanAt: at,
      penerima: { create: perencanaan ? [{ unitId: perencanaan.id, utama: true }] : [] },
    })
    // It has neither number nor code of its own: it stands under those of the head's.
    const induk = (await listDokumen(tx, kasus.id, 'DISPOSISI')).find((row) => row.versi === slip.versi)
    await keepNaskah(context, { jenis: 'DISPOSISI', versi, nomor: induk?.nomor ?? null })
  },
}

/** Perencanaan hands the file to one lead division and any number of supporters (Dumas, D6). */
export const distribusikan: Efek<DistribusiInput> = {
  schema: distribusiSchema,
  lists: ['pendukungId'],
  tulis: async (context, { utamaId, pendukungId }) => {
    const { tx, at, kasus } = context
    await assertPenerima(context, utamaId, pendukungId)
    const divisions = (await listPenerima(kasus)).filter((unit) => unit.menangani)
    if (!divisions.some((unit) => unit.id === utamaId)) throw new AppError('INVALID_INPUT', ['utamaId.salah'])
    const putaran = (kasus.distribusi[0]?.putaran ?? 0) + 1
    await distribute(tx, at, { pengaduanId: kasus.id, putaran, petugasId: petugasOf(context).id }, { utamaId, pendukungId })
  },
}
