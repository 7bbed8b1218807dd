import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { SembunyikanInput, TayangkanInput } from '@/lib/domain/langkah/jawaban-schema'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import { findPublikasi } from '@/lib/data/publikasi'
import type { LangkahContext } from '@/lib/services/alur/context'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { teksOf } from './draft-publikasi'
import { assertRedacted } from './kata-terlarang'

/**
 * The moderator's own last reading, then the texts are public under a number related to no other (W19).
 * @throws AppError INVALID_INPUT ("pindai:<pola>:<kutipan>") while something that looks like a person stands in them.
 */
export async function publish(petugas: Petugas, input: TayangkanInput): Promise<void> {
  await runLangkah(petugas, 'TAYANGKAN', input, async (context) => {
    const { tx, at, kasus, today } = context
    await assertRedacted(context, [input.judulPublik, input.ringkasan, input.jawabanPublik])
    const current = await findPublikasi(tx, kasus.id)
    if (!current) throw new AppError('INVALID_TRANSITION')
    await tx.publikasi.update({
      where: { pengaduanId: kasus.id },
      data: {
        ...teksOf(input),
        status: 'DITAYANGKAN',
        nomor: current.nomor ?? (await allocateNomorSurat(tx, kasus, 'publikasi', today)),
        daftarPeriksa: input.redaksi,
        alasanSembunyi: null,
        dimoderasiId: petugas.id,
        tayangAt: current.tayangAt ?? at,
        versi: { increment: 1 },
        diubahAt: at,
      },
    })
  })
}

/** Keeps an answer off the public list, or takes it down again, for a reason the procedure names (W19). */
export async function hide(petugas: Petugas, input: SembunyikanInput): Promise<void> {
  const effect = async ({ tx, at, kasus }: LangkahContext) => {
    const { count } = await tx.publikasi.updateMany({
      where: { pengaduanId: kasus.id },
      data: {
        status: 'DISEMBUNYIKAN',
        alasanSembunyi: input.alasanSembunyi,
        dimoderasiId: petugas.id,
        diubahAt: at,
        versi: { increment: 1 },
      },
    })
    if (count === 0) throw new AppError('INVALID_TRANSITION')
  }
  await runLangkah(petugas, 'SEMBUNYIKAN', input, effect, input.catatan)
}
