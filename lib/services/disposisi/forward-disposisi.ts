import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TeruskanDisposisiInput } from '@/lib/domain/dumas/disposisi'
import { findDisposisiBerlaku, nextVersiDisposisi } from '@/lib/data/disposisi'
import { listBidang } from '@/lib/data/unit'
import { sealText } from '@/lib/infra/cipher'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { catatanDisposisiContext } from './disposisi-context'

/** The Sekretaris passes the slip on to Perencanaan as a slip of his own below the head's (Dumas, D6). */
export async function forwardDisposisi(petugas: Petugas, input: TeruskanDisposisiInput): Promise<void> {
  await runLangkah(petugas, 'TERUSKAN_DISPOSISI', input, async ({ tx, at, kasus }) => {
    const [slip, bidang] = await Promise.all([findDisposisiBerlaku(tx, kasus.id), listBidang(kasus.layanan)])
    const perencanaan = bidang.find((unit) => unit.posisi === 'KASUBBAG_PERENCANAAN')
    const versi = await nextVersiDisposisi(tx, kasus.id)
    await tx.disposisi.create({
      data: {
        pengaduanId: kasus.id, versi, indukId: slip?.id ?? null, jenis: 'TINDAK_LANJUT', sifat: slip?.sifat ?? [], instruksi: ['PROSES_LANJUT'],
        catatanTersegel: input.catatan ? sealText(input.catatan, catatanDisposisiContext(kasus.id, versi)) : null,
        disiapkanId: petugas.id, dibuatAt: at, diterbitkanId: petugas.id, diterbitkanAt: at,
        penerima: { create: perencanaan ? [{ unitId: perencanaan.id, utama: true }] : [] },
      },
    })
    return { pemegangId: null }
  })
}
