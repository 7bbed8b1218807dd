import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { SembunyikanInput, TayangkanInput } from '@/lib/domain/langkah/jawaban-schema'
import { pindaiTeks } from '@/lib/domain/publikasi/pindai'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import { findPublikasi } from '@/lib/data/publikasi'
import type { LangkahContext } from '@/lib/services/alur/context'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { teksOf } from './draft-publikasi'

/** The pseudonym, the village, the numbers of the case: words that must not stand in a public text. */
async function forbiddenWords({ tx, kasus }: LangkahContext): Promise<readonly string[]> {
  const row = await tx.pengaduan.findUniqueOrThrow({ where: { id: kasus.id }, select: { unit: { select: { nama: true, jenis: true } } } })
  const village = row.unit && ['DESA', 'KELURAHAN'].includes(row.unit.jenis) ? [row.unit.nama] : []
  return [kasus.samaran, kasus.nomorRegister ?? '', ...village]
}

/**
 * The moderator's own last reading, then the texts are public under a number related to no other (W19).
 * @throws AppError INVALID_INPUT ("pindai:<pola>:<kutipan>") while something that looks like a person stands in them.
 */
export async function publish(petugas: Petugas, input: TayangkanInput): Promise<void> {
  await runLangkah(petugas, 'TAYANGKAN', input, async (context) => {
    const { tx, at, kasus, today } = context
    const hits = pindaiTeks([input.judulPublik, input.ringkasan, input.jawabanPublik], await forbiddenWords(context))
    if (hits.length > 0) throw new AppError('INVALID_INPUT', hits.map((hit) => `pindai:${hit.pola}:${hit.kutipan}`))
    const current = await findPublikasi(tx, kasus.id)
    if (!current) throw new AppError('INVALID_TRANSITION')
    await tx.publikasi.update({
      where: { pengaduanId: kasus.id },
      data: {
        ...teksOf(input),
        status: 'DITAYANGKAN',
        nomor: current.nomor ?? (await allocateNomorSurat(tx, kasus.layanan, 'publikasi', today)),
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
      data: { status: 'DISEMBUNYIKAN', alasanSembunyi: input.alasanSembunyi, dimoderasiId: petugas.id, diubahAt: at, versi: { increment: 1 } },
    })
    if (count === 0) throw new AppError('INVALID_TRANSITION')
  }
  await runLangkah(petugas, 'SEMBUNYIKAN', input, effect, input.catatan)
}
