import * as z from 'zod'
import { plainSidik } from '@/lib/domain/identitas/sidik'
import { requiredText } from '@/lib/domain/lapor/teks'
import { LAYANAN } from '@/lib/domain/layanan'

/** Bytes of a wrapped key; age's passphrase file of one identity takes about 260. */
const BUNGKUS_MAKSIMUM = 1024

const layanan = z.enum(LAYANAN, 'umum.wajib')
const id = z.uuid('umum.wajib')
const PENERIMA = /^age1[02-9ac-hj-np-z]{58}$/
const penerima = z.string().regex(PENERIMA, 'umum.wajib')

const base64 = (bytes: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, 'umum.wajib')
    .max(Math.ceil(bytes / 3) * 4, 'umum.wajib')

/** The undertaking is signed by ticking it; the text's fingerprint fixes which words were on the screen. */
export const pernyataanSchema = z.object({ layanan, sidikTeks: z.string(), setuju: z.literal(['1', 'on'], 'setuju.wajib') })

/** A key of the custodian or of a recovery holder: the public half, and the private one as his browser wrapped it. */
export const usulKunciSchema = z.object({ layanan, penerima, bungkus: base64(BUNGKUS_MAKSIMUM) })

const sidik = z.string('sidik.wajib').transform(plainSidik).pipe(z.string().min(1, 'sidik.wajib').length(32, 'sidik.salah'))

const tiga = z
  .array(z.uuid('pemegang.wajib'))
  .length(3, 'pemegang.tiga')
  .refine((ids) => new Set(ids).size === 3, 'pemegang.tiga')

/** The three who shall hold a recovery key together. */
export const susunanSchema = z.object({ layanan, pemegang: tiga })

const parsedJson = z.string().transform((text, ctx): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    ctx.addIssue({ code: 'custom', message: 'umum.wajib' })
    return z.NEVER
  }
})

/** The recovery key, and its three shares sealed to their holders, whose fingerprints were typed. */
export const usulPemulihanSchema = z.object({
  layanan,
  penerima,
  bagian: parsedJson.pipe(z.array(z.object({ id, sidik, bagian: base64(BUNGKUS_MAKSIMUM) })).length(3, 'umum.wajib')),
})

/** A recovery key made offline by three people; its public half is typed from their protocol. */
export const pemulihanLuringSchema = z.object({
  layanan,
  penerima: z.string('penerima.salah').trim().regex(PENERIMA, 'penerima.salah'),
  pemegang: tiga,
})

/** What a custodian's browser remembers of his own key, when another one is in force. */
export const kunciBedaSchema = z.object({ layanan, sidik: z.string().transform(plainSidik).pipe(z.string().length(32)) })

/** A share lent to a proposed key, sealed to it. */
export const pinjamkanSchema = z.object({ kunciId: id, bagian: base64(BUNGKUS_MAKSIMUM) })

const jawaban = { tantanganId: id, jawaban: z.string().regex(/^[0-9a-f]{64}$/, 'jawaban.salah') } as const

export const lepasKunciSchema = z.object({ kunciId: id, ...jawaban })
export const keberatanKunciSchema = z.object({ kunciId: id, alasan: requiredText('alasan', { min: 10, max: 1000 }) })
export const suaraKunciSchema = z.object({ kunciId: id, ...jawaban, setuju: z.enum(['ya', 'tidak']).transform((typed) => typed === 'ya') })
export const kunciIdSchema = z.object({ kunciId: id })

/** Approval is typing the fingerprint from the paper the key's owner brings. */
export const setujuiKunciSchema = z.object({ kunciId: id, sidik })
export const tolakKunciSchema = z.object({ kunciId: id })
export const calonSchema = z.object({ layanan, petugasId: z.uuid('petugasId.wajib') })

const JENIS_SERAH_TERIMA = ['SERAH_TERIMA', 'PEMULIHAN'] as const

export const pilihSerahTerimaSchema = z.object({ kunciBaruId: id, jenis: z.enum(JENIS_SERAH_TERIMA) })
export const mulaiSerahTerimaSchema = pilihSerahTerimaSchema.extend(jawaban)
export const serahTerimaSchema = z.object({ serahTerimaId: id })

/** Envelopes travel in batches of at most fifty; each is one age file of a known length. */
const KIRIMAN_MAKSIMUM = 50

const amplopBaru = z
  .array(z.object({ identitasId: id, amplop: base64(8192) }))
  .min(1)
  .max(KIRIMAN_MAKSIMUM)

export const kirimAmplopSchema = z.object({ serahTerimaId: id, amplop: parsedJson.pipe(amplopBaru) })
const daftarId = parsedJson.pipe(z.array(id).min(1).max(KIRIMAN_MAKSIMUM))

/** What was found in successors: the token of each, null where none opened. */
const hasilUji = z
  .array(
    z.object({
      identitasId: id,
      token: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .nullable(),
    }),
  )
  .min(1)
  .max(KIRIMAN_MAKSIMUM)

export const tandaiUjiSchema = z.object({ serahTerimaId: id, hasil: parsedJson.pipe(hasilUji) })
export const tidakTerbukaSchema = z.object({ serahTerimaId: id, identitasIds: daftarId })

export type PernyataanInput = z.infer<typeof pernyataanSchema>
export type UsulKunciInput = z.infer<typeof usulKunciSchema>
export type UsulPemulihanInput = z.infer<typeof usulPemulihanSchema>
export type SetujuiKunciInput = z.infer<typeof setujuiKunciSchema>
export type CalonInput = z.infer<typeof calonSchema>
export type SusunanInput = z.infer<typeof susunanSchema>
export type PemulihanLuringInput = z.infer<typeof pemulihanLuringSchema>
export type KunciBedaInput = z.infer<typeof kunciBedaSchema>
export type PinjamkanInput = z.infer<typeof pinjamkanSchema>
export type PilihSerahTerimaInput = z.infer<typeof pilihSerahTerimaSchema>
export type MulaiSerahTerimaInput = z.infer<typeof mulaiSerahTerimaSchema>
export type KirimAmplopInput = z.infer<typeof kirimAmplopSchema>
export type TidakTerbukaInput = z.infer<typeof tidakTerbukaSchema>
export type TandaiUjiInput = z.infer<typeof tandaiUjiSchema>
