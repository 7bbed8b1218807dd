import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { ArsipSp4nInput } from '@/lib/domain/sp4n/langkah-schema'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** The Admin Instansi archives what cannot be worked on, and says why (SP4N, L3x). */
export async function archiveSp4n(petugas: Petugas, input: ArsipSp4nInput): Promise<void> {
  await runLangkah(
    petugas,
    'ARSIPKAN_SAAT_VERIFIKASI',
    input,
    async ({ tx, at, audit, kasus }) => {
      await appendBukuPengaduan({ tx, at, audit }, { pengaduanId: kasus.id, status: 'Diarsipkan', petugasId: petugas.id })
      return { alasanArsip: input.alasanArsip, pemegangId: null }
    },
    input.catatan,
  )
}
