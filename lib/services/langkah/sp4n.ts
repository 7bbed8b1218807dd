import 'server-only'
import { delegasiOf } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { KirimJawaban } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { catatanSchema, type CatatanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { segel } from '@/lib/domain/segel'
import type { ArsipSp4nInput, BukanWewenangInput, SubstansiInput, TanggapanInput, TeruskanOpdInput } from '@/lib/domain/sp4n/langkah-schema'
import { arsipSp4nSchema, bukanWewenangSchema, substansiSchema, tanggapanSchema, teruskanOpdSchema } from '@/lib/domain/sp4n/langkah-schema'
import { isiNotaDinasSchema, notaDinasSchema, type NotaDinasInput } from '@/lib/domain/sp4n/nota-dinas'
import { instantAt } from '@/lib/domain/tenggat/kalender'
import { distribute, endDistribusi, findPenandatangan, insertJawaban, insertSubstansi } from '@/lib/data/berkas-kasus'
import { saveNotaDinas, updateNotaDinas } from '@/lib/data/berkas-kasus'
import { insertKiriman } from '@/lib/data/kiriman'
import { listOpd } from '@/lib/data/unit'
import { sealJson, sealText } from '@/lib/infra/cipher'
import { petugasOf, type LangkahContext } from '@/lib/services/alur/context'
import { newest } from '@/lib/services/alur/newest'
import { isDijalankan } from '@/lib/services/instansi/get-keadaan'
import { takeNomorSurat } from '@/lib/services/alur/nomor'
import { issueDokumen } from '@/lib/services/surat/issue-dokumen'
import { nextVersi, tekan, type Efek } from './efek-langkah'
import { refer } from './penilaian'

/** The Admin Instansi archives what cannot be worked on, and says why (SP4N, L3x). */
export const arsipkanSaatVerifikasi: Efek<ArsipSp4nInput> = {
  schema: arsipSp4nSchema,
  tulis: async (_context, { alasanArsip }) => ({ alasanArsip }),
  catatan: ({ catatan }) => catatan,
}

/** Not our authority: the reporter is told where to go instead (SP4N, L3x). */
export const nyatakanBukanWewenang: Efek<BukanWewenangInput> = {
  schema: bukanWewenangSchema,
  tulis: async (context, { tujuan, alasan }) => refer(context, { tujuan, penuh: true, alasan }),
}

/**
 * What speaks of corruption is not handled here (SP4N, L3x): the case ends, and its reporter is offered to go on in the WBS
 * with the same words. Nothing is moved behind his back: his identity is first asked for there, and sealed on the way.
 * @throws AppError UNAVAILABLE where nobody runs a WBS.
 */
export const pindahkanKeWbs: Efek<CatatanInput> = {
  schema: catatanSchema,
  tulis: async (context, { catatan }) => {
    if (!(await isDijalankan('WBS'))) throw new AppError('UNAVAILABLE', ['layanan.tidakBuka'])
    return refer(context, { tujuan: `Whistleblowing System (WBS) ${STANDAR.WBS.sebutan.kantor}`, penuh: true, alasan: catatan })
  },
}

/**
 * The Admin Instansi forwards a verified case to one lead agency and any number of supporters (SP4N, L3). Agencies of an
 * earlier round see it no longer. Refuses "utamaId.salah" or "pendukungId.salah" for what is no agency here.
 */
export const teruskanKeOpd: Efek<TeruskanOpdInput> = {
  schema: teruskanOpdSchema,
  lists: ['pendukungId'],
  tulis: async (context, { utamaId, pendukungId }) => {
    const { tx, at, kasus } = context
    const agencies = new Set((await listOpd('SP4N')).map((unit) => unit.id))
    if (!agencies.has(utamaId)) throw new AppError('INVALID_INPUT', ['utamaId.salah'])
    if (pendukungId.some((id) => id !== utamaId && !agencies.has(id))) throw new AppError('INVALID_INPUT', ['pendukungId.salah'])
    await endDistribusi(tx, at, kasus.id)
    const putaran = (kasus.distribusi[0]?.putaran ?? 0) + 1
    await distribute(tx, at, { pengaduanId: kasus.id, putaran, petugasId: petugasOf(context).id }, { utamaId, pendukungId })
  },
  catatan: ({ catatan }) => catatan || undefined,
}

/** The wrong agency gives the case back with its reason, and no longer sees it (SP4N, L4r). */
export const kembalikanKeInstansi: Efek<CatatanInput> = {
  schema: catatanSchema,
  tulis: async ({ tx, at, kasus }) => {
    await endDistribusi(tx, at, kasus.id)
  },
  catatan: ({ catatan }) => catatan,
}

/** What was found and done, by the lead agency, or what a supporting one knows (SP4N, L5). */
export const beriSubstansi = (utama: boolean): Efek<SubstansiInput> => ({
  schema: substansiSchema,
  tulis: async (context, { substansi }) => {
    const { tx, at, kasus } = context
    const { id: petugasId, unitId } = petugasOf(context)
    const isiTersegel = sealText(substansi, segel.substansi(kasus.id))
    await insertSubstansi(tx, { pengaduanId: kasus.id, unitId, utama, isiTersegel, petugasId, dibuatAt: at })
  },
})

/** The Admin OPD writes the draft memo and, when he says so, lays it before the Pejabat Penghubung in the same act (SP4N, L6). */
export const tulisNotaDinas: Efek<NotaDinasInput> = {
  schema: notaDinasSchema,
  urutan: ({ maksud }) => (maksud === 'AJUKAN' ? ['TULIS_NOTA_DINAS', 'AJUKAN_NOTA_DINAS'] : ['TULIS_NOTA_DINAS']),
  tulis: async (context, input) => {
    const { tx, at, kasus } = context
    const versi = nextVersi(kasus.notaDinas)
    const { id: disusunId, unitId } = petugasOf(context)
    const isiTersegel = sealJson(isiNotaDinasSchema.parse(input), segel.notaDinas(kasus.id, versi))
    await saveNotaDinas(tx, { pengaduanId: kasus.id, versi, isi: { isiTersegel, disusunId, unitId }, at })
  },
}

export const ajukanNotaDinas = tekan(async ({ tx, kasus }) => {
  await updateNotaDinas(tx, newest(kasus.notaDinas).id, { status: 'DIAJUKAN' })
})

/** The Pejabat Penghubung sends the draft back with a note; the next words are a new version (SP4N, L7). */
export const kembalikanNotaDinas: Efek<CatatanInput> = {
  schema: catatanSchema,
  tulis: async (context, { catatan }) => {
    const memo = newest(context.kasus.notaDinas)
    const catatanTersegel = sealText(catatan, segel.catatanNotaDinas(context.kasus.id, memo.versi))
    await updateNotaDinas(context.tx, memo.id, { status: 'DIKEMBALIKAN', dikembalikanId: petugasOf(context).id, catatanTersegel })
  },
}

/** The Pejabat Penghubung, or who stands in for him, signs the memo; from now on it never changes (SP4N, L7). */
export const tandatanganiNotaDinas = tekan(async (context) => {
  const { tx, at, kasus } = context
  const [memo, petugas] = [newest(kasus.notaDinas), petugasOf(context)]
  await updateNotaDinas(tx, memo.id, {
    status: 'DITANDATANGANI',
    nomor: await takeNomorSurat(context, 'notaDinas', memo.unitId),
    ditandatanganiId: petugas.id,
    ditandatanganiAt: at,
    delegasi: delegasiOf(petugas, 'PEJABAT_PENGHUBUNG', kasus.layanan),
  })
  await issueDokumen(context, { jenis: 'NOTA_DINAS', versi: memo.versi })
})

/** The response as the reporter reads it; the signed memo stands behind it: its number, drafter and signer. */
async function writeTanggapan(context: LangkahContext, isi: string, bernomor: boolean): Promise<string> {
  const { tx, at, kasus } = context
  const memo = await findPenandatangan(tx, newest(kasus.notaDinas).id)
  const versi = (kasus.jawaban[0]?.versi ?? 0) + 1
  const jawaban = await insertJawaban(tx, {
    pengaduanId: kasus.id,
    versi,
    status: 'DISETUJUI',
    hasil: 'DIJELASKAN',
    isiTersegel: sealJson({ isi }, segel.jawaban(kasus.id, versi)),
    // Only a letter bears a number; it is never the agenda's, for the form of this step asks for none.
    nomor: bernomor ? await takeNomorSurat({ ...context, nomorAgenda: '' }, 'suratPemberitahuan') : null,
    disusunId: petugasOf(context).id,
    disetujuiId: memo.ditandatanganiId,
    disetujuiAt: memo.ditandatanganiAt,
    dibuatAt: at,
  })
  await issueDokumen(context, { jenis: 'SURAT_JAWABAN', versi })
  return jawaban.id
}

/** How the response reaches its reporter: SP4N mails no answers. */
const caraJawaban = (pilihan: KirimJawaban) => (pilihan === 'SURAT' || pilihan === 'AMBIL' ? pilihan : 'HALAMAN')

/**
 * The Admin OPD puts the response where the reporter reads it, and notes address and time when it went to lapor.go.id as
 * well; for whoever chose so it waits as a letter in Surat keluar, or at the counter; the five days end here (SP4N, L8). Refuses "waktuLapor.nanti" for a time that has not come yet.
 */
export const unggahTanggapan: Efek<TanggapanInput> = {
  schema: tanggapanSchema,
  tulis: async (context, { tanggapan, tautanLapor, waktuLapor }) => {
    const { tx, at, kasus } = context
    const cara = caraJawaban(kasus.kirimJawaban)
    const jawabanId = await writeTanggapan(context, tanggapan, cara === 'SURAT')
    const kiriman = { pengaduanId: kasus.id, jawabanId, petugasId: petugasOf(context).id, dibuatAt: at, status: 'DIKIRIM' } as const
    if (tautanLapor !== '') {
      const uploaded = instantAt(waktuLapor)
      if (uploaded > at) throw new AppError('INVALID_INPUT', ['waktuLapor.nanti'])
      await insertKiriman(tx, { ...kiriman, cara: 'LAPOR', tautan: tautanLapor, dikirimAt: uploaded })
    }
    // Written last: the newest delivery is the one that tells since when the reporter can read it. A letter has not left yet.
    await insertKiriman(tx, cara === 'HALAMAN' ? { ...kiriman, cara, dikirimAt: at } : { ...kiriman, cara, status: 'ANTRE' })
  },
}
