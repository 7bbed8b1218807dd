import { isRekaman, simpanAsli } from './bukti'
import type { Layanan } from '@/lib/domain/layanan'

/** What an officer should know of a file before he opens it. */
const TANDA_BUKTI = ['METADATA', 'SKRIP', 'BERKAS', 'TANPA_SALINAN'] as const
export type TandaBukti = (typeof TANDA_BUKTI)[number]

/** Marks of a PDF nobody could take apart, by the words that stand openly in it. */
export function tandaPdfKasar(teks: string): readonly ('SKRIP' | 'BERKAS')[] {
  return [
    ...(/\/(?:JS|JavaScript|Launch|OpenAction|AA)\b/.test(teks) ? (['SKRIP'] as const) : []),
    ...(/\/(?:EmbeddedFiles?|EF|AF)\b/.test(teks) ? (['BERKAS'] as const) : []),
  ]
}

/** Marks as they stand beside a file: a recording without a cleaned copy is handed on as it came, with whatever its device wrote into it. */
export const tandaBukti = (jenis: string, tersimpan: readonly string[], bersih: boolean): readonly TandaBukti[] =>
  TANDA_BUKTI.filter((tanda) => tersimpan.includes(tanda) || (tanda === 'METADATA' && isRekaman(jenis) && !bersih))

type Neutral = Readonly<{ akhiran: string | null; pindaian: boolean }>

/** A name that says what the file is and nothing of who sent it. */
export const namaNetral = (nomor: number, { akhiran, pindaian }: Neutral): string =>
  `${pindaian ? 'surat' : 'bukti'}-${nomor}.${akhiran ?? 'bin'}`

/**
 * The name handlers see. The reporter's own may name him, so where his identity is sealed it stays with him and the custodian;
 * `nomor` counts the files of the case in order.
 */
export const namaBuktiPetugas = (layanan: Layanan, nomor: number, { akhiran, pindaian }: Neutral, asli: () => string): string =>
  simpanAsli(layanan) ? namaNetral(nomor, { akhiran, pindaian }) : asli()

/** Handlers have no copy of it: its original lies sealed, and there is nothing else. */
export const tanpaSalinan = (tanda: readonly string[]): boolean => tanda.includes('TANPA_SALINAN')

/** A file that can do more than be read is looked at in the viewer, which runs nothing, and does not reach an officer's disk. */
export const bolehUnduh = (tanda: readonly string[]): boolean =>
  !tanda.includes('SKRIP') && !tanda.includes('BERKAS') && !tanpaSalinan(tanda)

type Tersimpan = Readonly<{ pindaian: boolean; pemindaian: string; tanda: readonly string[] }>

/** May its reporter open it again from his page? A letter scanned at the desk stays there. */
export const bolehSaya = ({ pindaian, pemindaian, tanda }: Tersimpan): boolean =>
  !pindaian && pemindaian !== 'TERINFEKSI' && bolehUnduh(tanda)
