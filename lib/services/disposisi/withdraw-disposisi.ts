import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { CatatanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { findDisposisiBerlaku, nextVersiDisposisi } from '@/lib/data/disposisi'
import { endDokumen } from '@/lib/data/dokumen-terbit'
import { sealText } from '@/lib/infra/cipher'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { alasanCabutContext } from './disposisi-context'

/** The head takes his slip back; it stays in the file as withdrawn, and a fresh one lies before him (Dumas, D5). */
export async function withdrawDisposisi(petugas: Petugas, input: CatatanInput): Promise<void> {
  await runLangkah(petugas, 'CABUT_DISPOSISI', input, async ({ tx, at, kasus }) => {
    const slip = await findDisposisiBerlaku(tx, kasus.id)
    const withdrawn = { dicabutId: petugas.id, dicabutAt: at }
    await tx.disposisi.update({
      where: { id: slip?.id ?? '' },
      data: { ...withdrawn, alasanTersegel: sealText(input.catatan, alasanCabutContext(kasus.id, slip?.versi ?? 0)) },
    })
    await endDokumen(tx, { pengaduanId: kasus.id, jenis: 'DISPOSISI', versi: slip?.versi ?? 0 }, 'DICABUT')
    await tx.disposisi.updateMany({ where: { indukId: slip?.id ?? '', dicabutAt: null }, data: withdrawn })
    await tx.disposisi.create({
      data: {
        pengaduanId: kasus.id,
        versi: await nextVersiDisposisi(tx, kasus.id),
        sifat: slip?.sifat ?? [],
        instruksi: [],
        disiapkanId: slip?.disiapkanId ?? petugas.id,
        dibuatAt: at,
      },
    })
    return { pemegangId: null }
  })
}
