import 'server-only'
import type { BerkasInput, KelengkapanInput, PeriksaIdentitasInput, UsulanArsipInput } from '@/lib/domain/langkah/verifikasi-schema'
import { berkasSchema, kelengkapanSchema, periksaIdentitasSchema, usulanArsipSchema } from '@/lib/domain/langkah/verifikasi-schema'
import { tableOf } from '@/lib/domain/alur/engine'
import { PERAN, type Peran } from '@/lib/domain/auth/peran'
import { AppError } from '@/lib/domain/errors'
import { segel } from '@/lib/domain/segel'
import { markBuktiDiperiksa } from '@/lib/data/bukti'
import { insertPesan } from '@/lib/data/pesan'
import { decideUsulanArsip, insertPeriksaIdentitas, insertUsulanArsip, insertVerifikasi } from '@/lib/data/berkas-kasus'
import { sealText } from '@/lib/infra/cipher'
import { petugasOf, type LangkahContext } from '@/lib/services/alur/context'
import { tekan, type Efek } from './efek-langkah'

/** The custodian tells the verifier three results and no data: complete, plausible, double (W4). */
export const periksaIdentitas: Efek<PeriksaIdentitasInput> = {
  schema: periksaIdentitasSchema,
  tulis: async (context, input) => {
    const [lengkap, wajar, gandaDari] = [input.lengkap === 'YA', input.wajar === 'YA', input.gandaDari || null]
    const { tx, at, kasus } = context
    await insertPeriksaIdentitas(tx, { pengaduanId: kasus.id, lengkap, wajar, gandaDari, petugasId: petugasOf(context).id, dibuatAt: at })
  },
}

/** Records the completeness checklist; the tick on the evidence stands for every file of the case (W4b, W9). */
export const periksaBerkas: Efek<BerkasInput> = {
  schema: berkasSchema,
  lists: ['daftar'],
  tulis: async (context, { daftar }) => {
    const { tx, at, kasus } = context
    await insertVerifikasi(tx, { pengaduanId: kasus.id, daftar, petugasId: petugasOf(context).id, dibuatAt: at })
    if (daftar.BUKTI_DIPERIKSA) await markBuktiDiperiksa(tx, kasus.id, petugasOf(context).id)
  },
}

/** Asks the reporter in the name of a post; a second press of the same form asks once. */
export async function askPelapor(context: LangkahContext, peran: Peran, isi: string): Promise<void> {
  const { tx, at, kasus } = context
  const kunciKirim = `${kasus.id}:${kasus.versi}:kelengkapan`
  await insertPesan(tx, at, { pengaduanId: kasus.id, dariPelapor: false, petugasId: petugasOf(context).id, peran, isi, kunciKirim })
}

/** Asks the reporter for what is missing; the office's clock stops, his begins (W5; SP4N, L3x). */
export const mintaKelengkapan: Efek<KelengkapanInput> = {
  schema: kelengkapanSchema,
  tulis: async (context, { permintaan }) => {
    const oleh = tableOf(context.kasus.layanan).MINTA_KELENGKAPAN?.oleh ?? []
    const peran = PERAN.find((one) => oleh.includes(one) && context.tindak.sebagai.includes(one))
    if (!peran) throw new AppError('FORBIDDEN')
    await askPelapor(context, peran, permintaan)
  },
}

/** Proposes to close a case without an answer; a second officer decides (W8). */
export const usulkanArsip: Efek<UsulanArsipInput> = {
  schema: usulanArsipSchema,
  tulis: async (context, { alasanArsip, gandaDari, catatan }) => {
    const { tx, at, kasus } = context
    await insertUsulanArsip(tx, {
      pengaduanId: kasus.id,
      alasan: alasanArsip,
      gandaDari: gandaDari || null,
      catatanTersegel: sealText(catatan, segel.usulanArsip(kasus.id)),
      diusulkanId: petugasOf(context).id,
      dibuatAt: at,
    })
  },
}

const decide = (context: LangkahContext, disetujui: boolean) =>
  decideUsulanArsip(context.tx, context.kasus.id, { disetujui, diputusId: petugasOf(context).id })

/** The second officer agrees: the case is archived and its reporter told why (W8). */
export const setujuiArsip = tekan(async (context) => {
  await decide(context, true)
  return { alasanArsip: context.kasus.usulanArsip[0]?.alasan ?? null }
})

/** The second officer disagrees: the case goes on where it was (W8). */
export const tolakArsip = tekan(async (context) => {
  await decide(context, false)
})

/** A reporter who did not answer in time may report again (W7). The site closes such a case by itself too. */
export const ARSIP_TIDAK_LENGKAP = { alasanArsip: 'TIDAK_LENGKAP' } as const
export const arsipkanTidakLengkap = tekan(async () => ARSIP_TIDAK_LENGKAP)

/** Passes a complete case on, without identity; the main clock starts today (W9). */
export const teruskan = tekan(async ({ at }) => ({ lengkapAt: at }))
