import 'server-only'
import type { Langkah } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { PenilaianInput } from '@/lib/domain/langkah/penilaian-schema'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import { insertRujukan } from '@/lib/data/rujukan'
import { sealText } from '@/lib/infra/cipher'
import { assertLayanan } from '@/lib/services/alur/context'
import { runLangkah } from '@/lib/services/alur/run-langkah'

const LANGKAH: Readonly<Record<PenilaianInput['putusan'], Langkah>> = {
  BERKADAR: 'NILAI_BERKADAR',
  TIDAK_BERKADAR: 'NILAI_TIDAK_BERKADAR',
  PERLU_KLARIFIKASI: 'NILAI_PERLU_KLARIFIKASI',
  LIMPAHKAN: 'LIMPAHKAN',
}

/** The Irban Khusus decides, in writing, whether the case is berkadar pengawasan, and what follows (W10, W11). */
export async function classify(petugas: Petugas, input: PenilaianInput): Promise<void> {
  const kadar = input.putusan === 'BERKADAR' ? 'BERKADAR' : 'TIDAK_BERKADAR'
  await runLangkah(petugas, LANGKAH[input.putusan], input, async (context) => {
    assertLayanan(context, 'WBS')
    const { tx, at, audit, kasus } = context
    await tx.klasifikasi.create({
      data: {
        pengaduanId: kasus.id,
        kadar,
        alasanTersegel: sealText(input.alasan, `klasifikasi|${kasus.id}`),
        petugasId: petugas.id,
        dibuatAt: at,
      },
    })
    if (input.putusan === 'LIMPAHKAN') {
      await insertRujukan(tx, at, context.today, {
        layanan: kasus.layanan,
        pengaduanId: kasus.id,
        tujuan: input.tujuan,
        penuh: true,
        alasan: input.alasan,
        petugasId: petugas.id,
      })
      await appendBukuPengaduan({ tx, at, audit }, { pengaduanId: kasus.id, status: 'Dilimpahkan', petugasId: petugas.id })
    }
    return { kadar }
  })
}
