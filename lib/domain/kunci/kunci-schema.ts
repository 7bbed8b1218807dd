import { z } from 'zod'
import { plainSidik } from '@/lib/domain/identitas/sidik'
import { LAYANAN } from '@/lib/domain/layanan'

/** Bytes of a wrapped key; age's passphrase file of one identity takes about 260. */
const BUNGKUS_MAKSIMUM = 1024

const layanan = z.enum(LAYANAN, 'umum.wajib')
const id = z.uuid('umum.wajib')
const penerima = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/, 'umum.wajib')

const base64 = (bytes: number) =>
  z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/, 'umum.wajib').max(Math.ceil(bytes / 3) * 4, 'umum.wajib')

export const layananSchema = z.object({ layanan })

/** The undertaking is signed by ticking it; the text's fingerprint fixes which words were on the screen. */
export const pernyataanSchema = z.object({ layanan, sidikTeks: z.string(), setuju: z.literal(['1', 'on'], 'setuju.wajib') })

/** The custodian's key: the public half, and the private one as his browser wrapped it. */
export const usulKunciSchema = z.object({ layanan, penerima, bungkus: base64(BUNGKUS_MAKSIMUM) })

/** The recovery key: its private half exists on paper only. */
export const usulPemulihanSchema = z.object({ layanan, penerima })

const sidik = z
  .string('sidik.wajib')
  .transform(plainSidik)
  .pipe(z.string().min(1, 'sidik.wajib').length(32, 'sidik.salah'))

/** Approval is typing the fingerprint from the paper the key's owner brings. */
export const setujuiKunciSchema = z.object({ kunciId: id, sidik })
export const tolakKunciSchema = z.object({ kunciId: id })
export const calonSchema = z.object({ layanan, petugasId: z.uuid('petugasId.wajib') })

export const JENIS_SERAH_TERIMA = ['SERAH_TERIMA', 'PEMULIHAN'] as const

export const mulaiSerahTerimaSchema = z.object({ kunciBaruId: id, jenis: z.enum(JENIS_SERAH_TERIMA) })
export const serahTerimaSchema = z.object({ serahTerimaId: id })

/** Envelopes travel in batches of at most fifty; each is one age file of a known length. */
const KIRIMAN_MAKSIMUM = 50

const amplopBaru = z.array(z.object({ identitasId: id, amplop: base64(8192) })).min(1).max(KIRIMAN_MAKSIMUM)

const parsedJson = z.string().transform((text, ctx): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    ctx.addIssue({ code: 'custom', message: 'umum.wajib' })
    return z.NEVER
  }
})

export const kirimAmplopSchema = z.object({ serahTerimaId: id, amplop: parsedJson.pipe(amplopBaru) })
export const tandaiUjiSchema = z.object({ serahTerimaId: id, identitasIds: parsedJson.pipe(z.array(id).min(1).max(KIRIMAN_MAKSIMUM)) })

export type PernyataanInput = z.infer<typeof pernyataanSchema>
export type UsulKunciInput = z.infer<typeof usulKunciSchema>
export type UsulPemulihanInput = z.infer<typeof usulPemulihanSchema>
export type SetujuiKunciInput = z.infer<typeof setujuiKunciSchema>
export type CalonInput = z.infer<typeof calonSchema>
export type MulaiSerahTerimaInput = z.infer<typeof mulaiSerahTerimaSchema>
export type KirimAmplopInput = z.infer<typeof kirimAmplopSchema>
export type TandaiUjiInput = z.infer<typeof tandaiUjiSchema>
