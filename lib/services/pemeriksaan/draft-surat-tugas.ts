import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { SuratTugasInput } from '@/lib/domain/langkah/pemeriksaan-schema'
import { toDateColumn } from '@/lib/data/dates'
import { sealJson } from '@/lib/infra/cipher'
import { runLangkah } from '@/lib/services/alur/run-langkah'

export const suratTugasContext = (pengaduanId: string, versi: number) => `suratTugas|${pengaduanId}|${versi}`

type KonsepSuratTugas = Omit<SuratTugasInput, 'jenisTugas'> & Partial<Pick<SuratTugasInput, 'jenisTugas'>>

/** The Irban Khusus proposes a team and its task; a later draft replaces an unsigned one (W12). */
export async function draftSuratTugas(petugas: Petugas, input: KonsepSuratTugas): Promise<void> {
  await runLangkah(petugas, 'SUSUN_SURAT_TUGAS', input, async ({ tx, at, kasus }) => {
    const versi = (kasus.suratTugas[0]?.versi ?? 0) + 1
    await tx.suratTugas.create({
      data: {
        pengaduanId: kasus.id,
        versi,
        isiTersegel: sealJson(
          { jenisTugas: input.jenisTugas ?? 'PEMERIKSAAN_PENGADUAN', tujuanTugas: input.tujuanTugas },
          suratTugasContext(kasus.id, versi),
        ),
        mulai: toDateColumn(input.mulai),
        selesai: toDateColumn(input.selesai),
        disusunId: petugas.id,
        dibuatAt: at,
        anggota: { create: input.anggota.map(([petugasId, peranTim]) => ({ petugasId, peranTim })) },
      },
    })
  })
}
