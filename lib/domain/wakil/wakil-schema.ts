import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { ALASAN_KEBERATAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'

import { materiShape } from '@/lib/domain/lapor/materi-schema'
import { requiredChoice, requiredDate, requiredText } from '@/lib/domain/lapor/teks'

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
  tanggalWakil: requiredDate('tanggalWakil').refine((day) => day <= today, 'tanggalWakil.depan'),
  keterangan: requiredText('keterangan', { min: 5, max: 300 }),
})

type Bukti = Readonly<{ caraBukti: CaraBukti; kodeAkses: string }>

/** The code is judged as on the tracking page. */
const kodeTerbaca = bersama(({ caraBukti, kodeAkses }: Bukti, ctx) => {
  if (caraBukti !== 'KODE' || parseKodeAkses(kodeAkses) !== null) return
  ctx.addIssue({ code: 'custom', path: ['kodeAkses'], message: kodeAkses.trim() === '' ? 'kodeAkses.wajib' : 'kodeAkses.salah' })
})

/** Whatever stands in the field of the code beside another proof is not kept. */
const keepKode = <T extends Bukti>(value: T): T => ({
  ...value,
  kodeAkses: value.caraBukti === 'KODE' ? (parseKodeAkses(value.kodeAkses) ?? '') : '',
})

/** `today` is the office's ISO date: nobody came tomorrow. */
export const pesanWakilSchema = (today: string) =>
  z
    .object({ ...buktiShape(today), pesan: requiredText('pesan', { min: 2, max: 5000 }) })
    .check(kodeTerbaca)
    .transform(keepKode)
export const cabutWakilSchema = (today: string) => z.object(buktiShape(today)).check(kodeTerbaca).transform(keepKode)
export const keberatanWakilSchema = (today: string) =>
  z
    .object({
      ...buktiShape(today),
      alasanKeberatan: requiredChoice('alasanKeberatan', ALASAN_KEBERATAN),
      penjelasan: requiredText('penjelasan', { min: 30, max: 5000 }),
      terlapor: materiShape.terlapor,
    })
    .check(kodeTerbaca)
    .transform(keepKode)

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
