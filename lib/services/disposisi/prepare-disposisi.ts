import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { SiapkanDisposisiInput } from '@/lib/domain/dumas/disposisi'
import { nextVersiDisposisi } from '@/lib/data/disposisi'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { issueDokumen } from '@/lib/services/surat/issue-dokumen'

/** The Sekretaris approves the study, which gets its number, and lays it before the head with a routing slip (Dumas, D4). */
export async function prepareDisposisi(petugas: Petugas, input: SiapkanDisposisiInput): Promise<void> {
  await runLangkah(petugas, 'AJUKAN_DISPOSISI', input, async (context) => {
    const { tx, at, kasus, today } = context
    await tx.telaahan.update({
      where: { id: kasus.telaahan[0]?.id ?? '' },
      data: {
        status: 'DISETUJUI',
        nomor: await allocateNomorSurat(tx, kasus, 'telaahan', today),
        disetujuiId: petugas.id,
        disetujuiAt: at,
      },
    })
    await issueDokumen(context, { jenis: 'TELAAHAN', versi: kasus.telaahan[0]?.versi })
    await tx.disposisi.create({
      data: {
        pengaduanId: kasus.id,
        versi: await nextVersiDisposisi(tx, kasus.id),
        sifat: input.sifat,
        instruksi: [],
        disiapkanId: petugas.id,
        dibuatAt: at,
      },
    })
    return { pemegangId: null }
  })
}
