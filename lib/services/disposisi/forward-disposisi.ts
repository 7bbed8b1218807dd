import 'server-only'
import { diKantorAtasan, type Petugas } from '@/lib/domain/auth/petugas'
import type { TeruskanDisposisiInput } from '@/lib/domain/dumas/disposisi'
import { findDisposisiBerlaku, nextVersiDisposisi } from '@/lib/data/disposisi'
import type { Kasus } from '@/lib/data/kasus'
import { listBidang } from '@/lib/data/unit'
import { sealText } from '@/lib/infra/cipher'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { catatanDisposisiContext } from './disposisi-context'
import { listPenerima } from './list-penerima'

/** Planning of this office, or of the one above where the whole office is avoided. */
async function findPerencanaan(kasus: Kasus): Promise<Readonly<{ id: string }> | undefined> {
  if (diKantorAtasan(kasus.peranDihindari)) return (await listPenerima(kasus))[0]
  return (await listBidang(kasus.layanan)).find((unit) => unit.posisi === 'KASUBBAG_PERENCANAAN')
}

/** The Sekretaris passes the slip on to Perencanaan as a slip of his own below the head's (Dumas, D6). */
export async function forwardDisposisi(petugas: Petugas, input: TeruskanDisposisiInput): Promise<void> {
  await runLangkah(petugas, 'TERUSKAN_DISPOSISI', input, async ({ tx, at, kasus }) => {
    const [slip, perencanaan] = [await findDisposisiBerlaku(tx, kasus.id), await findPerencanaan(kasus)]
    const versi = await nextVersiDisposisi(tx, kasus.id)
    await tx.disposisi.create({
      data: {
        pengaduanId: kasus.id,
        versi,
        indukId: slip?.id ?? null,
        jenis: 'TINDAK_LANJUT',
        sifat: slip?.sifat ?? [],
        instruksi: ['PROSES_LANJUT'],
        catatanTersegel: input.catatan ? sealText(input.catatan, catatanDisposisiContext(kasus.id, versi)) : null,
        disiapkanId: petugas.id,
        dibuatAt: at,
        diterbitkanId: petugas.id,
        diterbitkanAt: at,
        penerima: { create: perencanaan ? [{ unitId: perencanaan.id, utama: true }] : [] },
      },
    })
    return { pemegangId: null }
  })
}
