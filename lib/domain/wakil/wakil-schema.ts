import { z } from 'zod'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { ALASAN_KEBERATAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { tanggal } from '@/lib/domain/lapor/catat-schema'
import { materiShape } from '@/lib/domain/lapor/materi-schema'
import { requiredChoice, requiredText } from '@/lib/domain/lapor/teks'

/**
 * How the desk knows that it is the reporter: he shows his code, his letter names the ticket and lies among the files, or the
 * custodian compared the person with the sealed identity.
 */
export const CARA_BUKTI = ['KODE', 'SURAT', 'PEMEGANG'] as const
export type CaraBukti = (typeof CARA_BUKTI)[number]

/** The proofs there can be: SP4N has no custodian who could compare anybody with anything. */
export const caraBuktiDi = (layanan: Layanan): readonly CaraBukti[] =>
  CARA_BUKTI.filter((cara) => cara !== 'PEMEGANG' || STANDAR[layanan].identitas)

/** What the desk may do for him. */
export const TINDAKAN_WAKIL = ['PESAN', 'LENGKAPI', 'BALAS', 'KONFIRMASI', 'CABUT', 'AJUKAN_KEBERATAN', 'KODE_BARU'] as const
export type TindakanWakil = (typeof TINDAKAN_WAKIL)[number]

const buktiShape = (today: string) => ({
  pengaduanId: z.string().regex(/^[0-9a-f]{32}$/),
  caraBukti: requiredChoice('caraBukti', CARA_BUKTI),
  kodeAkses: z.string().default(''),
  tanggalWakil: tanggal('tanggalWakil').refine((day) => day <= today, 'tanggalWakil.depan'),
  keterangan: requiredText('keterangan', { min: 5, max: 300 }),
})

type Bukti = Readonly<{ caraBukti: CaraBukti; kodeAkses: string }>

/** The code is judged as on the tracking page; whatever stands in its field beside another proof is not kept. */
function judgeKode<T extends Bukti>(value: T, ctx: z.RefinementCtx): T {
  if (value.caraBukti !== 'KODE') return { ...value, kodeAkses: '' }
  const kode = parseKodeAkses(value.kodeAkses)
  if (kode === null) {
    const message = value.kodeAkses.trim() === '' ? 'kodeAkses.wajib' : 'kodeAkses.salah'
    ctx.addIssue({ code: 'custom', path: ['kodeAkses'], message })
  }
  return { ...value, kodeAkses: kode ?? '' }
}

/** `today` is the office's ISO date: nobody came tomorrow. */
export const pesanWakilSchema = (today: string) =>
  z.object({ ...buktiShape(today), pesan: requiredText('pesan', { min: 2, max: 5000 }) }).transform(judgeKode)
export const cabutWakilSchema = (today: string) => z.object(buktiShape(today)).transform(judgeKode)
export const keberatanWakilSchema = (today: string) =>
  z
    .object({
      ...buktiShape(today),
      alasanKeberatan: requiredChoice('alasanKeberatan', ALASAN_KEBERATAN),
      penjelasan: requiredText('penjelasan', { min: 30, max: 5000 }),
      terlapor: materiShape.terlapor,
    })
    .transform(judgeKode)

export type BuktiWakil = z.infer<ReturnType<typeof cabutWakilSchema>>
export type PesanWakil = z.infer<ReturnType<typeof pesanWakilSchema>>
export type KeberatanWakil = z.infer<ReturnType<typeof keberatanWakilSchema>>

/** What the case page tells of an act of the desk; the words of the proof are for those who read the report. */
export type WakilTampak = Readonly<{
  id: string
  tindakan: TindakanWakil
  caraBukti: CaraBukti
  tanggal: string
  keterangan: string | null
  oleh: string
  at: Date
}>
