import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { CatatanPemeriksaanInput } from '@/lib/domain/langkah/pemeriksaan-schema'
import { toDateColumn } from '@/lib/data/dates'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import { sealJson } from '@/lib/infra/cipher'
import { runLangkah } from '@/lib/services/alur/run-langkah'

export const catatanContext = (pengaduanId: string) => `catatanPemeriksaan|${pengaduanId}`

/** A working paper, minutes of a clarification, or another record of the examination (W13). */
export async function recordPemeriksaan(petugas: Petugas, input: CatatanPemeriksaanInput): Promise<void> {
  await runLangkah(petugas, 'CATAT_PEMERIKSAAN', input, async ({ tx, at, kasus, today }) => {
    const bernomor = kasus.layanan === 'DUMAS' && input.jenis === 'BERITA_ACARA_KLARIFIKASI'
    await tx.catatanPemeriksaan.create({
      data: {
        pengaduanId: kasus.id,
        jenis: input.jenis,
        nomor: bernomor ? await allocateNomorSurat(tx, kasus, 'beritaAcara', today) : null,
        tanggal: toDateColumn(input.tanggal),
        isiTersegel: sealJson({ judul: input.judul, uraian: input.uraian }, catatanContext(kasus.id)),
        petugasId: petugas.id,
        dibuatAt: at,
      },
    })
  })
}
