import { isRekaman, simpanAsli } from './bukti'
import type { Layanan } from '@/lib/domain/layanan'

/** What an officer should know of a file before he opens it. */
export const TANDA_BUKTI = ['METADATA', 'SKRIP', 'BERKAS'] as const
export type TandaBukti = (typeof TANDA_BUKTI)[number]

/** Marks of a PDF nobody could take apart, by the words that stand openly in it. */
export function tandaPdfKasar(teks: string): readonly ('SKRIP' | 'BERKAS')[] {
  return [
    ...(/\/(?:JS|JavaScript|Launch|OpenAction|AA)\b/.test(teks) ? (['SKRIP'] as const) : []),
    ...(/\/(?:EmbeddedFiles?|EF|AF)\b/.test(teks) ? (['BERKAS'] as const) : []),
  ]
}

/** Marks as they stand beside a file: a recording is handed on as it came, with whatever its device wrote into it. */
export const tandaBukti = (jenis: string, tersimpan: readonly string[]): readonly TandaBukti[] =>
  TANDA_BUKTI.filter((tanda) => tersimpan.includes(tanda) || (tanda === 'METADATA' && isRekaman(jenis)))

/**
 * The name handlers see. The reporter's own may name him, so where his identity is sealed it stays with him and the custodian;
 * `nomor` counts the files of the case in order.
 */
export const namaBuktiPetugas = (layanan: Layanan, nomor: number, akhiran: string | null, asli: () => string): string =>
  simpanAsli(layanan) ? `bukti-${nomor}.${akhiran ?? 'bin'}` : asli()

/** A file that can do more than be read is looked at in the viewer, which runs nothing, and does not reach an officer's disk. */
export const bolehUnduh = (tanda: readonly string[]): boolean => !tanda.includes('SKRIP') && !tanda.includes('BERKAS')
