import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { RilisInput } from '@/lib/domain/dumas/rilis'
import { sealJson } from '@/lib/infra/cipher'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { assertRedacted } from '@/lib/services/publikasi/kata-terlarang'
import { rilisContext } from './rilis-isi'

/**
 * Writes the release to the press, or writes it anew; a new version waits for the head again (Dumas, D10 "media massa").
 * @throws AppError as runLangkah; INVALID_INPUT "pindai:..." while it names somebody or something of the case.
 */
export async function writeRilis(petugas: Petugas, input: RilisInput): Promise<void> {
  await runLangkah(petugas, 'SUSUN_RILIS', input, async (context) => {
    const { tx, at, kasus } = context
    const isi = { judul: input.judulRilis, isi: input.isiRilis }
    await assertRedacted(context, [isi.judul, isi.isi])
    const versi = (kasus.rilisMedia[0]?.versi ?? 0) + 1
    await tx.rilisMedia.create({
      data: {
        pengaduanId: kasus.id,
        versi,
        isiTersegel: sealJson(isi, rilisContext(kasus.id, versi)),
        disusunId: petugas.id,
        dibuatAt: at,
      },
      select: { id: true },
    })
  })
}
