import * as z from 'zod'
import { requiredText } from '@/lib/domain/lapor/teks'
import { kirimanTargetSchema } from './surat-keluar'

/** How an answer of SP4N reaches a reporter who came to the desk or wrote: he has no account, and no custodian keeps an address. */
export const CARA_BALASAN = ['HALAMAN', 'SURAT', 'AMBIL'] as const
export type CaraBalasan = (typeof CARA_BALASAN)[number]

/** What is written on an envelope; it need not be the reporter's own name. */
const balasanShape = {
  kepadaSurat: requiredText('kepadaSurat', { max: 100 }),
  alamatSurat: requiredText('alamatSurat', { min: 10, max: 300 }),
}

export const alamatBalasanSchema = z.object(balasanShape)
export type AlamatBalasan = z.infer<typeof alamatBalasanSchema>

/** Another address for a letter that waits, or came back. */
export const gantiAlamatSchema = kirimanTargetSchema.extend(balasanShape)
export type GantiAlamatInput = z.infer<typeof gantiAlamatSchema>

/** The lines of a label. */
export const barisAlamat = ({ alamatSurat }: AlamatBalasan): readonly string[] =>
  alamatSurat
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
