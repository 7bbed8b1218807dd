import { tableOf } from '@/lib/domain/alur/engine'
import type { Transition } from '@/lib/domain/alur/types'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { adaDokumen, mayReadDokumen } from './hak'
import { DOKUMEN, type BarisDokumen, type DokumenKasus } from './tabel'

/** A step that writes a paper, or signs it: one its author may not take is a signature, an initial or an approval. */
export type LangkahDokumen = Readonly<{ langkah: string; row: Transition; menandatangani: boolean }>

/** The steps of a procedure that write, sign or return a paper, as their rows name it. */
export function langkahDokumen(layanan: Layanan, dokumen: DokumenKasus): readonly LangkahDokumen[] {
  if (!adaDokumen(layanan, dokumen)) return []
  const { penyusun }: BarisDokumen = DOKUMEN[dokumen]
  return Object.entries(tableOf(layanan)).flatMap(([langkah, row]) =>
    row.dokumen.includes(dokumen) ? [{ langkah, row, menandatangani: row.syarat.some((guard) => guard === penyusun) }] : [],
  )
}

const takes = (layanan: Layanan, langkah: string, posisi: Peran): boolean => tableOf(layanan)[langkah]?.oleh.includes(posisi) ?? false

/** May a slip be addressed to this post? To whoever reads it and does not issue it: the head does not address himself. */
export const isPenerimaDisposisi = (layanan: Layanan, posisi: Peran): boolean =>
  mayReadDokumen(layanan, 'disposisi', [posisi]) && !takes(layanan, 'DISPOSISIKAN', posisi)

/** Is a file given to this post to be examined? Only divisions examine, by an assignment letter they draw up. */
export const isPenangan = (layanan: Layanan, posisi: Peran): boolean => takes(layanan, 'SUSUN_SURAT_TUGAS', posisi)

/** Does whoever holds this post lead a division files are given to, so that he has to sit there? */
export const isPemimpinBidang = (layanan: Layanan, posisi: Peran): boolean =>
  isPenangan(layanan, posisi) && (tableOf(layanan).SUSUN_SURAT_TUGAS?.syarat.includes('BIDANG_UTAMA') ?? false)
